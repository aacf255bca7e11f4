import type { EvidenceRow } from '../graph/entity-repository.ts';
import { BitmapPool, noActs } from './bitmaps/bitmap-pool.ts';
import { type ActDetails, detailsOf } from './entities/act-details.ts';
import type { AdvanceAct, AdvanceData } from './entities/advance-data.ts';
import type { EntityTable } from './entities/entity-table.ts';
import type { SnapshotCore } from './snapshot-core.ts';

/** Types of the relationships that lead from acts to other records: authors, themes, addressees, meeting. */
export const actLinks = ['BY', 'ADDRESSES', 'ADDRESSED_TO', 'AT'] as const;
export type ActLink = (typeof actLinks)[number];

/** How many acts are kept unpacked: those of some pages, however long the lease lasts. */
const MAX_UNPACKED = 1_000;

/** Reads one snapshot for one request. Bitmaps made for the request are freed with it; after that it throws. */
export class SnapshotReader {
  readonly core: SnapshotCore;
  /** Owns the bitmaps that are made for this request. */
  readonly pool = new BitmapPool();
  readonly #unpacked = new Map<number, ActDetails>();

  constructor(core: SnapshotCore) {
    this.core = core;
  }

  /** What acts are counted by, besides the acts themselves. */
  get data(): AdvanceData {
    return this.core.data;
  }

  /** Everything that is neither an act nor another claim. */
  get entities(): EntityTable {
    return this.core.entities;
  }

  /** Whether {@link details} answers from memory. */
  get hasDetails(): boolean {
    return this.core.texts !== null;
  }

  /** The act with this id; undefined if the version has none. */
  act(id: string): AdvanceAct | undefined {
    const rank = this.core.table.rankOf(id);
    return rank === null ? undefined : this.core.table.at(rank);
  }

  /** The text and evidence of an act; null if there is no such act, or they are not in memory. */
  details(id: string): ActDetails | null {
    this.pool.assertOpen();
    const { texts, table } = this.core;
    const rank = texts === null ? null : table.rankOf(id);
    if (texts === null || rank === null) return null;
    // The act itself and its evidence both need it.
    const known = this.#unpacked.get(rank);
    if (known !== undefined) return known;
    if (this.#unpacked.size >= MAX_UNPACKED) this.#unpacked.clear();
    const found = detailsOf(texts.at(rank));
    this.#unpacked.set(rank, found);
    return found;
  }

  /** The evidence of a record; null if it is not in memory. */
  evidence(id: string): EvidenceRow[] | null {
    if (this.entities.get(id) !== undefined) return this.entities.evidence(id);
    return this.details(id)?.evidence ?? null;
  }

  /** Ids of the first acts, oldest first, that a relationship joins to a record. */
  actsLinked(link: ActLink, id: string, first: number): string[] {
    this.pool.assertOpen();
    const { bitmaps, positions, table } = this.core;
    const of = {
      BY: [bitmaps.actors, positions.actors],
      ADDRESSES: [bitmaps.themes, positions.themes],
      ADDRESSED_TO: [bitmaps.facets.ADDRESSEE.acts, positions.actors],
      AT: [bitmaps.facets.MEETING.acts, positions.meetings],
    } as const satisfies Record<ActLink, unknown>;
    const [lists, numbers] = of[link];
    const acts = lists[numbers.get(id) ?? -1] ?? noActs;
    return Array.from({ length: Math.min(first, acts.size) }, (_, at) => table.idOf(acts.select(at)));
  }
}
