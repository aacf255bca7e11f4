import type { CypherQuestion } from './ask-cypher.ts';

/** What is shown of an act `a`. */
const shown = `CALL (a) { MATCH (a)-[:AT]->(m:Meeting) RETURN m{.id, .title} AS meeting }
CALL (a) { MATCH (a)-[:BY]->(x:Actor) WITH DISTINCT x ORDER BY x.id RETURN collect(x{.id, .name}) AS actors }
CALL (a) { MATCH (a)-[:ADDRESSES]->(t:Theme) WITH t ORDER BY t.id RETURN collect({id: t.id, label: t.prefLabel}) AS themes }
CALL (a) { MATCH (a)-[e:EVIDENCED_BY]->(s:Source) WITH e, s ORDER BY s.id, e.locator
  RETURN collect({locator: e.locator, source: s.title}) AS evidence }`;
const newestFirst = 'ORDER BY a.newestKey DESC';

/** Acts on a theme or a narrower one, as `a`, each once for each of its themes. */
export const onTheme = (theme: string) =>
  `MATCH (t:Theme)-[:BROADER*0..9]->(:Theme {id: '${theme}'}) WITH collect(DISTINCT t) AS within
UNWIND within AS t MATCH (t)<-[:ADDRESSES]-(a:Act)`;

/** A page of the acts that a pattern gives as `a`. */
function page(acts: string, skip = 0): CypherQuestion {
  return {
    texts: [
      `${acts} WITH DISTINCT a ${newestFirst} SKIP ${skip} LIMIT 20
${shown} RETURN a{.id, .text, meeting: meeting, actors: actors, themes: themes, evidence: evidence} AS act ${newestFirst}`,
    ],
    answer: ([rows]) => ({ total: null, acts: rows?.map(({ act }) => act) }),
  };
}

/** The first page and the number of all. */
function countedPage(
  acts: string,
  shows = shown,
  fields = 'meeting: meeting, actors: actors, themes: themes, evidence: evidence',
): CypherQuestion {
  return {
    texts: [
      `${acts} WITH DISTINCT a ${newestFirst} WITH collect(a) AS found WITH size(found) AS total, found[..20] AS first
UNWIND first AS a ${shows} RETURN total, a{.id, .text${fields === '' ? '' : `, ${fields}`}} AS act ${newestFirst}`,
    ],
    answer: ([rows = []]) => ({ total: rows[0]?.['total'] ?? 0, acts: rows.map(({ act }) => act) }),
  };
}

/** Others in the order of co-advancement, of `x` with its `count`; who is tied to the actor is left out. */
function others(actor: string, shared: string): CypherQuestion {
  return {
    texts: [
      `CALL () { MATCH (:Act)-[b:BY]->(:Actor {id: '${actor}'}) RETURN collect(DISTINCT b.through) AS tied }
${shared} WHERE x.id <> '${actor}' AND NOT x.id IN tied
WITH x, count(DISTINCT what) AS count
ORDER BY x:State DESC, CASE WHEN x:State THEN 0 ELSE -count END, toLower(x.name), x.id
WITH collect([x.id, count]) AS listed RETURN size(listed) AS total, listed[..20] AS actors`,
    ],
    answer: ([rows]) => ({ total: rows?.[0]?.['total'], actors: rows?.[0]?.['actors'] }),
  };
}

/** The questions for lists in hand-written Cypher. */
export const cypherLists = (startOfPage100: number): Record<string, CypherQuestion> => ({
  page: page(onTheme('theme-g0')),
  'page 100': page(onTheme('theme-g0'), startOfPage100),
  'filtered page': countedPage(
    `${onTheme('theme-g1')}-[:AT]->(:Meeting)-[:IN_CYCLE]->(:ReviewCycle {id: 'cycle-g2'})
WHERE EXISTS { (a)-[:BY]->(:Stakeholder) }`,
  ),
  words: countedPage("CALL db.index.fulltext.queryNodes('bench_texts', '+vict* +rout*') YIELD node AS a"),
  'co-advancing by act': others('org-g0', "MATCH (:Actor {id: 'org-g0'})<-[:BY]-(what:Act)-[:BY]->(x:Actor)"),
  'co-advancing by theme in cycle': others(
    'state-g0',
    `MATCH (:Actor {id: 'state-g0'})<-[:BY]-(own:Act)-[:ADDRESSES]->(t:Theme), (own)-[:AT]->(:Meeting)-[:IN_CYCLE]->(c:ReviewCycle)
WITH DISTINCT tied, t, c
MATCH (t)<-[:ADDRESSES]-(b:Act)-[:AT]->(:Meeting)-[:IN_CYCLE]->(c)
MATCH (b)-[:BY]->(x:Actor) WITH tied, x, t.id + c.id AS what`,
  ),
  meeting: {
    texts: [
      `MATCH (m:Meeting {id: 'g-1'})-[:IN_CYCLE]->(c:ReviewCycle) MATCH (a:Act)-[:AT]->(m)
WITH m, c, a ${newestFirst} LIMIT 20
${shown.split('\n').slice(1, 3).join('\n')}
WITH m, c, a, actors, themes ${newestFirst}
RETURN m.id AS id, m.title AS title, c{.id, .label} AS cycle,
  collect(a{.id, .text, actors: actors, themes: themes}) AS acts`,
    ],
    answer: ([rows]) => rows?.[0],
  },
  actor: {
    texts: ["MATCH (x:Actor {id: 'org-g7'}) RETURN x{.id, .name, .kind, .sector, .country} AS actor"],
    answer: ([rows]) => rows?.[0]?.['actor'],
  },
  'recommendations of a theme': countedPage(
    "MATCH (:Theme {id: 'theme-g1'})<-[:ADDRESSES]-(a:Recommendation)-[:AT]->(:Meeting)-[:IN_CYCLE]->(:ReviewCycle {id: 'cycle-g2'})",
    '',
    '',
  ),
});
