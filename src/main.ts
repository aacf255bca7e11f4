import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { buildSchema } from './api/build-schema.ts';
import { ConfigError, readConfig } from './config.ts';
import { findDocuments } from './dialogues/document/document-files.ts';
import { DocumentError } from './dialogues/document/problems.ts';
import { importDocuments } from './dialogues/import-run.ts';
import { type Closer, closeAll } from './domain/within.ts';
import { GraphUnreachableError } from './graph/connect.ts';
import { latestDatasetVersion } from './graph/dataset-version.ts';
import { MissingToolError } from './graph/embedded/neo4j-jars.ts';
import { EmbeddedNeo4jError } from './graph/embedded/neo4j-process.ts';
import { GraphError } from './graph/graph-error.ts';
import { openGraph } from './graph/open-graph.ts';
import { httpSettings } from './http/http-settings.ts';
import { createServer } from './http/server.ts';
import { warmUp } from './http/warm-up.ts';
import { openSnapshotStore } from './snapshot/snapshot-store.ts';

/**
 * V8 lets a heap grow to four times its live objects before it collects: with 160,000 acts 470 MB for 115. Collecting
 * at 1.6 times was measured to save 270 MB of resident memory, at the cost of a few hundredths of throughput
 * (docs/benchmarks.md).
 */
setFlagsFromString('--heap-growing-percent=60');

const seedFolder = fileURLToPath(new URL('../seed/', import.meta.url));

/** After a signal, failures that it causes are not errors. */
let stopping = false;
const closers: Closer[] = [];

async function main(): Promise<void> {
  const began = performance.now();
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL });

  const stop = async (exitCode: number, logReason: () => void) => {
    if (stopping) return;
    stopping = true;
    logReason();
    const failures = await closeAll(closers.splice(0));
    for (const failure of failures) log.error(failure);
    process.exit(failures.length > 0 ? 1 : exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(
      signal,
      () => void stop(0, () => log.info(`${signal}: finishing open requests, then stopping`)),
    );

  // The schema needs no database: it is built while Neo4j starts.
  let building: ReturnType<typeof buildSchema> | null = null;
  const onStarting = () => {
    building = buildSchema();
  };
  const opened = await openGraph(config, log, { join: false, onStarting });
  closers.push({ what: 'The graph', seconds: 45, close: opened.close });
  opened.embedded?.gaveUp.then((error) => stop(1, () => log.fatal(`${error.message}. Stopping.`)));
  const schema = await (building ?? buildSchema());

  const { executor } = opened;
  if (config.SEED === 'auto' && (await latestDatasetVersion(executor)).number === 0) {
    const result = await importDocuments(executor, await findDocuments([seedFolder]), {
      by: 'seed',
      onWait: (message) => log.info(message),
    });
    log.info({ datasetVersion: result.version, documents: result.documents.length }, 'Seed loaded');
  }
  const indexSource = await openSnapshotStore(executor, {
    pollSeconds: config.INDEX_POLL_SECONDS,
    maxTextBytes: config.INDEX_TEXT_MB * 2 ** 20,
    maxCacheBytes: config.INDEX_ANSWERS_MB * 2 ** 20,
    log,
    origin: { address: opened.address, database: config.NEO4J_DATABASE },
  });
  closers.push({ what: 'The snapshot', seconds: 5, close: indexSource.close });
  const server = await createServer({
    schema,
    executor,
    indexSource,
    ...httpSettings(config),
    log,
  });
  closers.push({ what: 'The HTTP server', seconds: 20, close: () => server.http.close() });
  const address = await server.http.listen({ port: config.PORT, host: config.HOST });
  await warmUp(server, { log, isOver: () => stopping });
  if (stopping) return;
  log.info(`Ready after ${((performance.now() - began) / 1_000).toFixed(1)} s: ${address}/graphql`);
}

main().catch(async (error: unknown) => {
  if (stopping) return;
  const expected = [
    ConfigError,
    GraphUnreachableError,
    MissingToolError,
    EmbeddedNeo4jError,
    GraphError,
    DocumentError,
  ];
  const isExpected =
    expected.some((kind) => error instanceof kind) || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(`${isExpected ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  // The database must be closed before the next start opens the same data.
  for (const failure of await closeAll(closers.splice(0))) process.stderr.write(`${failure}\n`);
  process.exit(1);
});
