import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { z } from 'zod';
import { closeAll, whileWaiting } from '../domain/within.ts';
import {
  connect,
  driverCloser,
  type GraphAddress,
  GraphUnreachableError,
  NothingListensError,
} from './connect.ts';
import { ensureConstraints } from './constraints.ts';
import { type EmbeddedNeo4j, runningEmbeddedNeo4j, startEmbeddedNeo4j } from './embedded/embedded-neo4j.ts';
import { DataFolderInUseError, START_SECONDS, STOP_SECONDS } from './embedded/neo4j-process.ts';
import { createExecutor, type Executor } from './executor.ts';
import { GraphError } from './graph-error.ts';

/** The settings that the graph needs, by their names in the environment; `.env.example` explains them. */
export interface GraphSettings {
  DATA_DIR: string;
  NEO4J_URI?: string | undefined;
  NEO4J_USERNAME: string;
  NEO4J_PASSWORD?: string | undefined;
  NEO4J_DATABASE: string;
  NEO4J_HEAP: string;
  NEO4J_JVM_FLAGS: string;
  NEO4J_CONNECT_SECONDS: number;
  QUERY_TIMEOUT_SECONDS: number;
}

/** A connected graph, with its constraints. */
export interface OpenGraph {
  executor: Executor;
  driver: Driver;
  /** Its address, for a separate connection. */
  address: GraphAddress;
  /** The Neo4j that this process started, if it did. */
  embedded: EmbeddedNeo4j | null;
  /** Closes the connection and stops the embedded Neo4j. */
  close(): Promise<void>;
}

/** How often a wait is reported. */
const REPORT_SECONDS = 10;
/** How long a running server's Neo4j may take to answer before it counts as frozen. */
const JOIN_SECONDS = 10;

/** How to find the graph where NEO4J_URI is unset. */
export interface OpenOptions {
  /** Connect to the embedded Neo4j of a server that runs on the same DATA_DIR, if there is one. */
  join: boolean;
  /**
   * Called once an embedded Neo4j is starting and has locked the data folder: work that needs no database can run
   * meanwhile.
   */
  onStarting?: () => void;
}

/**
 * Opens the graph of the settings: the Neo4j at NEO4J_URI, or else the embedded one, started here or, with `join`, by a
 * running server on the same DATA_DIR.
 *
 * @throws {GraphUnreachableError} if Neo4j does not answer in time
 * @throws {DataFolderInUseError} if another dialogue-graph or Neo4j uses DATA_DIR
 * @throws {MissingToolError | EmbeddedNeo4jError} if the embedded Neo4j cannot be started
 */
export async function openGraph(
  settings: GraphSettings,
  log: Logger,
  options: OpenOptions,
): Promise<OpenGraph> {
  const { address, driver: joined, embedded } = await findGraph(settings, log, options);
  let driver = joined;
  try {
    driver ??= await connect(address, { seconds: settings.NEO4J_CONNECT_SECONDS, log });
    const executor = createExecutor(driver, {
      database: settings.NEO4J_DATABASE,
      timeoutMs: settings.QUERY_TIMEOUT_SECONDS * 1_000,
    });
    log.info('Neo4j answers');
    await whileWaiting(REPORT_SECONDS, ensureConstraints(executor), (seconds) =>
      log.warn(`Neo4j has been creating constraints and indexes for ${seconds} s`),
    );
    log.info('Constraints and indexes are in place');
    return {
      executor,
      driver,
      address,
      embedded,
      async close() {
        const failures = await closeBoth(driver, embedded);
        if (failures.length > 0) throw new Error(failures.join('; '));
      },
    };
  } catch (error) {
    await closeBoth(driver, embedded);
    throw error;
  }
}

/** Stops the embedded Neo4j, which kills it if necessary, whether or not the driver can be closed. */
function closeBoth(driver: Driver | null, embedded: EmbeddedNeo4j | null): Promise<string[]> {
  return closeAll([
    { what: 'The embedded Neo4j', seconds: STOP_SECONDS + 5, close: () => embedded?.stop() },
    driverCloser(driver),
  ]);
}

async function findGraph(
  settings: GraphSettings,
  log: Logger,
  { join, onStarting }: OpenOptions,
): Promise<{ address: GraphAddress; driver: Driver | null; embedded: EmbeddedNeo4j | null }> {
  if (settings.NEO4J_URI !== undefined) {
    const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = settings;
    return {
      address: password === undefined ? { uri } : { uri, credentials: { username, password } },
      driver: null,
      embedded: null,
    };
  }
  let silence: string | null = null;
  const running = join
    ? await joinRunning(settings, log).catch((error: unknown) => {
        silence = error instanceof Error ? error.message : String(error);
        return null;
      })
    : null;
  if (running !== null) return { ...running, embedded: null };
  const starting = startEmbeddedNeo4j({
    dataDir: settings.DATA_DIR,
    heap: settings.NEO4J_HEAP,
    jvmFlags: settings.NEO4J_JVM_FLAGS.split(' '),
    log,
    ...(onStarting === undefined ? {} : { onStarting }),
  });
  const embedded = await whileWaiting(REPORT_SECONDS, starting, (seconds) =>
    log.warn(`The embedded Neo4j has been starting for ${seconds} s; it is given ${START_SECONDS} s`),
  ).catch((error: unknown) => {
    if (silence !== null && error instanceof DataFolderInUseError)
      throw new GraphUnreachableError(
        `The Neo4j of the server that uses ${settings.DATA_DIR} does not answer: it may be frozen or overloaded. Nothing was done. ` +
          `If that server's /health/ready is not 200 either, stop it, then try again. (${silence})`,
      );
    if (!join || !(error instanceof DataFolderInUseError)) throw error;
    throw new DataFolderInUseError(
      `${error.message} A server that is still starting is joined once it is ready.`,
    );
  });
  return { address: { uri: embedded.uri }, driver: null, embedded };
}

/**
 * Connects to the embedded Neo4j that another process runs on the same DATA_DIR, if there is one.
 *
 * @throws {GraphUnreachableError | GraphError} if something listens at its address and does not answer
 */
async function joinRunning(
  settings: GraphSettings,
  log: Logger,
): Promise<{ address: GraphAddress; driver: Driver } | null> {
  const uri = await runningEmbeddedNeo4j(settings.DATA_DIR);
  if (uri === null) return null;
  const address = { uri };
  const options = { seconds: JOIN_SECONDS, log, ifListening: true };
  const driver = await connect(address, options).catch((error: unknown) => {
    if (error instanceof NothingListensError) return null;
    throw error;
  });
  if (driver === null) return null;
  // A server that was killed leaves its address behind, and another Neo4j may use the port by now.
  const query = {
    name: 'graph.neo4jHome',
    text: "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value AS home",
  };
  const [row] = await createExecutor(driver, { database: 'neo4j', timeoutMs: 5_000 })
    .read(query, z.object({ home: z.string() }))
    .catch(async (error: unknown) => {
      if (!(error instanceof GraphError)) return [];
      await closeAll([driverCloser(driver)]);
      throw error;
    });
  const home = await realpath(path.join(settings.DATA_DIR, 'neo4j'));
  if (row !== undefined && (await realpath(row.home).catch(() => null)) === home) return { address, driver };
  await closeAll([driverCloser(driver)]);
  return null;
}
