import type { EvidenceRow } from '../graph/entity-repository.ts';
import type { ActList } from '../tracing/engine/act-list.ts';
import type { ActDetails } from './entities/act-details.ts';
import type { AdvanceAct } from './entities/advance-data.ts';
import type { EntityTable } from './entities/entity-table.ts';

/** Types of the relationships by which acts can be reached from a thing: its authors, themes, addressees, meeting. */
export const actLinks = ['BY', 'ADDRESSES', 'ADDRESSED_TO', 'AT'] as const;
export type ActLink = (typeof actLinks)[number];

/** What of one dataset version is in memory, so that reading it asks Neo4j nothing. */
export interface HeldGraph {
  /** All things that are no acts and no claims. */
  readonly cards: EntityTable;
  /** Whether {@link details} answers from memory. */
  readonly hasDetails: boolean;
  /** The act with this id, if the version holds it. */
  act(id: string): AdvanceAct | undefined;
  /** What an act says and where that is written; null where there is no such act, or that is not in memory. */
  details(id: string): ActDetails | null;
  /** The acts whose text has all of these words, those that have all beginnings, and those that have a form of each: each act once. */
  actsSaying(words: readonly string[]): readonly [words: ActList, beginnings: ActList, forms: ActList];
  /** Ids of the first acts, oldest first, that a relationship joins to a thing. */
  actsLinked(link: ActLink, id: string, first: number): string[];
}

/** Where a thing is written; null where that is not in memory. */
export function heldEvidence(held: HeldGraph, id: string): EvidenceRow[] | null {
  if (held.cards.get(id) !== undefined) return held.cards.evidence(id);
  return held.details(id)?.evidence ?? null;
}
