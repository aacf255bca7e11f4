import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { accessibilityFaults, openBrowser, openPage, pixelsOver } from '../../support/open-browser.ts';
import { type TestWorld, useTestWorld } from '../../support/test-graph.ts';

/** The server of the test file. */
export let world: TestWorld;
/** One for all files of a worker; it ends with the worker. */
export let browser: Browser;
/** The page of the present test, where the file has one for each. */
export let page: Page;

/**
 * Opens a server with the pages, for a test file, and a browser unless there is one.
 *
 * @param documents what is imported, by file name; the seed where missing
 */
export function openPages(documents?: Record<string, string>): void {
  world = useTestWorld(documents);
  beforeAll(async () => {
    browser ??= await openBrowser();
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

/** How a reader looks at a page: the width of the window in pixels, and the colours. */
export interface Look {
  width: number;
  colorScheme?: 'light' | 'dark';
}

/** Opens an address, and expects a page that meets WCAG 2.2 AA and fits the window, in each look. */
export async function expectAccessible(address: string, looks: readonly Look[]): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.locator('h1').waitFor();
  for (const { width, colorScheme = 'light' } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page), `${colorScheme}, ${width} pixels`).toEqual([]);
    expect(await pixelsOver(page), `${colorScheme}, ${width} pixels`).toBe(0);
  }
}

/** The table of counts. */
export const grid = () => page.getByRole('grid');

/** A count as the explorer says that it shows it: with a sign where not all meetings were surveyed. */
export function withSign(count: number | string | null, coverage: string | undefined): string {
  if (count === null) return coverage === 'PART' ? '·' : '–';
  return coverage === 'ALL' ? String(count) : `${count}+`;
}

/** The counts in the table, as they are shown. */
export async function shownCounts(): Promise<string[][]> {
  await grid().waitFor();
  return grid()
    .locator('tbody tr')
    .evaluateAll((rows: any[]) =>
      rows.map((row) => [...row.querySelectorAll('td[data-at]')].map((cell: any) => cell.textContent)),
    );
}

/** Downloads the picture of the page from its open menu: its file name and content. */
export async function downloadedPicture(format: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Picture, ${format}` }).click(),
  ]);
  const bytes = Buffer.concat(await (await download.createReadStream()).toArray());
  return { name: download.suggestedFilename(), bytes };
}
