import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { connect, type GraphAddress } from './connect.ts';
import { ensureConstraints } from './constraints.ts';
import { type EmbeddedNeo4j, runningEmbeddedNeo4j, startEmbeddedNeo4j } from './embedded/embedded-neo4j.ts';
import { DataFolderHeldError } from './embedded/neo4j-process.ts';
import { createExecutor, type Executor } from './executor.ts';

/** A graph that answers, with its constraints in place. */
export interface OpenGraph {
  executor: Executor;
  driver: Driver;
  /** Where it is, for a connection of one's own. */
  address: GraphAddress;
  /** The Neo4j that this process started, if it did. */
  embedded: EmbeddedNeo4j | null;
  /** Closes the connection and stops the embedded Neo4j. */
  close(): Promise<void>;
}

/** How to find the graph where NEO4J_URI is unset. */
export interface OpenOptions {
  /** Take the embedded Neo4j of a server that runs on the same DATA_DIR, if there is one. */
  join: boolean;
  /** Called once an embedded Neo4j is surely starting: work that needs no database can be done meanwhile. */
  onStarting?: () => void;
}

/**
 * Opens the graph that the settings name: the Neo4j at NEO4J_URI, or else the embedded one, started
 * here or, with `join`, the one that a running server has on the same DATA_DIR.
 *
 * @throws {GraphUnreachableError} when Neo4j does not answer in time
 * @throws {DataFolderHeldError} when another dialogue-graph or Neo4j holds the data of DATA_DIR
 * @throws {MissingToolError | EmbeddedNeo4jError} when the embedded Neo4j cannot be started
 */
export async function openGraph(config: Config, log: Logger, options: OpenOptions): Promise<OpenGraph> {
  const { address, driver: joined, embedded } = await findGraph(config, log, options);
  try {
    const driver = joined ?? (await connect(address, config.NEO4J_CONNECT_SECONDS, log));
    const executor = createExecutor(driver, {
      database: config.NEO4J_DATABASE,
      timeoutMs: config.QUERY_TIMEOUT_SECONDS * 1_000,
    });
    log.info('Neo4j answers');
    await ensureConstraints(executor);
    log.info('Constraints and indexes are in place');
    return {
      executor,
      driver,
      address,
      embedded,
      async close() {
        await driver.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function findGraph(
  config: Config,
  log: Logger,
  { join, onStarting }: OpenOptions,
): Promise<{ address: GraphAddress; driver: Driver | null; embedded: EmbeddedNeo4j | null }> {
  if (config.NEO4J_URI !== undefined) {
    const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = config;
    return {
      address: password === undefined ? { uri } : { uri, credentials: { username, password } },
      driver: null,
      embedded: null,
    };
  }
  const running = join ? await joinRunning(config, log) : null;
  if (running !== null) return { ...running, embedded: null };
  const embedded = await startEmbeddedNeo4j({
    dataDir: config.DATA_DIR,
    heap: config.NEO4J_HEAP,
    jvmFlags: config.NEO4J_JVM_FLAGS.split(' '),
    log,
    ...(onStarting === undefined ? {} : { onStarting }),
  }).catch((error: unknown) => {
    if (!join || !(error instanceof DataFolderHeldError)) throw error;
    throw new DataFolderHeldError(
      `${error.message} A server that is still starting is joined once it is ready.`,
    );
  });
  return { address: { uri: embedded.uri }, driver: null, embedded };
}

/** Connects to the embedded Neo4j that another process has running on the same DATA_DIR, if there is one. */
async function joinRunning(
  config: Config,
  log: Logger,
): Promise<{ address: GraphAddress; driver: Driver } | null> {
  const uri = await runningEmbeddedNeo4j(config.DATA_DIR);
  if (uri === null) return null;
  const address = { uri };
  const driver = await connect(address, 2, log).catch(() => null);
  if (driver === null) return null;
  // A killed server leaves its address behind, and another Neo4j may have the port by now.
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 5_000 });
  const holds = await executor
    .read(neo4jHomeQuery, z.object({ home: z.string() }))
    .then(([row]) => row !== undefined && isSameFolder(row.home, path.join(config.DATA_DIR, 'neo4j')))
    .catch(() => false);
  if (holds) return { address, driver };
  await driver.close();
  return null;
}

const neo4jHomeQuery = {
  name: 'graph.neo4jHome',
  text: "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value AS home",
};

async function isSameFolder(one: string, other: string): Promise<boolean> {
  return (await realpath(one)) === (await realpath(other));
}
