import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants, verifyGraph } from '../../src/verify/verify-graph.ts';
import { everyKind } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.loadSeed();
});
afterAll(() => graph.close());

/** Each way to break the graph, what it breaks, and how to mend it again. */
const damages: [string, string, string, string][] = [
  [
    'a claim without evidence',
    'every claim has evidence with a locator',
    "CREATE (:Claim:Entity:Figure {id: 'figure/x', documents: ['x'], since: 1})",
    "MATCH (n {id: 'figure/x'}) DELETE n",
  ],
  [
    'evidence without a document',
    'every thing, claim and evidence is asserted by a document',
    "MATCH (:Act {id: 'cd-2022-som/shah'})-[e:EVIDENCED_BY]->() SET e.documents = []",
    "MATCH (:Act {id: 'cd-2022-som/shah'})-[e:EVIDENCED_BY]->() SET e.documents = ['cd-2022-som']",
  ],
  [
    'an act at two meetings',
    'every act is at one meeting, by somebody, on a theme',
    "MATCH (a:Act {id: 'cd-2022-som/shah'}), (m:Meeting {id: 'wg-som-9'}) CREATE (a)-[:AT {wrong: true}]->(m)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'an act at a meeting not surveyed',
    'acts stand only at meetings whose acts have been surveyed, on the day of the meeting, under an id that begins with it',
    "MATCH (m:Meeting {id: 'cd-2022-som'}) SET m.actsSurveyed = false",
    "MATCH (m:Meeting {id: 'cd-2022-som'}) SET m.actsSurveyed = true",
  ],
  [
    'a meeting outside its cycle',
    'a meeting lies within its cycle',
    "MATCH (m:Meeting {id: 'wg-som-9'}) SET m.endLatest = '2023-01-01'",
    "MATCH (m:Meeting {id: 'wg-som-9'}) SET m.endLatest = '2022-06-30'",
  ],
  [
    'a relationship twice',
    'no relationship stands twice',
    "MATCH (m:Meeting {id: 'cd-2022-som'}), (w:Meeting {id: 'wg-som-9'}) CREATE (m)-[:FOLLOWS {wrong: true}]->(w)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'a name without a bearer',
    'every name has one bearer, and every actor and theme a preferred name',
    "CREATE (:Name {text: 'lost'})",
    "MATCH (n:Name {text: 'lost'}) DELETE n",
  ],
  [
    'a malformed id',
    'ids are well formed and begin with their type',
    "MATCH (n {id: 'theme-youth'}) SET n.id = 'Youth'",
    "MATCH (n {id: 'Youth'}) SET n.id = 'theme-youth'",
  ],
  [
    'an affiliation of a chair',
    'an affiliation is a stakeholder, and nothing said in the chair counts for one',
    "MATCH (a:Act {id: 'cd-2022-som/testa-purpose'}), (x:Actor {id: 'org-unodc'}) CREATE (a)-[:BY {attribution: 'AFFILIATION', through: 'person-francesco-testa', wrong: true}]->(x)",
    'MATCH ()-[r {wrong: true}]->() DELETE r',
  ],
  [
    'a participation in no meeting',
    'a claim leads to what it is about',
    "MATCH (p:Participation {id: 'participation/cd-2022-som/person-francesco-testa/chair'})-[r:AT]->() DELETE r",
    "MATCH (p:Participation {id: 'participation/cd-2022-som/person-francesco-testa/chair'}), (m:Meeting {id: 'cd-2022-som'}) CREATE (p)-[:AT]->(m)",
  ],
  [
    'a party without a treaty action',
    'the label Party stands on those, and only those, of whom a binding treaty action is held',
    "MATCH (s:State {id: 'state-prk'}) SET s:Party",
    "MATCH (s:State {id: 'state-prk'}) REMOVE s:Party",
  ],
  [
    'a thing without its key',
    'everything has the key that orders it, which ends with its id',
    "MATCH (t:Theme {id: 'theme-youth'}) SET t.kept = t.sortKey, t.sortKey = 'youth'",
    "MATCH (t:Theme {id: 'theme-youth'}) SET t.sortKey = t.kept REMOVE t.kept",
  ],
  [
    'a quote that its source does not hold',
    'a quote stands in the text of its source',
    "MATCH (:Act {id: 'cd-2022-tip/alaimo-harvest'})-[e:EVIDENCED_BY]->() SET e.old = e.quote, e.quote = 'never said'",
    'MATCH ()-[e:EVIDENCED_BY]->() WHERE e.old IS NOT NULL SET e.quote = e.old REMOVE e.old',
  ],
];

describe('npm run verify', () => {
  it('finds a graph with every kind of thing clean', async () => {
    const whole = await openTestGraph();
    await whole.load(everyKind);
    expect(await verifyGraph(whole.executor)).toEqual([]);
    await whole.close();
    await (await openTestGraph()).close();
    await graph.loadSeed();
  });

  it('finds the seed clean', async () => expect(await verifyGraph(graph.executor)).toEqual([]));

  it.each(damages)('finds %s', async (_, rule, damage, mend) => {
    await graph.cypher(damage);
    const rules = (await verifyGraph(graph.executor)).map((breach) => breach.rule);
    await graph.cypher(mend);
    expect(rules).toContain(rule);
    expect(await verifyGraph(graph.executor)).toEqual([]);
  });

  it('has a test for each of its invariants', () => {
    const tested = damages.map(([, rule]) => rule);
    for (const { rule } of invariants) expect(tested).toContain(rule);
  });
});
