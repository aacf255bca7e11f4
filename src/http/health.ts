import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { within } from '../domain/within.ts';
import type { Executor } from '../graph/executor.ts';
import type { SnapshotStore } from '../snapshot/snapshot-store.ts';

const PING_MS = 3_000;

/**
 * Adds `/health/live` (200 while the process answers) and `/health/ready` (200 once warmed up and while the database
 * answers within {@link PING_MS}, else 503 with the reason). Both 200 and 503 report which advance index answers, its
 * size and its age.
 */
export function registerHealth(
  http: FastifyInstance,
  { executor, indexSource }: { executor: Executor; indexSource: SnapshotStore },
): { markReady(): void; markNotReady(reason: string): void } {
  let notReady: string | null = 'starting';
  const index = () => {
    const status = indexSource.status();
    return { ...status, ageSeconds: Math.round((Date.now() - Date.parse(status.builtAt)) / 1_000) };
  };
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_, reply) => {
    if (notReady !== null) return reply.code(503).send({ status: notReady, index: index() });
    if (await answers(executor)) return { status: 'ready', index: index() };
    return reply.code(503).send({ status: 'database unavailable', index: index() });
  });
  return {
    markReady() {
      notReady = null;
    },
    markNotReady(reason) {
      notReady = reason;
    },
  };
}

async function answers(executor: Executor): Promise<boolean> {
  const ping = executor.read({ name: 'health.ping', text: 'RETURN 1 AS one' }, z.object({ one: z.number() }));
  return within(PING_MS, ping, 'No answer').then(
    () => true,
    () => false,
  );
}
