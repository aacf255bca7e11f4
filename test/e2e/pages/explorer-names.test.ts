import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openBrowser, openPage, pixelsOver } from '../../support/open-browser.ts';
import { openTestWorld, type TestWorld } from '../../support/test-graph.ts';
import { tryingNames } from '../../support/trying-names.ts';

let world: TestWorld;
let browser: Browser;
const { names } = tryingNames;

beforeAll(async () => {
  const documents = Object.entries(tryingNames.documents).map(([file, document]) => [
    file,
    JSON.stringify(document),
  ]);
  documents.push(['dialogues/many.json', JSON.stringify(manyActs)]);
  [world, browser] = await Promise.all([openTestWorld(Object.fromEntries(documents)), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** More acts from one source than a page of it lists. */
const manyActs = {
  format: 'dialogue-graph/1',
  document: 'many-acts',
  meeting: {
    id: 'many-1',
    kind: 'DIALOGUE',
    title: 'Many points',
    date: '2026-06-04',
    cycle: 'cycle-trying',
    actsSurveyed: true,
    uptakesSurveyed: false,
    evidence: [{ source: 'source-trying', locator: 'paragraph 2' }],
  },
  acts: Array.from({ length: 205 }, (_, place) => ({
    id: `many-1/${place}`,
    kind: 'OBSERVATION',
    by: ['org-trying-chinese'],
    themes: ['theme-trying'],
    text: `Point ${place}`,
    wording: 'PARAPHRASE',
    evidence: [{ source: 'source-trying', locator: `item ${place}` }],
  })),
};

const addresses = [
  '/',
  '/matrix?rows=actor&columns=theme&level=all',
  '/matrix?rows=theme&columns=actor&row=theme-trying-narrower&column=org-trying-hebrew&level=all',
  '/timeline?rows=actor',
  '/acts?actor=org-trying-unbroken&theme=theme-trying&meeting=trying-1',
  '/actors',
  '/search?q=donau',
  '/actors/org-trying-arabic',
  '/actors/org-trying-unbroken',
  '/themes/theme-trying',
  '/meetings/trying-1',
  '/acts/trying-1/signs',
  '/sources/source-trying',
];

describe.each([1400, 360])(
  'names that are long, run from the right or hold signs, in a window of %d pixels',
  (width) => {
    test.each(addresses)('%s keeps its width and can be read by all', async (address) => {
      const { page, errors, close } = await openPage(browser, world.api.url, {
        viewport: { width, height: 800 },
      });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(await pixelsOver(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });
  },
);

test('a name stands as it is written, in its own direction, and moves nothing around it', async () => {
  const { page, close } = await openPage(browser, world.api.url);
  await page.goto('/actors');
  await page.locator('.found li').first().waitFor();
  expect((await page.locator('.found li a').allTextContents()).sort()).toEqual(Object.values(names).sort());
  const directions = await page
    .locator('.found li a bdi')
    .evaluateAll((all: any[]) => all.map((one) => [one.textContent, one.matches(':dir(rtl)')]));
  const fromTheRight = Object.fromEntries(directions);
  for (const [key, name] of Object.entries(names))
    expect(fromTheRight[name], key).toBe(key === 'arabic' || key === 'hebrew');
  await close();
});

test('a list that is cut does not pass for a whole one', async () => {
  const { page, close } = await openPage(browser, world.api.url);
  await page.goto('/sources/source-trying');
  const acts = page.locator('section').filter({ hasText: 'Acts from it' });
  expect(await acts.locator('h2').textContent()).toBe('Acts from it the first 200');
  await acts.getByText('There may be more than these 200').waitFor();
  // Of two meetings all are there.
  expect(await page.getByRole('heading', { name: 'Meetings that it tells of' }).textContent()).toBe(
    'Meetings that it tells of 2',
  );
  await close();
});
