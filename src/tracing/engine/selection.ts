import type { ActOrder } from '../../snapshot/columns/act-table.ts';
import type { AdvanceAct, Credit } from '../../snapshot/entities/advance-data.ts';
import type { Dimension } from './dimensions.ts';

/** Which themes are in rows or columns: those without a broader one, those without a narrower one, or all. */
export const themeLevels = ['TOP', 'LEAF', 'ALL'] as const;
export type ThemeLevel = (typeof themeLevels)[number];

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

/** Acts in an order, and whether there are more on either side. */
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

/** The non-empty groups of a selection, by member. Most are only counted: a group is made when it is read. */
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
 * It can be used until the snapshot that it was selected from is released.
 */
export interface AdvanceSelection {
  /** How many acts; cheaper than {@link tally} where no more is needed. */
  count(): number;
  tally(): Tally;
  /**
   * @param after the key of the last act seen ({@link actKey}); the page begins after it, whether or not an act with
   *   that key is still there
   */
  page(options: { order: ActOrder; first: number; after: string | null }): MatchedPage;
  /**
   * The selection by the members of a dimension (an id, code or enum value each). Actors and themes that the filter
   * does not allow make no group. A group is a selection again, in which only that member's credits or themes match,
   * so that grouping it once more stays with the same actor.
   */
  groupBy(dimension: Dimension, themeLevel: ThemeLevel): Groups;
  /**
   * What grouping by the rows' dimension and each group by the columns' would count for these members, all at once:
   * row by row, one number a column.
   */
  crossTabulate(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array;
  /** In how many of the columns each row has acts. */
  filledColumns(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array;
  /** How many acts this selection and others of the same snapshot have together, each once. */
  countWith(others: readonly AdvanceSelection[]): number;
  /** The empty selection. */
  none(): AdvanceSelection;
}

/** The key by which acts are ordered and paged under an order. */
export function actKey(act: AdvanceAct, order: ActOrder): string {
  return order === 'NEWEST_FIRST' ? act.newestKey : act.sortKey;
}
