import { expect, test } from 'vitest';
import { wideNetwork } from '../../support/graphs/wide-network.ts';
import { expectAccessible, openPageForEach, openPages, page } from './pages.ts';

const ACTORS = 500;

openPages(wideNetwork(ACTORS));
openPageForEach();

const options = () => page.locator('.network-picture').getByRole('option');
/** Each node with its position; the first part of an id counts the elements of a page, some of which come later on a slow machine. */
const places = (): Promise<string[]> =>
  options().evaluateAll((all: any[]) =>
    all.map((one) => `${one.id.replace(/^P\d+-\d+-/, '')} ${one.getAttribute('transform')}`),
  );

test('500 actors and 1,500 links are drawn, the same at each visit, with as many names as there is room for', async () => {
  await page.goto('/network');
  await page.locator('.network-picture').waitFor();
  // 500 actors on three themes each, and 40 themes.
  expect(await options().count()).toBe(ACTORS + 40);
  await page.getByText('Show as a table (1,500 links)').waitFor();
  const labels = () => page.locator('.network-label').count();
  const named = await labels();
  expect(named).toBeGreaterThan(40);
  expect(named).toBeLessThan(ACTORS);
  const first = await places();
  await page.reload();
  await page.locator('.network-picture').waitFor();
  expect(await places()).toEqual(first);
  // Enlarged, what is in the window has more room.
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  const share = (names: number, nodes: number) => names / nodes;
  const inWindow = await options().evaluateAll((all: any[]) => {
    const { left, right, top, bottom } = all[0].closest('svg').getBoundingClientRect();
    return all.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left > left && box.right < right && box.top > top && box.bottom < bottom;
    }).length;
  });
  await expect.poll(async () => share(await labels(), inWindow)).toBeGreaterThan(share(named, ACTORS + 40));
});

test('links that are too weak for the chosen minimum are left out in words', async () => {
  await page.goto('/network?links=actor&shared=2');
  await page.locator('.network-picture, main .notice').first().waitFor();
  expect(await page.getByText(/Not shown: .* links? with fewer than \d+ shared themes/).count()).toBe(1);
});

test('a large network meets WCAG 2.2 AA and fits the width', () =>
  expectAccessible('/network', [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]));
