import { describe, expect, test } from 'vitest';
import { grid, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach({ mayFail: true });

describe('going back', () => {
  const scrolled = () =>
    page.evaluate<number[]>(
      `[window.scrollY, document.querySelector('.table-scroll')?.scrollTop ?? 0, document.querySelector('.table-scroll')?.scrollLeft ?? 0].map(Math.round)`,
    );

  test('to a list shows everything that was loaded, at the same position', async () => {
    await page.goto('/acts');
    for (const shown of ['70 of 664', '120 of 664']) {
      await page.getByText('of 664 points, newest first').waitFor();
      await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
      await page.getByText(`${shown} points, newest first`).waitFor();
    }
    const act = page.locator('.act').nth(45);
    await act.scrollIntoViewIfNeeded();
    const left = (await act.boundingBox())?.y;
    await act.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'By whom' }).waitFor();
    expect(await scrolled()).toEqual([0, 0, 0]);
    await page.goForward();
    await page.goBack();
    await page.getByText('120 of 664 points, newest first').waitFor();
    expect(await page.locator('.act').count()).toBe(120);
    const top = async () => (await page.locator('.act').nth(45).boundingBox())?.y;
    await expect.poll(top).toBe(left);
    await page.goForward();
    await page.getByRole('heading', { name: 'By whom' }).waitFor();
    expect(await scrolled()).toEqual([0, 0, 0]);
  });

  test('to a matrix restores the position of its table', async () => {
    await page.setViewportSize({ width: 800, height: 500 });
    await page.goto('/matrix?rows=actor&columns=meeting');
    await grid().waitFor();
    await page.evaluate(
      `document.querySelector('.table-scroll').scrollTo(120, 200); window.scrollTo(0, 150)`,
    );
    await expect.poll(scrolled).toEqual([150, 200, 120]);
    // Playwright's own click would scroll to the link.
    await page.evaluate(`document.querySelector('.foot a').click()`);
    await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
    await page.goBack();
    await grid().waitFor();
    await expect.poll(scrolled).toEqual([150, 200, 120]);
  });

  test('to a page reached without scrolling shows the table as it was', async () => {
    await page.setViewportSize({ width: 800, height: 500 });
    await page.goto('/matrix?rows=actor&columns=theme&theme-level=all');
    await grid().waitFor();
    await page.evaluate(`document.querySelector('.table-scroll').scrollTo(0, 200)`);
    await expect.poll(scrolled).toEqual([0, 200, 0]);
    // The filter changes the address, and nothing is scrolled after it.
    await page.getByRole('combobox', { name: 'Maximum rows and columns' }).selectOption({ index: 2 });
    await page.waitForURL(/top=/);
    await grid().waitFor();
    const left = await scrolled();
    await page.evaluate(`document.querySelector('.foot a').click()`);
    await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
    await page.goBack();
    await grid().waitFor();
    await expect.poll(scrolled).toEqual(left);
    expect(left[1]).toBeGreaterThan(0);
  });
});

test.each(['light', 'dark'] as const)(
  'printed from a %s window, a matrix shows every row, in light colours',
  async (colorScheme) => {
    await page.goto('/matrix?rows=actor&columns=cycle');
    await grid().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme });
    const [hidden, background, isCut] = await page.evaluate<[string, string, boolean]>(
      `(() => { const scroll = document.querySelector('.table-scroll'); return [
      getComputedStyle(document.querySelector('.top')).display,
      getComputedStyle(document.body).backgroundColor,
      scroll.scrollHeight > scroll.clientHeight + 1 && getComputedStyle(scroll).overflowY !== 'visible',
    ]; })()`,
    );
    expect([hidden, background, isCut]).toEqual(['none', 'rgb(255, 255, 255)', false]);
  },
);

test('printed, a page keeps its notes on the data', async () => {
  await page.goto('/acts?act=recommendation&version=7');
  const notice = page.getByText('This link was shared with dataset version 7');
  await notice.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await notice.isVisible()).toBe(true);
});

describe('an address', () => {
  test.each([
    ['/matrix/', 'Themes by Conference period'],
    ['/actors/', 'Actors'],
    ['/acts/cd-2022-som%2Fshield-from-reprisals', 'Protect migrants'],
    ['/actors/org-unodc/', 'United Nations Office on Drugs and Crime'],
    ['/actors/100%', 'Page not found'],
    ['/actors/100%25', 'Page not found'],
    ['/themes/%E0%A4', 'Page not found'],
    ['/actors/%', 'Page not found'],
    ['/no/such/page', 'Page not found'],
    ['/acts/a%2Fb', 'Page not found'],
  ])('%s leads to a page', async (address, heading) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  });

  test('without a page returns JSON to a program', async () => {
    const response = await page.request.get('/no/such/page', { headers: { accept: 'application/json' } });
    expect(response.status()).toBe(404);
    expect((await response.json()).errors[0].extensions.reason).toBe('UNKNOWN_ADDRESS');
  });
});

test('a page that cannot be drawn shows an error, and keeps its frame', async () => {
  await page.route('**/graphql?*', (route) =>
    route.request().url().includes('ActorSheet')
      ? route.fulfill({
          json: {
            data: { node: { __typename: 'Actor', id: 'org-unodc' } },
            extensions: { datasetVersion: 1 },
          },
        })
      : route.fallback(),
  );
  await page.goto('/actors/org-unodc');
  await page.getByRole('heading', { level: 1, name: 'This page cannot be shown' }).waitFor();
  await page.unroute('**/graphql?*');
  await page.getByRole('link', { name: 'Glossary' }).click();
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
});

test('the page of a retired id shows since which version', async () => {
  const document = (themes: string) => ({
    'passing.yaml': `format: dialogue-graph/1\ndocument: passing\n${themes}`,
  });
  await world.graph.load(
    document('themes: [{ id: theme-passing, prefLabel: Passing, definition: Soon gone }]\n'),
  );
  const { version } = await world.graph.load(document(''));
  await world.api.renewIndex();
  await page.goto('/themes/theme-passing');
  await page.getByRole('heading', { level: 1, name: 'Retired' }).waitFor();
  await page.getByText(`since dataset version ${version}`).waitFor();
});
