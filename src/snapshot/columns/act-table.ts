import { lowerBound } from '../../domain/lower-bound.ts';
import { newestFirstKey, oldestFirstKey } from '../../domain/order-key.ts';
import { actKinds, type DatePrecision, datePrecisions, outcomes, stances } from '../../domain/vocabulary.ts';
import type { AdvanceAct, AdvanceData, Credit } from '../entities/advance-data.ts';
import type { ActColumns, SetColumn } from './act-columns.ts';
import { listAt } from './lists.ts';
import { StringTable } from './packed-strings.ts';

export const actOrders = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;
export type ActOrder = (typeof actOrders)[number];

/** Reads single acts out of the columns by rank. */
export class ActTable {
  readonly #columns: ActColumns;
  readonly #ids: StringTable;
  readonly #actors: readonly string[];
  readonly #themes: readonly string[];
  readonly #meetings: readonly string[];
  readonly #instruments: readonly string[];
  readonly #roles: readonly Credit['roles'][];

  constructor(columns: ActColumns, data: AdvanceData) {
    this.#columns = columns;
    this.#ids = new StringTable(columns.ids);
    this.#actors = [...data.actors.keys()];
    this.#themes = [...data.themes.keys()];
    this.#meetings = [...data.meetings.keys()];
    this.#instruments = [...data.instruments.keys()];
    this.#roles = columns.credits.creditKinds.map(({ roles }) => new Set(roles));
  }

  /** The act of a rank. */
  at(rank: number): AdvanceAct {
    const { days, kind, outcome, takenUp, themes, addressees, instruments } = this.#columns;
    const { meeting, latest, earliestPrecision, latestPrecision } = this.#columns.occasions;
    const occasion = this.#columns.occasion[rank] as number;
    const id = this.#ids.at(rank);
    const earliest = this.#firstDay(rank);
    const known = takenUp[rank];
    return {
      id,
      kind: actKinds[kind[rank] as number] as AdvanceAct['kind'],
      earliest,
      latest: days[latest[occasion] as number] ?? null,
      earliestPrecision: datePrecisions[earliestPrecision[occasion] as number] as DatePrecision,
      latestPrecision: datePrecisions[latestPrecision[occasion] as number] as DatePrecision,
      sortKey: oldestFirstKey({ earliest }, id),
      newestKey: newestFirstKey({ earliest }, id),
      meeting: this.#meetings[meeting[occasion] as number] as string,
      by: this.credits(rank).map((position) => this.#credit(position)),
      themes: named(themes, rank, this.#themes),
      addressedTo: named(addressees, rank, this.#actors),
      instruments: named(instruments, rank, this.#instruments),
      outcome: outcomes[outcome[rank] as number] ?? null,
      takenUp: known === -1 ? null : known === 1,
      stances: named(this.#columns.stances, rank, stances) as AdvanceAct['stances'],
    };
  }

  /** The id of the act of a rank. */
  idOf(rank: number): string {
    return this.#ids.at(rank);
  }

  /** The rank of an act; null if the version has no act with this id. */
  rankOf(id: string): number | null {
    const { byId, count } = this.#columns;
    const position = lowerBound(0, count, (at) => this.#ids.at(byId[at] as number) >= id);
    const rank = byId[position];
    return rank !== undefined && this.#ids.at(rank) === id ? rank : null;
  }

  #firstDay(rank: number): string | null {
    const { days, occasions, occasion } = this.#columns;
    return days[occasions.earliest[occasion[rank] as number] as number] ?? null;
  }

  /** The positions of an act's credits. */
  credits(rank: number): number[] {
    const { starts } = this.#columns.credits;
    const begin = starts[rank] as number;
    return Array.from({ length: (starts[rank + 1] as number) - begin }, (_, at) => begin + at);
  }

  #credit(position: number): Credit {
    const { actor, creditKind, creditKinds, through } = this.#columns.credits;
    const at = creditKind[position] as number;
    return {
      actor: this.#actors[actor[position] as number] as string,
      attribution: (creditKinds[at] as (typeof creditKinds)[number]).attribution,
      through: this.#actors[through[position] as number] ?? null,
      roles: this.#roles[at] as Credit['roles'],
    };
  }

  /**
   * The first rank, among acts with a known day and among those without, whose key is greater; newest first, the same
   * or greater.
   */
  firstAfter(key: string, order: ActOrder): { dated: number; undated: number } {
    const { dated, count } = this.#columns;
    const keyOf = order === 'OLDEST_FIRST' ? oldestFirstKey : newestFirstKey;
    const isAfter = (rank: number) => {
      const own = keyOf({ earliest: this.#firstDay(rank) }, this.#ids.at(rank));
      return order === 'OLDEST_FIRST' ? own > key : own >= key;
    };
    return { dated: lowerBound(0, dated, isAfter), undated: lowerBound(dated, count, isAfter) };
  }
}

function named({ set, lists }: SetColumn, rank: number, names: readonly string[]): string[] {
  return Array.from(listAt(lists, set[rank] as number), (member) => names[member] as string);
}
