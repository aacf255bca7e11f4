import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDriver } from '../../src/graph/connect.ts';
import { createExecutor, type Executor } from '../../src/graph/executor.ts';
import { everyKind } from '../support/every-kind.ts';
import { neo4jUri } from '../support/neo4j-setup.ts';
import { eventually, start, waitFor } from '../support/processes/own-process.ts';
import { openStallingProxy, type StallingProxy } from '../support/processes/stalling-proxy.ts';
import { openTestApi, openTestGraph, type TestApi, type TestGraph } from '../support/test-graph.ts';

/** Milliseconds that Neo4j gives a read here. */
const LIMIT_MS = 1_000;

let graph: TestGraph;
let proxy: StallingProxy;
let driver: Driver;
let executor: Executor;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.load(everyKind);
  proxy = await openStallingProxy(neo4jUri());
  driver = openDriver({ uri: proxy.uri });
  executor = createExecutor(driver, { database: 'neo4j', timeoutMs: LIMIT_MS });
  api = await openTestApi({ ...graph, executor });
  api.markReady();
});
afterAll(async () => {
  await api.close();
  await proxy.close();
  await driver.close();
  await graph.close();
});

const one = { name: 'test.one', text: 'RETURN 1 AS one' };
const read = () => executor.read(one, z.object({ one: z.number() }));
const endless = {
  name: 'test.endless',
  text: 'UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN sum(i * j) AS n',
};
const running = async () =>
  (
    await graph.cypher(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* test.endless' RETURN currentQuery",
    )
  ).length;
/** Uptakes of an act are in no memory of the server: Neo4j has to be asked for them. */
const needsNeo4j = '{ uptakes { nodes { id } } }';
const fromMemory = '{ advances { totalCount nodes { text } } }';

async function whileSilent<T>(work: () => Promise<T>): Promise<T> {
  proxy.stall();
  try {
    return await work();
  } finally {
    proxy.resume();
  }
}

describe('a Neo4j that hangs without dying', () => {
  it('ends waiting requests with a code, while the server answers from memory and reports that it is not ready', async () => {
    expect((await api.post(needsNeo4j)).errors).toEqual([]);
    await whileSilent(async () => {
      for (const { status, errors } of await Promise.all([1, 2, 3].map(() => api.post(needsNeo4j)))) {
        expect(status).toBe(200);
        expect(['QUERY_TIMEOUT', 'DATABASE_UNAVAILABLE']).toContain(errors[0].extensions.code);
        expect(errors[0].message).toMatch(/^The database (has not answered within|cannot be reached)/);
      }
      expect((await api.post(fromMemory)).errors).toEqual([]);
      expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
    });
    await eventually(async () => (await api.post(needsNeo4j)).errors, []);
    await eventually(async () => (await fetch(`${api.url}/health/ready`)).status, 200);
  });

  it('leaves no connection unusable: all work again once it answers', async () => {
    await Promise.all(Array.from({ length: 20 }, read));
    for (let round = 0; round < 2; round += 1) {
      const failed = await whileSilent(() =>
        Promise.all(Array.from({ length: 20 }, () => read().catch((error: { code: string }) => error.code))),
      );
      expect(new Set(failed)).toEqual(new Set(['QUERY_TIMEOUT']));
    }
    const rows = await Promise.all(Array.from({ length: 100 }, read));
    expect(rows.every(([row]) => row?.one === 1)).toBe(true);
  });

  it('ends its statements by its own limit, though no signal reaches it', async () => {
    const failing = executor.read(endless, z.unknown()).catch((error: { code: string }) => error.code);
    await eventually(running, 1);
    expect(await whileSilent(() => failing)).toBe('QUERY_TIMEOUT');
    await eventually(running, 0, 5);
  });
});

describe('npm run seed and npm run verify beside a server whose Neo4j hangs', () => {
  it.each([
    ['seed', ['seed/registers']],
    ['verify', []],
  ])(
    '%s reports it within 6 s, and ends with the reason',
    async (command, args) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-frozen-'));
      await mkdir(path.join(folder, 'neo4j'));
      await writeFile(path.join(folder, 'neo4j', 'bolt-address'), proxy.uri);
      // The server has the folder: a second Neo4j is refused by this exit code.
      await writeFile(path.join(folder, 'java'), '#!/bin/sh\nexit 75\n', { mode: 0o755 });
      await whileSilent(async () => {
        const { ended, seen } = start(`src/commands/${command}.ts`, args, {
          DATA_DIR: folder,
          PATH: `${folder}:${process.env['PATH']}`,
        });
        await waitFor(seen, /does not answer yet/);
        const toldAt = Date.now();
        expect(await ended).toBe(2);
        expect(Date.now() - toldAt).toBeLessThan(15_000);
        expect(seen.output).toMatch(/does not answer: it may be frozen or overloaded\. Nothing was done/);
      });
      await rm(folder, { recursive: true });
    },
    60_000,
  );
});

describe('the time of a request', () => {
  it('is one for all of its reads', async () => {
    // One that would wait for ten minutes: what ends the second read is the deadline.
    const patient = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
    const scope = patient.beginScope('r');
    expect((await patient.read(one, z.unknown(), scope)).length).toBe(1);
    const late = patient.read(endless, z.unknown(), { ...scope, deadline: Date.now() + 200 });
    await expect(late).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    await eventually(running, 0, 5);
  });

  it('is over for further statements: nothing more is sent', async () => {
    const { statementsSent } = executor;
    const late = executor.read(one, z.unknown(), { deadline: Date.now() - 1 });
    await expect(late).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(executor.statementsSent).toBe(statementsSent);
  });
});
