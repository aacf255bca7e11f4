import path from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { DocumentError, describeValue } from '../../dialogues/document/problems.ts';
import { decodedText } from './decoded-text.ts';
import { cellProblem, isEmpty, refuseTable, type Table, type TableForm, trimmed } from './table-row.ts';

/** The longest row: a quote that is never closed does not read the rest of a large file into memory. */
const MAX_ROW_CHARACTERS = 4_000_000;

const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/**
 * Opens a table whose columns are separated by a character (RFC 4180): commas unless the mapping names another, tabs in
 * a .tsv file.
 *
 * @throws {DocumentError} if there is no header
 */
export async function openSeparatedTable(file: string, form: TableForm): Promise<Table> {
  const separator = form.separator ?? (path.extname(file).toLowerCase() === '.tsv' ? '\t' : ',');
  const records = () => readRecords(file, form, separator);
  const position = { file, sheet: null, header: [] as string[] };
  for await (const { row, cells } of records()) {
    if (row < form.header) continue;
    const header = cells.map(trimmed);
    checkHeader({ ...position, header }, form.header, separator);
    return { ...position, header, rows: () => rowsBelow({ ...position, header }, form.header, records()) };
  }
  return refuseTable(
    position,
    { row: form.header, column: null },
    { expected: 'a header', found: 'nothing' },
  );
}

function checkHeader(table: Omit<Table, 'rows'>, row: number, separator: string): void {
  const [only = '', ...others] = table.header;
  const other = Object.keys(separators).find((one) => one !== separator && only.includes(one));
  if (others.length > 0 || other === undefined) return;
  const word = separators[other as keyof typeof separators];
  refuseTable(
    table,
    { row, column: 0 },
    {
      expected: `columns separated by ${JSON.stringify(separator)}, or another table.separator in the mapping`,
      found: `${describeValue(only)}, as if they were separated by ${word}`,
    },
  );
}

async function* rowsBelow(
  table: Omit<Table, 'rows'>,
  header: number,
  records: AsyncIterable<{ row: number; cells: string[] }>,
) {
  const width = table.header.length;
  for await (const { row, cells } of records) {
    if (row <= header || cells.every(isEmpty)) continue;
    const surplus = cells.slice(width).findIndex((cell) => !isEmpty(cell));
    if (surplus >= 0)
      throw new DocumentError([
        cellProblem(
          table,
          { row, column: width + surplus },
          {
            expected: `${width} columns as in the header; a cell that contains the separator is written in quotes`,
            found: `${cells.length} columns`,
          },
        ),
      ]);
    yield { row, cells };
  }
}

/** The records of a file with their numbers, from 1; an empty line is a record too. */
async function* readRecords(file: string, { encoding, quote }: TableForm, delimiter: string) {
  const parser = parse({
    delimiter,
    quote: quote === '' ? false : quote,
    bom: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_ROW_CHARACTERS,
  });
  const text = Readable.from(decodedText(file, encoding));
  text.on('error', (error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const cells of text.pipe(parser) as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, records } = error as CsvError & { lines: number; records: number };
    const found = `${csvMistakes[error.code] ?? error.code.toLowerCase().replaceAll('_', ' ')}, on line ${lines}`;
    refuseTable(
      { file, sheet: null, header: [] },
      { row: records + 1, column: null },
      { expected: 'a row whose quotes are in pairs, around the whole of a cell', found },
    );
  } finally {
    text.destroy();
  }
}

const csvMistakes: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quote',
  INVALID_OPENING_QUOTE: 'a quote within a cell that does not begin with one',
  CSV_MAX_RECORD_SIZE: `a row of more than ${MAX_ROW_CHARACTERS.toLocaleString('en')} characters, as after a quote that is not closed`,
};
