import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../../src/exports/formats/csv.ts';

const beginning = { export: 'advances', datasetVersion: 1, publishedAt: null, parameters: {} };
const columns = ['id', 'text', 'number', 'isTrue', 'labels[]', 'items[].text'];
const written = (rows: object[]) => {
  const format = csvFormat(columns, { hasBom: false });
  return (
    format.begin(beginning) +
    rows.map((row, place) => format.row({ ...row }, place)).join('') +
    format.end({ ...beginning, rowCount: rows.length })
  );
};

/** What begins a formula in one spreadsheet or another, and what separates, joins, quotes, escapes and comments. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@\t\r\n\'"|\\,;# ＝＋－＠'.split(''), ' | ', '\r\n', 'é', '\u{1F600}', 'a'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Undoes what the documentation says is done to a text. */
const textOf = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);
const listOf = (cell: string) =>
  textOf(cell)
    .split(' | ')
    .map((part) => part.replace(/\\([\\|])/g, '$1'));

describe('a table of hostile texts', () => {
  const row = fc.record({
    id: fc.constant('an-id'),
    text: hostile,
    number: fc.integer(),
    isTrue: fc.boolean(),
    labels: fc.array(hostile, { minLength: 1, maxLength: 3 }),
    items: fc.array(fc.record({ text: hostile }), { minLength: 1, maxLength: 3 }),
  });

  it('gives back every text, by the rules of the documentation alone', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        const records: string[][] = parse(written(rows));
        expect(records.slice(2, -1)).toHaveLength(rows.length);
        for (const [at, { text, number, isTrue, labels, items }] of rows.entries()) {
          const [, ...cells] = records[at + 2] as [string, string, string, string, string, string];
          expect(textOf(cells[0])).toBe(text);
          expect(cells.slice(1, 3)).toEqual([String(number), String(isTrue)]);
          expect(listOf(cells[3])).toEqual(labels);
          expect(listOf(cells[4])).toEqual(items.map((item) => item.text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('contains no text that a spreadsheet reads as a formula', () => {
    fc.assert(
      fc.property(row, (one) => {
        const records: string[][] = parse(written([one]));
        const [, text = '', , , labels = '', items = ''] = records[2] ?? [];
        for (const cell of [text, labels, items]) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', "'=1"])(
    'puts an apostrophe before %j',
    (text) => {
      const records: string[][] = parse(written([{ id: 'a', text }]));
      expect(records[2]?.[1]).toBe(`'${text}`);
    },
  );

  it('leaves numbers below zero unchanged', () => {
    expect(written([{ id: 'a', number: -5 }])).toContain('\r\na,,-5,,,\r\n');
  });

  const readers: [name: string, command: string, read: (file: string) => string[]][] = [
    [
      "Python's csv",
      'python3',
      (file: string) => [
        '-c',
        'import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))[1:]))',
        file,
      ],
    ],
    [
      'SQLite',
      'sqlite3',
      (file: string) => ['-json', ':memory:', `.import --csv ${file} t`, 'SELECT * FROM t'],
    ],
  ];
  for (const [name, command, read] of readers) {
    const isMissing = spawnSync(command, ['--version']).status !== 0;
    it.skipIf(isMissing)(`can be read by ${name}, whatever its cells contain`, () => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'csv-')), 'table.csv');
      const parts = fc.constantFrom('\n', '\r', '\r\n', '"', ',', "'", '#', 'a', 'é', '\u2028', '\u0085');
      const cell = fc.array(parts, { maxLength: 5 }).map((some) => some.join(''));
      const labels = fc.array(cell, { minLength: 1, maxLength: 2 });
      const rows = fc.array(fc.record({ id: fc.constant('an-id'), text: cell, labels }), { minLength: 50 });
      fc.assert(
        fc.property(rows, (given) => {
          writeFileSync(file, written(given));
          const found: object[] = JSON.parse(spawnSync(command, read(file), { encoding: 'utf8' }).stdout);
          const records: string[][] = parse(written(given));
          expect(found.map((one) => Object.values(one))).toEqual(records.slice(1));
        }),
        { numRuns: 5 },
      );
      rmSync(path.dirname(file), { recursive: true });
    });
  }

  it('can be read without its beginning and end by readers that skip lines beginning with #', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        const text = written(rows);
        const records: string[][] = parse(text);
        expect(parse(text, { comment: '#' })).toEqual([records[0], ...records.slice(2, -1)]);
      }),
    );
  });

  it('has cells of any length, and reports at its end how many are too long for a spreadsheet', () => {
    const long = (length: number) => 'x'.repeat(length);
    const endOf = (...rows: object[]) => JSON.parse((parse(written(rows)) as string[][]).at(-1)?.[1] ?? '');
    expect(endOf({ id: 'a', text: long(32_767) })).not.toHaveProperty('longCells');
    const lists = { labels: [long(20_000), long(20_000)], items: [{ text: long(40_000) }] };
    expect(endOf({ id: 'a', text: long(32_768), ...lists })).toMatchObject({ longCells: 3, rowCount: 1 });
  });

  it('has records of one length, however few rows there are', () => {
    expect(written([])).toBe(
      `id,text,number,isTrue,labels,items.text\r\n#begin,"{""export"":""advances"",""datasetVersion"":1,""publishedAt"":null,""parameters"":{}}",,,,\r\n#end,"{""export"":""advances"",""datasetVersion"":1,""publishedAt"":null,""parameters"":{},""rowCount"":0}",,,,\r\n`,
    );
  });
});
