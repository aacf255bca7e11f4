import type { CSSProperties, ReactNode } from 'react';
import type { Coverage } from '../gql/graphql.ts';
import type { AxisLabel } from '../time/short-labels.ts';

/** A row or column of a table of counts. */
export interface Heading {
  id: string;
  label: string;
  /** Null if there are none and not all meetings are coded. */
  total: number | null;
  coverage: Coverage;
  /** Shown with the label. */
  note?: string;
  /** Whether the period has no meetings: there is nothing to know of it. */
  isEmpty?: boolean;
}

/** Counts by rows and columns; null if there are none and not all meetings are coded. */
export interface Table {
  rows: readonly Heading[];
  columns: readonly Heading[];
  counts: readonly (readonly (number | null)[])[];
  coverage: readonly (readonly Coverage[])[];
  /** Short labels of the columns, for where there is no room for their names. */
  axis?: readonly AxisLabel[];
}

/**
 * The room for each column: for its heading with the note, for the heading alone, or for a bar in each cell, without
 * words.
 */
export type Density = 'roomy' | 'close' | 'bars';

/** How a count is shown. Rows are drawn again if it is another function. */
export type RenderCount = (
  count: number | null,
  coverage: Coverage,
  column: Heading,
) => { className: string; content: ReactNode; style?: CSSProperties };

/** How counts are marked: by the colour of cells, or by dots whose areas are proportional to them. */
export type Marks = 'cells' | 'dots';
