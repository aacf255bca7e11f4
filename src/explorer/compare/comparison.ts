import type { ComparedSideFragment, CycleChange } from '../gql/graphql.ts';

/** A theme or actor, with its points in both cycles; null if none was found and not all meetings are coded. */
export interface ComparedRow {
  id: string;
  name: string;
  inFirst: number | null;
  inSecond: number | null;
}

/** The themes or actors with one change. */
export interface ComparedGroup {
  change: CycleChange;
  total: number;
  /** Those that have been loaded, by name. */
  rows: ComparedRow[];
}

/** Two cycles and what became of the themes or actors in them. */
export interface Comparison {
  first: ComparedSideFragment;
  second: ComparedSideFragment;
  groups: ComparedGroup[];
}
