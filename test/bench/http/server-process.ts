import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server under measurement in a process of its own. */
export interface ServerProcess {
  url: string;
  /** Milliseconds from launch to ready. */
  readyMs: number;
  /** Bytes of resident memory now and at most so far; null where the system does not report them. */
  memory(): { now: number; most: number } | null;
  stop(): Promise<void>;
}

/** Bytes as whole megabytes; `?` where the system does not report them. */
export const megabytes = (bytes: number | undefined): number | '?' =>
  bytes === undefined ? '?' : Math.round(bytes / 1e6);

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts our server, as built, over a Neo4j that is there, with its settings as they come but for those given. */
export function startOurServer(
  neo4jUri: string,
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  return startServer([path.join(root, 'dist/main.js')], /Ready after [\d.]+ s: (http\S+graphql)/, {
    NEO4J_URI: neo4jUri,
    PORT: '0',
    SEED: 'never',
    LOG_LEVEL: 'info',
    ...settings,
  });
}

/** Starts a server of @neo4j/graphql as it comes. */
export function startLibraryServer(neo4jUri: string): Promise<ServerProcess> {
  const entry = fileURLToPath(new URL('./library-server.ts', import.meta.url));
  return startServer(['--import', 'tsx', entry, neo4jUri], /(http\S+)/, {});
}

async function startServer(
  args: string[],
  ready: RegExp,
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      NODE_ENV: 'production',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const url = await said(child, ready);
  return {
    url,
    readyMs: performance.now() - began,
    memory: () => memoryOf(child.pid as number),
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function said(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      const found = ready.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output.slice(-2_000)}`)));
  });
}

function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]);
    return { now: kilobytes('VmRSS') * 1_024, most: kilobytes('VmHWM') * 1_024 };
  } catch {
    return null;
  }
}
