import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Executor } from '../graph/executor.ts';

const PING_MS = 3_000;

/**
 * Adds `/health/live` (200 while the process answers) and `/health/ready` (200 once warmed up and
 * while the database answers within {@link PING_MS}, else 503 with the reason).
 */
export function registerHealth(http: FastifyInstance, executor: Executor): { markReady(): void } {
  let warm = false;
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_, reply) => {
    if (!warm) return reply.code(503).send({ status: 'starting' });
    if (await answers(executor)) return { status: 'ready' };
    return reply.code(503).send({ status: 'database unavailable' });
  });
  return {
    markReady() {
      warm = true;
    },
  };
}

async function answers(executor: Executor): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PING_MS);
  });
  const ping = executor
    .read({ name: 'health.ping', text: 'RETURN 1 AS one' }, z.object({ one: z.number() }))
    .then(() => true)
    .catch(() => false);
  return Promise.race([ping, late]).finally(() => clearTimeout(timer));
}
