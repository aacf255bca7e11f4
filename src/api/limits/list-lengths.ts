import { regionalGroups } from '../../domain/vocabulary.ts';
import type { Dimension, Period } from '../../tracing/engine/dimensions.ts';

/** The assumed length of a list without an argument that bounds it and without an entry in {@link defaultLengths}. */
export const DEFAULT_LENGTH = 5;

/** Assumed lengths of lists without an argument that bounds them: about as long as they are in a full record. */
export const defaultLengths: Readonly<Record<string, number>> = {
  'CoAdvancement.themes': 20,
  'ComparedCycle.meetings': 50,
  'ComparedCycle.notSurveyed': 50,
  'ConnectionPath.nodes': 7,
  'ConnectionPath.steps': 6,
  'Dataset.counts': 30,
  'Dataset.coverage': 20,
  'Dataset.gaps': 200,
  'ImportPlan.added': 1_000,
  'ImportPlan.changed': 1_000,
  'Lineage.edges': 20,
  'Lineage.nodes': 20,
  'SearchConnection.counts': 12,
  'ThemeGap.notSurveyed': 50,
  'ThingVersion.links': 20,
  'ThingVersion.properties': 20,
};

/**
 * The assumed number of rows, columns or lines of a dimension under `top`: that many; at most 30 for dimensions that do
 * not grow with the record; at least 50 actors and countries, since States are never cut.
 */
export function headingCount(dimension: Dimension, top: number): number {
  switch (dimension) {
    case 'ACTOR':
    case 'COUNTRY':
      return Math.max(top, 50);
    case 'THEME':
    case 'MEETING':
      return top;
    default:
      return Math.min(Math.max(top, regionalGroups.length), 30);
  }
}

/** The assumed number of periods. */
export const periodCount = (bucket: Period): number => (bucket === 'MEETING' ? 100 : 30);
