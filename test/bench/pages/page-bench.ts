import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { openDriver } from '../../../src/graph/connect.ts';
import { ensureConstraints } from '../../../src/graph/constraints.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { openBrowser } from '../../support/open-browser.ts';
import type { BenchCase } from '../bench-case.ts';
import { emptied } from '../graph/write-graph.ts';
import { quantiles } from '../http/http-load.ts';
import { startOurServer } from '../http/server-process.ts';
import { statesRecord } from './states-record.ts';

/** Milliseconds until a page can be used. */
const TARGET_MS = 1_500;
/** A processor so many times as slow stands for a telephone. */
const SLOWER = 4;

/** A view of the explorer, and what stands in it once its answer is there. */
interface View {
  address: string;
  ready: string;
}
const ofSeed: readonly View[] = [
  { address: '/', ready: '.figures strong' },
  { address: '/matrix', ready: '[role=grid] tbody tr' },
  { address: '/timeline', ready: '[role=grid] tbody tr' },
  { address: '/network', ready: '.network-label' },
  { address: '/acts', ready: '.act' },
  { address: '/actors/org-unodc', ready: '.sheet .act' },
];
const ofStatesRecord: readonly View[] = [
  { address: '/', ready: '.figures strong' },
  { address: '/matrix?rows=actor&columns=theme', ready: '[role=grid] tbody tr' },
  { address: '/timeline?bucket=cycle', ready: '[role=grid] tbody tr' },
  { address: '/network', ready: '.network-label' },
  { address: '/acts', ready: '.act' },
  { address: '/actors/state-0', ready: '.sheet .act' },
  { address: '/themes/theme-0', ready: '.sheet .act' },
  { address: '/meetings/meeting-7', ready: '.sheet .act' },
];

/**
 * How long the explorer takes, from the start of navigation with nothing cached until the view's answer is drawn and a
 * key in the search field has been followed; on this machine, and with a processor four times as slow. On the seed, and
 * on 40,000 points by 169 States on 54 themes in 200 sessions.
 */
export async function pageBench(uri: string, rounds: number): Promise<BenchCase[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-record-'));
  try {
    const record = path.join(folder, 'record.ndjson');
    await writeFile(record, [...statesRecord()].map((document) => `${JSON.stringify(document)}\n`).join(''));
    return [
      ...(await visitsTo(ofSeed, { uri, documents: 'seed', rounds })),
      ...(await visitsTo(ofStatesRecord, { uri, documents: record, rounds })),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function visitsTo(
  views: readonly View[],
  { uri, documents, rounds }: { uri: string; documents: string; rounds: number },
): Promise<BenchCase[]> {
  const driver = openDriver({ uri });
  await emptied(driver);
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
  await ensureConstraints(executor);
  await importDocuments(executor, await findDocuments([documents]), { by: 'bench' });
  await driver.close();
  const server = await startOurServer(uri);
  const browser = await openBrowser();
  const cases: BenchCase[] = [];
  try {
    for (const view of views)
      for (const slower of [1, SLOWER]) {
        const once = () => timeOf(browser, new URL(server.url).origin, view, slower);
        await once();
        const took: number[] = [];
        for (let round = 0; round < rounds; round += 1) took.push(await once());
        const { p50, p95 } = quantiles(took);
        cases.push({
          name: `explorer ${view.address}, ${documents === 'seed' ? 'seed' : '40,000 points'}`,
          p50: Math.round(p50),
          p95: Math.round(p95),
          ratio: Math.round((p95 / TARGET_MS) * 1_000) / 1_000,
          target: 1,
          note: `p95 to ${TARGET_MS} ms${slower === 1 ? '' : `, processor ${slower} times as slow`}`,
        });
      }
  } finally {
    await browser.close();
    await server.stop();
  }
  return cases;
}

/** Milliseconds until a view can be used, in a browser profile of its own. */
async function timeOf(
  browser: Browser,
  origin: string,
  { address, ready }: View,
  slower: number,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(origin + address, { waitUntil: 'commit' });
  await readyToType(tools, ready);
  await tools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'u', text: 'u' });
  await tools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'u' });
  const typed = await evaluated(
    tools,
    `new Promise((resolve) => requestAnimationFrame(() => resolve([${FIELD}.value, performance.now()])))`,
  );
  const [text, took] = typed as [string, number];
  if (text !== 'u') throw new Error(`${address}: expected "u" in the search field, found "${text}"`);
  await context.close();
  return took;
}

const FIELD = "document.querySelector('.top-search input')";
const POLL_MS = 20;
const PATIENCE_MS = 60_000;

/** The value of an expression in a page. Playwright's own way loads a large script first, which a slow processor would count. */
async function evaluated(tools: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await tools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value;
}

/** Waits until an element is drawn, and focuses the search field. */
async function readyToType(tools: CDPSession, ready: string): Promise<void> {
  const isReady = `document.querySelector(${JSON.stringify(ready)}) !== null && (${FIELD}.focus(), true)`;
  const until = performance.now() + PATIENCE_MS;
  // An evaluation fails while the page replaces an empty one.
  while ((await evaluated(tools, isReady).catch(() => false)) !== true) {
    if (performance.now() > until) throw new Error(`${ready} is not drawn after ${PATIENCE_MS} ms`);
    await setTimeout(POLL_MS);
  }
}
