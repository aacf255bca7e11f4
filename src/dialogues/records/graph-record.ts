import type { EntityKind } from '../../domain/entity-catalogue.ts';
import type { LinkType, TargetLabel } from '../../domain/graph-labels.ts';
import type { NameKind } from '../../domain/vocabulary.ts';
import type { Path } from '../document/problems.ts';

/** What Neo4j keeps in a property. Missing is absent, never null. */
export type Scalar = string | number | boolean | string[];
export type Properties = Record<string, Scalar>;

/** Properties made from others for ordering: a change in how they are made is no new version of a thing. */
export const derivedProperties: ReadonlySet<string> = new Set(['sortKey', 'newestKey']);

/** An outgoing relationship that a document asserts. It belongs to the node it leaves. */
export interface Link {
  type: LinkType;
  to: string;
  properties: Properties;
  /** One of these labels the target must have. */
  accepts: readonly TargetLabel[];
  /** Where in the document the target is named. */
  path: Path;
}

/** A name of an actor or theme: stored as a node of its own behind HAS_NAME. */
export interface NameForm {
  text: string;
  language: string | null;
  kind: NameKind;
  folded: string;
}

/** A thing or claim as one document asserts it, ready to compare with what the graph holds. */
export interface GraphRecord {
  id: string;
  kind: EntityKind;
  properties: Properties;
  links: Link[];
  names: NameForm[];
  /** Where in the document it stands. */
  path: Path;
}

/** Drops what is undefined, so that absent stays absent. */
export function properties(given: Record<string, Scalar | undefined>): Properties {
  const kept: Properties = {};
  for (const key of Object.keys(given)) {
    const value = given[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
