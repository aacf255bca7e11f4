import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { javaArguments, neo4jConfiguration } from './java-arguments.ts';
import { prepareNeo4jJars } from './neo4j-jars.ts';

/** A running Neo4j that belongs to this process. */
export interface EmbeddedNeo4j {
  /** Its Bolt address on loopback. */
  uri: string;
  /** Resolves when the child ends, whoever ended it. */
  ended: Promise<{ expected: boolean }>;
  /** Stops it and waits until its data is safe. */
  stop(): Promise<void>;
}

/** Thrown when Neo4j did not start: holds the end of its log. */
export class EmbeddedNeo4jError extends Error {
  override name = 'EmbeddedNeo4jError';
}

const START_SECONDS = 120;
const STOP_SECONDS = 30;

/**
 * Starts Neo4j as a child process on a free loopback port, its data, configuration and log in
 * `<dataDir>/neo4j`. The child stops when this process ends in whatever way.
 *
 * @throws {MissingToolError} when Java or Maven is missing
 * @throws {EmbeddedNeo4jError} when Neo4j ends, or is not ready, within {@link START_SECONDS}
 */
export async function startEmbeddedNeo4j(options: {
  dataDir: string;
  /** Largest heap, such as `1g`. */
  heap: string;
  jvmFlags: string[];
  log: Logger;
  onStarting?: () => void;
}): Promise<EmbeddedNeo4j> {
  const { log } = options;
  const jars = await prepareNeo4jJars(log);
  const home = path.resolve(options.dataDir, 'neo4j');
  await mkdir(path.join(home, 'logs'), { recursive: true });
  const configuration = path.join(home, 'neo4j.conf');
  await writeFile(configuration, neo4jConfiguration());

  const logFile = path.join(home, 'logs', 'console.log');
  const archive = jars.archive === null ? [] : [`-XX:SharedArchiveFile=${jars.archive}`, '-Xlog:cds=off'];
  const args = [
    ...archive,
    ...options.jvmFlags,
    ...javaArguments({ jars: jars.folder, heap: options.heap, home, configuration }),
  ];
  log.info(`Starting the embedded Neo4j; its log is ${logFile}`);
  // Detached, so that Ctrl-C in a terminal reaches us alone and requests drain before the database stops.
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  options.onStarting?.();

  let stopping = false;
  const ended = new Promise<{ expected: boolean }>((resolve) => {
    child.on('close', () => resolve({ expected: stopping }));
    child.on('error', () => resolve({ expected: stopping }));
  });
  const uri = await waitUntilReady(child, logFile);
  await writeFile(addressFile(options.dataDir), uri);

  return {
    uri,
    ended,
    async stop() {
      stopping = true;
      child.stdin?.end();
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1_000);
      await ended;
      clearTimeout(killer);
      await rm(addressFile(options.dataDir), { force: true });
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

function addressFile(dataDir: string): string {
  return path.resolve(dataDir, 'neo4j', 'bolt-address');
}

function waitUntilReady(child: ChildProcess, logFile: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const kept = createWriteStream(logFile, { flags: 'a' });
    let tail = '';
    const fail = (what: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(
        new EmbeddedNeo4jError(
          `The embedded Neo4j ${what}. The end of its log (${logFile}):\n${tail.trim()}`,
        ),
      );
    };
    const timer = setTimeout(() => fail(`was not ready within ${START_SECONDS} s`), START_SECONDS * 1_000);
    const collect = (chunk: Buffer) => {
      kept.write(chunk);
      tail = (tail + chunk.toString()).slice(-3_000);
      const ready = /^READY (bolt:\S+)$/m.exec(tail);
      if (ready?.[1] === undefined) return;
      clearTimeout(timer);
      resolve(ready[1]);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => {
      tail += String(error);
      fail('could not be started: is a JDK 17 installed and `java` on the PATH?');
    });
    child.on('close', (code) => {
      kept.end();
      fail(`ended with code ${code} before it was ready`);
    });
  });
}
