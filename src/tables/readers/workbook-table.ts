import { readFileSync } from 'node:fs';
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { otherFormat } from '../../dialogues/document/other-formats.ts';
import { describeValue } from '../../dialogues/document/problems.ts';
import { type CellValue, isEmpty, refuseTable, type Table, type TableForm, trimmed } from './table-row.ts';

/**
 * Opens a sheet of a workbook (.xlsx): the values of formulas as they were last calculated, the days of dates, and the
 * value of merged cells in each of them. Rows and columns that are hidden or filtered out are read. The workbook is
 * read whole: about 2 GB of memory for a full sheet of a million rows.
 *
 * @throws {DocumentError} if the file is no workbook, or the sheet is not in it or not named though there are several
 */
export function openWorkbookTable(file: string, form: TableForm): Table {
  const workbook = readWorkbook(file);
  const sheet = sheetName(file, workbook, form.sheet);
  const content = workbook.Sheets[sheet];
  if (content === undefined)
    refuseTable(
      { file, sheet, header: [] },
      { row: 1, column: null },
      { expected: 'a sheet with cells', found: 'a damaged workbook' },
    );
  const cells = gridOf(content);
  const header = (cells[form.header - 1] ?? []).map((value) => trimmed(textOfHeader(value)));
  if (header.every((name) => name === ''))
    refuseTable(
      { file, sheet, header: [] },
      { row: form.header, column: null },
      { expected: 'a header', found: 'an empty row' },
    );
  async function* rows() {
    for (let index = form.header; index < cells.length; index += 1) {
      const row = cells[index] ?? [];
      if (!row.every(isEmpty)) yield { row: index + 1, cells: row };
    }
  }
  return { file, sheet, header, rows };
}

function readWorkbook(file: string): WorkBook {
  const bytes = readFileSync(file);
  const found =
    bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004'
      ? 'a damaged one'
      : (otherFormat(bytes.toString('latin1', 0, 200)) ?? 'something else');
  const refuse = () =>
    refuseTable(
      { file, sheet: null, header: [] },
      { row: 1, column: null },
      { expected: 'an .xlsx workbook', found },
    );
  if (found !== 'a damaged one') return refuse();
  try {
    return read(bytes, {
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
  } catch {
    return refuse();
  }
}

function sheetName(
  file: string,
  { SheetNames: names, Workbook }: WorkBook,
  wanted: string | undefined,
): string {
  const isVisible = (_: string, at: number) => !Workbook?.Sheets?.[at]?.Hidden;
  const visible = names.filter(isVisible);
  const [only, ...others] =
    wanted === undefined ? visible : names.filter((name) => trimmed(name) === trimmed(wanted));
  if (only !== undefined && others.length === 0) return only;
  const expected =
    wanted === undefined
      ? 'one visible sheet, or table.sheet in the mapping'
      : `a sheet ${describeValue(wanted)}`;
  return refuseTable(
    { file, sheet: null, header: [] },
    { row: 1, column: null },
    { expected, found: `the sheets ${names.map(describeValue).join(', ') || '(none)'}` },
  );
}

/** All cells from A1 on, with the value of merged cells in each of them. */
function gridOf(sheet: WorkSheet): CellValue[][] {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const grid = Array.from(data, (row) => Array.from(row ?? [], (cell) => cellValue(cell)));
  for (const { s: first, e: last } of sheet['!merges'] ?? []) {
    const value = grid[first.r]?.[first.c] ?? null;
    if (value === null) continue;
    for (let row = first.r; row <= Math.min(last.r, grid.length - 1); row += 1)
      for (let column = first.c; column <= last.c; column += 1) (grid[row] as CellValue[])[column] = value;
  }
  return grid.map((row) => Array.from(row, (value) => value ?? null));
}

function cellValue(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.v === undefined || cell.v === null || cell.t === 'z') return null;
  if (cell.t === 'e') return { error: cell.w ?? errorNames[Number(cell.v)] ?? '#ERROR!' };
  if (cell.v instanceof Date) {
    const time = cell.v.getTime();
    return Number.isNaN(time)
      ? { error: 'a date that does not exist' }
      : { day: cell.v.toISOString().slice(0, 10) };
  }
  return cell.v;
}

/** The codes of errors in a workbook (ECMA-376 18.17.3, BErr). */
const errorNames: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function textOfHeader(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'day' in value ? value.day : '';
  return String(value);
}
