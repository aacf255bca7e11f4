import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { once, oncePer } from '../../domain/once.ts';
import type { MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import {
  type AdvanceIndex,
  type AdvanceSelection,
  type Dimension,
  dimensions,
  type Groups,
  type Tally,
  type ThemeLevel,
} from '../engine/advance-index.ts';
import { pairProblem } from '../engine/dimension-pairs.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { distinctActs, filterOfMeasure, isKnown, type Measure, meetingsBy } from './counting.ts';
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
  /** Null takenUp: nobody has surveyed what became of these acts. */
  readonly tally: Omit<Tally, 'takenUp'> & { takenUp: number | null };
  readonly selection: AdvanceSelection;
}

/** Groups that few ask for are counted when they are. */
export interface Matrix {
  rows: Heading[];
  columns: Heading[];
  readonly cells: Cell[];
  /** Rows by columns; null where nothing is held, so that nothing can be known to be zero. */
  readonly counts: (number | null)[][];
  total: number;
  omitted: { rows: number; columns: number; readonly acts: number };
}

const MAX_CELLS = 250_000;

/**
 * Counts the distinct acts of a filter by two dimensions (design 1.4).
 *
 * @throws {InvalidArgumentError} when rows and columns make no table ({@link pairProblem}), or `top` makes too many cells
 * @throws {InvalidArgumentError} when the filter names what is not there
 */
export function matrixOf(index: AdvanceIndex, request: MatrixRequest): Matrix {
  const { rows: rowDimension, columns: columnDimension, themeLevel, measure, top } = request;
  const problem = pairProblem(
    { name: 'rows', given: rowDimension, takes: dimensions },
    { name: 'columns', given: columnDimension, takes: dimensions },
  );
  if (problem !== null) throw new InvalidArgumentError('INCOMPATIBLE_ARGUMENTS', problem);
  const key = JSON.stringify(request);
  const filter = filterOfMeasure(request.filter, measure);
  const meetings = once(() => index.meetingsUnder(filter));
  const selection = once(() => index.select(filter));
  const groupsBy = (dimension: Dimension) => once(() => selection().split(dimension, themeLevel));
  const rowGroups = groupsBy(rowDimension);
  const columnGroups = groupsBy(columnDimension);
  const headings = (dimension: Dimension, groups: Groups, most: number, keep: (id: string) => boolean) =>
    headingsOf({
      dimension,
      totals: groups.counts,
      keep,
      data: index.data,
      meetings: meetings(),
      filter,
      top: most,
    });
  const { rows, columns, total } = index.getOrCompute(`headings ${key}`, bytesOfLayout, () => {
    const isWideEnough = rowsAtLeastSoWide(selection(), {
      rows: rowGroups(),
      columns: columnGroups(),
      request,
    });
    return {
      rows: headings(rowDimension, rowGroups(), top, isWideEnough),
      columns: headings(columnDimension, columnGroups(), request.columnsTop ?? top, () => true),
      total: selection().count(),
    };
  });
  if (rows.shown.length * columns.shown.length > MAX_CELLS) {
    throw new InvalidArgumentError(
      'TOO_MANY_CELLS',
      `The matrix would have ${rows.shown.length} rows by ${columns.shown.length} columns; at most ${MAX_CELLS} cells are given. Narrow the filter.`,
    );
  }

  const dense = once(() =>
    index.getOrCompute(
      `cells ${key}`,
      ({ byteLength }) => byteLength,
      () =>
        selection().cross(
          { dimension: rowDimension, ids: rows.shown.map(({ id }) => id) },
          { dimension: columnDimension, ids: columns.shown.map(({ id }) => id) },
          themeLevel,
        ),
    ),
  );
  const width = columns.shown.length;
  const cells = once(() =>
    rows.shown.flatMap(({ id: row }, rowAt) => {
      const groups = once(() => rowGroups().get(row)?.split(columnDimension, themeLevel));
      return columns.shown.flatMap(({ id: column }, columnAt) => {
        const count = dense()[rowAt * width + columnAt] ?? 0;
        return count === 0
          ? []
          : [cellOf({ row, column, count }, () => groups()?.get(column) ?? selection().none())];
      });
    }),
  );
  const counts = once(() => {
    const surveyed = surveys(index, { ...request, filter }, meetings());
    return rows.shown.map(({ id }, rowAt) => {
      const isKnownIn = surveyed(id);
      return columns.shown.map((column, columnAt) =>
        isKnownIn(column.id) ? (dense()[rowAt * width + columnAt] ?? 0) : null,
      );
    });
  });
  return {
    rows: rows.shown,
    columns: columns.shown,
    get cells() {
      return cells();
    },
    get counts() {
      return counts();
    },
    total,
    omitted: {
      rows: rows.cut.length,
      columns: columns.cut.length,
      get acts() {
        return distinctActs([
          ...rows.cut.map((id) => rowGroups().get(id)),
          ...columns.cut.map((id) => columnGroups().get(id)),
        ]);
      },
    },
  };
}

/** Rows and columns of a matrix, with the ids of those cut. */
interface Layout {
  rows: { shown: Heading[]; cut: string[] };
  columns: { shown: Heading[]; cut: string[] };
  total: number;
}

/** Ids and labels are those of the cards; the rest is some numbers a heading. */
function bytesOfLayout({ rows, columns }: Layout): number {
  return [rows, columns].reduce((sum, { shown, cut }) => sum + 60 * shown.length + 8 * cut.length, 100);
}

function cellOf(of: { row: string; column: string; count: number }, select: () => AdvanceSelection): Cell {
  const selection = once(select);
  return {
    ...of,
    get selection() {
      return selection();
    },
    get tally() {
      const tally = selection().tally();
      return tally.takenUpKnown > 0 ? tally : { ...tally, takenUp: null };
    },
  };
}

/** Which rows are filled in enough columns, be these shown or not. */
function rowsAtLeastSoWide(
  selection: AdvanceSelection,
  { rows, columns, request }: { rows: Groups; columns: Groups; request: MatrixRequest },
): (row: string) => boolean {
  if (request.minColumns <= 1) return () => true;
  const ids = [...rows.keys()];
  const filledColumnCounts = selection.filledColumnCounts(
    { dimension: request.rows, ids },
    { dimension: request.columns, ids: [...columns.keys()] },
    request.themeLevel,
  );
  const wide = new Set(ids.filter((_, at) => (filledColumnCounts[at] as number) >= request.minColumns));
  return (row) => wide.has(row);
}

/** Whether zero means none in the cells of each row, by column. */
function surveys(
  { data }: AdvanceIndex,
  { rows, columns, filter }: MatrixRequest,
  meetings: readonly MeetingRecord[],
): (row: string) => (column: string) => boolean {
  // Where a dimension does not part meetings, all of its members have the same list of them.
  const surveyOf = oncePer((held: readonly MeetingRecord[]) => isKnown(held, filter));
  const byColumn = oncePer((held: readonly MeetingRecord[]) => meetingsBy(held, columns, data));
  const byRow = meetingsBy(meetings, rows, data);
  return (row) => {
    const ofColumn = byColumn(byRow(row));
    return (column) => surveyOf(ofColumn(column));
  };
}
