import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const evidence = 'evidence: [{source: source-a, locator: p. 1}]';
const act = (id: string, date: string, more = '') =>
  `  - {id: ${id}, kind: RECOMMENDATION, by: [state-aaa], themes: [theme-youth], text: About ${id}, wording: PARAPHRASE, ${date}${more}${evidence}}`;
const meeting = (id: string, days: string) =>
  `  - {id: ${id}, kind: DIALOGUE, title: ${id}, ${days}, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}`;
const text = `format: dialogue-graph/1
document: acts-of-several-days
meetings:
${meeting('long', 'start: 2024-12-01, end: 2024-12-11')}
${meeting('new-year', 'start: 2024-12-30, end: 2025-01-02')}
${meeting('months', 'start: 2024-06, end: 2024-07')}
${meeting('undated', 'venue: Vienna')}
acts:
${act('long/whole', '')}
${act('long/third', 'date: 2024-12-03, ')}
${act('long/month', 'date: 2024-12, ')}
${act('new-year/whole', '')}
${act('new-year/old', 'date: 2024-12-31, ')}
${act('new-year/new', 'date: 2025-01-01, ')}
${act('months/whole', '')}
${act('months/july', 'date: 2024-07, ')}
${act('undated/whole', '')}
${act('undated/day', 'date: 2025-03-04, ')}
`;
const world = useTestWorld({ ...everyKind, 'several-days.yaml': text });
const ids: string[] = parse(text).acts.map(({ id }: { id: string }) => id);

/** The dates of the acts, worked out by hand. */
const shown: Record<
  string,
  [earliest: string | null, latest: string | null, precision: string, asWritten: string | null]
> = {
  'long/whole': ['2024-12-01', '2024-12-11', 'PERIOD', '2024-12-01/2024-12-11'],
  'long/third': ['2024-12-03', '2024-12-03', 'DAY', '2024-12-03'],
  'long/month': ['2024-12-01', '2024-12-31', 'MONTH', '2024-12'],
  'new-year/whole': ['2024-12-30', '2025-01-02', 'PERIOD', '2024-12-30/2025-01-02'],
  'new-year/old': ['2024-12-31', '2024-12-31', 'DAY', '2024-12-31'],
  'new-year/new': ['2025-01-01', '2025-01-01', 'DAY', '2025-01-01'],
  'months/whole': ['2024-06-01', '2024-07-31', 'PERIOD', '2024-06/2024-07'],
  'months/july': ['2024-07-01', '2024-07-31', 'MONTH', '2024-07'],
  'undated/whole': [null, null, 'UNKNOWN', null],
  'undated/day': ['2025-03-04', '2025-03-04', 'DAY', '2025-03-04'],
};
const where = { meetings: ['long', 'new-year', 'months', 'undated'] };

interface Dated {
  id: string;
  date: { earliest: string | null; latest: string | null; precision: string; asWritten: string | null };
}
const dates = (acts: Dated[]) =>
  Object.fromEntries(
    acts.map(({ id, date: { earliest, latest, precision, asWritten } }) => [
      id,
      [earliest, latest, precision, asWritten],
    ]),
  );
const exported = async (name: string, filter: object = where) => {
  const query = new URLSearchParams({ where: JSON.stringify(filter) });
  return (await fetch(`${world.api.url}/export/${name}?${query}`)).text();
};

describe('the date of an act', () => {
  it('is the same in advances, by the library and in exports', async () => {
    const fields = 'id date { earliest latest precision asWritten }';
    const { advances, nodes } = await world.api.ask(
      `query ($where: AdvanceWhere!, $ids: [ID!]!) { advances(where: $where, first: 50) { edges { node { ${fields} } } }
         nodes(ids: $ids) { ... on Act { ${fields} evidence { locator } } } }`,
      { where, ids },
    );
    expect(dates(advances.edges.map(({ node }: { node: Dated }) => node))).toEqual(shown);
    expect(dates(nodes)).toEqual(shown);
    const lines = (await exported('advances.ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(dates(lines.filter(({ date }) => date !== undefined))).toEqual(shown);
    const { rows } = JSON.parse(await exported('advances.jsonld'));
    // What has no value is left out there.
    const ofRows = rows.map(({ id, date }: Dated) => ({
      id: id.replace('dg:', ''),
      date: Object.assign({ earliest: null, latest: null, asWritten: null }, date),
    }));
    expect(dates(ofRows)).toEqual(shown);
    const [head = '', ...table] = (await exported('advances.csv')).trim().split('\r\n');
    const at = head.split(',').indexOf('date.earliest');
    expect(head.split(',').slice(at, at + 4)).toEqual([
      'date.earliest',
      'date.latest',
      'date.precision',
      'date.asWritten',
    ]);
    const third = table.find((row) => row.startsWith('long/whole,')) ?? '';
    expect(third).toContain(',2024-12-01,2024-12-11,PERIOD,2024-12-01/2024-12-11,');
  });

  it('determines for any two days whether a filter, a count or an export finds the act', async () => {
    const days = [
      '2024-05-31',
      '2024-06-01',
      '2024-07-01',
      '2024-07-31',
      '2024-12-01',
      '2024-12-03',
      '2024-12-10',
      '2024-12-11',
      '2024-12-30',
      '2024-12-31',
      '2025-01-01',
      '2025-01-02',
      '2025-03-04',
    ];
    const pairs = days.flatMap((from) => days.flatMap((to) => (from <= to ? [{ from, to }] : [])));
    for (const { from, to } of pairs) {
      const expected = ids.filter((id) => {
        const [earliest, latest] = shown[id] ?? [];
        return earliest != null && latest != null && earliest >= from && latest <= to;
      });
      const filter = { ...where, from, to };
      const { advances, matrix } = await world.api.ask(
        `query ($where: AdvanceWhere!) { advances(where: $where, first: 50) { nodes { id } } matrix(rows: ACTOR, columns: MEETING, where: $where) { total } }`,
        { where: filter },
      );
      expect(advances.nodes.map(({ id }: { id: string }) => id).sort(), `${from} to ${to}`).toEqual(
        expected.toSorted(),
      );
      expect(matrix.total).toBe(expected.length);
    }
    const csv = await exported('advances.csv', { ...where, from: '2024-12-02', to: '2024-12-10' });
    const rows = csv
      .split('\r\n')
      .slice(1)
      .filter((row) => row.includes('/'));
    expect(rows.map((row) => row.split(',')[0])).toEqual(['long/third']);
  });

  it('assigns acts of a meeting over the new year to the year of each', async () => {
    const { timeline, matrix } = await world.api.ask(
      `query ($where: AdvanceWhere!) { timeline(bucket: YEAR, where: $where) { total outside buckets { id count meetings } }
         matrix(rows: THEME, columns: YEAR, where: $where) { counts cells { row column firstOn firstPrecision lastOn lastPrecision } } }`,
      { where: { meetings: ['long', 'new-year'] } },
    );
    // long/whole, long/third, long/month and new-year/old; new-year/new; new-year/whole may lie in either.
    expect(timeline).toEqual({
      total: 6,
      outside: 1,
      buckets: [
        { id: '2024', count: 4, meetings: 2 },
        { id: '2025', count: 1, meetings: 1 },
      ],
    });
    expect(matrix.counts).toEqual([
      [4, 1],
      [4, 1],
    ]);
    const youth = matrix.cells.filter(({ row }: { row: string }) => row === 'theme-youth');
    expect(youth).toEqual([
      {
        row: 'theme-youth',
        column: '2024',
        firstOn: '2024-12-01',
        firstPrecision: 'DAY',
        lastOn: '2024-12-31',
        lastPrecision: 'DAY',
      },
      {
        row: 'theme-youth',
        column: '2025',
        firstOn: '2025-01-01',
        firstPrecision: 'DAY',
        lastOn: '2025-01-01',
        lastPrecision: 'DAY',
      },
    ]);
  });

  it('orders acts, the newest first day first', async () => {
    const { advances } = await world.api.ask(
      'query ($where: AdvanceWhere!) { advances(where: $where, first: 50, sort: NEWEST_FIRST) { nodes { id } } }',
      { where },
    );
    expect(advances.nodes.map(({ id }: { id: string }) => id)).toEqual([
      ...[
        'undated/day',
        'new-year/new',
        'new-year/old',
        'new-year/whole',
        'long/third',
        'long/whole',
        'long/month',
      ],
      ...['months/july', 'months/whole', 'undated/whole'],
    ]);
  });
});
