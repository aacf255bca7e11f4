import { type Cell, DocumentError, type Problem } from '../../dialogues/document/problems.ts';

/** A day in a cell that the table itself marks as a date: it needs no form. */
export interface DayCell {
  day: string;
}

/** A cell that the table itself marks as an error, such as `#REF!`. */
export interface ErrorCell {
  error: string;
}

/** The value of a cell; null if it is empty. Lists come from NDJSON. */
export type CellValue = string | number | boolean | DayCell | ErrorCell | readonly string[] | null;

/** A row of a table, by the columns of its header. */
export interface TableRow {
  /** As spreadsheets count: 1 is the first row of the sheet or file. */
  row: number;
  cells: readonly CellValue[];
}

/** An open table. */
export interface Table {
  /** The file in messages. */
  file: string;
  /** The sheet of a workbook; null for other tables. */
  sheet: string | null;
  /** The headers of the columns, in order; empty for a column without one. A table of NDJSON adds them as it is read. */
  header: readonly string[];
  /**
   * The rows below the header, without empty ones.
   *
   * @throws {DocumentError} where the table cannot be read on
   */
  rows(): AsyncIterable<TableRow>;
}

/** How a table is written, as its mapping says. */
export interface TableForm {
  /** The sheet of a workbook. Without it, the only visible one. */
  sheet?: string | undefined;
  /** The row of the header, from 1. */
  header: number;
  separator?: string | undefined;
  /** A label of the Encoding Standard (https://encoding.spec.whatwg.org/), such as windows-1252. */
  encoding: string;
  quote: string;
}

/** The letters of a column of a spreadsheet: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** What a mistake in a table says besides its position. */
export type ProblemParts = Pick<Problem, 'expected' | 'found'> & Partial<Pick<Problem, 'nearest' | 'path'>>;

/**
 * A mistake in a cell, or in a row as a whole.
 *
 * @param column the position of the column, from 0; null for the row
 */
export function cellProblem(
  { file, sheet, header }: Pick<Table, 'file' | 'sheet' | 'header'>,
  { row, column }: { row: number; column: number | null },
  parts: ProblemParts,
): Problem {
  const cell: Cell = {
    sheet,
    row,
    column: column === null ? null : columnLetters(column),
    header: column === null ? null : header[column] || null,
  };
  return { file, line: row, column: (column ?? 0) + 1, cell, path: '', nearest: null, ...parts };
}

/** Refuses a table in which nothing can be read from here on. */
export function refuseTable(...parameters: Parameters<typeof cellProblem>): never {
  throw new DocumentError([cellProblem(...parameters)]);
}

/** A header, or a text to compare: without blanks around it, and with one blank for several. */
export const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether nothing is in a cell but blanks. */
export const isEmpty = (value: CellValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
