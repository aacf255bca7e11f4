import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach({ mayFail: true });

const interceptQueries = (answer: (route: Route) => unknown) => page.route('**/graphql?*', answer);
const stopIntercepting = () => page.unroute('**/graphql?*');
const refuses = (code: string, message: string, status = 200) =>
  interceptQueries((route) =>
    route.fulfill({ status, json: { errors: [{ message, extensions: { code } }], extensions: {} } }),
  );
const tryAgain = () => page.getByRole('button', { name: 'Try again' }).first();

test.each(['/matrix', '/actors/org-unodc'])(
  'where the scripts of %s cannot be loaded, its frame says so, and the page can be loaded again',
  async (address) => {
    await page.route(/\/assets\/(views|sheets)-[^/]+\.js$/, (route) => route.abort());
    await page.goto(address);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('link', { name: 'Matrix' }).isVisible()).toBe(true);
    await page.unroute(/\/assets\/(views|sheets)-[^/]+\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.act').first().waitFor();
  },
);

describe('while the server', () => {
  test('cannot be reached, the page says so and can try again', async () => {
    await page.goto('/acts?act=recommendation');
    await page.getByText('74 points').first().waitFor();
    await interceptQueries((route) => route.abort());
    // What the filter selects, the same over time, and the acts themselves.
    const failed = { count: 0 };
    page.on('requestfailed', () => {
      failed.count += 1;
    });
    await page.getByRole('button', { name: 'Remove Kind of point: Recommendation' }).click();
    await expect.poll(() => failed.count).toBe(3);
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('.act').count()).toBe(0);
    await stopIntercepting();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('20 of 664 points').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('cannot be reached for a further page, the list remains and the page can be loaded again', async () => {
    await page.goto('/sources');
    await page.getByText('100 of 299').waitFor();
    await interceptQueries((route) => route.abort());
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('.found li').count()).toBe(100);
    await stopIntercepting();
    await tryAgain().click();
    await page.getByText('200 of 299').waitFor();
  });

  test('is slow, the last picture remains, dimmed', async () => {
    await page.goto('/matrix');
    await page.getByRole('grid').waitFor();
    const before = await page.getByRole('grid').boundingBox();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await interceptQueries(async (route) => {
      await released;
      await route.fallback();
    });
    await page.getByRole('combobox', { name: 'Themes', exact: true }).selectOption('LEAF');
    await page.locator('.dimmed').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(12);
    expect(await page.getByRole('grid').boundingBox()).toEqual(before);
    release();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(12);
    expect(await page.locator('.dimmed').count()).toBe(0);
  });

  test('answers in another order, the page shows the last query', async () => {
    await page.goto('/acts');
    await page.getByText('664 points').first().waitFor();
    await interceptQueries(async (route) => {
      // The first response comes long after the second.
      if (decodeURIComponent(route.request().url()).includes('OBSERVATION"]'))
        await new Promise((resolve) => setTimeout(resolve, 800));
      await route.fallback().catch(() => undefined);
    });
    await page
      .locator('.facet > summary')
      .filter({ hasText: /^Kind of point$/ })
      .click();
    const box = (label: string) => page.locator('.facet[open]').getByLabel(label);
    await box('Observation').check();
    await box('Observation').uncheck();
    await box('Recommendation').check();
    await page.getByText('20 of 74 points').waitFor();
    await page.waitForTimeout(1_000);
    expect(await page.getByText('20 of 74 points').count()).toBe(1);
  });

  test.each([
    ['QUERY_TOO_EXPENSIVE', 400, 'This is more than the server can count at once.'],
    ['QUERY_TIMEOUT', 200, 'Try again, or select less'],
    ['DATABASE_UNAVAILABLE', 200, 'The data is unavailable at the moment.'],
    ['RATE_LIMITED', 429, 'Too many requests.'],
    ['SOME_NEW_CODE', 200, 'Something went wrong.'],
  ])('refuses with %s, the page says what to do', async (code, status, words) => {
    await refuses(code, 'what the server says', status);
    await page.goto('/matrix');
    await page.getByText(words).first().waitFor();
    await tryAgain().waitFor();
  });

  test('is another program, the page says so', async () => {
    await interceptQueries((route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    );
    await page.goto('/');
    await page.getByText('The answer did not come from this server.').first().waitFor();
  });

  test('does not know an id of the filter, the id is named and can be removed', async () => {
    await page.goto('/acts?theme=theme-nobody');
    await page.getByText('(id not found)').waitFor();
    await page.getByText('The server does not accept this filter.').first().waitFor();
    await page.getByRole('button', { name: 'Remove Theme: theme-nobody' }).click();
    await page.getByText('664 points').first().waitFor();
  });
});

test('an address of an older dataset version says that the data has changed', async () => {
  await page.goto('/acts?act=recommendation&version=1');
  await page.getByText('74 points').first().waitFor();
  expect(await page.getByText('The data has changed.').count()).toBe(0);
  await page.goto('/acts?act=recommendation&version=7');
  await page.getByText('This link was shared with dataset version 7. You see version 1').waitFor();
});

test('while Neo4j contains unpublished changes, the page and its citation say so', async () => {
  const sheet = '/resolutions/res-9-1';
  const notice = page.getByText('The data is being changed.');
  await page.goto(sheet);
  await page.getByRole('heading', { name: 'Takes up' }).waitFor();
  expect(await notice.count()).toBe(0);
  await world.graph.cypher("CREATE (:ImportedDocument {id: 'half', sha256: 'x', unpublished: true})");
  try {
    await page.goto(sheet);
    await notice.waitFor();
    await page.getByText('newer than dataset version 1 and not published yet. Do not cite').waitFor();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Citation copied.').waitFor();
    const citation = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(citation).toContain('dataset version 1 with changes that are not published yet');
  } finally {
    await world.graph.cypher("MATCH (d:ImportedDocument {id: 'half'}) DELETE d");
  }
  await page.goto(sheet);
  await page.getByRole('heading', { name: 'Takes up' }).waitFor();
  expect(await notice.count()).toBe(0);
});

test('an unknown address says so, with status 404', async () => {
  const response = await page.goto('/nowhere');
  expect(response?.status()).toBe(404);
  await page.goto('/acts/no/such/act');
  await page.getByText('Page not found').waitFor();
});
