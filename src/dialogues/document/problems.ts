import { groupBy } from '../../domain/group-by.ts';
import { WrittenNumber } from '../forms/number-forms.ts';

/** The steps from a document's root to a value: keys and list positions. */
export type Path = readonly (string | number)[];

/** The cell of a table. */
export interface Cell {
  /** The sheet of a workbook; null for other tables. */
  sheet: string | null;
  /** The row as spreadsheets count it: 1 is the first. */
  row: number;
  /** The letters of the column; null if the mistake is in the row as a whole. */
  column: string | null;
  /** The header of the column. */
  header: string | null;
}

/** One mistake in a document, with its position. */
export interface Problem {
  file: string;
  /** From 1; 0 for a retraction, which is in no file. */
  line: number;
  /** From 1; 0 for a retraction. */
  column: number;
  /** Set for a mistake in a table: `line` and `column` are then the row and the column of this cell, from 1. */
  cell?: Cell;
  /** The path in the document, such as `acts[2].themes[0]`; empty for the document itself. */
  path: string;
  expected: string;
  found: string;
  /** The allowed key, id or value that is most similar to what was found; null if none is. */
  nearest: string | null;
  /** All equally likely suggestions, in order of their ids; `nearest` is the first. */
  candidates?: Suggestion[];
}

/**
 * Makes a problem at a path of a document, with the line and column of its value or, with `character`, of the first
 * occurrence of that in the value.
 */
export type ReportProblem = (
  path: Path,
  parts: { expected: string; found: string; character?: string } & Partial<
    Pick<Problem, 'nearest' | 'candidates'>
  >,
) => Problem;

/** The value of a text, how to report a mistake in it, and the mistakes that did not prevent reading it. */
export interface ParsedText {
  value: unknown;
  problem: ReportProblem;
  syntax: Problem[];
}

/** A record that may have been meant by an unknown id. */
export interface Suggestion {
  id: string;
  name: string;
  /** What distinguishes it from others with its name: kind, sector, country, organizations, years. */
  note: string;
}

/**
 * Thrown if documents have mistakes: nothing has been written. The message has the first, `problems` all, in the order
 * of each file.
 */
export class DocumentError extends Error {
  override name = 'DocumentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    const sorted = [...groupBy([...different.values()], ({ file }) => file).values()].flatMap((ofFile) =>
      ofFile.sort((one, other) => one.line - other.line || one.column - other.column),
    );
    super(problemLines(sorted));
    this.problems = sorted;
  }
}

const MAX_LINES = 100;

/** A line for each of the first {@link MAX_LINES} mistakes, and the number of further ones. */
export function problemLines(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MAX_LINES).map(problemLine);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more.toLocaleString('en')} more`] : [])].join('\n');
}

/** A position for people, such as `d.ndjson:3`; without the line of a retraction, which is in no file. */
export const fileAndLine = (file: string, line: number): string => (line === 0 ? file : `${file}:${line}`);

/**
 * One line for people: `file:line:column: path: expected …, found … (did you mean …?)`; in a table, the cell instead of
 * line and column.
 */
export function problemLine(problem: Problem): string {
  const position = problem.cell
    ? `${problem.file}: ${cellWords(problem.cell)}`
    : `${fileAndLine(problem.file, problem.line)}${problem.line === 0 ? '' : `:${problem.column}`}`;
  const meant = problem.candidates?.map(
    ({ id, name, note }) => `${id} (${[name, note].filter(Boolean).join(', ')})`,
  );
  const hint = problem.nearest === null ? '' : ` (did you mean ${meant?.join(' or ') ?? problem.nearest}?)`;
  const path = problem.path || (problem.cell ? '' : 'document');
  return `${position}: ${path}${path && ': '}expected ${problem.expected}, found ${problem.found}${hint}`;
}

/** A cell for people, such as `sheet "List", row 12, column C "Theme"`. */
function cellWords({ sheet, row, column, header }: Cell): string {
  return [
    ...(sheet === null ? [] : [`sheet "${sheet}"`]),
    `row ${row}`,
    ...(column === null ? [] : [`column ${column}${header === null ? '' : ` "${header}"`}`]),
  ].join(', ');
}

/** Writes a path as `acts[2].themes[0]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}

/** A value as shown in "found …": short, and on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof WrittenNumber) return value.source;
  const written = (JSON.stringify(value) ?? String(value)).replace(
    /[\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]/g,
    (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return written.length > 80 ? `${written.slice(0, 77)}...` : written;
}
