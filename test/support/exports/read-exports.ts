import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';

/** Every kind of export with what its address needs at the least. */
export const kinds = [
  'advances',
  'matrix',
  'actors',
  'meetings',
  'acts',
  'participations',
  'resolutions',
  'treaty-actions',
  'figures',
  'themes',
  'sources',
] as const;

export type Asked = Record<string, string | number | object>;

/** The address of an export; objects are written as JSON. */
export function exportAddress(url: string, file: string, asked: Asked = {}): string {
  const query = new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
  return `${url}/export/${file}?${query}`;
}

/** The text of an export that must succeed. */
export async function exported(url: string, file: string, asked: Asked = {}): Promise<string> {
  const response = await fetch(exportAddress(url, file, asked));
  const bytes = Buffer.from(await response.arrayBuffer());
  // A decoder would take a byte order mark away.
  const text = bytes.toString('utf8');
  expect(response.status, text).toBe(200);
  return text;
}

/** What an NDJSON export holds; throws where it has been cut. */
export function fromNdjson(text: string): { begin: any; rows: any[]; end: any } {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  const values = lines.map((line) => JSON.parse(line));
  const { begin } = values[0];
  const { end } = values.at(-1);
  const rows = values.slice(1, -1);
  expect(end).toEqual({ ...begin, rowCount: rows.length });
  return { begin, rows, end };
}

export async function ndjson(url: string, kind: string, asked: Asked = {}) {
  return fromNdjson(await exported(url, `${kind}.ndjson`, asked));
}

/** The records of a CSV export as they stand, by a reader that knows nothing of ours but that # marks what is no row. */
export function fromCsv(text: string): { names: string[]; begin: any; rows: string[][]; end: any } {
  const records: string[][] = parse(text, { bom: true });
  const [names = [], first = [], ...rest] = records;
  const last = rest.pop() ?? [];
  expect(new Set(records.map(({ length }) => length))).toEqual(new Set([names.length]));
  for (const [mark, record] of [
    ['#begin', first],
    ['#end', last],
  ] as const)
    expect([record[0], ...record.slice(2)]).toEqual([mark, ...names.slice(2).map(() => '')]);
  const [begin, end] = [first, last].map((record) => JSON.parse(record[1] ?? ''));
  expect(end).toEqual({ ...begin, rowCount: rest.length });
  expect(parse(text, { bom: true, comment: '#' })).toEqual([names, ...rest]);
  return { names, begin, rows: rest, end };
}

export async function csv(url: string, kind: string, asked: Asked = {}) {
  return fromCsv(await exported(url, `${kind}.csv`, asked));
}

/**
 * What the documentation says that stands in a column for a row of NDJSON: the values of a list joined by ` | `, `\` before
 * `\` and `|` in them, and an apostrophe before a text that looks like a formula.
 */
export function tableCell(row: any, column: string): string {
  const value = valueAt(row, column.split('.'));
  const text = Array.isArray(value)
    ? value
        .map((one) =>
          String(one ?? '')
            .replaceAll('\\', '\\\\')
            .replaceAll('|', '\\|'),
        )
        .join(' | ')
    : String(value ?? '');
  const isFormula = /^[=+\-@\t\r\n＝＋－＠']/.test(text);
  return isFormula && typeof value !== 'number' ? `'${text}` : text;
}

function valueAt(value: any, [name, ...rest]: string[]): any {
  if (Array.isArray(value))
    return value.map((one) => valueAt(one, name === undefined ? [] : [name, ...rest]));
  return name === undefined || value === null ? value : valueAt(value[name], rest);
}

/** The places in a row at which there is a value. */
export function indexByKey(value: any, place: string[] = []): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => indexByKey(one, place));
  if (typeof value !== 'object') return [place.join('.')];
  return Object.entries(value).flatMap(([name, one]) => indexByKey(one, [...place, name]));
}

/** Holds a table to the rows of NDJSON: each value in a row has its column, and each column its value. */
export function expectSameRows(table: { names: string[]; rows: string[][] }, rows: any[]): void {
  expect(table.rows.length).toBe(rows.length);
  expect(table.names).toEqual(expect.arrayContaining([...new Set(rows.flatMap((row) => indexByKey(row)))]));
  for (const [at, row] of rows.entries())
    expect(table.rows[at]).toEqual(table.names.map((name) => tableCell(row, name)));
}
