import { findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { openDriver } from '../../../src/graph/connect.ts';
import { ensureConstraints } from '../../../src/graph/constraints.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { openBrowser, openPage } from '../../support/open-browser.ts';
import type { BenchCase } from '../bench-case.ts';
import { emptied } from '../graph/write-graph.ts';
import { quantiles } from '../http/http-load.ts';
import { startOurServer } from '../http/server-process.ts';

/** Milliseconds until a page can be used. */
const TARGET_MS = 1_500;
/** A processor so many times as slow stands for a telephone. */
const SLOWER = 4;

/** Views of the explorer, and what stands in each once its answer is there. */
const views = [
  { address: '/', ready: '.figures strong' },
  { address: '/matrix', ready: '[role=grid] tbody tr' },
  { address: '/timeline', ready: '[role=grid] tbody tr' },
  { address: '/network', ready: '.network-label' },
  { address: '/acts', ready: '.act' },
  { address: '/actors/org-unodc', ready: '.sheet .act' },
];

/**
 * How long the explorer takes on the seed, from the start of navigation with nothing cached until the view's answer is drawn and
 * a key in the search field has been followed; on this machine, and with a processor four times as slow.
 */
export async function pageBench(uri: string, rounds: number): Promise<BenchCase[]> {
  const driver = openDriver({ uri });
  await emptied(driver);
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
  await ensureConstraints(executor);
  await importDocuments(executor, await findDocuments(['seed']), { by: 'bench' });
  await driver.close();
  const server = await startOurServer(uri);
  const browser = await openBrowser();
  const origin = new URL(server.url).origin;
  const once = async (address: string, ready: string, slower: number): Promise<number> => {
    const { page, close } = await openPage(browser, origin);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    await page.locator('.top-search input').press('u');
    const took = await page.evaluate<number>(
      'new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))',
    );
    await close();
    return took;
  };
  const cases: BenchCase[] = [];
  try {
    for (const { address, ready } of views)
      for (const slower of [1, SLOWER]) {
        await once(address, ready, slower);
        const took: number[] = [];
        for (let round = 0; round < rounds; round += 1) took.push(await once(address, ready, slower));
        const { p50, p95 } = quantiles(took);
        cases.push({
          name: `explorer ${address}, until it can be used`,
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
