import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/graph/embedded/embedded-neo4j.ts';
import { prepareNeo4jJars } from '../../src/graph/embedded/neo4j-jars.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUris: string[];
  }
}

interface ThrowAwayNeo4j {
  neo4j: EmbeddedNeo4j;
  dataDir: string;
}

interface Shared {
  users: number;
  starting: Promise<ThrowAwayNeo4j[]>;
}
const shared = globalThis as typeof globalThis & { throwAwayNeo4j?: Shared };

/** Starts a throw-away Neo4j for each worker, once for the whole run, however many projects use them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.throwAwayNeo4j ??= { users: 0, starting: startAll(Number(project.vitest.config.maxWorkers)) };
  const use = shared.throwAwayNeo4j;
  use.users += 1;
  const started = await use.starting;
  project.provide(
    'neo4jUris',
    started.map(({ neo4j }) => neo4j.uri),
  );
  return async () => {
    use.users -= 1;
    if (use.users > 0) return;
    await Promise.all(started.map(stop));
  };
}

/** The Bolt address of the Neo4j that the files of this worker have to themselves, one file at a time. */
export function neo4jUri(): string {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const uri = inject('neo4jUris')[worker - 1];
  if (uri === undefined) throw new Error(`No Neo4j was started for worker ${worker}`);
  return uri;
}

async function startAll(count: number): Promise<ThrowAwayNeo4j[]> {
  const log = pino({ level: 'warn' });
  await prepareNeo4jJars(log);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-test-'));
      const jvmFlags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
      return { neo4j: await startEmbeddedNeo4j({ dataDir, heap: '768m', jvmFlags, log }), dataDir };
    }),
  );
}

async function stop({ neo4j, dataDir }: ThrowAwayNeo4j): Promise<void> {
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}
