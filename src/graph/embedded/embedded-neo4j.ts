import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { prepareNeo4jJars } from './neo4j-jars.ts';
import { EmbeddedNeo4jError, launchNeo4j } from './neo4j-process.ts';
import {
  defaultRestartPolicy,
  failuresInARow,
  type RestartPolicy,
  waitBeforeRestart,
} from './restart-policy.ts';

/** A running Neo4j that belongs to this process, restarted whenever it ends unexpectedly. */
export interface EmbeddedNeo4j {
  /** Its Bolt address on loopback; the same after each restart. */
  uri: string;
  /** Resolves when Neo4j cannot be kept running and is not restarted any more; never after it was stopped. */
  gaveUp: Promise<Error>;
  /** Stops it, or its restart, and waits until it has shut down. */
  stop(): Promise<void>;
}

/** Settings of an embedded Neo4j. */
export interface EmbeddedNeo4jOptions {
  dataDir: string;
  /** Maximum heap, such as `1g`. */
  heap: string;
  jvmFlags: string[];
  log: Logger;
  /** Called once the data folder is locked and Neo4j is starting: work that needs no database can run meanwhile. */
  onStarting?: () => void;
  restarts?: RestartPolicy;
}

/**
 * Starts Neo4j as a child process on a free loopback port, with its data, configuration and log in `<dataDir>/neo4j`,
 * and keeps it running. The child stops when this process ends for any reason.
 *
 * @throws {MissingToolError} if Java or Maven is missing
 * @throws {DataFolderInUseError} if another dialogue-graph or Neo4j uses the folder
 * @throws {EmbeddedNeo4jError} if Neo4j ends, or is not ready in time
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const { log, restarts = defaultRestartPolicy } = options;
  const launch = await prepareLaunch(options);
  const address = addressFile(options.dataDir);

  let neo4j = launch(0);
  neo4j.locked.then(() => options.onStarting?.());
  const uri = await neo4j.ready;
  await writeFile(address, uri);

  const stopped = new AbortController();
  const port = Number(new URL(uri).port);
  let answeredSince: number | null = Date.now();

  // If it does not get ready it ends, and keepRunning logs that.
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

  /** Restarts Neo4j whenever it ends; returns why it gave up, or null once stopped. */
  async function keepRunning(): Promise<string | null> {
    let failures = 0;
    while (true) {
      const { what, orderly, isFolderInUse, tail } = await neo4j.ended;
      if (stopped.signal.aborted) {
        // A crash may be the reason for stopping.
        if (!orderly) log.error({ tail }, `The embedded Neo4j ${what} while it was being stopped`);
        return null;
      }
      await forgetAddress(address, uri);
      failures = failuresInARow(failures, answeredSince === null ? 0 : Date.now() - answeredSince, restarts);
      answeredSince = null;
      const reason = `The embedded Neo4j ${what}${isFolderInUse ? ': another dialogue-graph or Neo4j uses its data now' : ''}`;
      const wait = waitBeforeRestart(failures, restarts);
      log.error({ tail }, wait === null ? reason : `${reason}. Starting it again in ${wait / 1_000} s`);
      if (wait === null)
        return `${reason}: ${failures} failures in a row, so it is not started again. See its log: ${logFile(options.dataDir)}`;
      await sleep(wait, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return null;
      await startAgain();
    }
  }

  return {
    uri,
    gaveUp: new Promise((resolve) => {
      keepRunning().then((reason) => {
        if (reason !== null) resolve(new EmbeddedNeo4jError(reason));
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
 * The Bolt address of an embedded Neo4j that another process runs on the same data folder, or null. The address may be
 * stale: connect to find out.
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

/** Another process may use the folder by now, with its own address in the file. */
async function forgetAddress(file: string, uri: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) === uri) await rm(file, { force: true });
}

/**
 * Settings of an embedded Neo4j: no HTTP, no sign-in (it listens on loopback only), and no quiet period at shutdown.
 * The launcher sets the Bolt address.
 */
const NEO4J_CONFIGURATION = `server.http.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
db.tx_log.rotation.retention_policy=1 files
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;

/** The modules that Neo4j's own start script opens. */
const openedModules = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.lang',
];

/** Prepares a launch; returns it as a function of the port (0: any free one). */
async function prepareLaunch({ dataDir, heap, jvmFlags, log }: EmbeddedNeo4jOptions) {
  const jars = await prepareNeo4jJars(log);
  const home = homeOf(dataDir);
  await mkdir(path.join(home, 'logs'), { recursive: true });
  const configuration = path.join(home, 'neo4j.conf');
  await writeFile(configuration, NEO4J_CONFIGURATION);
  const jvmArguments = [
    `-Xmx${heap}`,
    // A JVM that has run out of memory may continue in a broken state: let it end and be restarted.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${path.join(home, 'logs', 'jvm-crash-%p.log')}`,
    ...openedModules.map((module) => `--add-opens=${module}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-cp',
    [jars, path.join(jars, '*')].join(path.delimiter),
  ];
  return (port: number) => {
    const launcher = ['Neo4jServer', home, configuration, String(port)];
    const neo4j = launchNeo4j([...jvmFlags, ...jvmArguments, ...launcher], home, logFile(dataDir));
    log.info(`Starting the embedded Neo4j (process ${neo4j.pid}); its log is ${logFile(dataDir)}`);
    return neo4j;
  };
}
