import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { accessibilityFaults, openBrowser, openPage, pixelsOver } from '../../support/open-browser.ts';
import { openTestWorld, type TestWorld } from '../../support/test-graph.ts';

/** The server of the test file. */
export let world: TestWorld;
export let browser: Browser;
/** The page of the present test, where the file has one for each. */
export let page: Page;

/**
 * Opens a browser and a server with the pages, for a test file.
 *
 * @param documents what is imported, by file name; the seed where missing
 */
export function openPages(documents?: Record<string, string>): void {
  beforeAll(async () => {
    [world, browser] = await Promise.all([openTestWorld(documents), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
}

/** Opens a page for each test, which must load nothing from elsewhere; nor may it fail, unless that is what is tested. */
export function openPageForEach({ mayFail = false } = {}): void {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeEach(async () => {
    opened = await openPage(browser, world.api.url);
    page = opened.page;
  });
  afterEach(async () => {
    if (!mayFail) expect(opened.errors).toEqual([]);
    expect(opened.outside).toEqual([]);
    await opened.close();
  });
}

/** Opens an address, and expects a page that keeps WCAG 2.2 AA and its width, loads nothing from elsewhere and does not fail. */
export async function expectAccessible(address: string, options: BrowserContextOptions): Promise<void> {
  const opened = await openPage(browser, world.api.url, options);
  await opened.page.goto(address);
  await opened.page.waitForLoadState('networkidle');
  expect(await accessibilityFaults(opened.page)).toEqual([]);
  expect(await pixelsOver(opened.page)).toBe(0);
  expect(opened.outside).toEqual([]);
  expect(opened.errors).toEqual([]);
  await opened.close();
}

/** The table of counts. */
export const grid = () => page.getByRole('grid');

/** The counts in the table, as they are shown; a dash for an unknown one. */
export async function shownCounts(): Promise<string[][]> {
  await grid().waitFor();
  return grid()
    .locator('tbody tr')
    .evaluateAll((rows: any[]) =>
      rows.map((row) => [...row.querySelectorAll('td[data-at]')].map((cell: any) => cell.textContent)),
    );
}
