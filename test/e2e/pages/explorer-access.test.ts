import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openBrowser, openPage, pixelsOver } from '../../support/open-browser.ts';
import { openTestWorld, type TestWorld } from '../../support/test-graph.ts';

let world: TestWorld;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openTestWorld(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const addresses = [
  '/',
  '/matrix',
  '/matrix?rows=actor&columns=theme&row=person-kendall-alaimo',
  '/timeline',
  '/acts?act=recommendation&sector=x&theme=theme-nobody',
  '/search?q=working%20group',
  '/search?q=zebra',
  '/glossary',
  '/actors',
  '/themes?name=zebra',
  '/actors/org-unodc',
  '/themes/theme-youth',
  '/meetings/cd-2024-fa',
  '/resolutions/res-9-1',
  '/acts/cd-2022-som/shield-from-reprisals',
  '/sources/source-unodc-2022-07-04',
];
const looks = [
  { name: 'light, wide', colorScheme: 'light', width: 1400 },
  { name: 'dark, narrow', colorScheme: 'dark', width: 360 },
] as const;

describe.each(looks)('in $name', ({ colorScheme, width }) => {
  test.each(addresses)('%s keeps WCAG 2.2 AA and fits the width', async (address) => {
    const { page, outside, close } = await openPage(browser, world.api.url, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await pixelsOver(page)).toBe(0);
    expect(outside).toEqual([]);
    await close();
  });
});

test.each([1400, 360])('the menu of downloads stands within a window of %d pixels', async (width) => {
  const { page, close } = await openPage(browser, world.api.url, { viewport: { width, height: 800 } });
  for (const address of ['/matrix', '/acts', '/actors/org-unodc']) {
    await page.goto(address);
    await page.getByText('Download', { exact: true }).click();
    const box = await page.locator('.menu ul').boundingBox();
    expect(box?.x, address).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? width), address).toBeLessThanOrEqual(width);
  }
  await close();
});

test('the headline question is answered by keyboard alone', async () => {
  const { page, close } = await openPage(browser, world.api.url);
  const focused = () =>
    page.evaluate<string>(
      'document.activeElement.textContent + " " + (document.activeElement.id || document.activeElement.className)',
    );
  const tabTo = async (words: RegExp) => {
    for (let steps = 0; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      if (words.test(await focused())) return;
    }
    throw new Error(`The Tab key does not come to ${words}`);
  };
  await page.goto('/');
  await page.getByText('Dataset version 1').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('Skip to the content');
  // Who raised protection from retaliation, where, and where can I read it?
  await tabTo(/^Matrix/);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  // Back from the heading to the filter.
  await page.locator('.facet > summary').first().waitFor();
  for (let steps = 0; steps < 40 && !/^Theme\s/.test(await focused()); steps += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('retaliation');
  await page
    .getByRole('option', { name: /retaliation/i })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('2 acts by 3 actors').first().waitFor();
  await tabTo(/^0?\d* ?step-|heat-(row|column)/);
  // To the one row, its first column, and on to the first cell that holds something.
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await panel.getByText('Suzanne Hoff').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
  await tabTo(/evidence|Looking at the past|Constructive/);
  expect(await panel.locator('.evidence').first().textContent()).toMatch(/paragraph 3|list item 3/);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await close();
}, 60_000);

describe('what is sent', () => {
  test('is small, kept for good by its digest, and allowed nothing from outside', async () => {
    const page = await fetch(`${world.api.url}/matrix`, { headers: { 'accept-encoding': 'br' } });
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('public, max-age=0');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(1);
    let bytes = html.length;
    for (const file of files) {
      const { headers, size } = await sizeOf(`${world.api.url}${file}`);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      bytes += size;
    }
    expect(bytes).toBeLessThan(300_000);
  });

  test('leaves other addresses to the API', async () => {
    for (const path of ['/nowhere', '/assets/nothing.js', '/matrix/deeper']) {
      const response = await fetch(world.api.url + path);
      expect(response.status).toBe(404);
      expect((await response.json()) as object).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});

/** Bytes of an answer as they come over the wire: fetch would unfold them. */
async function sizeOf(address: string): Promise<{ headers: Headers; size: number }> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on('end', () =>
        resolve({ headers: new Headers(answer.headers as Record<string, string>), size }),
      );
    }).on('error', reject);
  });
}
