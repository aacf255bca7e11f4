import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { javaArguments, neo4jConfiguration } from './java-arguments.ts';
import { prepareNeo4jJars } from './neo4j-jars.ts';
import { EmbeddedNeo4jError, launchNeo4j } from './neo4j-process.ts';
import { failuresInARow, type RestartPace, usualPace, waitBeforeRestart } from './restart-pace.ts';

/** A running Neo4j that belongs to this process, started again whenever it ends by itself. */
export interface EmbeddedNeo4j {
  /** Its Bolt address on loopback; the same after each restart. */
  uri: string;
  /** Resolves when Neo4j cannot be kept running and is not tried again; never when it was stopped. */
  gaveUp: Promise<Error>;
  /** Stops it, or its restart, and waits until its data is safe. */
  stop(): Promise<void>;
}

/** What an embedded Neo4j is started with. */
export interface EmbeddedNeo4jOptions {
  dataDir: string;
  /** Largest heap, such as `1g`. */
  heap: string;
  jvmFlags: string[];
  log: Logger;
  /** Called once the data folder is ours and Neo4j is starting: what needs no database can be done meanwhile. */
  onStarting?: () => void;
  pace?: RestartPace;
}

/**
 * Starts Neo4j as a child process on a free loopback port, its data, configuration and log in
 * `<dataDir>/neo4j`, and keeps it running. The child stops when this process ends in whatever way.
 *
 * @throws {MissingToolError} when Java or Maven is missing
 * @throws {DataFolderHeldError} when another dialogue-graph or Neo4j holds the data
 * @throws {EmbeddedNeo4jError} when Neo4j ends, or is not ready in time
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const { log, pace = usualPace } = options;
  const launch = await prepareLaunch(options);
  const address = addressFile(options.dataDir);

  let neo4j = launch(0);
  neo4j.holding.then(() => options.onStarting?.());
  const uri = await neo4j.ready;
  await writeFile(address, uri);

  const stopped = new AbortController();
  const port = Number(new URL(uri).port);
  let answeredSince: number | null = Date.now();

  // Where it does not get ready it ends, which keepRunning tells.
  async function startAgain(): Promise<void> {
    neo4j = launch(port);
    const isReady = await neo4j.ready.then(
      () => true,
      () => false,
    );
    if (!isReady || stopped.signal.aborted) return;
    answeredSince = Date.now();
    await writeFile(address, uri);
    log.warn('The embedded Neo4j answers again');
  }

  /** Gives the words for giving up, or null once stopped. */
  async function keepRunning(): Promise<string | null> {
    let failures = 0;
    while (true) {
      const { what, orderly, held, tail } = await neo4j.ended;
      if (stopped.signal.aborted) {
        // What it ended of may be why we were stopped.
        if (!orderly) log.error({ tail }, `The embedded Neo4j ${what} while it was being stopped`);
        return null;
      }
      await forgetAddress(address, uri);
      failures = failuresInARow(failures, answeredSince === null ? 0 : Date.now() - answeredSince, pace);
      answeredSince = null;
      const told = `The embedded Neo4j ${what}${held ? ': another dialogue-graph or Neo4j holds its data now' : ''}`;
      const wait = waitBeforeRestart(failures, pace);
      log.error({ tail }, wait === null ? told : `${told}. Starting it again in ${wait / 1_000} s`);
      if (wait === null)
        return `${told}: ${failures} failures in a row, so it is not started again. Its log tells why: ${logFile(options.dataDir)}`;
      await sleep(wait, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return null;
      await startAgain();
    }
  }

  return {
    uri,
    gaveUp: new Promise((resolve) => {
      keepRunning().then((words) => {
        if (words !== null) resolve(new EmbeddedNeo4jError(words));
      }, resolve);
    }),
    async stop() {
      stopped.abort();
      await neo4j.stop();
      await forgetAddress(address, uri);
    },
  };
}

/**
 * The Bolt address of an embedded Neo4j that another process has running on the same data folder,
 * or null. The address may be stale: connect to find out.
 */
export async function runningEmbeddedNeo4j(dataDir: string): Promise<string | null> {
  return readFile(addressFile(dataDir), 'utf8').catch(() => null);
}

function homeOf(dataDir: string): string {
  return path.resolve(dataDir, 'neo4j');
}

function addressFile(dataDir: string): string {
  return path.join(homeOf(dataDir), 'bolt-address');
}

function logFile(dataDir: string): string {
  return path.join(homeOf(dataDir), 'logs', 'console.log');
}

/** Another process may have the folder by now, and have written its own address. */
async function forgetAddress(file: string, uri: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) === uri) await rm(file, { force: true });
}

/** Makes all ready that a launch needs, and gives the launch, which takes a port (0: any free one). */
async function prepareLaunch({ dataDir, heap, jvmFlags, log }: EmbeddedNeo4jOptions) {
  const jars = await prepareNeo4jJars(log);
  const home = homeOf(dataDir);
  await mkdir(path.join(home, 'logs'), { recursive: true });
  const configuration = path.join(home, 'neo4j.conf');
  await writeFile(configuration, neo4jConfiguration());
  const archive = jars.archive === null ? [] : [`-XX:SharedArchiveFile=${jars.archive}`, '-Xlog:cds=off'];
  return (port: number) => {
    const launcher = javaArguments({ jars: jars.folder, heap, home, configuration, port });
    const neo4j = launchNeo4j([...archive, ...jvmFlags, ...launcher], home, logFile(dataDir));
    log.info(`Starting the embedded Neo4j (process ${neo4j.pid}); its log is ${logFile(dataDir)}`);
    return neo4j;
  };
}
