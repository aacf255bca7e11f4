import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentError } from '../../src/dialogues/document/problems.ts';
import { invariants } from '../../src/verify/invariants.ts';
import { verifyGraph } from '../../src/verify/verify-graph.ts';
import { everyKind } from '../support/every-kind.ts';
import { openTestGraph, useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
beforeAll(async () => {
  await graph.loadSeed();
});

/** Each way to break the graph, the invariant that it breaks, and how to repair it. */
const damages: [string, string, string, string][] = [
  [
    'a claim without evidence',
    'evidence',
    "CREATE (:Claim:Entity:Figure {id: 'figure/x', documents: ['x'], since: 1})",
    "MATCH (n {id: 'figure/x'}) DELETE n",
  ],
  [
    'evidence without a document',
    'origin',
    "MATCH (:Act {id: 'cd-2022-som/shah'})-[e:EVIDENCED_BY]->() SET e.documents = []",
    "MATCH (:Act {id: 'cd-2022-som/shah'})-[e:EVIDENCED_BY]->() SET e.documents = ['cd-2022-som']",
  ],
  [
    'an act at two meetings',
    'acts',
    "MATCH (a:Act {id: 'cd-2022-som/shah'}), (m:Meeting {id: 'wg-som-9'}) CREATE (a)-[:AT {wrong: true}]->(m)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'an act at another meeting than its id says',
    'meeting',
    "MATCH (a:Act {id: 'cd-2022-som/shah'}) SET a.id = 'cd-2022-tip/shah'",
    "MATCH (a:Act {id: 'cd-2022-tip/shah'}) SET a.id = 'cd-2022-som/shah'",
  ],
  [
    'an act after its meeting',
    'days',
    "MATCH (a:Act {id: 'cd-2022-som/shah'}) SET a.old = a.dateEarliest, a.dateEarliest = '2022-07-02', a.dateLatest = '2022-07-02'",
    "MATCH (a:Act {id: 'cd-2022-som/shah'}) SET a.dateEarliest = a.old, a.dateLatest = a.old REMOVE a.old",
  ],
  [
    'an act dated by its meeting as by the first day of it alone',
    'days',
    "MATCH (a:Act {id: 'cop-10/mayer-prevention-and-rescue'}) SET a.old = a.dateLatest, a.dateLatest = a.dateEarliest",
    "MATCH (a:Act {id: 'cop-10/mayer-prevention-and-rescue'}) SET a.dateLatest = a.old REMOVE a.old",
  ],
  [
    'a point of a text of another meeting',
    'points',
    "MATCH (a:Act {id: 'cd-2022-som/shah'}), (r:Resolution {id: 'res-1-1'}) CREATE (a)-[:PART_OF {wrong: true}]->(r)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'a paper that a meeting adopted',
    'papers',
    "MATCH (r:Resolution {id: 'res-1-1'}) SET r.kind = 'PAPER'",
    "MATCH (r:Resolution {id: 'res-1-1'}) SET r.kind = 'DECISION'",
  ],
  [
    'a meeting outside its cycle',
    'cycles',
    "MATCH (m:Meeting {id: 'wg-som-9'}) SET m.old = m.startLatest, m.startLatest = '2019-01-01'",
    "MATCH (m:Meeting {id: 'wg-som-9'}) SET m.startLatest = m.old REMOVE m.old",
  ],
  [
    'a meeting that follows a later one',
    'follows',
    "MATCH (m:Meeting {id: 'wg-som-9'}), (d:Meeting {id: 'cd-2022-som'}) CREATE (m)-[:FOLLOWS {wrong: true}]->(d)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'a cycle that is over before it begins',
    'periods',
    "MATCH (c:ReviewCycle {id: 'cycle-2022'}) SET c.old = c.toLatest, c.toLatest = '2021-12-31'",
    "MATCH (c:ReviewCycle {id: 'cycle-2022'}) SET c.toLatest = c.old REMOVE c.old",
  ],
  [
    'an actor on behalf of itself',
    'selves',
    "MATCH (a:Act {id: 'cd-2022-som/testa-purpose'}), (x:Actor {id: 'org-unodc'}) CREATE (a)-[:BY {attribution: 'ON_BEHALF', through: 'org-unodc', wrong: true}]->(x)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'an address that is a script',
    'addresses',
    "MATCH (s:Source {id: 'source-unodc-2022-07-04'}) SET s.old = s.url, s.url = 'javascript:alert(1)'",
    "MATCH (s:Source {id: 'source-unodc-2022-07-04'}) SET s.url = s.old REMOVE s.old",
  ],
  [
    'a second State of one code',
    'marks',
    "MATCH (s:State {id: 'state-prk'}) SET s.old = s.iso3, s.iso3 = 'ITA'",
    "MATCH (s:State {id: 'state-prk'}) SET s.iso3 = s.old REMOVE s.old",
  ],
  [
    'a relationship twice',
    'doubled',
    "MATCH (m:Meeting {id: 'cd-2022-som'}), (w:Meeting {id: 'wg-som-9'}) CREATE (m)-[:FOLLOWS {wrong: true}]->(w)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'a name without a bearer',
    'orphans',
    "CREATE (:Name {text: 'lost'})",
    "MATCH (n:Name {text: 'lost'}) DELETE n",
  ],
  [
    'a malformed id',
    'ids',
    "MATCH (n {id: 'theme-youth'}) SET n.id = 'Youth'",
    "MATCH (n {id: 'Youth'}) SET n.id = 'theme-youth'",
  ],
  [
    'an affiliation of a chair',
    'chairs',
    "MATCH (a:Act {id: 'cd-2022-som/testa-purpose'}), (x:Actor {id: 'org-unodc'}) CREATE (a)-[:BY {attribution: 'AFFILIATION', through: 'person-francesco-testa', wrong: true}]->(x)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'somebody who took part in a meeting that has not begun',
    'attended',
    "MATCH (p:Participation {id: 'participation/cd-2022-som/person-francesco-testa/chair'}), (m:Meeting {id: 'wg-som-9'}) CREATE (p)-[:AT {wrong: true}]->(m) SET m.old = m.startEarliest, m.startEarliest = '2100-01-01'",
    "MATCH (m:Meeting {id: 'wg-som-9'})<-[r {wrong: true}]-() SET m.startEarliest = m.old REMOVE m.old DELETE r",
  ],
  [
    'an act on behalf of a person',
    'behalf',
    "MATCH (a:Act {id: 'cd-2022-som/testa-purpose'}), (x:Person {id: 'person-francesco-testa'}) CREATE (a)-[:BY {attribution: 'ON_BEHALF', wrong: true}]->(x)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'a participation in no meeting',
    'ends',
    "MATCH (p:Participation {id: 'participation/cd-2022-som/person-francesco-testa/chair'})-[r:AT]->() DELETE r",
    "MATCH (p:Participation {id: 'participation/cd-2022-som/person-francesco-testa/chair'}), (m:Meeting {id: 'cd-2022-som'}) CREATE (p)-[:AT]->(m)",
  ],
  [
    'a party without a treaty action',
    'parties',
    "MATCH (s:State {id: 'state-prk'}) SET s:Party",
    "MATCH (s:State {id: 'state-prk'}) REMOVE s:Party",
  ],
  [
    'a record without its key',
    'keys',
    "MATCH (t:Theme {id: 'theme-youth'}) SET t.kept = t.sortKey, t.sortKey = 'youth'",
    "MATCH (t:Theme {id: 'theme-youth'}) SET t.sortKey = t.kept REMOVE t.kept",
  ],
  [
    'a quote that its source does not hold',
    'quotes',
    "MATCH (:Act {id: 'cd-2022-tip/alaimo-harvest'})-[e:EVIDENCED_BY]->() SET e.old = e.quote, e.quote = 'never said'",
    'MATCH ()-[e:EVIDENCED_BY]->() WHERE e.old IS NOT NULL SET e.quote = e.old REMOVE e.old',
  ],
];

/** No damage to the graph makes the index, which is built from it, count otherwise. */
const indexCounts = ['themeCounts', 'actorCounts'];

const cited = 'evidence: [{source: source-unodc-2022-07-04, locator: p. 1}]';
const meeting = (parts: string) =>
  `meeting: {id: m-x, kind: DIALOGUE, title: Another, ${parts}, uptakesSurveyed: false, ${cited}}`;
const act = (parts: string) =>
  `acts: [{id: m-x/a, kind: OBSERVATION, ${parts}, themes: [theme-youth], text: A point, wording: PARAPHRASE, ${cited}}]`;
const surveyed = meeting('date: 2022, actsSurveyed: true');

/** By invariant, a document that would break it and the mistake at import; or why no document can. */
const refusals: Record<string, [document: string, line: number, path: string] | 'the import derives it'> = {
  evidence: [
    'positions: [{actor: org-unodc, on: cd-2022-som, stance: SUPPORTS, evidence: []}]',
    3,
    'positions[0].evidence',
  ],
  origin: 'the import derives it',
  acts: [`${surveyed}\n${act('by: []')}`, 4, 'acts[0].by'],
  meeting: [`${surveyed}\n${act('by: [org-unodc]').replace('m-x/a', 'cd-2022-som/a')}`, 4, 'acts[0].id'],
  days: [`${surveyed}\n${act('by: [org-unodc], date: 2023-01-01')}`, 4, 'acts[0].date'],
  points: [`${surveyed}\n${act('by: [org-unodc], partOf: res-1-1')}`, 4, 'acts[0].partOf'],
  papers: [
    `resolutions: [{id: res-x, kind: PAPER, title: X, adoptedAt: cop-1, ${cited}}]`,
    3,
    'resolutions[0].adoptedAt',
  ],
  cycles: [meeting('date: 2019-03-01, cycle: cycle-2022, actsSurveyed: false'), 3, 'meeting.cycle'],
  follows: [meeting('date: 2019, follows: [cd-2022-som], actsSurveyed: false'), 3, 'meeting.follows[0]'],
  periods: [
    `cycles: [{id: cycle-x, level: SERIES, label: X, from: 2022, to: 2021, ${cited}}]`,
    3,
    'cycles[0].to',
  ],
  selves: [
    `participations: [{meeting: cd-2022-som, actor: org-unodc, role: SPEAKER, onBehalfOf: [org-unodc], ${cited}}]`,
    3,
    'participations[0].onBehalfOf[0]',
  ],
  attended: [
    `${meeting('date: 2100-01-01, actsSurveyed: false')}\nparticipations: [{actor: org-unodc, role: SPEAKER, status: ATTENDED, ${cited}}]`,
    4,
    'participations[0].status',
  ],
  behalf: [
    `participations: [{meeting: cd-2022-som, actor: person-ioana-bauer, role: SPEAKER, onBehalfOf: [person-francesco-testa], ${cited}}]`,
    3,
    'participations[0].onBehalfOf[0]',
  ],
  addresses: [
    'sources: [{id: source-x, url: "javascript:alert(1)", title: T, publisher: P, accessedOn: 2026, language: en}]',
    3,
    'sources[0].url',
  ],
  marks: [`actors: [{id: state-xxx, kind: STATE, name: X, iso3: ITA, ${cited}}]`, 3, 'actors[0].iso3'],
  doubled: [meeting('follows: [wg-som-9, wg-som-9], actsSurveyed: false'), 3, 'meeting.follows[1]'],
  orphans: 'the import derives it',
  ids: ['themes: [{id: Theme-X, prefLabel: X, definition: Defined}]', 3, 'themes[0].id'],
  chairs: [
    `${surveyed}\nparticipations: [{actor: person-francesco-testa, role: CHAIR, ${cited}}]\n${act('by: [{actor: person-francesco-testa, affiliatedWith: [org-unodc]}]')}`,
    5,
    'acts[0].by[0].affiliatedWith',
  ],
  ends: [`positions: [{actor: org-unodc, on: nowhere, stance: SUPPORTS, ${cited}}]`, 3, 'positions[0].on'],
  parties: 'the import derives it',
  keys: 'the import derives it',
  quotes: [
    meeting('actsSurveyed: false').replace('p. 1', 'p. 1, quote: never said'),
    3,
    'meeting.evidence[0].quote',
  ],
  themeCounts: 'the import derives it',
  actorCounts: 'the import derives it',
};

describe('npm run verify', () => {
  it('finds no breach in a graph with every kind of record', async () => {
    const whole = await openTestGraph();
    await whole.load(everyKind);
    expect(await verifyGraph(whole.executor)).toEqual([]);
    await whole.close();
    await (await openTestGraph()).close();
    await graph.loadSeed();
  });

  it('finds no breach in the seed', async () => expect(await verifyGraph(graph.executor)).toEqual([]));

  it.each(damages)('finds %s', async (_, name, damage, repair) => {
    await graph.cypher(damage);
    const broken = (await verifyGraph(graph.executor)).map(({ invariant }) => invariant);
    await graph.cypher(repair);
    expect(broken).toContain(name);
  });

  it('finds no breach in the seed after all has been repaired', async () =>
    expect(await verifyGraph(graph.executor)).toEqual([]));

  it.each(
    Object.entries(refusals).flatMap(([name, refusal]) =>
      typeof refusal === 'string' ? [] : [[name, ...refusal] as const],
    ),
  )('and the import have the same rule: %s', async (_, document, line, path) => {
    const text = `format: dialogue-graph/1\ndocument: x\n${document}\n`;
    const error = await graph.load({ 'x.yaml': text }).then(
      () => null,
      (failure: DocumentError) => failure,
    );
    expect(error?.problems).toEqual([expect.objectContaining({ line, path })]);
  });

  it('accepts everything that the import accepts, and has a test for each of its invariants', () => {
    expect(new Set(Object.keys(refusals))).toEqual(new Set(invariants.map(({ name }) => name)));
    const tested = [...damages.map(([, name]) => name), ...indexCounts];
    expect(new Set(tested)).toEqual(new Set(invariants.map(({ name }) => name)));
  });
});
