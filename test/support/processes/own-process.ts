import { type ChildProcess, spawn } from 'node:child_process';
import { expect } from 'vitest';

/** One of the product's processes, and all that it has written so far. */
export interface OwnProcess {
  child: ChildProcess;
  /** Its exit code. */
  ended: Promise<number | null>;
  seen: { output: string };
}

const running = new Set<OwnProcess>();

/** Starts an entry file, as source or as built, as a user's shell would; settings come from `environment` alone. */
export function start(entry: string, args: string[], environment: Record<string, string>): OwnProcess {
  const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, entry, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
  });
  const seen = { output: '' };
  child.stdout.on('data', (chunk) => {
    seen.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    seen.output += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      running.delete(started);
      resolve(code);
    });
  });
  const started = { child, ended, seen };
  running.add(started);
  return started;
}

/** Kills what a test that failed has left running. */
export async function endAll(): Promise<void> {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(({ ended }) => ended));
}

export async function waitFor(seen: { output: string }, form: RegExp): Promise<RegExpExecArray> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = form.exec(seen.output);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Never saw ${form} in:\n${seen.output}`);
}

/** The GraphQL address of a server, once it is ready. */
export async function whenReady({ seen }: Pick<OwnProcess, 'seen'>): Promise<string> {
  const [, url = ''] = await waitFor(seen, /Ready after [\d.]+ s: (http\S+graphql)/);
  return url;
}

/** The process id of the Neo4j that a server has launched last. */
export function neo4jPid({ seen }: Pick<OwnProcess, 'seen'>): number {
  const launches = [...seen.output.matchAll(/Starting the embedded Neo4j \(process (\d+)\)/g)];
  const pid = Number(launches.at(-1)?.[1]);
  expect(pid, seen.output).toBeGreaterThan(1);
  return pid;
}

export async function post(url: string, query: string): Promise<{ data: any; errors?: any[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: any; errors?: any[] };
}

export async function ask(url: string, query: string): Promise<any> {
  return (await post(url, query)).data;
}

/** Reads again and again until what is read is as expected, for at most `seconds`. */
export async function eventually<T>(read: () => Promise<T>, expected: T, seconds = 10): Promise<void> {
  let last: T | undefined;
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    last = await read();
    if (JSON.stringify(last) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(last).toEqual(expected);
}
