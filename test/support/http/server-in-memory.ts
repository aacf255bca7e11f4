import { readConfig } from '../../../src/config.ts';
import type { Executor } from '../../../src/graph/executor.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import { httpSettings } from '../../../src/http/http-settings.ts';
import { type ApiServer, createServer } from '../../../src/http/server.ts';
import type { SnapshotStore } from '../../../src/snapshot/snapshot-store.ts';
import { type AdvanceDataWithActs, snapshotOf } from '../advance-index-of.ts';
import { builtSchema, quiet } from '../test-graph.ts';

const unreachable = async (): Promise<never> => {
  throw new GraphError('DATABASE_UNAVAILABLE', 'The database cannot be reached right now. Try again.');
};

/** A graph that cannot be reached. */
const noGraph = {
  beginScope: (requestId: string) => ({ requestId, deadline: Date.now() + 1_000 }),
  read: unreachable,
  write: unreachable,
  define: unreachable,
  until: () => noGraph,
  forLibrary: () => ({ run: unreachable }),
  statementsSent: 0,
} as unknown as Executor;

/** The whole server over what is in memory of a dataset version; it does not listen, so ask it by `http.inject`. */
export async function serverInMemory(
  data: AdvanceDataWithActs,
  environment: Record<string, string> = {},
  isConsistent = true,
): Promise<ApiServer> {
  const snapshot = await snapshotOf(data, 0, isConsistent);
  const indexSource: SnapshotStore = {
    lease: () => snapshot.lease(),
    renew: async () => undefined,
    status: () => ({ ...snapshot.status, isRenewing: false }),
    close: async () => snapshot.replace(),
  };
  return createServer({
    schema: await builtSchema(),
    executor: noGraph,
    indexSource,
    ...httpSettings(readConfig(environment)),
    log: quiet,
  });
}
