import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../../src/graph/embedded/embedded-neo4j.ts';
import { neo4jUri } from '../../support/neo4j-setup.ts';
import {
  ask,
  endAll,
  eventually,
  neo4jPid,
  type OwnProcess,
  post,
  start,
  waitFor,
  whenReady,
} from '../../support/processes/own-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-store-'));
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

// Starting Neo4j takes seconds: each of these goes on with the server and the data of the one before.
describe('the embedded Neo4j of a server', () => {
  const settings = () => ({ DATA_DIR: path.join(folder, 'data'), PORT: '0', INDEX_POLL_SECONDS: '1' });
  const gap = async (name: string) => {
    const file = path.join(folder, `${name}.yaml`);
    await writeFile(
      file,
      `format: dialogue-graph/1\ndocument: ${name}\ngaps: [{id: gap-${name}, subject: cycle-2022, what: w, why: y}]\n`,
    );
    return file;
  };
  const neo4jFile = (...names: string[]) => path.join(folder, 'data', 'neo4j', ...names);
  const addressFile = () => readFile(neo4jFile('bolt-address'), 'utf8').catch(() => null);
  const refusal = () =>
    `${neo4jFile()} is in use by another dialogue-graph or Neo4j. Stop that one first, ` +
    'set DATA_DIR to another folder, or set NEO4J_URI to a Neo4j that is running.';
  const status = async (url: string, check: 'live' | 'ready') => {
    const response = await fetch(url.replace('/graphql', `/health/${check}`));
    return { code: response.status, body: await response.json() };
  };
  const held = '{ dataset { version } advances { totalCount } node(id: "cd-2022-som") { id } }';
  const fromNeo4j = '{ meetings(where: { kind: { eq: DIALOGUE } }) { totalCount } }';
  let server: OwnProcess;
  let url: string;

  it('belongs to one of two servers started at once, which loads the seed; the other, and a seed run meanwhile, get an error', async () => {
    const both = [start('dist/main.js', [], settings()), start('dist/main.js', [], settings())];
    const refused = await Promise.race(both.map((one) => one.ended.then((code) => ({ one, code }))));
    server = both.find((one) => one !== refused.one) as OwnProcess;
    // So that it is surely still starting when the seed run comes.
    process.kill(neo4jPid(server), 'SIGSTOP');
    try {
      expect(refused.code).toBe(1);
      expect(refused.one.seen.output.split('\n').slice(-2)).toEqual([refusal(), '']);
      const seed = start('dist/commands/seed.js', ['seed'], settings());
      expect(await seed.ended).toBe(2);
      expect(seed.seen.output).toBe(
        `${refusal()} A server that is still starting is joined once it is ready.\n`,
      );
    } finally {
      process.kill(neo4jPid(server), 'SIGCONT');
    }
    url = await whenReady(server);
    expect(await ask(url, held)).toMatchObject({ dataset: { version: 1 }, advances: { totalCount: 664 } });
  }, 90_000);

  it('is unchanged by a second start', async () => {
    const address = await addressFile();
    const second = start('dist/main.js', [], settings());
    expect(await second.ended).toBe(1);
    expect(second.seen.output).toContain(refusal());
    expect(await addressFile()).toBe(address);
    expect(await readFile(neo4jFile('logs', 'debug.log'), 'utf8')).not.toContain('FileLockException');
    expect((await status(url, 'ready')).code).toBe(200);
  }, 30_000);

  it('accepts imports of another process, which the server follows', async () => {
    const file = await gap('extra');
    const dry = start('dist/commands/seed.js', ['--dry-run', file], settings());
    expect(await dry.ended).toBe(0);
    expect(dry.seen.output).toContain(
      'Would write 1 added, 0 changed, 0 retired, 0 unchanged; now at dataset version 1',
    );
    const seed = start('dist/commands/seed.js', [file], settings());
    expect(await seed.ended).toBe(0);
    expect(seed.seen.output).toMatch(
      /\[1\/1\] .*extra\.yaml:1: 1 added, 0 changed, 0 retired, 0 unchanged\nWrote 1 added.*dataset version 2/,
    );
    await eventually(async () => (await ask(url, '{ dataset { version } }')).dataset.version, 2);
  }, 60_000);

  it('is restarted after a crash, even if its port is in use for a while; meanwhile the server is live, not ready, and answers from memory', async () => {
    const before = await ask(url, held);
    expect(before).toMatchObject({ advances: { totalCount: 664 }, node: { id: 'cd-2022-som' } });
    const address = await addressFile();

    process.kill(neo4jPid(server), 'SIGKILL');
    await waitFor(
      server.seen,
      /"level":50.*The embedded Neo4j was ended by SIGKILL\. Starting it again in 1 s/,
    );
    expect(await status(url, 'ready')).toMatchObject({
      code: 503,
      body: { status: 'database unavailable', index: { version: 2, acts: 664 } },
    });
    expect((await status(url, 'live')).code).toBe(200);
    expect(await addressFile()).toBe(null);
    const { errors } = await post(url, fromNeo4j);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    // What is in memory needs no database.
    expect(await post(url, held)).toMatchObject({ data: before });

    // Neo4j takes seconds until it listens.
    const taker = createServer((socket) => socket.destroy());
    taker.listen(Number(new URL(address ?? '').port), '127.0.0.1');
    await waitFor(server.seen, /Address already in use.*ended with exit code 1\. Starting it again in 2 s/);
    await new Promise((resolve) => taker.close(resolve));
    await eventually(async () => (await status(url, 'ready')).code, 200, 60);
    expect(await post(url, held)).toMatchObject({ data: before });
    expect(await post(url, fromNeo4j)).toEqual({
      data: { meetings: { totalCount: expect.any(Number) } },
      extensions: expect.anything(),
    });
    expect(await addressFile()).toBe(address);
  }, 120_000);

  it('keeps an import if the server is killed right after it', async () => {
    const seed = start('dist/commands/seed.js', [await gap('late')], settings());
    expect(await seed.ended, seed.seen.output).toBe(0);
    server.child.kill('SIGKILL');

    server = start('dist/main.js', [], settings());
    url = await whenReady(server);
    expect(await ask(url, `{ gap: node(id: "gap-late") { id } ${held.slice(1)}`)).toEqual({
      gap: { id: 'gap-late' },
      dataset: { version: 3 },
      advances: { totalCount: 664 },
      node: { id: 'cd-2022-som' },
    });
  }, 120_000);

  it('stops with the server while it is being restarted', async () => {
    const killed = neo4jPid(server);
    process.kill(killed, 'SIGKILL');
    await waitFor(server.seen, new RegExp(`process ${killed}\\)[^]*Starting the embedded Neo4j \\(process`));
    const restarted = neo4jPid(server);
    expect(isAlive(restarted)).toBe(true);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(isAlive(restarted)).toBe(false);
    expect(await addressFile()).toBe(null);
  }, 60_000);
});

// The second goes on with the Neo4j of the first.
describe('an embedded Neo4j', () => {
  const seen = { output: '' };
  let neo4j: EmbeddedNeo4j;
  afterAll(() => neo4j?.stop());

  it('waits for its predecessor, which is still stopping, to release the data', async () => {
    const home = path.join(folder, 'waiting', 'neo4j');
    await mkdir(home, { recursive: true });
    const stopping = await holdStore(path.join(home, 'in-use.lock'));
    const write = (line: string) => {
      seen.output += line;
    };
    const starting = startEmbeddedNeo4j({
      dataDir: path.join(folder, 'waiting'),
      heap: '512m',
      jvmFlags: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      log: pino({ level: 'info' }, { write }),
      restarts: { firstWaitMs: 100, maxWaitMs: 200, maxFailures: 1, resetAfterMs: 600_000 },
    });
    await waitFor(seen, /Starting the embedded Neo4j/);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await readFile(path.join(home, 'logs', 'console.log'), 'utf8')).toBe('');

    stopping.stdin?.end();
    neo4j = await starting;
    expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  }, 60_000);

  it('is given up after a number of failures in a row', async () => {
    process.kill(neo4jPid({ seen }), 'SIGKILL');
    expect((await neo4j.gaveUp).message).toMatch(
      /was ended by SIGKILL: 1 failures in a row, so it is not started again\. .*console\.log/,
    );
  });
});

/** Holds the part of the lock that a Neo4j holds until its data is safe, until its input ends. */
async function holdStore(file: string): Promise<ChildProcess> {
  const program = path.join(folder, 'HoldStore.java');
  await writeFile(
    program,
    `import java.nio.channels.FileChannel;
     import java.nio.file.*;
     class HoldStore {
       public static void main(String[] arguments) throws Exception {
         FileChannel file = FileChannel.open(
             Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
         file.lock(1, 1, false);
         System.out.println("held");
         System.in.read();
         file.close();
       }
     }`,
  );
  const child = spawn('java', [program, file]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

describe('npm run seed', () => {
  it('does not join another Neo4j at the address that a killed server left behind', async () => {
    const home = path.join(folder, 'left', 'neo4j');
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'bolt-address'), neo4jUri());
    const seed = start('dist/commands/seed.js', ['--dry-run', 'seed'], {
      DATA_DIR: path.join(folder, 'left'),
    });
    expect(await seed.ended, seed.seen.output).toBe(0);
    await expect(readFile(path.join(home, 'data', 'databases', 'neo4j', 'neostore'))).resolves.toBeDefined();
  }, 120_000);
});
