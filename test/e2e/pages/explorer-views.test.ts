import { describe, expect, test } from 'vitest';
import type { PlainDimension } from '../../support/plain-evaluator/plain-headings.ts';
import { plainMatrix } from '../../support/plain-evaluator/plain-matrix.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import {
  downloadedPicture,
  grid,
  openPageForEach,
  openPages,
  page,
  shownCounts,
  withSign,
  world,
} from './pages.ts';

openPages();
openPageForEach();

const seed = plainWorld(documentsOfFolder('seed'));

const expected = (rows: PlainDimension, columns: PlainDimension, where = {}) =>
  plainMatrix(seed, {
    rows,
    columns,
    where,
    labels: new Map(),
    themeLevel: 'TOP',
    measure: 'ACTS',
    top: 50,
    minColumns: 1,
  });

describe('the matrix', () => {
  test.each([
    ['theme', 'cycle'],
    ['actor-kind', 'theme'],
    ['theme', 'meeting-kind'],
    ['cycle', 'act-kind'],
  ])('shows every count of %s by %s', async (rows, columns) => {
    await page.goto(`/matrix?rows=${rows}&columns=${columns}`);
    const dimension = (word: string) => word.toUpperCase().replace('-', '_') as PlainDimension;
    const { counts, coverage } = expected(dimension(rows), dimension(columns));
    // Rows of one total stand by label, which only the page knows for enum values: the numbers are compared as sets of rows.
    const sorted = (table: unknown[][]) => table.map((row) => row.join(' ')).sort();
    expect(sorted(await shownCounts())).toEqual(
      sorted(counts.map((row, at) => row.map((count, place) => withSign(count, coverage[at]?.[place])))),
    );
  });

  test('has its sentence as heading, title and citation', async () => {
    await page.goto('/matrix?theme=theme-protection-from-retaliation&meeting-kind=dialogue');
    // By hand: the two acts of the README's question, by one collective, and by a speaker with her organization.
    const sentence =
      'Themes by Conference period on Protection from retaliation, at meetings of the kind Dialogue: 2 points by 3 actors in 2 Conference periods; 1 of 14 meetings in Conference periods not coded yet';
    await page.getByText('2 points by 3 actors').first().waitFor();
    expect((await page.locator('h1').textContent())?.trim()).toBe(sentence);
    expect(await page.title()).toBe(`${sentence} · Dialogue graph`);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Citation copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain(`“${sentence}.” Dialogue graph, dataset version 1. ${world.api.url}/matrix?`);
    expect(copied).toContain(
      'theme=theme-protection-from-retaliation&meeting-kind=dialogue&columns=conference-period&version=1 (accessed ',
    );
  });

  test('opens the acts of a cell with actors, meeting and source, and closes them', async () => {
    await page.goto('/matrix?columns=cycle');
    await grid().waitFor();
    const { rows, columns, cells } = expected('THEME', 'CYCLE');
    const cell = cells.find(({ row, column }) => row === 'theme-cooperation' && column === 'cycle-2023');
    const [row, column] = [
      rows.findIndex(({ id }) => id === 'theme-cooperation'),
      columns.findIndex(({ id }) => id === 'cycle-2023'),
    ];
    await page.locator(`td[data-at="${row} ${column}"]`).click();
    const panel = page.getByRole('complementary');
    await panel.locator('.act').first().waitFor();
    expect(await panel.locator('h2').textContent()).toBe('Cooperation and capacity, 2023 series');
    expect(
      await panel
        .locator('.act-text a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(cell?.advances.map(({ id }) => `/acts/${id}`));
    for (const act of await panel.locator('.act').all()) {
      expect(await act.locator('a[href^="/actors/"]').count()).toBeGreaterThan(0);
      expect(await act.locator('.evidence a[href^="http"]').count()).toBeGreaterThan(0);
    }
    // Each meeting is named once, above its acts.
    const meetings = new Set(cell?.advances.map(({ id }) => `/meetings/${id.split('/')[0]}`));
    expect(
      await panel
        .locator('h3 a[href^="/meetings/"]')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([...meetings]);
    expect(new URL(page.url()).search).toBe('?columns=cycle&row=theme-cooperation&column=cycle-2023');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?columns=cycle');
  });

  test.each(['/matrix', '/matrix?rows=actor&columns=theme&actor-kind=stakeholder', '/timeline?level=leaf'])(
    '%s draws bars proportional to their counts',
    async (address) => {
      await page.goto(address);
      await grid().waitFor();
      for (const section of ['thead', 'tbody']) {
        const bars: { count: number; track: number; length: number }[] = await grid()
          .locator(`${section} .bar:has(.bar-length)`)
          .evaluateAll((all: any[]) =>
            all.map((bar) => ({
              count: Number.parseInt(bar.querySelector('.bar-label').textContent, 10),
              track: bar.querySelector('.bar-track').getBoundingClientRect().width,
              length: bar.querySelector('.bar-length').getBoundingClientRect().width,
            })),
          );
        expect(bars.length).toBeGreaterThan(1);
        const max = Math.max(...bars.map(({ count }) => count));
        for (const { count, track, length } of bars) {
          expect(track).toBeGreaterThan(15);
          // A bar is at least a pixel long.
          expect(length).toBeCloseTo(Math.max(1, (track * count) / max), 0);
        }
        const tracks = bars.map(({ track }) => track);
        if (section === 'tbody') expect(Math.max(...tracks) - Math.min(...tracks)).toBeLessThan(1);
      }
    },
  );

  test.each([
    ['a count of 0', 'meeting-kind=dialogue&cycle=cycle-2022', 'step-0'],
    ['nothing found so far', 'cycle=cycle-2022', 'step-part'],
  ])('opens nothing for %s', async (_, filter, look) => {
    await page.goto(`/matrix?${filter}&rows=actor&columns=theme`);
    await grid().waitFor();
    await page.locator(`td.${look}`).first().click();
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  test('disables dimensions that make no table', async () => {
    await page.goto('/matrix?rows=actor');
    await grid().waitFor();
    const off = await page
      .getByLabel('Columns', { exact: true })
      .locator('option:disabled')
      .evaluateAll((options: any[]) => options.map((option) => option.value).sort());
    expect(off).toEqual(['ACTOR', 'ACTOR_KIND', 'COUNTRY', 'REGIONAL_GROUP', 'SECTOR']);
  });

  test('is downloaded as a picture with the sentence, the names, the sources and the version', async () => {
    await page.goto('/matrix');
    await grid().waitFor();
    await page.getByText('Download', { exact: true }).click();
    for (const format of ['SVG', 'PNG'] as const) {
      const { bytes } = await downloadedPicture(format);
      if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      else {
        expect(bytes.toString()).toContain('Themes by Conference period');
        expect(bytes.toString()).toContain('>Review and participation<');
        for (const words of ['Sources: ', 'and \\d+ more', 'dataset version 1', '/matrix\\?'])
          expect(bytes.toString().replaceAll(/<\/text><text[^>]*>/g, ' ')).toMatch(new RegExp(words));
      }
    }
  });
});

describe('the timeline', () => {
  test('shows every count, and opens the acts of a bar', async () => {
    await page.goto('/timeline?bucket=year');
    const { counts } = expected('THEME', 'YEAR');
    const sums = (table: (string | number | null)[][]) => table.map((row) => row.join(' ')).sort();
    // The timeline has years from the first to the last of all meetings, the matrix only those with meetings.
    const shown = (await shownCounts()).map((row) =>
      row.filter((text) => /[1-9]/.test(text)).map((text) => text.replace('+', '')),
    );
    expect(sums(shown)).toEqual(sums(counts.map((row) => row.filter((count) => (count ?? 0) > 0))));
    await page.locator('td:is(.bar-counted, .bar-atLeast)').first().click();
    await page.getByRole('complementary').locator('.act').first().waitFor();
  });

  test('says how many acts are outside the periods', async () => {
    await page.goto('/timeline');
    const outside = seed.acts.filter(
      ({ meeting }) => seed.meetings.find(({ id }) => id === meeting)?.cycle === null,
    );
    await page
      .getByText(`${outside.length} of ${seed.acts.length} points are outside these periods`)
      .waitFor();
  });
});
