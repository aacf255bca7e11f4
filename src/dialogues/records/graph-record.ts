import { z } from 'zod';
import type { EntityKind } from '../../domain/entity-catalogue.ts';
import type { LinkType, TargetLabel } from '../../domain/graph-labels.ts';
import type { NameKind } from '../../domain/vocabulary.ts';
import type { Path } from '../document/problems.ts';

/**
 * The version of the stored form of records. Increase it when documentRecords() stores something else: documents with
 * an unchanged text are then compared again instead of skipped.
 */
export const storedShape = 5;

/** A property's value in Neo4j. A missing value is absent, never null. */
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type Scalar = z.output<typeof scalar>;
export type Properties = Record<string, Scalar>;

/** Properties derived from others for ordering: a change in how they are derived is not a new version of a record. */
export const derivedProperties: ReadonlySet<string> = new Set(['sortKey', 'newestKey']);

/** An outgoing relationship that a document asserts. It belongs to the node at its beginning. */
export interface Link {
  type: LinkType;
  to: string;
  properties: Properties;
  /** The target must have one of these labels. */
  accepts: readonly TargetLabel[];
  /** Where the document gives the target. */
  path: Path;
}

/** A name of an actor or theme, stored as a node of its own at HAS_NAME. */
export interface NameForm {
  text: string;
  language: string | null;
  kind: NameKind;
  /** Its sort key. */
  folded: string;
}

/** A record as one document asserts it, ready to compare with the graph. */
export interface GraphRecord {
  id: string;
  kind: EntityKind;
  properties: Properties;
  links: Link[];
  names: NameForm[];
  /** Its place in the document. */
  path: Path;
  /** Set if mistakes of form allow only its links to be read. */
  isPartial?: true;
}

/** Those of these values that are defined. */
export function properties(
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[] = Object.keys(values),
): Properties {
  const defined: Properties = {};
  for (const key of keys) {
    const value = values[key];
    if (value !== undefined) defined[key] = value as Scalar;
  }
  return defined;
}
