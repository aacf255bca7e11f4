import { expect, test } from 'vitest';
import { openPageForEach, openPages, page } from './pages.ts';

openPages();
openPageForEach();

/** The sum of layout shifts since the page was opened, as browsers report it: parts of the window times parts moved. */
const shifted = () => page.evaluate<number>('window.shifts.reduce((sum, one) => sum + one, 0)');

const addresses = [
  '/',
  '/matrix',
  '/timeline',
  '/acts',
  '/actors',
  '/search?q=working%20group',
  '/meetings/cd-2022-som',
  '/actors/org-unodc',
  '/themes/theme-youth',
  '/acts/cd-2022-som/shield-from-reprisals',
];

test.each(addresses.flatMap((address) => [1400, 390].map((width) => [address, width] as const)))(
  'nothing jumps while %s is loaded, %d pixels wide',
  async (address, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(`window.shifts = [];
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifts.push(value); })
        .observe({ type: 'layout-shift', buffered: true })`);
    // Each answer comes after the page has been drawn without it.
    await page.route('**/graphql?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.fallback();
    });
    await page.goto(address);
    await page.locator('h1').waitFor();
    await expect.poll(() => page.locator('.skeleton').count(), { timeout: 20_000 }).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await shifted()).toBeLessThan(0.05);
  },
);
