import type { MeetingCard } from './advance-data.ts';
import type { AdvanceFilter } from './advance-filter.ts';
import {
  type AdvanceIndex,
  type AdvanceSelection,
  type Dimension,
  dimensions,
  type Tally,
  type ThemeLevel,
} from './advance-index.ts';
import { distinctActs, filterOfMeasure, isKnown, type Measure, meetingsBy } from './counting.ts';
import { pairProblem } from './dimension-pairs.ts';
import { headingsOf } from './matrix-headings.ts';

/** What a matrix is asked for. */
export interface MatrixRequest {
  rows: Dimension;
  columns: Dimension;
  filter: AdvanceFilter;
  themeLevel: ThemeLevel;
  measure: Measure;
  /** How many rows, and how many columns, at most; States are never cut. */
  top: number;
  /** How many columns at most, where it is another number. */
  columnsTop?: number;
  /** Only rows that are filled in at least so many columns. */
  minColumns: number;
}

/** A row or column: its distinct acts are not the sum of its cells. */
export interface Heading {
  dimension: Dimension;
  id: string;
  label: string;
  total: number;
}

/** A cell that is not empty; `selection` holds exactly what it counts. */
export interface Cell {
  row: string;
  column: string;
  count: number;
  /** Counted when it is asked for. Null takenUp: nobody has surveyed what became of these acts. */
  readonly tally: Omit<Tally, 'takenUp'> & { takenUp: number | null };
  selection: AdvanceSelection;
}

export interface Matrix {
  rows: Heading[];
  columns: Heading[];
  cells: Cell[];
  /** Rows by columns; null where nothing is held, so that nothing can be known to be zero. */
  counts: (number | null)[][];
  total: number;
  omitted: { rows: number; columns: number; acts: number };
}

/** Thrown when rows and columns do not go together: names the dimensions that do. */
export class MatrixError extends Error {
  override name = 'MatrixError';
}

const MAX_CELLS = 250_000;

/**
 * Counts the distinct acts of a filter by two dimensions (design 1.4).
 *
 * @throws {MatrixError} when rows and columns make no table ({@link pairProblem}), or `top` makes too many cells
 * @throws {FilterError} when the filter names what is not there
 */
export function matrixOf(index: AdvanceIndex, request: MatrixRequest): Matrix {
  const { rows: rowDimension, columns: columnDimension, themeLevel, measure, top } = request;
  const problem = pairProblem(
    { name: 'rows', given: rowDimension, takes: dimensions },
    { name: 'columns', given: columnDimension, takes: dimensions },
  );
  if (problem !== null) throw new MatrixError(problem);
  const filter = filterOfMeasure(request.filter, measure);
  const selection = index.select(filter);
  const rowParts = selection.split(rowDimension, themeLevel);
  const columnParts = selection.split(columnDimension, themeLevel);
  const meetings = index.meetingsUnder(filter);
  const headings = (
    dimension: Dimension,
    parts: Map<string, AdvanceSelection>,
    most: number,
    keep: (id: string) => boolean,
  ) => {
    const totals = new Map([...parts].map(([id, part]) => [id, part.count()]));
    return headingsOf({ dimension, totals, keep, data: index.data, meetings, filter, top: most });
  };

  // Most rows may be cut: only those that are looked at are parted.
  const cellParts = new Map<string, Map<string, AdvanceSelection>>();
  const cellsOf = (row: string) => {
    const parts = cellParts.get(row) ?? rowParts.get(row)?.split(columnDimension, themeLevel) ?? new Map();
    cellParts.set(row, parts);
    return parts;
  };
  const isWideEnough = (id: string) => {
    if (request.minColumns <= 1) return true;
    return cellsOf(id).size >= request.minColumns;
  };
  const rows = headings(rowDimension, rowParts, top, isWideEnough);
  const columns = headings(columnDimension, columnParts, request.columnsTop ?? top, () => true);
  if (rows.shown.length * columns.shown.length > MAX_CELLS) {
    throw new MatrixError(
      `The matrix would have ${rows.shown.length} rows by ${columns.shown.length} columns; at most ${MAX_CELLS} cells are given. Narrow the filter.`,
    );
  }

  const surveyed = surveys(index, { ...request, filter }, meetings);
  const cells: Cell[] = [];
  const counts = rows.shown.map((row) => {
    const parts = cellsOf(row.id);
    const surveyedOfRow = surveyed(row.id);
    return columns.shown.map((column) => {
      const known = surveyedOfRow(column.id);
      const selection = parts.get(column.id);
      const count = selection?.count() ?? 0;
      if (selection !== undefined && count > 0) {
        cells.push({
          row: row.id,
          column: column.id,
          count,
          selection,
          get tally() {
            const tally = selection.tally();
            return tally.takenUpKnown > 0 ? tally : { ...tally, takenUp: null };
          },
        });
      }
      return known ? count : null;
    });
  });
  return {
    rows: rows.shown,
    columns: columns.shown,
    cells,
    counts,
    total: selection.count(),
    omitted: {
      rows: rows.cut.length,
      columns: columns.cut.length,
      acts: distinctActs([
        ...rows.cut.map(({ id }) => rowParts.get(id)),
        ...columns.cut.map(({ id }) => columnParts.get(id)),
      ]),
    },
  };
}

/** Whether zero means none in the cells of each row, by column. */
function surveys(
  { data }: AdvanceIndex,
  { rows, columns, filter }: MatrixRequest,
  meetings: readonly MeetingCard[],
): (row: string) => (column: string) => boolean {
  const remember = <Key, Value>(make: (key: Key) => Value) => {
    const made = new Map<Key, Value>();
    return (key: Key): Value => {
      const value = made.get(key) ?? make(key);
      made.set(key, value);
      return value;
    };
  };
  // Where a dimension does not part meetings, all of its members have the same list of them.
  const surveyOf = remember((held: readonly MeetingCard[]) => isKnown(held, filter));
  const byColumn = remember((held: readonly MeetingCard[]) => meetingsBy(held, columns, data));
  const byRow = meetingsBy(meetings, rows, data);
  return (row) => {
    const ofColumn = byColumn(byRow(row));
    return (column) => surveyOf(ofColumn(column));
  };
}
