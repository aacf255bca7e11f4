import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSnapshot } from '../../src/snapshot/load/load-snapshot.ts';
import { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { AdvanceIndex } from '../../src/tracing/engine/advance-index.ts';
import { advanceIndex } from '../../src/tracing/engine/advance-index.ts';
import type { Dimension } from '../../src/tracing/engine/dimensions.ts';
import type { AdvanceFilter } from '../../src/tracing/filter/advance-filter.ts';
import { matrixOf } from '../../src/tracing/questions/matrix.ts';
import { writeGeneratedGraph } from '../bench/graph/write-graph.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

/**
 * A filter beside its conditions in Cypher, written from the rules of the design (1.4), on `a`, an act; `m`,
 * its meeting; `x`, an actor that has it by `b`; `t`, one of its themes; and `r`, a theme that `t` is or
 * stands under and that the filter allows as a row.
 */
interface Case {
  name: string;
  filter: AdvanceFilter;
  act?: string;
  author?: string;
  theme?: string;
  row?: string;
}

/** What several conditions need, worked out once by Cypher: themes with all broader ones, and roles of authors. */
const helpers = [
  'MATCH (t:Theme)-[:BROADER*0..9]->(r:Theme) WITH DISTINCT t, r CREATE (t)-[:WITHIN]->(r)',
  `MATCH (m:Meeting)<-[:AT]-(p:Participation)-[:BY]->(y:Actor) WHERE coalesce(p.status, '') <> 'APPLIED'
   MATCH (y)<-[b:BY]-(:Act)-[:AT]->(m) WITH b, collect(p.role) AS roles SET b.roles = roles`,
  `MATCH (m:Meeting)<-[:AT]-(:Act)-[b:BY]->(:Actor) WHERE b.through IS NOT NULL
   MATCH (:Entity {id: b.through})<-[:BY]-(p:Participation)-[:AT]->(m) WHERE coalesce(p.status, '') <> 'APPLIED'
   WITH b, collect(p.role) AS roles SET b.roles = coalesce(b.roles, []) + roles`,
];
const within = (theme: string, ...ids: string[]) =>
  `EXISTS { MATCH (${theme})-[:WITHIN]->(wide:Theme) WHERE wide.id IN ${JSON.stringify(ids)} }`;
const role = (...roles: string[]) => `any(role IN b.roles WHERE role IN ${JSON.stringify(roles)})`;
/** Whether some credit and some theme of an act hold, as the nested filters of AND, OR and NOT need. */
const author = (condition: string) => `EXISTS { MATCH (a)-[b:BY]->(x:Actor) WHERE ${condition} }`;
const theme = (condition: string) => `EXISTS { MATCH (a)-[:ADDRESSES]->(t:Theme) WHERE ${condition} }`;

const cases: Case[] = [
  { name: 'nothing asked', filter: {} },
  {
    name: 'the hub theme with all under it',
    filter: { themes: ['theme-g0'] },
    theme: within('t', 'theme-g0'),
    row: within('r', 'theme-g0'),
  },
  {
    name: 'themes without narrower ones',
    filter: { themes: ['theme-g0', 'theme-g8', 'theme-g40'], includeNarrower: false },
    theme: "t.id IN ['theme-g0', 'theme-g8', 'theme-g40']",
    row: "r = t AND r.id IN ['theme-g0', 'theme-g8', 'theme-g40']",
  },
  {
    name: 'all of two themes',
    filter: { themesAll: ['theme-g0', 'theme-g1'] },
    act: `${theme(within('t', 'theme-g0'))} AND ${theme(within('t', 'theme-g1'))}`,
    theme: within('t', 'theme-g0', 'theme-g1'),
    row: within('r', 'theme-g0', 'theme-g1'),
  },
  {
    name: 'States of two groups that spoke for themselves',
    filter: {
      actorKinds: ['STATE'],
      regionalGroups: ['AFRICAN_GROUP', 'ASIA_PACIFIC_GROUP'],
      attribution: ['DIRECT'],
    },
    author:
      "x.kind = 'STATE' AND x.regionalGroup IN ['AFRICAN_GROUP', 'ASIA_PACIFIC_GROUP'] AND b.attribution = 'DIRECT'",
  },
  {
    name: 'organizations by those who spoke in a role',
    filter: {
      actorKinds: ['STAKEHOLDER'],
      roles: ['SPEAKER', 'CHAIR'],
      attribution: ['AFFILIATION', 'ON_BEHALF'],
    },
    author: `x.kind = 'STAKEHOLDER' AND b.attribution IN ['AFFILIATION', 'ON_BEHALF'] AND ${role('SPEAKER', 'CHAIR')}`,
  },
  { name: 'a role alone', filter: { roles: ['PANELLIST'] }, author: role('PANELLIST') },
  {
    name: 'a sector and two seats',
    filter: { sectors: ['NGO'], countries: ['AAA', 'AAD', 'ABC'] },
    author: "x.sector = 'NGO' AND x.country IN ['AAA', 'AAD', 'ABC']",
  },
  {
    name: 'some actors at some kinds of meetings in a phase',
    filter: {
      actors: ['org-g0', 'org-g1', 'state-g0', 'person-g0'],
      meetingKinds: ['DIALOGUE', 'CONFERENCE'],
      cycles: ['cycle-phase-one'],
    },
    act: `m.kind IN ['DIALOGUE', 'CONFERENCE'] AND EXISTS { (m)-[:IN_CYCLE]->()-[:PART_OF]->(:ReviewCycle {id: 'cycle-phase-one'}) }`,
    author: "x.id IN ['org-g0', 'org-g1', 'state-g0', 'person-g0']",
  },
  {
    name: 'days, wholly inside',
    filter: { from: '2018-02-10', to: '2020-08-20' },
    act: `m.startEarliest >= '2018-02-10' AND m.endLatest <= '2020-08-20'`,
  },
  {
    name: 'what acts concern, else what their meetings review',
    filter: { instruments: ['instrument-g2', 'instrument-g1'], actKinds: ['RECOMMENDATION', 'COMMITMENT'] },
    act: `a.kind IN ['RECOMMENDATION', 'COMMITMENT'] AND CASE WHEN EXISTS { (a)-[:CONCERNS]->() }
      THEN EXISTS { MATCH (a)-[:CONCERNS]->()-[:OF*0..1]->(i:Instrument) WHERE i.id IN ['instrument-g1', 'instrument-g2'] }
      ELSE EXISTS { MATCH (m)-[:REVIEWS]->(i:Instrument) WHERE i.id IN ['instrument-g1', 'instrument-g2'] } END`,
  },
  {
    name: 'taken up',
    filter: { takenUp: true },
    act: 'm.uptakesSurveyed AND EXISTS { (a)<-[:OF]-(:Uptake) }',
  },
  {
    name: 'not taken up, asked of States',
    filter: { takenUp: false, addressedToKinds: ['STATE'] },
    act: `m.uptakesSurveyed AND NOT EXISTS { (a)<-[:OF]-(:Uptake) }
      AND EXISTS { MATCH (a)-[:ADDRESSED_TO]->(y) WHERE coalesce(y.standsFor, y.kind) = 'STATE' }`,
  },
  {
    name: 'words, addressees, and a meeting without a day',
    filter: {
      text: 'VICT rout',
      addressedTo: ['collective-states', 'org-g0'],
      NOT: { meetings: ['g-1', 'g-2'] },
    },
    act: `(' ' + a.text) CONTAINS ' vict' AND (' ' + a.text) CONTAINS ' rout' AND NOT m.id IN ['g-1', 'g-2']
      AND EXISTS { MATCH (a)-[:ADDRESSED_TO]->(y) WHERE y.id IN ['collective-states', 'org-g0'] }`,
  },
  {
    name: 'AND, OR and NOT with conditions on actors and themes',
    filter: {
      themes: ['theme-g1', 'theme-g2'],
      AND: [{ actorKinds: ['STATE', 'PERSON'] }],
      OR: [
        { themes: ['theme-g9'] },
        { actors: ['org-g0'], attribution: ['AFFILIATION'] },
        { actKinds: ['OBSERVATION'] },
      ],
      NOT: { roles: ['CHAIR'], themes: ['theme-g10'] },
    },
    act: `${author("x.kind IN ['STATE', 'PERSON']")}
      AND (${theme(within('t', 'theme-g9'))} OR ${author("x.id = 'org-g0' AND b.attribution = 'AFFILIATION'")} OR a.kind = 'OBSERVATION')
      AND NOT (${author(role('CHAIR'))} AND ${theme(within('t', 'theme-g10'))})`,
    theme: within('t', 'theme-g1', 'theme-g2'),
    row: within('r', 'theme-g1', 'theme-g2'),
  },
  { name: 'a contradiction', filter: { meetings: ['g-1'], NOT: { meetings: ['g-1'] } }, act: 'false' },
];

/** The advances that a case selects. */
const matched = ({ act = 'true', author: by = 'true', theme: on = 'true' }: Case) =>
  `MATCH (a:Act)-[:AT]->(m:Meeting) WHERE ${act}
   MATCH (a)-[b:BY]->(x:Actor) WHERE ${by}
   MATCH (a)-[:ADDRESSES]->(t:Theme) WHERE ${on}`;

/** An advance with what its act, meeting and actor can be counted by. */
interface Advance {
  id: string;
  newestKey: string;
  kind: string;
  year: string | null;
  takenUp: boolean;
  meetingKind: string;
  cycle: string;
  actor: string;
  actorKind: string;
  sector: string | null;
  country: string | null;
  group: string | null;
  /** Its theme and all broader ones, as far as the case allows them as rows. */
  themes: string[];
  topThemes: string[];
}

let graph: TestGraph;
let index: AdvanceIndex;
beforeAll(async () => {
  graph = await openTestGraph();
  await writeGeneratedGraph(graph.driver, 0.0625);
  for (const helper of helpers) await graph.cypher(helper);
  const loaded = await loadSnapshot(graph.executor);
  expect(loaded).toMatchObject({ leftOut: [], isConsistent: true });
  index = advanceIndex((await Snapshot.build(loaded)).lease().snapshot);
});
afterAll(() => graph.close());

const request = { themeLevel: 'ALL', measure: 'ACTS', top: 500, columnsTop: 5_000, minColumns: 1 } as const;

async function advancesOf(one: Case): Promise<Advance[]> {
  const rows = await graph.cypher(
    `${matched(one)} MATCH (m)-[:IN_CYCLE]->(c:ReviewCycle)
     WITH a, m, x, c, [(t)-[:WITHIN]->(r:Theme) WHERE ${one.row ?? 'true'} | r] AS themes
     RETURN a.id AS id, a.newestKey AS newestKey, a.kind AS kind, substring(a.dateEarliest, 0, 4) AS year,
       m.uptakesSurveyed AND EXISTS { (a)<-[:OF]-(:Uptake) } AS takenUp, m.kind AS meetingKind, c.id AS cycle, x.id AS actor,
       x.kind AS actorKind, x.sector AS sector, x.country AS country, x.regionalGroup AS group,
       [r IN themes | r.id] AS themes, [r IN themes WHERE NOT EXISTS { (r)-[:BROADER]->() } | r.id] AS topThemes`,
  );
  return rows as unknown as Advance[];
}

/** How many distinct acts there are by each pair of members. */
function countBy(
  advances: Advance[],
  pairsOf: (advance: Advance) => (string | null)[][],
): Record<string, number> {
  const acts = new Map<string, Set<string>>();
  for (const advance of advances) {
    for (const pair of pairsOf(advance)) {
      if (pair.includes(null)) continue;
      const key = pair.join(' ');
      acts.set(key, (acts.get(key) ?? new Set()).add(advance.id));
    }
  }
  return Object.fromEntries([...acts].map(([key, set]) => [key, set.size]));
}

const cellsOf = (one: Case, rows: Dimension, columns: Dimension) =>
  Object.fromEntries(
    matrixOf(index, { ...request, rows, columns, filter: one.filter }).cells.map(({ row, column, count }) => [
      `${row} ${column}`,
      count,
    ]),
  );

describe('on a graph of 10,000 acts the index counts as hand-written Cypher does:', () => {
  it('holds them all', async () => {
    expect(index.select({}).count()).toBe(10_000);
    expect(await graph.cypher('MATCH (a:Act) RETURN count(a) AS acts')).toEqual([{ acts: 10_000 }]);
  });

  it.each(cases)('$name', async (one) => {
    const advances = await advancesOf(one);
    const ids = new Map(advances.map(({ id, newestKey }) => [newestKey, id]));
    const selection = index.select(one.filter);
    const { matches } = selection.page({ order: 'NEWEST_FIRST', first: 20_000, after: null });
    expect(matches.map(({ act }) => act.id)).toEqual(
      [...ids].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, id]) => id),
    );
    expect(selection.count()).toBe(ids.size);

    expect(cellsOf(one, 'THEME', 'CYCLE')).toEqual(
      countBy(advances, ({ themes, cycle }) => themes.map((theme) => [theme, cycle])),
    );
    for (const [dimension, property] of [
      ['ACTOR_KIND', 'actorKind'],
      ['SECTOR', 'sector'],
      ['COUNTRY', 'country'],
      ['REGIONAL_GROUP', 'group'],
      ['ACT_KIND', 'kind'],
      ['YEAR', 'year'],
    ] as const)
      expect(cellsOf(one, dimension, 'MEETING_KIND'), dimension).toEqual(
        countBy(advances, (advance) => [[advance[property], advance.meetingKind]]),
      );

    // All actors, however many: what `top` cuts is tested elsewhere.
    const parts = [...selection.groupBy('ACTOR', 'ALL')].flatMap(([actor, part]) =>
      [...part.groupBy('THEME', 'TOP')].map(([theme, cell]) => ({ key: `${actor} ${theme}`, cell })),
    );
    for (const [measure, isMeant] of [
      ['acts', () => true],
      ['recommendations', ({ kind }: Advance) => kind === 'RECOMMENDATION'],
      ['takenUp', ({ takenUp }: Advance) => takenUp],
    ] as const) {
      const counts = parts.map(({ key, cell }) => [key, cell.tally()[measure]] as const);
      expect(Object.fromEntries(counts.filter(([, count]) => count > 0)), measure).toEqual(
        countBy(advances.filter(isMeant), ({ actor, topThemes }) => topThemes.map((theme) => [actor, theme])),
      );
    }
  });
});
