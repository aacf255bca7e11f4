import { describe, expect, test } from 'vitest';
import { grid, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

describe('on a narrow screen, the menu', () => {
  test('opens and closes, and another page closes it', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto('/acts?act=recommendation');
    const menu = page.getByRole('button', { name: 'Menu' });
    const link = (name: string) => page.getByRole('navigation').getByRole('link', { name });
    expect(await link('Matrix').count()).toBe(0);
    await menu.click();
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await link('Points').getAttribute('aria-current')).toBe('page');
    await page.keyboard.press('Escape');
    expect(await link('Matrix').count()).toBe(0);
    await menu.click();
    await link('Matrix').click();
    await page.waitForURL('**/matrix?act=recommendation&*');
    expect(await link('Matrix').count()).toBe(0);
  });

  test.each([768, 1400])('is not needed on a wider one, of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    expect(await page.getByRole('button', { name: 'Menu' }).count()).toBe(0);
    for (const name of [
      'Overview',
      'Matrix',
      'Timeline',
      'Points',
      'Actors',
      'Themes',
      'Meetings',
      'Sources',
    ])
      expect(await page.getByRole('navigation').getByRole('link', { name }).isVisible(), name).toBe(true);
  });
});

test.each([1400, 360])(
  'the conditions of the filter stay in sight while a list is scrolled, %d pixels wide',
  async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/acts?act=recommendation&cycle=cycle-2022');
    await page.locator('.act').nth(4).waitFor();
    await page.evaluate('window.scrollTo(0, 1500)');
    expect(await page.evaluate('window.scrollY')).toBe(1500);
    const conditions = page.getByRole('region', { name: 'Filters that are set' });
    expect((await conditions.boundingBox())?.y).toBe(0);
    await conditions.getByText('2 filters').waitFor();
    await conditions.getByRole('button', { name: 'Clear all' }).click();
    await page.getByText('No filters: all points are included.').waitFor();
    expect(new URL(page.url()).search).toBe('');
  },
);

test.each([
  [1400, 2],
  [1920, 3],
])('at %d pixels, a view has %d columns', async (width, columns) => {
  await page.setViewportSize({ width, height: 900 });
  await page.goto('/matrix');
  await grid().waitFor();
  await page.locator('.act').first().waitFor();
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
  const [fields, table, acts] = [await left('.fields'), await left('.heat'), await left('.act')];
  expect(table).toBeGreaterThan(fields);
  if (columns === 3) expect(acts).toBeGreaterThan(table + 800);
  else expect(acts).toBeLessThanOrEqual(table);
});

describe('printed, a page', () => {
  const note = () =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('.print-note'), '::before').content`);

  test('says where it is from, at which version', async () => {
    await page.goto('/acts?act=recommendation');
    await page.locator('.act').first().waitFor();
    expect(await note()).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await note()).toMatch(/^"Dialogue graph, dataset version 1, printed on \d+ \w+ \d{4}\. /);
    expect(await note()).toContain(`${world.api.url}/acts?act=recommendation&version=1`);
  });

  test('says where a list is cut, and opens what is folded', async () => {
    const cut = page.getByText('The list goes on. Show more before printing');
    await page.goto('/acts?act=recommendation');
    await page.locator('.act').first().waitFor();
    expect(await cut.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await cut.isVisible()).toBe(true);
    await page.goto('/acts?theme=theme-youth');
    await page.locator('.act').first().waitFor();
    expect(await cut.count()).toBe(0);
    await page.goto('/');
    const gaps = page.locator('.gaps li');
    await gaps.first().waitFor();
    expect((await gaps.last().boundingBox())?.height ?? 0).toBeGreaterThan(0);
  });
});
