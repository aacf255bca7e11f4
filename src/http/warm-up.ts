import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
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

/** Wait before a retry: an error, such as a lost connection, may be gone by then. */
const RETRY_MS = 2_000;

/**
 * Runs each of {@link warmUpQueries} and reads one entity by id, again until none of them fails: only then the server
 * is ready. Until then `/health/ready` gives the reason, which is also logged.
 *
 * @param isOver whether the server is stopping, so that there is nothing left to warm up
 */
export async function warmUp(
  server: Pick<ApiServer, 'execute' | 'markReady' | 'markNotReady'>,
  { log, isOver, retryMs = RETRY_MS }: { log: Logger; isOver: () => boolean; retryMs?: number },
): Promise<void> {
  while (!isOver()) {
    const began = performance.now();
    const failure = await failureOf(server);
    if (failure === null) {
      log.info(`Warmed up in ${Math.round(performance.now() - began)} ms`);
      return server.markReady();
    }
    server.markNotReady(`warming up failed: ${failure}`);
    log.warn({ reason: failure }, `Warming up failed; trying again in ${retryMs / 1_000} s`);
    await sleep(retryMs, undefined, { ref: false });
  }
}

/** The first error of a run; null if there is none. An empty dataset is not an error. */
async function failureOf({ execute }: Pick<ApiServer, 'execute'>): Promise<string | null> {
  const byId = 'query ($id: ID!) { node(id: $id) { id ... on Meeting { title } } nodes(ids: [$id]) { id } }';
  for (const query of [...warmUpQueries, byId]) {
    const { body } = await execute(query, query === byId ? { id: 'none' } : {});
    const { errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
    const error = errors.find(({ extensions }) => extensions?.['reason'] !== 'NOTHING_IMPORTED');
    if (error !== undefined) return error.message;
  }
  return null;
}
