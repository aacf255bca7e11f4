import { setTimeout as sleep } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type ApiContext, type ContextParts, createContext } from '../api/request/context.ts';
import { within } from '../domain/within.ts';
import type { SnapshotStore } from '../snapshot/snapshot-store.ts';
import { type EditorKey, requireEditor } from './editor-key.ts';

/** What operations are run with. */
export interface OperationParts extends Pick<ContextParts, 'executor' | 'library'> {
  indexSource: SnapshotStore;
  editorKeys: readonly EditorKey[] | undefined;
}

/**
 * Waits before a query is run again: first none, then as long as a small import takes to publish what it has written.
 */
const WAITS_MS = [0, 200, 600, 1_200];
/** No request waits longer for a newer snapshot: after that, the database hangs. */
const MAX_RENEWAL_MS = 30_000;

/**
 * Serves GraphQL at `/graphql`. A query that an import has overtaken is run again from the newest snapshot, within the
 * request's time; if that does not help, since a long import has not published yet, the client gets CONFLICT.
 */
export function registerGraphql(
  http: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  parts: OperationParts,
): void {
  const { executor, indexSource } = parts;
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      const scope = executor.beginScope(request.id);
      const waits = [...WAITS_MS];
      for (;;) {
        let isStale = false;
        const onStale = () => {
          isStale = true;
        };
        const options = { scope, onStale, authorization: request.headers.authorization };
        const body = await withContext(parts, options, async (context) =>
          fastifyApolloHandler(apollo, { context: async () => context }).call(http, request, reply),
        );
        const wait = isStale ? waits.shift() : undefined;
        if (wait === undefined || Date.now() + wait >= scope.deadline)
          return typeof body === 'string' && reply.statusCode >= 400 ? withRequestId(body, request.id) : body;
        await sleep(wait);
        await renewWithin(indexSource, scope.deadline - Date.now());
      }
    },
  });
}

/** Apollo refuses a body that is not a GraphQL request before any plugin could add the id. */
function withRequestId(body: string, requestId: string): string {
  const answer = JSON.parse(body);
  return `${JSON.stringify({ ...answer, extensions: { ...answer.extensions, requestId } })}\n`;
}

/** Calls `use` with a context over the newest snapshot, which is leased until the result has settled. */
export async function withContext<Result>(
  { executor, library, indexSource, editorKeys }: OperationParts,
  options: Pick<ContextParts, 'scope' | 'onStale'> & { authorization: string | undefined },
  use: (context: ApiContext) => Promise<Result>,
): Promise<Result> {
  const { scope, onStale, authorization } = options;
  const lease = indexSource.lease();
  try {
    return await use(
      createContext({
        scope,
        executor,
        lease,
        library,
        requireEditor: () => requireEditor(editorKeys, authorization),
        renewSnapshot: () => renewWithin(indexSource, MAX_RENEWAL_MS),
        newestVersion: () => indexSource.status().version,
        onStale,
      }),
    );
  } finally {
    lease.release();
  }
}

/** Renews the snapshot; the old one stays if there is no time, as it does while the database cannot be reached. */
async function renewWithin(indexSource: SnapshotStore, ms: number): Promise<void> {
  await within(ms, indexSource.renew(), 'No snapshot').catch(() => undefined);
}
