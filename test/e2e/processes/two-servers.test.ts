import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGeneratedGraph } from '../../bench/graph/write-graph.ts';
import { neo4jUri } from '../../support/neo4j-setup.ts';
import {
  endAll,
  eventually,
  type OwnProcess,
  start,
  whenReady,
} from '../../support/processes/own-process.ts';
import { openTestGraph, type TestGraph } from '../../support/test-graph.ts';

/** So many acts that a server reads them in a thread of its own. */
const SCALE = 0.0125;
const HELD = 2_000;
const KEY = 'a-key-for-this-test';
const POLL_SECONDS = 1;

let graph: TestGraph;
let urls: { source: string; built: string };
const processes: OwnProcess[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
  await writeGeneratedGraph(graph.driver, SCALE);
  const settings = {
    NEO4J_URI: neo4jUri(),
    PORT: '0',
    SEED: 'never',
    INDEX_POLL_SECONDS: String(POLL_SECONDS),
    AUTH_EDITOR_KEY_SHA256: createHash('sha256').update(KEY).digest('hex'),
  };
  processes.push(start('src/main.ts', [], settings), start('dist/main.js', [], settings));
  const [source = '', built = ''] = await Promise.all(processes.map(whenReady));
  urls = { source, built };
});
afterAll(async () => {
  await endAll();
  await graph.close();
});

async function post(url: string, query: string, variables = {}): Promise<any> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors, extensions } = (await response.json()) as any;
  expect(errors).toBeUndefined();
  return { ...data, version: extensions.datasetVersion };
}

const newest = `{ advances(first: 3) { totalCount nodes { id text } }
  matrix(rows: ACT_KIND, columns: MEETING_KIND) { total }
  dataset { version } }`;
const document = (number: number, text: string) => `format: dialogue-graph/1
document: two-${number}
meeting: {id: two-${number}, kind: WORKSHOP, title: Two, date: 2027-01-0${number}, actsSurveyed: true, uptakesSurveyed: false,
  evidence: [{source: source-generated, locator: p}]}
acts: [{id: two-${number}/a, kind: RECOMMENDATION, by: [state-g0], themes: [theme-g0], text: ${text}, wording: PARAPHRASE,
  evidence: [{source: source-generated, locator: p}]}]
`;
const importing =
  'mutation ($text: String!) { importDialogue(input: {document: $text, format: YAML}) { version } }';

/** What each dataset version holds: the number of acts, and the newest three. */
const versions: Record<number, { acts: number; newest: string[] }> = {};
/** An answer that is all of one version, and right for it. */
function expectRight({ advances, matrix, dataset, version }: any): void {
  const { acts, newest: ids } = versions[version] ?? { acts: -1, newest: [] };
  expect({
    dataset: dataset.version,
    acts: advances.totalCount,
    total: matrix.total,
    newest: advances.nodes.map(({ id }: any) => id),
  }).toEqual({ dataset: version, acts, total: acts, newest: ids });
}

describe('two servers on one graph', () => {
  it('have both loaded it in a worker thread, one from its sources, one as built', async () => {
    for (const [place, url] of Object.values(urls).entries()) {
      let health: any;
      // It looks for a newer version each second, and renews while it looks.
      const isRenewing = async () => {
        health = await (await fetch(url.replace('/graphql', '/health/ready'))).json();
        return health.index.isRenewing;
      };
      await eventually(isRenewing, false);
      expect(health).toMatchObject({ status: 'ready', index: { version: 1, acts: HELD } });
      expect(health.index.bytes).toBeGreaterThan(100_000);
      expect(health.index.ageSeconds).toBeLessThan(120);
      expect(processes[place]?.seen.output).toContain('Snapshot built');
    }
  });

  it('follow each other, and answer correctly throughout', async () => {
    const first = await post(urls.source, newest);
    versions[1] = { acts: HELD, newest: first.advances.nodes.map(({ id }: any) => id) };
    let isOver = false;
    const seen = { source: new Set<number>(), built: new Set<number>() };
    const ask = async (name: 'source' | 'built') => {
      let last = 0;
      while (!isOver) {
        const answer = await post(urls[name], newest);
        expectRight(answer);
        expect(answer.version).toBeGreaterThanOrEqual(last);
        last = answer.version;
        seen[name].add(last);
      }
    };
    const together = Promise.all([ask('source'), ask('built')]);
    // A wrong answer is told at the end, not by the process.
    together.catch(() => undefined);

    for (const number of [1, 2]) {
      const before = versions[number] as (typeof versions)[number];
      const version = number + 1;
      versions[version] = {
        acts: before.acts + 1,
        newest: [`two-${number}/a`, ...before.newest].slice(0, 3),
      };
      const [through, other] = number % 2 === 1 ? [urls.source, urls.built] : [urls.built, urls.source];
      const { importDialogue } = await post(through, importing, { text: document(number, 'More') });
      expect(importDialogue.version).toBe(version);
      // Whoever imports sees it in its next answer, the other server once it has looked and loaded.
      expect((await post(through, newest)).version).toBe(version);
      await eventually(async () => (await post(other, newest)).version, version, POLL_SECONDS + 10);
    }
    isOver = true;
    await together;
    expect(seen.source.size).toBeGreaterThan(1);
    expect(seen.built.size).toBeGreaterThan(1);
  }, 120_000);

  it('answer from the newest version if the one they have refers to what is gone', async () => {
    const retracted = 'mutation { retractDialogue(input: {document: "two-2"}) { version } }';
    versions[4] = { acts: HELD + 1, newest: versions[2]?.newest ?? [] };
    const retracting = post(urls.source, retracted);
    // The act goes before the version that has it not: a query between the two waits for that version.
    for (let times = 0; times < 20; times += 1) expectRight(await post(urls.built, newest));
    expect((await retracting).retractDialogue.version).toBe(4);
    await eventually(async () => (await post(urls.built, newest)).version, 4, POLL_SECONDS + 10);
    expectRight(await post(urls.built, newest));
  }, 60_000);

  it('stop cleanly on a signal', async () => {
    for (const [place, signal] of (['SIGTERM', 'SIGINT'] as const).entries()) {
      const { child, ended, seen } = processes[place] as OwnProcess;
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(seen.output).toContain('finishing open requests');
    }
  });
});
