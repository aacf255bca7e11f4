import { describe, expect, it } from 'vitest';
import { firstMapping } from '../../../src/tables/first-mapping.ts';
import { readMapping } from '../../../src/tables/mapping/read-mapping.ts';
import { documentsOf, tableFile, workbook } from '../../support/table-files.ts';

const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = `<sheetData><row r="1">${cell('A1', 'Meeting')}${cell('B1', 'Statement')}</row><row r="2">${cell('A2', 'First')}${cell('B2', 'One')}</row></sheetData>`;

describe('a first mapping', () => {
  it.each([
    ['t.csv', 'Session,No,State,Issue,Text,Date\nI,1,Peru; Chad,Law,One,01/02/2020\n'],
    ['t.csv', 'Session;No;State;Issue;Text\r\n"I;1";1;Peru|Chad;Law;One\r\n'],
    ['t.tsv', 'A\tB {x}\n1\tlonger\n'],
    ['t.csv', Buffer.concat([Buffer.from('Name,Text\ncaf'), Buffer.from([0xe9]), Buffer.from(',One\n')])],
    ['t.ndjson', '{"session":"I","by":["Peru"],"text":"One"}\n'],
    ['t.xlsx', workbook([{ name: 'List', xml: sheet }])],
  ])('of %s %# can be used at once, and names every column with its values', async (name, content) => {
    const table = tableFile(name, content);
    const text = await firstMapping(table);
    const mapping = tableFile('m.yaml', text);
    const { columns } = readMapping(mapping);
    expect(columns.length).toBeGreaterThan(0);
    const { documents, problems } = await documentsOf(mapping, table);
    // What is still wrong is what the author has to decide, not the mapping.
    expect(problems.filter(({ file }) => file === mapping)).toEqual([]);
    expect(documents).toHaveLength(1);
  });

  it('states what it found of the form, and marks what it suggests', async () => {
    const text = await firstMapping(
      tableFile('t.csv', Buffer.from('Session;Rec;State\r\nI;"caf\xe9; two";Peru|Chad\r\n', 'latin1')),
    );
    expect(text).toContain('table:\n  separator: ";"\n  encoding: windows-1252 # CHECK: it is not utf-8\n');
    expect(text).toContain('#   Rec: "café; two"\n');
    expect(text).toContain(
      'by: [{ column: "State", split: "|", each: "{value|id}" }] # CHECK: ids of actors\n',
    );
  });
});
