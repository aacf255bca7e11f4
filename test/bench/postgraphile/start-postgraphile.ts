import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { generatedGraph } from '../graph/generated-graph.ts';
import type { Peer } from '../http/peer.ts';
import { loadTables } from './load-tables.ts';
import { preparePeerPackages } from './peer-packages.ts';
import { startPostgresCluster } from './postgres-cluster.ts';
import { peerQuestions } from './questions.ts';

const READY_MS = 60_000;

/**
 * Starts PostGraphile 5 over a PostgreSQL 15 of its own that holds a generated graph, and returns when it
 * answers. Both end with this process, however that ends.
 *
 * @throws {MissingPostgresError} when there is no PostgreSQL 15
 * @throws {MissingPackagesError} when PostGraphile or the Node it needs cannot be had
 */
export async function startPostgraphile(graph: ReturnType<typeof generatedGraph>): Promise<Peer> {
  const node = await preparePeerPackages();
  const cluster = await startPostgresCluster();
  try {
    await loadTables(cluster, graph);
    const server = await startServer(node, cluster.host);
    const stop = async () => {
      await server.stop();
      await cluster.stop();
    };
    try {
      return { url: server.url, questions: await peerQuestions(server.url), stop };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function startServer(node: string, host: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(node, [fileURLToPath(new URL('./server.mjs', import.meta.url)), host], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    once(child.stdout, 'data').then(([line]) => Number(String(line))),
    ended.then(() => Number.NaN),
    new Promise<number>((resolve) => setTimeout(resolve, READY_MS, Number.NaN).unref()),
  ]);
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.stdin.end();
    await ended;
  };
  if (!Number.isInteger(port)) {
    child.kill();
    throw new Error(`expected PostGraphile to answer within ${READY_MS / 1_000} s, found: ${said.trim()}`);
  }
  return { url: `http://127.0.0.1:${port}/graphql`, stop };
}
