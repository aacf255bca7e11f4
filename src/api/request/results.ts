import type { DocumentResult } from '../../dialogues/write/import-result.ts';
import type { TreatyStatus } from '../../domain/vocabulary.ts';
import type { TreatyActionRow } from '../../graph/treaty-repository.ts';
import type { Hit, HitPage } from '../../search/search.ts';
import type { ActOrder } from '../../snapshot/columns/act-table.ts';
import type { ActList } from '../../tracing/engine/act-list.ts';
import type { MatchedAct, MatchedPage } from '../../tracing/engine/selection.ts';

/** The values of types of the schema before their fields are resolved, where no lower layer has a type for them. */

/** A page of acts, with all that its fields need. */
export interface AdvancePage extends MatchedPage {
  order: ActOrder;
  selection: ActList;
}

/** An act on a page. */
export interface AdvancePageEdge {
  page: AdvancePage;
  match: MatchedAct;
}

/** A search hit with the text of the search, which its cursor and excerpt depend on. */
export type FoundHit = Hit & { text: string };

/** A page of search hits. */
export type FoundPage = Omit<HitPage, 'hits'> & { hits: FoundHit[] };

/** What an import did with its one document. */
export interface ImportOutcome extends DocumentResult {
  version: number;
  dryRun: boolean;
  /** One line each. */
  warnings: string[];
}

/** The published state of the graph. */
export interface PublishedDataset {
  version: number;
  /** ISO 8601 in UTC. */
  loadedAt: string;
}

/** An actor's status under an instrument. */
export interface InstrumentStatus {
  status: TreatyStatus;
  /** The action that the status follows from; null where it is unknown. */
  decisive: TreatyActionRow | null;
  /** All actions, oldest first. */
  actions: TreatyActionRow[];
}
