import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTags } from '../../../src/api/plugins/answer-tag.ts';
import { registerExports } from '../../../src/exports/routes.ts';
import { createExecutor, type Executor } from '../../../src/graph/executor.ts';
import { registerDelivery } from '../../../src/http/http-delivery.ts';
import { answerErrorsAsGraphql } from '../../../src/http/http-errors.ts';
import { openSnapshotStore, type SnapshotStore } from '../../../src/snapshot/snapshot-store.ts';
import { writeGeneratedGraph } from '../../bench/graph/write-graph.ts';
import { crowdedGraph } from '../../support/graphs/crowded-graph.ts';
import { neo4jUri } from '../../support/neo4j-setup.ts';
import {
  endAll,
  eventually,
  type OwnProcess,
  start,
  whenReady,
} from '../../support/processes/own-process.ts';
import { builtSchema, quiet, useTestGraph } from '../../support/test-graph.ts';

const ACTS = 1_250;
/** Half a million: each act is by twenty actors on twenty themes. */
const ROWS = 400 * ACTS;
const allRows = '/export/advances.csv?rows=edges';
/** Of eight actors: more than the sockets between a server and a client hold. */
const eight = [0, 4, 8, 12, 16, 20, 24, 28];
const many = `${allRows}&where=${JSON.stringify({ actors: eight.map((actor) => `org-c${actor}`) })}`;
/** Each act has the actors of twenty numbers in a row, of forty that go round, and twenty themes. */
const MANY_ROWS = Array.from({ length: ACTS }, (_, act) => act)
  .flatMap((act) => eight.filter((actor) => (actor - (act % 40) + 40) % 40 < 20))
  .map(() => 20)
  .reduce((sum, rows) => sum + rows, 0);

const graph = useTestGraph();
beforeAll(async () => {
  await writeGeneratedGraph(graph.driver, crowdedGraph(ACTS));
});

/** An answer of which nothing is read before it is asked for. */
async function open(address: string): Promise<IncomingMessage> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage];
  return response;
}

/** Reads an answer to its end, whole or broken off. */
async function rest(response: IncomingMessage): Promise<{ lines: number; last: string; isCut: boolean }> {
  let lines = 0;
  let last = '';
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
      last = (last + chunk.toString('latin1')).slice(-1_000);
    }
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ECONNRESET');
    return { lines, last, isCut: true };
  }
  return { lines, last, isCut: false };
}

describe('half a million rows from a server in its own process', () => {
  let server: OwnProcess;
  let url: string;
  beforeAll(async () => {
    // None of the acts' texts in memory: they are read from Neo4j as the export goes on.
    // A heap of the size of what it holds at rest: nothing can pile up in it unseen.
    const settings = {
      NEO4J_URI: neo4jUri(),
      PORT: '0',
      SEED: 'never',
      INDEX_TEXT_MB: '0',
      NODE_OPTIONS: '--max-old-space-size=160',
    };
    server = start('dist/main.js', [], settings);
    url = (await whenReady(server)).replace('/graphql', '');
  });
  afterAll(endAll);

  const proc = (file: string) => readFileSync(`/proc/${server.child.pid}/${file}`, 'utf8');
  const residentMegabytes = () => Number(/VmRSS:\s+(\d+) kB/.exec(proc('status'))?.[1]) / 1_024;
  /** Seconds of processor that the server has had, all threads together. */
  const processorSeconds = () => {
    const fields = proc('stat')
      .slice(proc('stat').lastIndexOf(')') + 2)
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };

  it('take no more memory than the first of them, and do not block the server', async () => {
    const response = await open(`${url}${allRows}`);
    const samples: { share: number; megabytes: number }[] = [];
    let received = 0;
    response.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    let answered = 0;
    let isDone = false;
    const watching = (async () => {
      while (!isDone) {
        samples.push({ share: received, megabytes: residentMegabytes() });
        expect((await fetch(`${url}/health/live`)).status).toBe(200);
        if (!isDone && received > 0) answered += 1;
        await sleep(50);
      }
    })();
    const { lines, last, isCut } = await rest(response);
    isDone = true;
    await watching;
    expect({ isCut, lines }).toEqual({ isCut: false, lines: ROWS + 3 });
    expect(last).toContain(`""rowCount"":${ROWS}}`);
    const most = (some: typeof samples) => Math.max(...some.map(({ megabytes }) => megabytes));
    expect(most(samples)).toBeLessThan(most(samples.filter(({ share }) => share < received / 5)) + 50);
    expect(received / 1e6).toBeGreaterThan(100);
    expect(answered).toBeGreaterThan(10);
  }, 120_000);

  it('wait for a client that reads nothing', async () => {
    const megabytes = residentMegabytes();
    const response = await open(`${url}${allRows}`);
    await once(response, 'readable');
    // What fills the sockets in between takes the server a while; all of it would take it a dozen.
    const isAtRest = async () => {
      const seconds = processorSeconds();
      await sleep(1_000);
      return processorSeconds() - seconds < 0.25;
    };
    let isWaiting = false;
    for (let seconds = 0; seconds < 10 && !isWaiting; seconds += 1) isWaiting = await isAtRest();
    expect(isWaiting).toBe(true);
    expect(residentMegabytes() - megabytes).toBeLessThan(50);
    let received = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > 20e6) break;
    }
    expect(received).toBeGreaterThan(20e6);
  }, 60_000);
});

/** Exports over a graph in this process, where leases can be counted. */
interface Exports {
  http: FastifyInstance;
  url: string;
  indexSource: SnapshotStore;
  leases: { taken: number; open: number };
  close(): Promise<void>;
}

async function openExports({
  maxTextBytes = 0,
  executor = graph.executor,
  ...settings
}: {
  maxTextBytes?: number;
  executor?: Executor;
  stallMs?: number;
  longestMs?: number;
  atOnce?: number;
} = {}): Promise<Exports> {
  const options = { pollSeconds: 3_600, maxTextBytes, log: quiet };
  const indexSource = await openSnapshotStore(graph.executor, options);
  const leases = { taken: 0, open: 0 };
  const counted: SnapshotStore = {
    ...indexSource,
    lease() {
      const lease = indexSource.lease();
      leases.taken += 1;
      leases.open += 1;
      let isOpen = true;
      const release = () => {
        if (isOpen) leases.open -= 1;
        isOpen = false;
        lease.release();
      };
      return { ...lease, release };
    },
  };
  const http = Fastify();
  answerErrorsAsGraphql(http, { log: quiet, site: { title: '', about: '', embedders: [] } });
  await registerDelivery(http, {});
  registerExports(http, {
    schema: await builtSchema(),
    executor,
    indexSource: counted,
    tags: answerTags('test'),
    atOnce: 4,
    ...settings,
  });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  return {
    http,
    url,
    indexSource,
    leases,
    async close() {
      await http.close();
      await indexSource.close();
    },
  };
}

/** Imports something that raises the dataset version. */
const importMeeting = (id: string) =>
  graph.load({
    [id]: `format: dialogue-graph/1
document: ${id}
meeting: {id: ${id}, kind: WORKSHOP, title: W, date: 2025-01-01, actsSurveyed: false, uptakesSurveyed: false,
  evidence: [{source: source-crowd, locator: p}]}
`,
  });

describe('an incomplete export', () => {
  let exports: Exports;
  beforeAll(async () => {
    exports = await openExports();
  });
  afterAll(() => exports.close());
  const leasesOpen = async () => exports.leases.open;

  it('whose client disconnects ends the statement that Neo4j runs for it', async () => {
    // For each act, every act that shares a theme with it, and every act that shares one with that: it would run for hours.
    const further = (where: object) => ({ themes: { some: { acts: { some: where } } } });
    const nobody = { actors: { some: { name: { eq: 'nobody' } } } };
    const where = { themes: { none: { acts: { some: further(further(nobody)) } } } };
    const running = async () => {
      const rows = await graph.cypher(
        "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'dialogue-graph' RETURN count(*) AS count",
      );
      return rows[0]?.['count'];
    };
    const request = get(`${exports.url}/export/acts.csv?where=${encodeURIComponent(JSON.stringify(where))}`);
    request.on('error', () => undefined);
    await eventually(running, 1);
    await sleep(1_000);
    expect(await running()).toBe(1);
    request.destroy();
    await eventually(running, 0, 3);
    await eventually(leasesOpen, 0, 3);
  });

  it('whose client disconnects reads no further, and releases the index', async () => {
    const response = await open(`${exports.url}${allRows}`);
    await once(response, 'readable');
    expect(exports.leases.open).toBe(1);
    response.destroy();
    await eventually(leasesOpen, 0, 3);
    const { statementsSent } = graph.executor;
    await sleep(500);
    expect(graph.executor.statementsSent).toBe(statementsSent);
  });

  it('that an import has overtaken shows that it was cut', async () => {
    const response = await open(`${exports.url}${many}`);
    await once(response, 'readable');
    await importMeeting('crowd-two');
    const { lines, last, isCut } = await rest(response);
    expect(isCut).toBe(true);
    expect(lines).toBeGreaterThan(1_000);
    expect(last).not.toContain('#end');
    await eventually(leasesOpen, 0, 3);
  }, 60_000);

  it('releases the index if it was refused, or for a HEAD request', async () => {
    for (const [address, status] of [
      ['advances.csv?where={"themes":["theme-x"]}', 400],
      ['matrix.csv?rows=ACTOR&columns=SECTOR', 400],
      ['acts.csv?where={"id":{"eq":"nothing"}}', 200],
    ] as const) {
      for (const method of ['GET', 'HEAD']) {
        const response = await fetch(`${exports.url}/export/${address}`, { method });
        await response.text();
        expect(response.status).toBe(status);
        await eventually(leasesOpen, 0, 3);
      }
    }
    const { taken } = exports.leases;
    expect((await fetch(`${exports.url}${allRows}`, { method: 'HEAD' })).status).toBe(200);
    expect(exports.leases.taken).toBeGreaterThan(taken);
    await eventually(leasesOpen, 0, 3);
  });

  it('gets an error if the database is gone before anything is sent', async () => {
    const driver = neo4j.driver('bolt://127.0.0.1:1', undefined, { connectionTimeout: 1_000 });
    const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 1_000 });
    const cutOff = await openExports({ executor });
    const response = await fetch(`${cutOff.url}/export/actors.csv`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
    expect(cutOff.leases.open).toBe(0);
    await cutOff.close();
    await driver.close();
  });

  it('is cut if the client reads nothing for too long, or the server stops', async () => {
    const patient = await openExports({ stallMs: 500 });
    const stalled = await open(`${patient.url}${allRows}`);
    await once(stalled, 'readable');
    await eventually(async () => patient.leases.open, 0, 5);
    expect(await rest(stalled)).toMatchObject({ isCut: true });
    const running = await open(`${patient.url}${allRows}`);
    await once(running, 'readable');
    await patient.close();
    expect(patient.leases.open).toBe(0);
    expect(await rest(running)).toMatchObject({ isCut: true });
  }, 60_000);

  it('is cut if it takes too long, however fast the client reads', async () => {
    const hasty = await openExports({ longestMs: 500 });
    const { isCut, last } = await rest(await open(`${hasty.url}${allRows}`));
    expect(isCut).toBe(true);
    expect(last).not.toContain('#end');
    expect(hasty.leases.open).toBe(0);
    await hasty.close();
  }, 60_000);
});

describe('exports over the limit of simultaneous ones', () => {
  it('are refused with a time to retry, and accepted once one has ended, for whatever reason', async () => {
    const bounded = await openExports({ atOnce: 2 });
    const address = `${bounded.url}${many}`;
    const first = await open(address);
    const second = await open(address);
    const { etag } = first.headers as { etag: string };
    const refused = await fetch(address);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(refused.headers.get('etag')).toBeNull();
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          extensions: { code: 'RATE_LIMITED', reason: 'EXPORT_SLOTS_TAKEN' },
        },
      ],
    });
    expect(bounded.leases.open).toBe(2);
    // What reads no rows takes no turn, and what is wrong is told all the same.
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${bounded.url}/export/acts.csv?x=1`)).status).toBe(400);

    const statusOf = async () => {
      const response = await open(`${bounded.url}/export/themes.csv`);
      await rest(response);
      return response.statusCode;
    };
    expect(await statusOf()).toBe(503);
    first.destroy();
    await eventually(statusOf, 200, 3);
    expect((await rest(second)).isCut).toBe(false);
    await eventually(async () => bounded.leases.open, 0, 3);
    for (let times = 0; times < 3; times += 1) expect(await statusOf()).toBe(200);
    await bounded.close();
  }, 60_000);
});

describe('a compressed export', () => {
  it('that is cut shows it, and ends its reads', async () => {
    const exports = await openExports({ longestMs: 1_000 });
    const { url } = exports;
    const headers = { 'accept-encoding': 'gzip' };
    const [late] = (await once(get(`${url}${allRows}`, { headers }), 'response')) as [IncomingMessage];
    expect(late.headers['content-encoding']).toBe('gzip');
    expect(await rest(late)).toMatchObject({ isCut: true });
    await eventually(async () => exports.leases.open, 0, 3);

    const [left] = (await once(get(`${url}${allRows}`, { headers }), 'response')) as [IncomingMessage];
    await once(left, 'readable');
    left.destroy();
    await eventually(async () => exports.leases.open, 0, 3);
    await exports.close();
  }, 60_000);
});

describe('an export of what is in memory', () => {
  it('is of the version that it began with, whatever is imported and renewed meanwhile', async () => {
    const exports = await openExports({ maxTextBytes: 10 ** 8 });
    const address = `${exports.url}${many}`.replace('.csv', '.ndjson');
    const { version } = exports.indexSource.status();
    const response = await open(address);
    await once(response, 'readable');
    await importMeeting('crowd-three');
    await exports.indexSource.renew();
    expect(exports.indexSource.status().version).toBe(version + 1);
    const { lines, last, isCut } = await rest(response);
    expect({ isCut, lines }).toEqual({ isCut: false, lines: MANY_ROWS + 2 });
    expect(last).toContain(`"datasetVersion":${version},`);
    await eventually(async () => exports.leases.open, 0, 3);
    await exports.close();
  }, 60_000);
});
