import { type Options, stringify } from 'csv-stringify/sync';
import { type Column, columnName, columnReader } from '../kinds/columns.ts';
import type { ExportFormat } from './export-format.ts';

/** Separates the values of a list. */
const BETWEEN = ' | ';
/** The longest cell that spreadsheets accept (Excel's limit), in UTF-16 units. */
const MAX_CELL = 32_767;
const BOM = '\uFEFF';

/**
 * RFC 4180, with lines ended by CR LF. An apostrophe is put before what a spreadsheet might read as a formula (OWASP,
 * CSV injection: a text that begins with = + - @, a tab or an end of line), and before what begins with an apostrophe,
 * so that removing one always restores the text. Numbers are not changed.
 */
const options: Options = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // Many readers take a lone LF or CR as the end of a line.
  quoted_match: /[\r\n]/,
  cast: { boolean: String, string: (text) => (/^['\n]/.test(text) ? `'${text}` : text) },
};
/** Readers that skip lines beginning with # recognize that character everywhere except in quotes. */
const ofRows: Options = { ...options, quoted_match: /[\r\n#]/ };

/**
 * A table: the names of the columns, a record that begins with `#begin`, the rows, and one that begins with `#end`. All
 * records have as many fields as there are columns; in those two the second field is JSON. Cells that are too long for
 * a spreadsheet are complete; `#end` has their number.
 */
export function csvFormat(columns: readonly Column[], { hasBom }: { hasBom: boolean }): ExportFormat {
  const readers = columns.map(columnReader);
  const aside = (mark: string, value: unknown) =>
    stringify([[mark, JSON.stringify(value), ...readers.slice(2).map(() => null)]], options);
  let longCells = 0;
  const written = (value: unknown) => {
    const given = cell(value);
    if (typeof given === 'string' && given.length > MAX_CELL) longCells += 1;
    return given;
  };
  return {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    begin: (beginning) =>
      (hasBom ? BOM : '') + stringify([columns.map(columnName)], options) + aside('#begin', beginning),
    row: (row) => stringify([readers.map((read) => written(read(row)))], ofRows),
    end: (end) => aside('#end', longCells === 0 ? end : { ...end, longCells }),
  };
}

/** The values of a list are in one cell, each with `\` before what might be taken as its end. */
function cell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item) => String(item ?? '').replace(/[\\|]/g, '\\$&')).join(BETWEEN);
}
