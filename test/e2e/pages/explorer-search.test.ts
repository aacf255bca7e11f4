import { describe, expect, test } from 'vitest';
import { grid, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

describe('search', () => {
  test('by name in the header works by keyboard', async () => {
    await page.goto('/matrix');
    await grid().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('kendall');
    await page.getByRole('option', { name: /Kendall Alaimo/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actors/person-kendall-alaimo');
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe('Kendall Alaimo · Dialogue graph');
  });

  test('finds an acronym in lower case', async () => {
    await page.goto('/actors?name=unodc');
    await page.getByRole('link', { name: 'United Nations Office on Drugs and Crime', exact: true }).waitFor();
  });

  test('by name says when there are no results', async () => {
    await page.goto('/themes?name=zebra');
    await page.getByText('No results for “zebra”.').waitFor();
  });

  test('loads further pages', async () => {
    await page.goto('/sources');
    await page.getByText('100 of 299').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('200 of 299').waitFor();
  });

  test('of all types works by keyboard, shows what each result matches, and can be restricted to one type', async () => {
    await page.goto('/');
    await page.locator('.figures').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('unodc');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=unodc');
    const { search } = await world.api.ask(
      '{ search(text: "unodc", first: 50) { totalCount counts { type count } nodes { label } } }',
    );
    const found = page.locator('.found li');
    await found.first().waitFor();
    expect(await found.locator('bdi').first().textContent()).toBe(search.nodes[0].label);
    expect(await found.count()).toBe(search.nodes.length);
    await found.first().getByText('also called UNODC').waitFor();
    await page.getByLabel('Results by type').getByRole('link', { name: 'Sources' }).click();
    await page.waitForURL('**/search?q=unodc&type=source');
    const { count } = search.counts.find(({ type }: { type: string }) => type === 'SOURCE');
    await page.getByText(new RegExp(`of ${count} results`)).waitFor();
    expect(await page.title()).toBe('Results for “unodc” · Dialogue graph');
  });

  test('of all types says when there are no results, and explains itself without a text', async () => {
    await page.goto('/search?q=zebra');
    await page.getByText('No results for “zebra”.').waitFor();
    await page.goto('/search?q=%3F%3F');
    await page.getByText('Searches names, acronyms, codes and texts').waitFor();
  });

  test('of all types loads further pages, each result once', async () => {
    await page.goto('/search?q=group');
    const { search } = await world.api.ask(
      '{ search(text: "group", first: 200) { totalCount nodes { label } } }',
    );
    expect(search.totalCount).toBeGreaterThan(50);
    await page.getByText(`50 of ${search.totalCount} results`).waitFor();
    while ((await page.getByRole('button', { name: 'Show more' }).count()) > 0) {
      const before = await page.locator('.found li').count();
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(before);
    }
    const labels = await page.locator('.found li > a bdi, .found li > bdi').allTextContents();
    expect(labels.slice(0, 200)).toEqual(search.nodes.map(({ label }: { label: string }) => label));
    expect(labels).toHaveLength(search.totalCount);
  });
});
