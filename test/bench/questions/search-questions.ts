import type { BenchQuestion } from '../http/peer.ts';
import type { CypherQuestion } from './ask-cypher.ts';

/** The word that is searched for; it stands in names of actors and themes, and in texts of acts. */
export const SEARCHED = 'victims';

/** The full-text indexes that hand-written Cypher searches by. */
export const fullTextIndexes = [
  'CREATE FULLTEXT INDEX bench_names IF NOT EXISTS FOR (n:Actor|Theme) ON EACH [n.name, n.prefLabel]',
  'CREATE FULLTEXT INDEX bench_texts IF NOT EXISTS FOR (n:Act) ON EACH [n.text]',
  'CALL db.awaitIndexes(600)',
];

/** Search as our API takes it. */
export const ownSearch: BenchQuestion = {
  query: `{ search(text: "${SEARCHED}", types: [ACTOR, THEME, ACT], first: 20) { totalCount nodes { type label node { id } } } }`,
  answer: ({ search: { totalCount, nodes } }) => ({
    total: totalCount,
    hits: nodes.map(({ type, label, node }: any) => [type, node.id, label]),
  }),
};

/** Search by Neo4j's full-text indexes: names first, actors before themes, by name; and how many texts there are besides. */
export const cypherSearch: CypherQuestion = {
  texts: [
    `CALL db.index.fulltext.queryNodes('bench_names', '${SEARCHED}') YIELD node AS n
WITH n ORDER BY n:Theme, n.sortKey WITH collect(n) AS found WITH size(found) AS total, found[..20] AS first
RETURN total, [n IN first | [CASE WHEN n:Theme THEN 'THEME' ELSE 'ACTOR' END, n.id, coalesce(n.name, n.prefLabel)]] AS hits`,
    `CALL db.index.fulltext.queryNodes('bench_texts', '${SEARCHED}') YIELD node RETURN count(node) AS total`,
  ],
  answer: ([names, texts]) => ({
    total: (names?.[0]?.['total'] ?? 0) + (texts?.[0]?.['total'] ?? 0),
    hits: names?.[0]?.['hits'] ?? [],
  }),
};
