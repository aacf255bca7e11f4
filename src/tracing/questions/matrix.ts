import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { once, oncePer } from '../../domain/once.ts';
import type { DatedMeeting } from '../../snapshot/entities/advance-data.ts';
import { distinctActs } from '../engine/act-list.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import { checkCombination, type Dimension, dimensions, type ThemeLevel } from '../engine/dimensions.ts';
import type { AdvanceSelection, Groups } from '../engine/selection.ts';
import type { Tally } from '../engine/tally.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { type Heading, type Headings, headingsOf } from './headings.ts';
import {
  type Coverage,
  coverageOver,
  filterOfMeasure,
  knownCount,
  type Measure,
  meetingsBy,
} from './measures.ts';

/** The dimensions and limits of a matrix. */
export interface MatrixRequest {
  rows: Dimension;
  columns: Dimension;
  filter: AdvanceFilter;
  themeLevel: ThemeLevel;
  measure: Measure;
  /** Maximum number of rows, and of columns; States are never cut. */
  top: number;
  /** Maximum number of columns, if it is another. */
  columnsTop?: number;
  /** Only rows with acts in at least this many columns. */
  minColumns: number;
}

/** A cell that is not empty; `selection` is exactly what it counts. */
export interface Cell {
  row: string;
  column: string;
  count: number;
  /** Of the meetings that its acts could be from. */
  readonly coverage: Coverage;
  /** takenUp is null if none is known to have been taken up, and not all have been coded for that. */
  readonly tally: Omit<Tally, 'takenUp'> & { takenUp: number | null };
  readonly selection: AdvanceSelection;
}

/** Cells, counts and omitted acts are computed when they are first read. */
export interface Matrix {
  rows: Heading[];
  columns: Heading[];
  /** How many cells are not empty. */
  readonly filled: number;
  readonly cells: Cell[];
  /** Rows by columns; null if there are none and not all meetings are coded, so that zero is not certain. */
  readonly counts: (number | null)[][];
  /** Rows by columns: of the meetings that acts there could be from. */
  readonly coverage: Coverage[][];
  total: number;
  omitted: { rows: number; columns: number; readonly acts: number };
}

const MAX_CELLS = 250_000;

/**
 * Counts the distinct acts of a filter by two dimensions (design 1.4): first the layout of rows and columns, then the
 * counts of all cells at once, then the cells that are not empty.
 *
 * @throws {InvalidArgumentError} if rows and columns do not make a table ({@link checkCombination}), `top` makes too
 *   many cells, or the filter contains an unknown value
 */
export function matrixOf(index: AdvanceIndex, request: MatrixRequest): Matrix {
  checkCombination(
    { name: 'rows', given: request.rows, takes: dimensions },
    { name: 'columns', given: request.columns, takes: dimensions },
  );
  const table = tableOf(index, request);
  const layout = index.results.getOrCompute(`layout ${table.key}`, bytesOfLayout, () => layOut(table));
  checkSize(layout);
  const dense = once(() =>
    index.results.getOrCompute(
      `cells ${table.key}`,
      ({ byteLength }) => byteLength,
      () => countAll(table, layout),
    ),
  );
  const { rows, columns, total } = layout;
  const coverage = once(() => coverageOf(table, layout));
  const cells = once(() => cellsOf(table, layout, dense(), coverage));
  const counts = once(() =>
    coverage().map((line, row) =>
      line.map((of, column) => knownCount(dense()[row * columns.shown.length + column] ?? 0, of)),
    ),
  );
  return {
    rows: rows.shown,
    columns: columns.shown,
    get filled() {
      return dense().reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    },
    get cells() {
      return cells();
    },
    get counts() {
      return counts();
    },
    get coverage() {
      return coverage();
    },
    total,
    omitted: {
      rows: rows.cut.length,
      columns: columns.cut.length,
      get acts() {
        return distinctActs([
          ...rows.cut.map((id) => table.rowGroups().get(id)),
          ...columns.cut.map((id) => table.columnGroups().get(id)),
        ]);
      },
    },
  };
}

/** What the steps of one matrix share, each made when it is first read: a cached result needs none of it. */
function tableOf(index: AdvanceIndex, request: MatrixRequest) {
  const filter = filterOfMeasure(request.filter, request.measure);
  const selection = once(() => index.select(filter));
  const groupsBy = (dimension: Dimension) => once(() => selection().groupBy(dimension, request.themeLevel));
  return {
    index,
    request,
    /** The request as a key of the cache. */
    key: JSON.stringify(request),
    /** The filter including the measure. */
    filter,
    /** Meetings that the filter allows, by date. */
    meetings: once(() => index.meetingsUnder(filter)),
    selection,
    rowGroups: groupsBy(request.rows),
    columnGroups: groupsBy(request.columns),
  };
}

type Table = ReturnType<typeof tableOf>;

/** Rows and columns of a matrix. */
interface Layout {
  rows: Headings;
  columns: Headings;
  total: number;
}

function layOut(table: Table): Layout {
  const { index, request, filter, meetings, selection, rowGroups, columnGroups } = table;
  const headings = (dimension: Dimension, groups: Groups, top: number, keep: (id: string) => boolean) =>
    headingsOf({
      dimension,
      totals: groups.counts,
      keep,
      data: index.data,
      meetings: meetings(),
      filter,
      top,
    });
  return {
    rows: headings(request.rows, rowGroups(), request.top, wideRows(table)),
    columns: headings(request.columns, columnGroups(), request.columnsTop ?? request.top, () => true),
    total: selection().count(),
  };
}

/** Which rows have acts in enough columns, shown or not. */
function wideRows({ request, selection, rowGroups, columnGroups }: Table): (row: string) => boolean {
  const { minColumns, themeLevel } = request;
  if (minColumns <= 1) return () => true;
  const ids = [...rowGroups().counts.keys()];
  const filled = selection().filledColumns(
    { dimension: request.rows, ids },
    { dimension: request.columns, ids: [...columnGroups().counts.keys()] },
    themeLevel,
  );
  const wide = new Set(ids.filter((_, at) => (filled[at] ?? 0) >= minColumns));
  return (row) => wide.has(row);
}

/** Ids and labels belong to the records; the rest is some numbers for each heading. */
function bytesOfLayout({ rows, columns }: Layout): number {
  return [rows, columns].reduce((sum, { shown, cut }) => sum + 60 * shown.length + 8 * cut.length, 100);
}

/** The counts of all cells, row by row. */
function countAll({ request, selection }: Table, { rows, columns }: Layout): Int32Array {
  return selection().crossTabulate(
    { dimension: request.rows, ids: rows.shown.map(({ id }) => id) },
    { dimension: request.columns, ids: columns.shown.map(({ id }) => id) },
    request.themeLevel,
  );
}

function cellsOf(
  { request, selection, rowGroups }: Table,
  { rows, columns }: Layout,
  counts: Int32Array,
  coverage: () => Coverage[][],
): Cell[] {
  return rows.shown.flatMap(({ id: row }, rowAt) => {
    const groups = once(() => rowGroups().get(row)?.groupBy(request.columns, request.themeLevel));
    return columns.shown.flatMap(({ id: column }, columnAt) => {
      const count = counts[rowAt * columns.shown.length + columnAt] ?? 0;
      if (count === 0) return [];
      return [
        cellOf(
          { row, column, count },
          () => coverage()[rowAt]?.[columnAt] ?? 'NONE',
          () => groups()?.get(column) ?? selection().none(),
        ),
      ];
    });
  });
}

function cellOf(
  of: { row: string; column: string; count: number },
  coverage: () => Coverage,
  select: () => AdvanceSelection,
): Cell {
  const selection = once(select);
  return {
    ...of,
    get coverage() {
      return coverage();
    },
    get selection() {
      return selection();
    },
    get tally() {
      const { takenUp, ...tally } = selection().tally();
      const isKnown = takenUp > 0 || tally.takenUpKnown === tally.acts;
      return { ...tally, takenUp: isKnown ? takenUp : null };
    },
  };
}

function coverageOf({ index, request, filter, meetings }: Table, { rows, columns }: Layout): Coverage[][] {
  // If a dimension does not separate meetings, all of its members have the same list of them.
  const coverage = oncePer((list: readonly DatedMeeting[]) => coverageOver(list, filter));
  const byColumn = oncePer((list: readonly DatedMeeting[]) => meetingsBy(list, request.columns, index.data));
  const byRow = meetingsBy(meetings(), request.rows, index.data);
  return rows.shown.map((row) => {
    const ofColumn = byColumn(byRow(row.id));
    return columns.shown.map((column) => coverage(ofColumn(column.id)));
  });
}

function checkSize({ rows, columns }: Layout): void {
  if (rows.shown.length * columns.shown.length <= MAX_CELLS) return;
  throw new InvalidArgumentError(
    'TOO_MANY_CELLS',
    `The matrix would have ${rows.shown.length} rows by ${columns.shown.length} columns; at most ${MAX_CELLS} cells are allowed. Narrow the filter.`,
  );
}
