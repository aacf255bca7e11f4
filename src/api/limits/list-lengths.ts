import { regionalGroups } from '../../domain/vocabulary.ts';
import type { Dimension, Period } from '../../tracing/engine/dimensions.ts';

/** How long a list is counted that no argument bounds and {@link usualLengths} does not name. */
export const USUAL_LENGTH = 5;

/** How long lists are counted that no argument bounds: about as long as they are on a full record. */
export const usualLengths: Readonly<Record<string, number>> = {
  'CoAdvancement.themes': 20,
  'ComparedCycle.meetings': 50,
  'ComparedCycle.notSurveyed': 50,
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
 * How many rows, columns or lines of a dimension are counted under `top`: as many as that, of what does not grow with
 * the record no more than 30. States are never cut, so of actors and countries 50 are counted at the least.
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

/** How many stretches of time are counted. */
export const stretchCount = (bucket: Period): number => (bucket === 'MEETING' ? 100 : 30);
