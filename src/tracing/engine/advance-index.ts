import type { AdvanceAct, AdvanceData, Credit, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';

/** What a matrix can be laid out by. */
export const dimensions = [
  'ACTOR',
  'ACTOR_KIND',
  'SECTOR',
  'COUNTRY',
  'REGIONAL_GROUP',
  'THEME',
  'CYCLE',
  'PHASE',
  'YEAR',
  'MEETING',
  'MEETING_KIND',
  'INSTRUMENT',
  'ACT_KIND',
] as const;
export type Dimension = (typeof dimensions)[number];

/** The dimensions whose members an act has through its authors. */
export const authorDimensions = [
  'ACTOR',
  'ACTOR_KIND',
  'SECTOR',
  'COUNTRY',
  'REGIONAL_GROUP',
] as const satisfies readonly Dimension[];
export type AuthorDimension = (typeof authorDimensions)[number];

/** The dimensions that run in time, and by which a timeline can be laid out. */
export const buckets = ['YEAR', 'CYCLE', 'PHASE', 'MEETING'] as const satisfies readonly Dimension[];
export type Bucket = (typeof buckets)[number];

/** Which themes stand in rows or columns: those without a broader one, those without a narrower one, or all. */
export const themeLevels = ['TOP', 'LEAF', 'ALL'] as const;
export type ThemeLevel = (typeof themeLevels)[number];

export const advanceOrders = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;
export type AdvanceOrder = (typeof advanceOrders)[number];

/** An act under a filter, with what of it the filter matched. */
export interface MatchedAct {
  act: AdvanceAct;
  by: readonly Credit[];
  themes: readonly string[];
}

/** Distinct acts of a selection, counted. */
export interface Tally {
  acts: number;
  recommendations: number;
  interventions: number;
  /** Acts known to have been taken up. */
  takenUp: number;
  /** Acts of which that is known, one way or the other: those of meetings whose uptakes were surveyed. */
  takenUpKnown: number;
  /** First day that the earliest act can have been on; null where no date is known. */
  firstOn: string | null;
  /** Last day that the latest act can have been on. */
  lastOn: string | null;
}

/** Acts in the order asked for, and whether there are more on either side. */
export interface MatchedPage {
  matches: MatchedAct[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Some members of a dimension. */
export interface Members {
  dimension: Dimension;
  ids: readonly string[];
}

/** The groups of a selection that hold any act, by member. Most are counted alone: a part is made where it is asked for. */
export interface Groups extends Iterable<[string, AdvanceSelection]> {
  /** Distinct acts of each member. */
  readonly counts: ReadonlyMap<string, number>;
  has(member: string): boolean;
  get(member: string): AdvanceSelection | undefined;
  keys(): Iterable<string>;
  values(): Iterable<AdvanceSelection>;
}

/**
 * The acts that a filter selects. Each act counts once, however many of its actors and themes match.
 * It can be used until the index that gave it is given back.
 */
export interface AdvanceSelection {
  /** How many acts; quicker than {@link tally} where no more is asked for. */
  count(): number;
  tally(): Tally;
  /**
   * @param after the key of the last act seen ({@link keyOf}); the page begins behind it,
   *   whether or not an act with that key is still there
   */
  page(options: { order: AdvanceOrder; first: number; after: string | null }): MatchedPage;
  /**
   * The groups of the selection along a dimension, by member (an id, code or enum value). Actors and
   * themes that the filter does not allow make no part. A part is a selection again, in which only
   * that member's credits or themes match, so that splitting it once more stays with the same actor.
   */
  split(dimension: Dimension, themeLevel: ThemeLevel): Groups;
  /**
   * What splitting by the rows' dimension and each part by the columns' would count for these members, all at
   * once: row by row, one number a column.
   */
  cross(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array;
  /** For each row, in how many of these columns it has acts. */
  filledColumnCounts(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array;
  /** How many acts this selection and others of the same index hold together, each once. */
  countWith(others: readonly AdvanceSelection[]): number;
  /** The empty selection. */
  none(): AdvanceSelection;
}

/** Selects and counts acts of one dataset version; nothing else in the product counts. */
export interface AdvanceIndex {
  readonly data: AdvanceData;
  /** How many acts the version holds. */
  readonly acts: number;
  /** The act with this id, if the version holds it. */
  act(id: string): AdvanceAct | undefined;
  /** @throws {InvalidArgumentError} when the filter names what is not there */
  select(filter: AdvanceFilter): AdvanceSelection;
  /**
   * What was made under this key for this dataset version, or is made now: plain values that nobody changes
   * and that hold no selection.
   *
   * @param bytesOf what a value takes in memory, about
   */
  getOrCompute<Value extends object>(
    key: string,
    bytesOf: (value: Value) => number,
    make: () => Value,
  ): Value;
  /** Meetings that the filter's conditions on meetings allow, in order of time. */
  meetingsUnder(filter: AdvanceFilter): MeetingRecord[];
}

/** The key by which acts are ordered and paged under an order. */
export function keyOf(act: AdvanceAct, order: AdvanceOrder): string {
  return order === 'NEWEST_FIRST' ? act.newestKey : act.sortKey;
}
