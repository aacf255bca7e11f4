import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/** One run of Neo4j as a child process, from its launch to its end. */
export interface Neo4jProcess {
  /** The child's process id; undefined where it could not be started at all. */
  pid: number | undefined;
  /** Resolves once the child has locked the data folder: other processes are refused from then on. */
  locked: Promise<unknown>;
  /**
   * Its Bolt address, once Neo4j answers.
   *
   * @throws {EmbeddedNeo4jError} when it ends first, or is not ready within {@link START_SECONDS}
   */
  ready: Promise<string>;
  /** Resolves when the child has ended, for any reason. */
  ended: Promise<Neo4jEnding>;
  /** Shuts Neo4j down and waits until it has ended; after {@link STOP_SECONDS} it is killed. */
  stop(): Promise<void>;
}

/** How a run ended. */
export interface Neo4jEnding {
  /** What happened, as the end of a sentence about the embedded Neo4j: "ended with exit code 1". */
  what: string;
  /** Whether Neo4j was shut down: it never does that by itself. */
  orderly: boolean;
  /** Whether it ended because another process uses its data folder. */
  isFolderInUse: boolean;
  /** The last lines that it wrote. */
  tail: string;
}

/** Thrown when Neo4j did not start, or could not be kept running. The message is for operators. */
export class EmbeddedNeo4jError extends Error {
  override name = 'EmbeddedNeo4jError';
}

/** Thrown if another dialogue-graph or Neo4j uses the data folder: nothing in it has been changed. */
export class DataFolderInUseError extends EmbeddedNeo4jError {
  override name = 'DataFolderInUseError';
}

/** How long a Neo4j may take to answer after its launch. */
export const START_SECONDS = 120;
/** How long a Neo4j has to shut down before it is killed. */
export const STOP_SECONDS = 30;

/** The launcher's exit code where another process uses the home folder. */
const FOLDER_IN_USE = 75;

/**
 * Launches Neo4j with the given `java` arguments and appends its output to `logFile`; errors name `home`. The child
 * stops when this process ends for any reason.
 */
export function launchNeo4j(javaArguments: string[], home: string, logFile: string): Neo4jProcess {
  // Detached, so that Ctrl-C in a terminal reaches only this process, and requests drain before the database stops.
  const child = spawn('java', javaArguments, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  // The child may end before its input does.
  child.stdin.on('error', () => undefined);
  const output = collectOutput(child, logFile);

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, START_SECONDS * 1_000);
  const ended = new Promise<Neo4jEnding>((resolve) => {
    const end = (what: string, code: number | null = null) =>
      resolve({ what, orderly: code === 0, isFolderInUse: code === FOLDER_IN_USE, tail: output.tail() });
    child.on('error', (error) => {
      if (child.pid === undefined)
        end(`could not be started (${error.message}): is a JDK 17 installed and \`java\` on the PATH?`);
    });
    child.on('close', (code, signal) => {
      if (late) end(`was not ready within ${START_SECONDS} s`);
      else end(code === null ? `was ended by ${signal}` : `ended with exit code ${code}`, code);
    });
  });
  const ready = Promise.race([
    output.address,
    ended.then((ending): never => {
      throw startError(ending, home, logFile);
    }),
  ]).finally(() => clearTimeout(timer));
  // Not every caller that stops a start waits for it.
  ready.catch(() => undefined);

  return {
    pid: child.pid,
    locked: output.locked,
    ready,
    ended,
    async stop() {
      child.stdin.end();
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1_000);
      await ended;
      clearTimeout(killer);
    },
  };
}

/** The error for a start that ended before Neo4j was ready. */
function startError(
  { what, isFolderInUse, tail }: Neo4jEnding,
  home: string,
  logFile: string,
): EmbeddedNeo4jError {
  if (isFolderInUse)
    return new DataFolderInUseError(
      `${home} is in use by another dialogue-graph or Neo4j. Stop that one first, ` +
        'set DATA_DIR to another folder, or set NEO4J_URI to a Neo4j that is running.',
    );
  return new EmbeddedNeo4jError(`The embedded Neo4j ${what}. The end of its log (${logFile}):\n${tail}`);
}

function collectOutput(child: ChildProcess, logFile: string) {
  const log = createWriteStream(logFile, { flags: 'a' });
  // A full disk must not end the server.
  log.on('error', () => undefined);
  let tail = '';
  const collect = (chunk: Buffer) => {
    log.write(chunk);
    tail = (tail + chunk.toString()).slice(-3_000);
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  child.on('close', () => log.end());
  const seen = (form: RegExp) =>
    new Promise<string>((resolve) => {
      child.stdout?.on('data', () => {
        const found = form.exec(tail);
        if (found !== null) resolve(found[1] ?? '');
      });
    });
  return { locked: seen(/^LOCKED$/m), address: seen(/^READY (bolt:\S+)$/m), tail: () => tail.trim() };
}
