import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/dialogues/document/problems.ts';
import { documentsOf, tableFile } from '../../support/table-files.ts';

const evidence = [{ source: 'source-list', locator: 'row {#row}' }];
const usual = {
  format: 'dialogue-graph-mapping/1',
  document: 'record-{Session|id}',
  records: {
    acts: [
      {
        id: 'm-{Session|id}/{No|id}',
        kind: 'RECOMMENDATION',
        by: [{ column: 'State', split: ';', each: 'state-{value|id}' }],
        themes: [{ column: 'Issue', map: 'issues' }],
        text: '{Text}',
        wording: 'VERBATIM',
        date: { column: 'Date', date: 'd.M.yyyy' },
        evidence,
      },
    ],
  },
  maps: { issues: { Bribery: 'theme-corruption', Both: ['theme-corruption', 'theme-assets'], None: null } },
};
const header = 'Session,No,State,Issue,Text,Date';

/** What a table in CSV makes by a mapping, without the folders of the files. */
async function made(mapping: object, ...lines: string[]) {
  const files = [tableFile('m.yaml', JSON.stringify(mapping)), tableFile('t.csv', lines.join('\n'))] as const;
  const { documents, problems } = await documentsOf(...files);
  const named = problems.map((one) => ({ ...one, file: one.file.replace(/.*\//, '') }));
  return { documents, problems: named.map(problemLine) };
}

describe('the documents of a table', () => {
  it('have the rows with the same document id together, wherever these are', async () => {
    expect(
      await made(
        usual,
        header,
        'I,1,Perú; Côte d’Ivoire ,Bribery,One thing,1.2.2020',
        'II,1,Chad,Both,"Two, things",29.02.2020',
        'I,2,Chad,Bribery,Three things,',
      ),
    ).toEqual({
      documents: [
        {
          format: 'dialogue-graph/1',
          document: 'record-i',
          acts: [
            {
              id: 'm-i/1',
              kind: 'RECOMMENDATION',
              by: ['state-peru', 'state-cote-divoire'],
              themes: ['theme-corruption'],
              text: 'One thing',
              wording: 'VERBATIM',
              date: '2020-02-01',
              evidence: [{ source: 'source-list', locator: 'row 2' }],
            },
            {
              id: 'm-i/2',
              kind: 'RECOMMENDATION',
              by: ['state-chad'],
              themes: ['theme-corruption'],
              text: 'Three things',
              wording: 'VERBATIM',
              evidence: [{ source: 'source-list', locator: 'row 4' }],
            },
          ],
        },
        {
          format: 'dialogue-graph/1',
          document: 'record-ii',
          acts: [
            {
              id: 'm-ii/1',
              kind: 'RECOMMENDATION',
              by: ['state-chad'],
              themes: ['theme-corruption', 'theme-assets'],
              text: 'Two, things',
              wording: 'VERBATIM',
              date: '2020-02-29',
              evidence: [{ source: 'source-list', locator: 'row 3' }],
            },
          ],
        },
      ],
      problems: [],
    });
  });

  it('have each mistake at its cell, and those of fixed values once in the mapping', async () => {
    const [act] = usual.records.acts;
    const mapping = { ...usual, records: { acts: [{ ...act, kind: 'RECOMENDATION' }] } };
    const { problems } = await made(
      mapping,
      header,
      'I,1,Peru,Briberi,One,1.2.2020',
      'I,2,Chad,None,Two,30.02.2020',
      'II,?,,Both,n/a,',
    );
    expect(problems).toEqual([
      't.csv: row 2, column D "Issue": expected a value that the mapping has: Bribery, Both, None, found "Briberi" (did you mean Bribery?)',
      't.csv: row 3, column D "Issue": acts[1].themes: expected a list, found nothing',
      't.csv: row 3, column F "Date": expected a date that exists, written d.M.yyyy, found "30.02.2020"',
      't.csv: row 4, column B "No": expected a letter or digit, of which an id can be made, found "?"',
      't.csv: row 4, column C "State": acts[0].by: expected a list, found nothing',
      't.csv: row 4, column E "Text": acts[0].text: expected a text that says something; if nothing is known, leave out the key or, if it is required, the item, found "n/a"',
      expect.stringMatching(
        /^m\.yaml:1:\d+: records\.acts\[0\]\.kind: expected one of RECOMMENDATION, OBSERVATION, .*, found "RECOMENDATION" \(did you mean RECOMMENDATION\?\)$/,
      ),
    ]);
  });

  const actor = {
    when: 'Acronym',
    id: 'org-{Name|id}',
    kind: 'STAKEHOLDER',
    name: '{Name}',
    names: [
      { text: '{Acronym}', kind: 'ACRONYM' },
      { text: '{French}', language: 'fr', kind: 'LANGUAGE_FORM' },
    ],
    sector: { column: 'Kind', map: { University: 'ACADEMIA' }, unmapped: 'LEAVE_OUT' },
    evidence,
  };
  const register = {
    format: 'dialogue-graph-mapping/1',
    table: { nothing: ['-'] },
    document: 'register',
    records: { actors: [actor] },
  };

  it('have records of the rows that meet their condition, without the parts whose cells are empty', async () => {
    const { documents, problems } = await made(
      register,
      'Name,Acronym,French,Kind',
      'House of Law,HL,-,University',
      'Nobody,-,,',
      'Open Doors,OD,Portes ouvertes,Club',
    );
    expect(problems).toEqual([]);
    expect(documents[0]?.['actors']).toEqual([
      {
        ...{ id: 'org-house-of-law', kind: 'STAKEHOLDER', name: 'House of Law', sector: 'ACADEMIA' },
        names: [{ text: 'HL', kind: 'ACRONYM' }],
        evidence: [{ source: 'source-list', locator: 'row 2' }],
      },
      {
        ...{ id: 'org-open-doors', kind: 'STAKEHOLDER', name: 'Open Doors' },
        names: [
          { text: 'OD', kind: 'ACRONYM' },
          { text: 'Portes ouvertes', language: 'fr', kind: 'LANGUAGE_FORM' },
        ],
        evidence: [{ source: 'source-list', locator: 'row 4' }],
      },
    ]);
  });

  it.each([
    [{ column: 'Kind', is: ['Club'] }, ['org-open-doors']],
    [{ column: 'Kind', not: ['Club', 'University'] }, ['org-nobody']],
    [{ column: 'Acronym', is: [''] }, ['org-nobody']],
  ])('have the records that %j allows', async (when, ids) => {
    const mapping = { ...register, records: { actors: [{ ...actor, names: [], when }] } };
    const { documents } = await made(
      mapping,
      'Name,Acronym,French,Kind',
      'House of Law,HL,,University',
      'Nobody,-,,',
      'Open Doors,OD,,Club',
    );
    expect(documents.flatMap((one) => one['actors'] as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  const figure = {
    about: ['m-{Session|id}'],
    value: { column: 'Value', decimal: ',' },
    qualifier: 'EXACT',
    unit: 'persons',
    evidence,
  };
  const figures = { ...register, records: { figures: [figure] } };

  it('have numbers by their decimal sign, and refuse what is not one of them', async () => {
    const { documents, problems } = await made(
      figures,
      'Session,Value',
      'I,"1200,5"',
      'II,-3',
      'III,1.200',
      'IV,"1,200,5"',
      'V,1234567890123456',
    );
    const records = documents.flatMap((one) => one['figures'] as { value?: number }[]);
    const values = records.map(({ value }) => value);
    expect(values).toEqual([1200.5, -3, undefined, undefined, undefined]);
    expect(problems.map((line) => line.replace(/expected .* found/, 'found'))).toEqual([
      't.csv: row 4, column B "Value": found "1.200"',
      't.csv: row 5, column B "Value": found "1,200,5"',
      't.csv: row 6, column B "Value": found "1234567890123456"',
    ]);
  });

  it('have the lists of one record that several rows make together, each mistake at its own row', async () => {
    const { themes, by, date: _, ...rest } = usual.records.acts[0] as (typeof usual.records.acts)[0];
    const act = {
      ...rest,
      themes,
      by,
      together: ['themes', 'by'],
      evidence: [{ ...evidence[0], locator: 'No. {No}' }],
    };
    const { documents, problems } = await made(
      { ...usual, records: { acts: [act] } },
      header,
      'I,1,Peru,Bribery,One,',
      'I,2,Chad,Bribery,Two,',
      'I,1,Chad; Peru,Both,One,',
      'I,1,Mali,Bribry,One,',
    );
    expect(documents[0]?.['acts']).toMatchObject([
      {
        id: 'm-i/1',
        by: ['state-peru', 'state-chad', 'state-mali'],
        themes: ['theme-corruption', 'theme-assets'],
      },
      { id: 'm-i/2', by: ['state-chad'] },
    ]);
    expect(problems).toEqual([expect.stringContaining('t.csv: row 5, column D "Issue": expected a value')]);
  });

  it('refuse a table without rows, and a row without the column that its document is named by', async () => {
    expect((await made(usual, header, ',,,,,')).problems).toEqual([
      't.csv: row 1: expected rows below the header, found none',
    ]);
    expect((await made(usual, header, ',1,Peru,Bribery,One,')).problems).toEqual([
      't.csv: row 2, column A "Session": expected a value that the id of the document is made of, found nothing',
    ]);
  });

  it('refuse columns that the table lacks, or has twice', async () => {
    const { problems } = await made(usual, 'Session,No,State,Issues,Text,Text', 'I,1,Peru,Bribery,One,');
    expect(problems.map((line) => line.replace(/^m.yaml:1:\d+: /, ''))).toEqual([
      'records.acts[0].themes[0].column: expected a column of the table: "Session", "No", "State", "Issues", "Text", "Text", found "Issue" (did you mean Issues?)',
      'records.acts[0].text: expected a column whose header no other column has, found "Text"',
      'records.acts[0].date.column: expected a column of the table: "Session", "No", "State", "Issues", "Text", "Text", found "Date"',
    ]);
  });
});

describe('the mistakes of a mapping', () => {
  const [act] = usual.records.acts;
  it.each([
    [
      { ...usual, table: { seperator: ';' } },
      'table.seperator: expected one of the keys sheet, header, separator, quote, encoding, nothing, found the key "seperator" (did you mean separator?)',
    ],
    [
      { ...usual, table: { encoding: 'latin-17' } },
      'table.encoding: expected the name of an encoding, such as utf-8, windows-1252 or utf-16le, found "latin-17"',
    ],
    [{ ...usual, records: {} }, 'records: expected a section with a record, such as acts, found nothing'],
    [
      { ...usual, records: { acts: [{ ...act, txt: '{Text}' }] } },
      'records.acts[0].txt: expected one of the keys of acts: id, kind, by, addressedTo, themes, concerns, text, wording, number, date, outcome, partOf, evidence, found the key "txt" (did you mean text?)',
    ],
    [
      { ...usual, records: { acts: [{ ...act, text: '{Text' }] } },
      'records.acts[0].text: expected columns in braces, such as {Session}; {{ and }} for braces themselves, found a brace without its pair, at "{Text"',
    ],
    [
      { ...usual, records: { acts: [{ ...act, number: '{#line}' }] } },
      'records.acts[0].number: expected one of {#row}, {#sheet}, {#file}, found `{#line}`'.replaceAll(
        '`',
        '',
      ),
    ],
    [
      { ...usual, records: { acts: [{ ...act, themes: [{ column: 'Issue', map: 'isues' }] }] } },
      'records.acts[0].themes[0].map: expected the name of a map in `maps`, found "isues"',
    ],
    [
      { ...usual, records: { acts: [{ ...act, date: { column: 'Date', date: 'dd/MM/yy' } }] } },
      expect.stringMatching(
        /^records\.acts\[0\]\.date\.date: expected a form with a year of four digits .*, found "dd\/MM\/yy"$/,
      ),
    ],
    [
      { ...usual, records: { acts: [{ ...act, date: { column: 'Date', form: 'dd' } }] } },
      expect.stringContaining('records.acts[0].date.form: expected one of the keys column, split, map,'),
    ],
  ])('%# are reported where they are', async (mapping, expected) => {
    const { problems } = await made(mapping, header, 'I,1,Peru,Bribery,One,');
    expect(problems.map((line) => line.replace(/^m.yaml:1:\d+: /, ''))).toEqual([expected]);
  });
});
