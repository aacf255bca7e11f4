import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/dialogues/document/problems.ts';
import { runs } from '../../support/property-runs.ts';
import { documentsOf, tableFile, workbook } from '../../support/table-files.ts';

const mapping = tableFile(
  'm.yaml',
  JSON.stringify({
    format: 'dialogue-graph-mapping/1',
    document: 'record-{Session|id}',
    maps: { issues: { Bribery: 'theme-corruption', Assets: 'theme-assets' } },
    records: {
      acts: [
        {
          id: 'm-{Session|id}/{No|id}',
          kind: { column: 'Kind', map: { Asks: 'RECOMMENDATION', Notes: 'OBSERVATION' } },
          by: [{ column: 'State', split: ';', each: 'state-{value|id}' }],
          themes: [{ column: 'Issue', split: ';', map: 'issues' }],
          text: '{Text}',
          wording: 'PARAPHRASE',
          date: { column: 'Date', date: 'dd/MM/yyyy' },
          evidence: [{ source: 'source-list', locator: 'row {#row}' }],
        },
      ],
    },
  }),
);
const header = ['Session', 'No', 'Kind', 'State', 'Issue', 'Text', 'Date'];

const rowOf = fc.record({
  Session: fc.constantFrom('I', 'II', 'III'),
  Kind: fc.constantFrom('Asks', 'Notes'),
  State: fc.constantFrom('Peru', 'Chad; Mali', 'Côte d’Ivoire'),
  Issue: fc.constantFrom('Bribery', 'Assets; Bribery'),
  Text: fc.constantFrom('One, in short', 'A "second"\nthing', 'Ça va; ça ne va pas'),
  Date: fc.constantFrom('', '01/02/2020', '29/02/2020'),
});

/** What makes a cell of a column wrong. */
const wrong: Record<string, readonly string[]> = {
  No: ['', '?', '—'],
  Kind: ['', 'Ask', 'notes', 'Asks;Notes'],
  State: ['', '  ', '; ;', 'Peru; ?'],
  Issue: ['', 'Briberi', 'Assets; Asets'],
  Text: ['', 'n/a', '...', 'caf\uFFFD', 'a\u202Eb', '#REF!', 'null'],
  Date: ['2020', '31/02/2020', '1/2/20', '02/30/2020', 'yesterday', '01/02/1020', '۰۱/۰۲/۲۰۲۰'],
};

const quoted = (cell: string, separator: string) =>
  cell.includes('"') || cell.includes('\n') || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
const written = (rows: readonly string[][]) =>
  [header, ...rows].map((cells) => cells.map((cell) => quoted(cell, ',')).join(',')).join('\r\n');

const cellsOf = (problems: readonly Problem[]) => [
  ...new Set(problems.map(({ line, column }) => `${line} ${column}`)),
];

describe('tables with mistakes', () => {
  it('have each mistake reported at its row and column, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowOf, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(wrong)), fc.nat()), { maxLength: 4 }),
        async (records, edits) => {
          const rows = records.map((record, at) =>
            header.map((name) => (name === 'No' ? String(at + 1) : record[name as keyof typeof record])),
          );
          const expected = new Set<string>();
          for (const [where, column, which] of edits) {
            const at = where % rows.length;
            const values = wrong[column] as readonly string[];
            (rows[at] as string[])[header.indexOf(column)] = values[which % values.length] as string;
            expected.add(`${at + 2} ${header.indexOf(column) + 1}`);
          }
          const { problems } = await documentsOf(mapping, tableFile('t.csv', written(rows)));
          expect(cellsOf(problems).sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  const plain = written([
    ['I', '1', 'Asks', 'Peru', 'Bribery', 'One, in "short"', '01/02/2020'],
    ['II', '2', 'Notes', 'Chad; Mali', 'Assets', 'Two\nlines', ''],
  ]);
  const hostile = fc.constantFrom(
    ...['"', '""', ',', ';', '\n', '\r', '\r\n', '\t', '\u0000', '\uFEFF', '\u202E', 'é', '💥'],
    ...['{Session}', '=1+1', '\\', '__proto__', 'Session', '1e999', '|id', '\uD800'],
  );

  it('are read, or refused with a row and a column for each mistake; none crashes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.nat(), fc.nat(20), fc.oneof(hostile, fc.string({ maxLength: 4 }), fc.constant(''))),
          { minLength: 1, maxLength: 4 },
        ),
        fc.option(fc.tuple(fc.nat(), fc.nat(255))),
        async (edits, byte) => {
          let text = plain;
          for (const [where, taken, put] of edits) {
            const at = where % (text.length + 1);
            text = text.slice(0, at) + put + text.slice(at + taken);
          }
          const bytes = Buffer.from(text);
          if (byte !== null && bytes.length > 0) bytes[byte[0] % bytes.length] = byte[1];
          const { problems } = await documentsOf(mapping, tableFile('t.csv', bytes));
          const lines = bytes.toString('latin1').split(/\r\n|\r|\n/).length;
          for (const { file, line, column, expected, found, path } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            if (file.endsWith('.csv')) expect(line).toBeLessThanOrEqual(lines + 1);
            expect(expected.length * found.length).toBeGreaterThan(0);
            expect([expected, found, path].join(' ')).not.toMatch(
              /\bat .*\.(ts|js):\d|node_modules|ZodError|undefined/,
            );
          }
        },
      ),
      { numRuns: runs(8_000) },
    );
  });

  it('in workbooks with wrong bytes are read, or refused; none crashes or hangs', async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (at: number, texts: readonly string[]) =>
      `<row r="${at}">${texts.map((text, column) => cell(`${'ABCDEFG'[column]}${at}`, text)).join('')}</row>`;
    const rows = [header, ['I', '1', 'Asks', 'Peru', 'Bribery', 'One', '01/02/2020']];
    const xml = `<sheetData>${rows.map((texts, at) => row(at + 1, texts)).join('')}</sheetData>`;
    const whole = workbook([{ name: 'S', xml }]);
    const { documents, problems: none } = await documentsOf(mapping, tableFile('t.xlsx', whole));
    expect([documents.length, none]).toEqual([1, []]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat()),
        async (edits, end) => {
          const bytes = Buffer.from(end === null ? whole : whole.subarray(0, end % whole.length));
          for (const [where, byte] of edits) if (bytes.length > 0) bytes[where % bytes.length] = byte;
          const { problems } = await documentsOf(mapping, tableFile('t.xlsx', bytes));
          for (const { line, column, expected, found } of problems) {
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
            expect(expected.length * found.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
