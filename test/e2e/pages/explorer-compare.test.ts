import { describe, expect, test } from 'vitest';
import {
  type PlainComparison,
  plainCompareCycles,
} from '../../support/plain-evaluator/plain-compare-cycles.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import {
  downloadedPicture,
  expectAccessible,
  openPageForEach,
  openPages,
  page,
  withSign,
  world,
} from './pages.ts';

openPages();
openPageForEach();

const seed = plainWorld(documentsOfFolder('seed'));
const dialogues = 'meeting-kind=dialogue';

/** The rows on the page: name, count in the first cycle, count in the second, by change. */
async function shownRows(): Promise<Record<string, string[][]>> {
  await page.locator('.changes').waitFor();
  const rows: [string, string[]][] = await page
    .locator('.changes tbody tr:has(td.in-first)')
    .evaluateAll((all: any[]) =>
      all.map((row) => [
        row.closest('tbody').id.toUpperCase(),
        [...row.children].map((cell: any) => cell.textContent.trim()),
      ]),
    );
  const groups: Record<string, string[][]> = {};
  for (const [change, row] of rows) groups[change] = [...(groups[change] ?? []), row];
  return groups;
}

/** What the page is to show, by a plain loop over the documents; rows by name. */
function expectedRows(
  comparison: Omit<PlainComparison, 'where'> & { where?: PlainComparison['where'] },
  of: 'themes' | 'actors',
): Record<string, string[][]> {
  const answer = plainCompareCycles(seed, { where: {}, ...comparison });
  const named = of === 'themes' ? seed.themes.map(({ id, prefLabel: name }) => ({ id, name })) : seed.actors;
  const groups: Record<string, string[][]> = {};
  for (const { id, change, inFrom, inTo } of answer[of]) {
    const row = [
      named.find((one) => one.id === id)?.name ?? '',
      withSign(inFrom === null ? null : inFrom.length, answer.from.coverage),
      withSign(inTo === null ? null : inTo.length, answer.to.coverage),
    ];
    groups[change] = [...(groups[change] ?? []), row];
  }
  return groups;
}

describe('the comparison', () => {
  test('is of the newest two Conference periods with points, and says so in its address', async () => {
    await page.goto('/glossary');
    await page.goto('/compare');
    await page.waitForURL('**/compare?first=cycle-cop-12&second=cycle-cop-13');
    expect(await shownRows()).toEqual(
      expectedRows({ from: 'cycle-cop-12', to: 'cycle-cop-13', themeLevel: 'TOP' }, 'themes'),
    );
    await page.goBack();
    await page.waitForURL('**/glossary');
  });

  test('takes cycles under the names of the API, and days of the filter for days', async () => {
    await page.goto('/compare?from=cycle-2023&to=cycle-2024&theme=theme-firearms');
    await page.waitForURL('**/compare?theme=theme-firearms&first=cycle-2023&second=cycle-2024');
    await page.goto('/compare?first=cycle-2023&second=cycle-2024&from=2023-06-01');
    await page.locator('h1').filter({ hasText: 'from 2023-06-01' }).waitFor();
  });

  test.each([
    ['LEAF', 'cycle-2022', 'cycle-2023', {}, ''],
    ['ALL', 'cycle-2024', 'cycle-2025', { meetingKinds: ['DIALOGUE'] }, dialogues],
    ['TOP', 'cycle-2025', 'cycle-2022', { meetingKinds: ['DIALOGUE'] }, dialogues],
  ] as const)(
    'has every theme (%s) of %s and %s by change, in order of names',
    async (level, from, to, where, filter) => {
      await page.goto(`/compare?${filter}&first=${from}&second=${to}&level=${level.toLowerCase()}`);
      expect(await shownRows()).toEqual(
        expectedRows({ from, to, themeLevel: level, where: where as PlainComparison['where'] }, 'themes'),
      );
    },
  );

  test('has every actor by change, and none twice', async () => {
    await page.goto('/compare?first=cycle-cop-11&second=cycle-cop-12&compare=actor');
    const expected = expectedRows({ from: 'cycle-cop-11', to: 'cycle-cop-12', themeLevel: 'ALL' }, 'actors');
    await page.locator('.changes').waitFor();
    // A page has 100 rows of a group.
    const more = page.locator('#unknown').getByRole('button', { name: 'Show more' });
    for (let shown = 100; shown < (expected['UNKNOWN'] ?? []).length; shown += 100) await more.click();
    await more.waitFor({ state: 'detached' });
    expect(await shownRows()).toEqual(expected);
  });

  test('opens exactly the points of a count', async () => {
    const answer = plainCompareCycles(seed, {
      from: 'cycle-2024',
      to: 'cycle-2025',
      where: { meetingKinds: ['DIALOGUE'] },
      themeLevel: 'TOP',
    });
    await page.goto(`/compare?${dialogues}&first=cycle-2024&second=cycle-2025`);
    await page.getByRole('button', { name: '4: Firearms, 2024 series', exact: true }).click();
    const panel = page.getByRole('complementary');
    await panel.locator('.act').first().waitFor();
    const firearms = answer.themes.find(({ id }) => id === 'theme-firearms');
    expect(
      await panel
        .locator('.act-text a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(firearms?.inFrom?.map(({ id }) => `/acts/${id}`));
    expect(new URL(page.url()).search).toContain('row=theme-firearms&column=cycle-2024');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^11\+ points: 2025 series/ }).click();
    await panel.getByText('11 of 11 points').waitFor();
  });

  test('lists the meetings that are not fully coded, with links', async () => {
    await page.goto(`/compare?${dialogues}&first=cycle-2024&second=cycle-2025`);
    await page.getByText('1 meeting not fully coded').click();
    const links = await page
      .locator('.compared-side li a')
      .evaluateAll((all: any[]) => all.map((link) => link.getAttribute('href')));
    const { notSurveyed } = plainCompareCycles(seed, {
      from: 'cycle-2024',
      to: 'cycle-2025',
      where: { meetingKinds: ['DIALOGUE'] },
      themeLevel: 'TOP',
    }).to;
    expect(links).toEqual(notSurveyed.map((id) => `/meetings/${id}`));
  });

  test('distinguishes no match, nothing coded and no meeting', async () => {
    await page.goto(`/compare?${dialogues}&first=cycle-2022&second=cycle-2023&theme=theme-online-scams`);
    await page.getByText('No points match the filter.').waitFor();
    await page.goto('/compare?meeting-kind=preparation&first=cycle-2022&second=cycle-2023');
    await page.getByText('None of these meetings has been coded yet.').waitFor();
    await page.goto('/compare?meeting-kind=workshop&first=cycle-2022&second=cycle-2023&from=2030-01-01');
    await page.getByText('No meeting of these two matches the filter.').waitFor();
  });

  test('changes by its controls: the level, the cycles, and what is compared', async () => {
    await page.goto('/compare');
    await page.getByLabel('Level').selectOption({ label: 'Series' });
    await page.waitForURL('**/compare?first=cycle-2024&second=cycle-2025');
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.waitForURL('**/compare?first=cycle-2025&second=cycle-2024');
    await page.getByLabel('Compare', { exact: true }).selectOption({ label: 'Actors' });
    await page.waitForURL('**/compare?first=cycle-2025&second=cycle-2024&compare=actor');
    await page.locator('h1').filter({ hasText: 'Actors in the 2025 series and the 2024 series' }).waitFor();
    await page.goBack();
    await page.locator('h1').filter({ hasText: 'Themes in the 2025 series' }).waitFor();
  });

  test('keeps its filter from and to other views', async () => {
    await page.goto('/compare?theme=theme-firearms');
    await page.locator('.changes').waitFor();
    const matrix = page.getByRole('navigation').getByRole('link', { name: 'Matrix' });
    expect(await matrix.getAttribute('href')).toContain('theme=theme-firearms');
    await page.goto('/matrix?theme=theme-firearms');
    const compare = page.getByRole('navigation').getByRole('link', { name: 'Compare' });
    expect(await compare.getAttribute('href')).toContain('theme=theme-firearms');
  });

  test('is downloaded as a table with the counts of the page, and as a picture', async () => {
    await page.goto(`/compare?${dialogues}&first=cycle-2024&second=cycle-2025`);
    await page.locator('.changes').waitFor();
    await page.getByText('Download', { exact: true }).click();
    const href = await page.getByRole('link', { name: 'Table, CSV' }).getAttribute('href');
    const table = await (await fetch(world.api.url + href)).text();
    expect(table).toMatch(/theme-firearms.*cycle-2024.*\b4\b/);
    const { bytes } = await downloadedPicture('SVG');
    const svg = bytes.toString();
    expect(svg).toContain('Themes in the 2024 series and the 2025 series');
    expect(svg).toContain('>Firearms<');
    expect(svg).toContain('Points in one of the two.');
  });

  test('meets WCAG 2.2 AA and fits the width', () =>
    expectAccessible(
      `/compare?${dialogues}&first=cycle-2024&second=cycle-2025&row=theme-firearms&column=cycle-2024`,
      [{ width: 1400 }, { width: 390 }, { width: 360, colorScheme: 'dark' }],
    ));
});
