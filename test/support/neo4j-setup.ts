import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/graph/embedded/embedded-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
  }
}

interface Shared {
  users: number;
  starting: Promise<{ neo4j: EmbeddedNeo4j; dataDir: string }>;
}
const shared = globalThis as typeof globalThis & { throwAwayNeo4j?: Shared };

/** Starts one throw-away Neo4j for the whole run, however many projects use it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.throwAwayNeo4j ??= { users: 0, starting: start() };
  const use = shared.throwAwayNeo4j;
  use.users += 1;
  const { neo4j, dataDir } = await use.starting;
  project.provide('neo4jUri', neo4j.uri);
  return async () => {
    use.users -= 1;
    if (use.users > 0) return;
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function start() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-test-'));
  const jvmFlags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const neo4j = await startEmbeddedNeo4j({ dataDir, heap: '1g', jvmFlags, log: pino({ level: 'warn' }) });
  return { neo4j, dataDir };
}
