import { describe, expect, it } from 'vitest';
import { DocumentError, problemLine } from '../../../src/dialogues/document/problems.ts';
import { openTable } from '../../../src/tables/readers/open-table.ts';
import { columnLetters, type TableForm } from '../../../src/tables/readers/table-row.ts';
import { tableFile, workbook } from '../../support/table-files.ts';

const usual: TableForm = { header: 1, quote: '"', encoding: 'utf-8' };

async function read(name: string, content: string | Buffer, form: Partial<TableForm> = {}) {
  const table = await openTable(tableFile(name, content), { ...usual, ...form });
  const rows: unknown[] = [];
  for await (const { row, cells } of table.rows()) rows.push([row, ...cells]);
  return { header: [...table.header], rows };
}

/** The mistakes of a table that cannot be read, without its folder. */
async function refusal(...parameters: Parameters<typeof read>): Promise<string[]> {
  const error = await read(...parameters).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(DocumentError);
  return (error as DocumentError).problems.map((problem) =>
    problemLine({ ...problem, file: problem.file.replace(/.*\//, '') }),
  );
}

describe('a table in separated values', () => {
  it('has cells in quotes, on several lines and with the separator, and no byte order mark', async () => {
    const text = '\uFEFFA,"B, b"\r\n1,"x ""y"",\r\nz"\r\n\r\n2,\r\n';
    expect(await read('t.csv', text)).toEqual({
      header: ['A', 'B, b'],
      rows: [
        [2, '1', 'x "y",\r\nz'],
        [4, '2', ''],
      ],
    });
  });

  it.each([
    ['t.csv', 'A;B\n1;2,5\n', { separator: ';' }, [[2, '1', '2,5']]],
    ['t.tsv', 'A\tB\n1\t2,5\n', {}, [[2, '1', '2,5']]],
    ['t.csv', 'A,B\r1,2\r', {}, [[2, '1', '2']]],
    [
      't.csv',
      'A,B\r\n1,2\n3,4\r\n',
      {},
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    ['t.csv', 'List of all\n\nA,B\n1,2\n', { header: 3 }, [[4, '1', '2']]],
    ['t.csv', 'A,B\n6" pipe,2\n', { quote: '' }, [[2, '6" pipe', '2']]],
  ] as const)('%s reads %j by the form %j', async (name, text, form, rows) => {
    expect((await read(name, text, form)).rows).toEqual(rows);
  });

  it.each([
    ['windows-1252', [0x80, 0xe9], '€é'],
    ['windows-1251', [0xcf, 0xe5, 0xf0, 0xf3], 'Перу'],
    ['iso-8859-2', [0xb3], 'ł'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ])('is read in %s', async (encoding, bytes, text) => {
    const content = Buffer.concat([Buffer.from('A,B\n1,'), Buffer.from(bytes), Buffer.from('\n')]);
    expect((await read('t.csv', content, { encoding })).rows).toEqual([[2, '1', text]]);
  });

  it('is read in UTF-16 with its mark', async () => {
    const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('A,B\n1,é\n', 'utf16le')]);
    expect(await read('t.csv', content, { encoding: 'utf-16le' })).toEqual({
      header: ['A', 'B'],
      rows: [[2, '1', 'é']],
    });
  });

  it.each([
    [
      'bytes of another encoding, with their line',
      Buffer.concat([Buffer.from('A,B\n1,2\n3,caf'), Buffer.from([0xe9]), Buffer.from('\n')]),
      't.csv: row 3: expected utf-8 text, or the name of its encoding as table.encoding in the mapping, found bytes of another encoding on line 3',
    ],
    [
      'UTF-16 without its name',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('A,B\n', 'utf16le')]),
      't.csv: row 1: expected utf-8 text, or the name of its encoding as table.encoding in the mapping, found UTF-16 text',
    ],
    [
      'another separator',
      'A;B\n1;2\n',
      't.csv: row 1, column A "A;B": expected columns separated by ",", or another table.separator in the mapping, found "A;B", as if they were separated by semicolons',
    ],
    [
      'a row with too many columns',
      'A,B\n1,2,\n3,4,,5\n',
      't.csv: row 3, column D: expected 2 columns as in the header; a cell that contains the separator is written in quotes, found 4 columns',
    ],
    [
      'a quote that is not closed, with its row',
      'A,B\n1,2\n3,"4\n5,6\n',
      't.csv: row 3: expected a row whose quotes are in pairs, around the whole of a cell, found a quote that is not closed, on line 4',
    ],
    [
      'text after a closing quote',
      'A,B\n1,"2"x\n',
      't.csv: row 2: expected a row whose quotes are in pairs, around the whole of a cell, found text after a closing quote, on line 2',
    ],
    ['an empty file', '', 't.csv: row 1: expected a header, found nothing'],
    [
      'a workbook under the wrong name',
      workbook([{ name: 'S', xml: '<sheetData/>' }]),
      't.csv: row 1: expected a table as text (.csv, .tsv, .ndjson), found an .xlsx file or another zip archive',
    ],
  ])('is refused for %s', async (_, content, expected) => {
    expect(await refusal('t.csv', content)).toEqual([expected]);
  });
});

const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a table in a workbook', () => {
  const header = `<row r="1">${cell('A1', 'Session')}${cell('B1', 'Day')}${cell('C1', ' Points\n made ')}</row>`;

  it('has texts, numbers, truth values, days of dates, values of formulas, and merged cells in full', async () => {
    const xml = `<sheetData>${header}
      <row r="2">${cell('A2', 'First &amp; last')}<c r="B2" s="1"><v>40435</v></c><c r="C2"><v>7.25</v></c></row>
      <row r="3"><c r="B3" s="1"><f>B2+1</f><v>40436.75</v></c><c r="C3"><f>SUM(C2:C2)</f><v>7.25</v></c></row>
      <row r="4"><c r="C4" t="b"><v>1</v></c></row>
      <row r="6">${cell('A6', 'Second')}<c r="C6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
    </sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>`;
    // 40435 days after 30 December 1899 is 14 September 2010.
    expect(await read('t.xlsx', workbook([{ name: 'S', xml }]))).toEqual({
      header: ['Session', 'Day', 'Points made'],
      rows: [
        [2, 'First & last', { day: '2010-09-14' }, 7.25],
        [3, 'First & last', { day: '2010-09-15' }, 7.25],
        [4, 'First & last', null, true],
        [6, 'Second', null, 'ab'],
      ],
    });
  });

  it('has the errors of formulas, told apart from texts', async () => {
    const xml = `<sheetData>${header}<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2" t="e"><v>#N/A</v></c></row></sheetData>`;
    expect((await read('t.xlsx', workbook([{ name: 'S', xml }]))).rows).toEqual([
      [2, { error: '#DIV/0!' }, { error: '#N/A' }],
    ]);
  });

  const list = { name: 'List', xml: `<sheetData>${header}<row r="2">${cell('A2', 'x')}</row></sheetData>` };
  const notes = { name: 'Notes', xml: `<sheetData><row r="1">${cell('A1', 'Note')}</row></sheetData>` };

  it('is the only visible sheet, or the named one, even if it is hidden', async () => {
    const hidden = workbook([{ ...notes, hidden: true }, list]);
    expect((await read('t.xlsx', hidden)).rows).toEqual([[2, 'x']]);
    expect((await read('t.xlsx', hidden, { sheet: 'Notes' })).header).toEqual(['Note']);
    expect((await read('t.xlsx', workbook([notes, list]), { sheet: 'List' })).rows).toEqual([[2, 'x']]);
  });

  it.each([
    [
      'several visible sheets',
      workbook([list, notes]),
      {},
      't.xlsx: row 1: expected one visible sheet, or table.sheet in the mapping, found the sheets "List", "Notes"',
    ],
    [
      'a sheet that it lacks',
      workbook([list, notes]),
      { sheet: 'Lists' },
      't.xlsx: row 1: expected a sheet "Lists", found the sheets "List", "Notes"',
    ],
    [
      'a header on an empty row',
      workbook([list]),
      { header: 5 },
      't.xlsx: sheet "List", row 5: expected a header, found an empty row',
    ],
    [
      'text',
      'A,B\n1,2\n',
      {},
      't.xlsx: row 1: expected an .xlsx workbook, found a table with 2 columns that are separated by commas',
    ],
    [
      'the first half of a workbook',
      workbook([list]).subarray(0, 900),
      {},
      't.xlsx: row 1: expected an .xlsx workbook, found a damaged one',
    ],
  ])('is refused for %s', async (_, content, form, expected) => {
    expect(await refusal('t.xlsx', content, form)).toEqual([expected]);
  });

  it('has columns with the letters of spreadsheets', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'],
    ]);
  });
});

describe('a table in NDJSON', () => {
  it('has the keys of its objects as columns, also within objects, and lists', async () => {
    const text = '{"a":1,"b":{"c":"x"}}\n\n{"d":["y","z"],"a":null}\n';
    expect(await read('t.ndjson', text)).toEqual({
      header: ['a', 'b.c', 'd'],
      rows: [
        [1, 1, 'x'],
        [3, null, null, ['y', 'z']],
      ],
    });
  });

  it.each([
    ['{"a":1}\n{"a":\n', 't.ndjson: row 2: expected a JSON object on each line, found "{\\"a\\":"'],
    ['[1]\n', 't.ndjson: row 1: expected a JSON object on each line, found "[1]"'],
    [
      '{"a":12345678901234567890}\n',
      't.ndjson: row 1, column A "a": expected a number of at most 15 digits, or the digits in quotes, found 12345678901234567000',
    ],
    [
      '{"a":[{"b":1}]}\n',
      't.ndjson: row 1, column A "a": expected a list of texts or numbers, found [{"b":1}]',
    ],
  ])('refuses %j', async (text, expected) => {
    expect(await refusal('t.ndjson', text)).toEqual([expected]);
  });
});
