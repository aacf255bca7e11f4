import { beforeAll, describe, expect, it } from 'vitest';
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
    'an act at a meeting not surveyed',
    'surveyed',
    "MATCH (m:Meeting {id: 'cd-2022-som'}) SET m.actsSurveyed = false",
    "MATCH (m:Meeting {id: 'cd-2022-som'}) SET m.actsSurveyed = true",
  ],
  [
    'a meeting outside its cycle',
    'cycles',
    "MATCH (m:Meeting {id: 'wg-som-9'}) SET m.endLatest = '2023-01-01'",
    "MATCH (m:Meeting {id: 'wg-som-9'}) SET m.endLatest = '2022-06-30'",
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
    'a thing without its key',
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

  it.each(damages)('finds %s', async (_, name, damage, repair) => {
    await graph.cypher(damage);
    const broken = (await verifyGraph(graph.executor)).map(({ invariant }) => invariant);
    await graph.cypher(repair);
    expect(broken).toContain(name);
  });

  it('finds the seed clean again once all is repaired', async () =>
    expect(await verifyGraph(graph.executor)).toEqual([]));

  it('has a test for each of its invariants', () => {
    const tested = [...damages.map(([, name]) => name), ...indexCounts];
    expect(new Set(tested)).toEqual(new Set(invariants.map(({ name }) => name)));
  });
});
