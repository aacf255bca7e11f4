import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { actsByApi, advancesByApi, entitiesByApi } from '../../support/exports/exported-by-api.ts';
import { csv, expectSameRows, ndjson } from '../../support/exports/read-exports.ts';
import type { TracingQuestion } from '../../support/http/tracing-answers.ts';
import { documentsOfFolder, type PlainWorld, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { runs } from '../../support/property-runs.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { randomQuestion } from '../../support/random-worlds/random-questions.ts';
import { openTestWorld, type TestWorld, useTestWorld, withoutCostLimit } from '../../support/test-graph.ts';

const byId = (some: any[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
/** Lists that stand in no order in the API's answer that they are compared with. */
const loose = (row: any) => ({ ...row, instruments: byId(row.instruments) });

/** Holds advances, acts and edges under a filter to the API. */
async function advancesHold({ api }: TestWorld, { where }: Pick<TracingQuestion, 'where'>): Promise<void> {
  for (const sort of ['NEWEST_FIRST', 'OLDEST_FIRST']) {
    const { rows } = await ndjson(api.url, 'advances', { where, sort });
    expect(rows.map(loose)).toEqual((await advancesByApi(api, { where, sort })).map(loose));
  }
  const { begin, rows } = await ndjson(api.url, 'advances', { where });
  expect(begin).toMatchObject({ export: 'advances', rowsAre: 'acts', parameters: { where } });
  expectSameRows(await csv(api.url, 'advances', { where }), rows);

  const edges = await ndjson(api.url, 'advances', { where, rows: 'edges' });
  const expected = rows.flatMap(({ actors, themes, ...act }) =>
    actors.flatMap((by: any) => themes.map((theme: any) => ({ ...by, theme, act }))),
  );
  expect(edges.rows.map(({ id, ...edge }) => edge)).toEqual(expected);
  expect(new Set(edges.rows.map(({ id }) => id)).size).toBe(expected.length);
  expectSameRows(await csv(api.url, 'advances', { where, rows: 'edges' }), edges.rows);
}

/** How many acts of a cell the API gives on a page. */
const PAGE = 200;

/** Holds the cells of a matrix to the API. */
async function matrixHolds({ api }: TestWorld, question: TracingQuestion): Promise<void> {
  const { where, rows, columns, themeLevel, measure, top, minColumns } = question;
  const asked = { where, rows, columns, themeLevel, measure, top, minColumns };
  const { matrix } = await api.ask(
    `query ($where: AdvanceWhere, $rows: Dimension!, $columns: Dimension!, $themeLevel: ThemeLevel!, $measure: Measure!, $top: Int!,
      $minColumns: Int!) { matrix(where: $where, rows: $rows, columns: $columns, themeLevel: $themeLevel, measure: $measure,
        top: $top, minColumns: $minColumns) { rows { id label total } columns { id label total } counts coverage total omitted { rows columns acts }
        cells { row column count recommendations interventions takenUp firstOn firstPrecision lastOn lastPrecision advances(first: ${PAGE}) { nodes { id
          evidence { source { id title publisher url publishedOn { asWritten } } locator quote } } } } } }`,
    asked,
  );
  const given = await ndjson(api.url, 'matrix', asked);
  const { total, omitted } = matrix;
  expect(given.begin).toMatchObject({ total, omitted, parameters: asked });
  const expected = matrix.rows.flatMap((row: any, at: number) =>
    matrix.columns.map((column: any, place: number) => {
      const cell = matrix.cells.find((one: any) => one.row === row.id && one.column === column.id);
      const count = matrix.counts[at][place];
      const { advances, ...counts } = cell ?? {
        ...{
          count,
          recommendations: count,
          interventions: count,
          takenUp: null,
          ...{ firstOn: null, firstPrecision: null, lastOn: null, lastPrecision: null },
        },
        advances: { nodes: [] },
      };
      const acts = advances.nodes.map(({ id }: any) => ({ id }));
      return {
        ...counts,
        coverage: matrix.coverage[at][place],
        row: { id: row.id, label: row.label },
        column: { id: column.id, label: column.label },
        rowTotal: row.total,
        columnTotal: column.total,
        acts,
        evidence: advances.nodes.flatMap(({ id, evidence }: any) =>
          evidence.map((one: any) => ({ act: { id }, ...one })),
        ),
      };
    }),
  );
  // The API gives the first page of a cell, the export all of it.
  const firstPage = given.rows.map((row: any) => {
    const acts = row.acts.slice(0, PAGE);
    const isOn = ({ act }: any) => acts.some(({ id }: any) => id === act.id);
    return { ...row, acts, evidence: row.evidence.filter(isOn) };
  });
  expect(firstPage).toEqual(expected);
  for (const { count, acts } of given.rows)
    expect(acts.length).toBeGreaterThanOrEqual(asked.measure === 'ACTS' ? (count ?? 0) : 0);
  const withActs = await csv(api.url, 'matrix', { ...asked, acts: 1 });
  expect(withActs.begin.parameters).toEqual({ ...given.begin.parameters, acts: 1 });
  expectSameRows(withActs, given.rows);
  // Without being asked for, no list of acts or sources makes a cell too long for a spreadsheet.
  const counts = given.rows.map(({ acts, evidence, ...row }) => row);
  expectSameRows(await csv(api.url, 'matrix', asked), counts);
}

const seed = Number(process.env['WORLDS_SEED'] ?? Date.now());

async function tracingHolds(opened: TestWorld, world: PlainWorld): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomQuestion(world), async (question) => {
      await advancesHold(opened, question);
      await matrixHolds(opened, question);
    }),
    { numRuns: runs(4) },
  );
}

/** The kinds of export that page through one root field, with filters and orders to ask them under. */
const entities: [string, string, string, { where?: object; sort?: string; from?: string; to?: string }[]][] =
  [
    [
      'actors',
      'actors',
      'Actor',
      [
        { where: { kind: { in: ['STATE', 'PERSON'] } }, sort: 'NAME_DESCENDING' },
        { where: { participations: { some: { role: { eq: 'SPEAKER' } } } } },
      ],
    ],
    [
      'meetings',
      'meetings',
      'Meeting',
      [
        { from: '2022-07-01', to: '2023-12-31', sort: 'OLDEST_FIRST' },
        { where: { NOT: { kind: { eq: 'DIALOGUE' } } } },
      ],
    ],
    [
      'participations',
      'participations',
      'Participation',
      [{ where: { role: { in: ['SPEAKER', 'OBSERVER'] } }, sort: 'ID_DESCENDING' }],
    ],
    [
      'resolutions',
      'resolutions',
      'Resolution',
      [{ where: { OR: [{ kind: { eq: 'DRAFT' } }, { themes: { some: {} } }] } }],
    ],
    [
      'treaty-actions',
      'treatyActions',
      'TreatyAction',
      [{ where: { action: { eq: 'SIGNATURE' } }, to: '2001-12-31' }],
    ],
    ['figures', 'figures', 'Figure', [{ where: { value: { gt: 100 } }, sort: 'OLDEST_FIRST' }]],
    ['themes', 'themes', 'Theme', [{ where: { broader: { some: {} } } }]],
    ['sources', 'sources', 'Source', [{ where: { acts: { some: {} } } }]],
  ];

async function entitiesHold({ api }: TestWorld): Promise<void> {
  for (const [kind, root, type, asks] of entities)
    for (const asked of [{}, ...asks]) {
      const { rows, begin } = await ndjson(api.url, kind, { ...asked });
      expect(begin).toMatchObject({ export: kind, parameters: asked });
      expect(rows, `${kind} ${JSON.stringify(asked)}`).toEqual(await entitiesByApi(api, root, type, asked));
      expect(rows.length, `${kind} ${JSON.stringify(asked)}`).toBeGreaterThan(0);
      const all = kind === 'sources' ? { text: 1 } : {};
      expectSameRows(await csv(api.url, kind, { ...asked, ...all }), rows);
    }
  for (const asked of [{}, { where: { kind: { eq: 'RECOMMENDATION' } }, sort: 'OLDEST_FIRST' }]) {
    const { rows } = await ndjson(api.url, 'acts', { ...asked });
    const expected = await actsByApi(api, asked);
    const credits = (row: any) =>
      row.actors
        .map((by: any) => ({ ...by, through: by.through?.id ?? by.through }))
        .sort((a: any, b: any) =>
          `${a.actor.id} ${a.attribution}` < `${b.actor.id} ${b.attribution}` ? -1 : 1,
        );
    const compared = (row: any) => ({ ...loose(row), actors: credits(row), themes: byId(row.themes) });
    expect(rows.map(compared)).toEqual(expected.map(compared));
    expect(rows.length).toBeGreaterThan(0);
    expectSameRows(await csv(api.url, 'acts', { ...asked }), rows);
  }
}

describe(`exports contain what the API answers, on a random world of seed ${seed}`, () => {
  const [documents = []] = fc.sample(randomDocuments, { seed, unbiased: true, numRuns: 1 });
  let opened: TestWorld;
  beforeAll(async () => {
    const files = documents.map((one) => [`${one.document}.json`, JSON.stringify(one)]);
    opened = await openTestWorld(Object.fromEntries(files), withoutCostLimit);
  });
  afterAll(() => opened.close());

  it('for random queries', () => tracingHolds(opened, plainWorld(documents)), 120_000);
});

describe('exports contain what the API answers, for every kind of record', () => {
  const opened = useTestWorld(everyKind);

  it('with filters of each root field', () => entitiesHold(opened), 60_000);
});

describe('exports contain what the API answers, on the seed', () => {
  const opened = useTestWorld(undefined, withoutCostLimit);

  it('for random queries', () => tracingHolds(opened, plainWorld(documentsOfFolder('seed'))), 120_000);
  it('with filters of each root field', () => entitiesHold(opened), 120_000);

  it('with a source, its address and locator in each row of a record that has evidence', async () => {
    const { url } = opened.api;
    for (const kind of [
      'advances',
      'acts',
      'actors',
      'meetings',
      'participations',
      'resolutions',
      'treaty-actions',
      'figures',
    ])
      for (const { id, evidence } of (await ndjson(url, kind)).rows) {
        expect(evidence.length, id).toBeGreaterThan(0);
        for (const { source, locator } of evidence) {
          expect(source.url, id).toMatch(/^https?:\/\//);
          expect(locator.length, id).toBeGreaterThan(0);
        }
      }
  }, 60_000);
});
