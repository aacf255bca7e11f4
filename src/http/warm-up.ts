import type { ApiServer } from './server.ts';

/** The main queries, run once so that Neo4j has planned them before clients send any. */
export const warmUpQueries = [
  `{ advances(first: 5) { totalCount edges { cursor
      actors { actor { id kind name } attribution through { id name } }
      themes { id prefLabel }
      node { id kind text wording takenUp date { earliest latest precision }
        meeting { id title kind start { earliest } cycle { id label } }
        evidence { locator quote source { id title url publisher publishedOn { earliest } } } } } } }`,
  `{ matrix(rows: ACTOR, columns: CYCLE) { total counts rows { id label total node { id } } columns { id label }
      cells { row column count advances(first: 5) { nodes { id text } } } } }`,
  `{ dataset { version loadedAt counts { type count } gaps { id what why subject { id } }
      coverage { cycle { id label } meetings actsSurveyed uptakesSurveyed acts } } }`,
  '{ search(text: "protection", first: 5) { totalCount nodes { label match { text } node { id } } } }',
];

/**
 * Runs each of {@link warmUpQueries} and reads one entity by id.
 *
 * @returns how many milliseconds it took
 */
export async function warmUp(server: ApiServer): Promise<number> {
  const began = performance.now();
  for (const query of warmUpQueries) await server.execute(query);
  await server.execute(
    'query ($id: ID!) { node(id: $id) { id ... on Meeting { title } } nodes(ids: [$id]) { id } }',
    {
      id: 'none',
    },
  );
  return performance.now() - began;
}
