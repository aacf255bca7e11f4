import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../../support/open-browser.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import type { PlainDimension } from '../../support/plain-evaluator/plain-headings.ts';
import { plainMatrix } from '../../support/plain-evaluator/plain-matrix.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { openTestWorld, type TestWorld } from '../../support/test-graph.ts';

const seed = plainWorld(documentsOfFolder('seed'));
const labels: ReadonlyMap<string, string> = new Map();
let world: TestWorld;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([openTestWorld(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
beforeEach(async () => {
  watched = await openPage(browser, world.api.url);
  page = watched.page;
});
afterEach(async () => {
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
  await watched.close();
});

const heading = () => page.locator('h1');
/** Opens the field of one condition. */
const openFacet = (label: string) =>
  page
    .locator('.facet > summary')
    .filter({ hasText: new RegExp(`^${label}`) })
    .first()
    .click();
const grid = () => page.getByRole('grid');
/** The numbers in the table, a dash where nobody has looked. */
const numbers = async () => {
  await grid().waitFor();
  return grid()
    .locator('tbody tr')
    .evaluateAll((rows: any[]) =>
      rows.map((row) => [...row.querySelectorAll('td[data-at]')].map((cell: any) => cell.textContent)),
    );
};
const expected = (rows: PlainDimension, columns: PlainDimension, where = {}) =>
  plainMatrix(seed, {
    rows,
    columns,
    where,
    labels,
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
    const { counts } = expected(dimension(rows), dimension(columns));
    // Rows of one total stand by label, which only the page knows for enum values: the numbers are compared as sets of rows.
    const sorted = (table: unknown[][]) => table.map((row) => row.join(' ')).sort();
    expect(sorted(await numbers())).toEqual(sorted(counts.map((row) => row.map((count) => count ?? '–'))));
  });

  test('says in a sentence what it shows, in the window and in the citation too', async () => {
    await page.goto('/matrix?theme=theme-protection-from-retaliation&meeting-kind=dialogue');
    // By hand: the two acts of the README's question, by one collective, and by a speaker with her organization.
    const sentence =
      'Themes by review cycle on Protection from retaliation, at meetings of the kind Constructive Dialogue: 2 acts by 3 actors in 2 cycles; 1 of 14 meetings not surveyed';
    await page.getByText('2 acts by 3 actors').first().waitFor();
    expect((await heading().textContent())?.trim()).toBe(sentence);
    expect(await page.title()).toBe(`${sentence} · Dialogue graph`);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Citation copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain(`“${sentence}.” dialogue-graph, dataset version 1. ${world.api.url}/matrix?`);
    expect(copied).toContain(
      'theme=theme-protection-from-retaliation&meeting-kind=dialogue&version=1 (seen ',
    );
  });

  test('opens the acts of a cell with who, what, where and the source, and closes them again', async () => {
    await page.goto('/matrix');
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
        .locator('.act h3 a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(cell?.advances.map(({ id }) => `/acts/${id}`));
    for (const act of await panel.locator('.act').all()) {
      expect(await act.locator('a[href^="/actors/"]').count()).toBeGreaterThan(0);
      expect(await act.locator('a[href^="/meetings/"]').count()).toBe(1);
      expect(await act.locator('.evidence a[href^="http"]').count()).toBeGreaterThan(0);
    }
    expect(new URL(page.url()).search).toBe('?row=theme-cooperation&column=cycle-2023');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  test.each(['/matrix', '/matrix?rows=actor&columns=theme&actor-kind=stakeholder', '/timeline?level=leaf'])(
    '%s draws bars as long as what they count, beside each other',
    async (address) => {
      await page.goto(address);
      await grid().waitFor();
      for (const place of ['thead', 'tbody']) {
        const bars: { count: number; track: number; length: number }[] = await grid()
          .locator(`${place} .bar:has(.bar-length)`)
          .evaluateAll((all: any[]) =>
            all.map((bar) => ({
              count: Number(bar.querySelector('.bar-label').textContent),
              track: bar.querySelector('.bar-track').getBoundingClientRect().width,
              length: bar.querySelector('.bar-length').getBoundingClientRect().width,
            })),
          );
        expect(bars.length).toBeGreaterThan(1);
        const most = Math.max(...bars.map(({ count }) => count));
        for (const { count, track, length } of bars) {
          expect(track).toBeGreaterThan(15);
          // A pixel is as little as can be seen.
          expect(length).toBeCloseTo(Math.max(1, (track * count) / most), 0);
        }
        const tracks = bars.map(({ track }) => track);
        if (place === 'tbody') expect(Math.max(...tracks) - Math.min(...tracks)).toBeLessThan(1);
      }
    },
  );

  test('opens nothing where nothing is', async () => {
    await page.goto('/matrix');
    await grid().waitFor();
    await page.locator('td.step-0').first().click();
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  test('keeps the dimensions from meeting that make no table', async () => {
    await page.goto('/matrix?rows=actor');
    const off = await page
      .getByLabel('Columns', { exact: true })
      .locator('option:disabled')
      .evaluateAll((options: any[]) => options.map((option) => option.value).sort());
    expect(off).toEqual(['ACTOR', 'ACTOR_KIND', 'COUNTRY', 'REGIONAL_GROUP', 'SECTOR']);
  });

  test('is downloaded as a picture that holds the sentence and the names', async () => {
    await page.goto('/matrix');
    await grid().waitFor();
    await page.getByText('Download', { exact: true }).click();
    for (const form of ['SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Picture, ${form}` }).click(),
      ]);
      const stream = await download.createReadStream();
      const bytes = Buffer.concat(await stream.toArray());
      if (form === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      else {
        expect(bytes.toString()).toContain('Themes by review cycle');
        expect(bytes.toString()).toContain('>Review and participation<');
      }
    }
  });
});

describe('the filter', () => {
  test('finds a theme by a part of its name, keeps to it, and lets it go', async () => {
    await page.goto('/acts');
    await openFacet('Theme');
    await page.getByRole('combobox', { name: 'Theme', exact: true }).fill('retal');
    await page.getByRole('option', { name: /Protection from retaliation/ }).click();
    await page.waitForURL('**/acts?theme=theme-protection-from-retaliation');
    await page.getByText('2 of 2 acts').waitFor();
    await page.getByRole('button', { name: 'Take away Theme: Protection from retaliation' }).click();
    await page.getByText('20 of 83 acts').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('goes along from view to view, and back goes back', async () => {
    await page.goto('/matrix?act=recommendation');
    await page.getByText('14 acts').first().waitFor();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL('**/timeline?act=recommendation');
    await page.getByText('14 acts').first().waitFor();
    await page.goBack();
    await page.waitForURL('**/matrix?act=recommendation');
    await page.getByText('Themes by review cycle').first().waitFor();
  });

  test('sets every kind of condition, each in the address', async () => {
    await page.goto('/acts');
    await openFacet('Kind of actor');
    await page.locator('.facet[open]').getByLabel('Organization', { exact: true }).check();
    await openFacet('Review cycle');
    await page.locator('.facet[open]').getByLabel('2023 series').check();
    await page.getByText('More conditions').click();
    await openFacet('On or after');
    await page.locator('.facet[open]').getByLabel('On or after').fill('2023-05-01');
    await page.keyboard.press('Enter');
    await openFacet('Words in the text');
    await page.locator('.facet[open]').getByLabel('Words in the text').fill('women');
    await page.keyboard.press('Enter');
    await openFacet('Narrower themes');
    await page.locator('.facet[open]').getByLabel('do not count').check();
    await page.waitForURL(/narrower=no/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      'actor-kind': 'stakeholder',
      cycle: 'cycle-2023',
      from: '2023-05-01',
      words: 'women',
      narrower: 'no',
    });
    const wanted = plainAdvances(seed, {
      actorKinds: ['STAKEHOLDER'],
      cycles: ['cycle-2023'],
      from: '2023-05-01',
      text: 'women',
      includeNarrower: false,
    });
    await page
      .locator('h1')
      .filter({ hasText: wanted.length === 0 ? 'no acts' : `: ${wanted.length} act` })
      .waitFor();
  });

  test('a shared address gives the same page to someone else', async () => {
    const address =
      '/matrix?rows=actor-kind&columns=theme&sector=ngo&cycle=cycle-2022&cycle=cycle-2024&level=leaf';
    await page.goto(address);
    const here = await numbers();
    const other = await openPage(browser, world.api.url);
    await other.page.goto(page.url());
    await other.page.getByRole('grid').waitFor();
    expect(await other.page.locator('h1').textContent()).toBe(await heading().textContent());
    expect(await other.page.locator('tbody tr').count()).toBe(here.length);
    await other.close();
  });

  test('says what of an address it does not understand, and follows the rest', async () => {
    await page.goto('/acts?sector=ngos&act=recommendation');
    await page.getByText('A part of the address was not understood').waitFor();
    await page.getByText('14 acts').first().waitFor();
  });
});

describe('taking away', () => {
  test('offers exactly what is shown as files, and the question in GraphiQL', async () => {
    await page.goto('/matrix?rows=theme&columns=cycle&act=recommendation&level=leaf&top=20');
    await grid().waitFor();
    const links = await page
      .locator('.menu a')
      .evaluateAll((all: any[]) => all.map((link) => link.getAttribute('href')));
    const [table, acts] = ['/export/matrix.csv', '/export/advances.ndjson'].map((path) =>
      links.map((href) => new URL(href, 'http://x')).find(({ pathname }) => pathname === path),
    );
    const where = JSON.stringify({ acts: ['RECOMMENDATION'] });
    expect(Object.fromEntries(table?.searchParams ?? [])).toEqual({
      ...{ rows: 'THEME', columns: 'CYCLE', themeLevel: 'LEAF', top: '20', minColumns: '1', where },
    });
    expect(Object.fromEntries(acts?.searchParams ?? [])).toEqual({ where });

    const graphiql = new URL(
      (await page.getByRole('link', { name: 'Show the GraphQL query' }).getAttribute('href')) ?? '',
      'http://x',
    );
    const variables = JSON.parse(graphiql.searchParams.get('variables') ?? '');
    const { matrix } = await world.api.ask(graphiql.searchParams.get('query') ?? '', variables);
    const shown = await numbers();
    expect(matrix.counts.map((row: (number | null)[]) => row.map((count) => `${count ?? '–'}`))).toEqual(
      shown,
    );
  });
});

/** A file that a link of the page leads to, row by row. */
const rowsOf = async (path: string) => {
  const href = await page
    .locator('.menu a')
    .evaluateAll(
      (all: any[], start) => all.map((link) => link.href).find((one) => new URL(one).pathname === start),
      path,
    );
  const text = await (await fetch(href)).text();
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  // The first and the last record tell of the file itself.
  return rows.slice(1, -1);
};

describe('what is downloaded', () => {
  test('has each count of the picture, row by row', async () => {
    await page.goto('/matrix?rows=actor&columns=theme&actor-kind=stakeholder&level=leaf&filled=2');
    const shown = await numbers();
    const headings = await grid().locator('tbody th bdi').allTextContents();
    const columns = await grid().locator('thead th bdi').allTextContents();
    const counts = new Map<string, string>();
    for (const row of await rowsOf('/export/matrix.csv'))
      counts.set(`${row['row.label']} | ${row['column.label']}`, row['count'] || '–');
    expect(counts.size).toBe(headings.length * columns.length);
    expect(headings.length).toBeGreaterThan(3);
    for (const [at, heading] of headings.entries())
      for (const [place, column] of columns.entries())
        expect(shown[at]?.[place], `${heading}, ${column}`).toBe(counts.get(`${heading} | ${column}`));
  });

  test('has each act of the list, in its order, with where it is written', async () => {
    await page.goto('/acts?cycle=cycle-2023&actor-kind=person');
    await page.locator('.act').first().waitFor();
    const shown = await page
      .locator('.act :is(h2, h3) a')
      .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href').replace('/acts/', '')));
    const wanted = plainAdvances(seed, { cycles: ['cycle-2023'], actorKinds: ['PERSON'] });
    const rows = await rowsOf('/export/advances.csv');
    expect([...new Set(rows.map((row) => row['id']))]).toEqual(shown);
    expect(shown).toHaveLength(wanted.length);
    for (const row of rows) expect(JSON.stringify(row)).toMatch(/https?:/);
  });
});

describe('the timeline', () => {
  test('shows the same counts as its table of dots says, and opens the acts of a dot', async () => {
    await page.goto('/timeline?bucket=year');
    const { counts } = expected('THEME', 'YEAR');
    const sums = (table: (string | number | null)[][]) => table.map((row) => row.join(' ')).sort();
    // The timeline has years from the first to the last of all meetings, the matrix only those with meetings.
    const shown = (await numbers()).map((row) => row.filter((text) => text !== '–' && text !== '0'));
    expect(sums(shown)).toEqual(sums(counts.map((row) => row.filter((count) => (count ?? 0) > 0))));
    await page.locator('td.dot-cell:not(.dot-none):not(.dot-unknown)').first().click();
    await page.getByRole('complementary').locator('.act').first().waitFor();
  });

  test('says how many acts lie in no stretch', async () => {
    await page.goto('/timeline');
    // By hand: 83 acts, four of them made at sessions of the Conference, which are of no series.
    await page.getByText('4 of 83 acts lie in none of these stretches of time').waitFor();
  });
});

describe('finding', () => {
  test('by name in the header, from the keyboard', async () => {
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

  test('by an acronym, whatever its letters', async () => {
    await page.goto('/actors?name=unodc');
    await page.getByRole('link', { name: 'United Nations Office on Drugs and Crime', exact: true }).waitFor();
  });

  test('says when there is nothing', async () => {
    await page.goto('/themes?name=zebra');
    await page.getByText('Nothing among the themes is called “zebra”.').waitFor();
  });

  test('pages through more than a page holds', async () => {
    await page.goto('/sources');
    await page.getByText('100 of 124').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('124 of 124').waitFor();
  });

  test('of every type, from the keyboard, with what each was found by, and keeps to one type', async () => {
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
    await page.getByLabel('Types of what was found').getByRole('link', { name: 'Sources' }).click();
    await page.waitForURL('**/search?q=unodc&type=source');
    const { count } = search.counts.find(({ type }: { type: string }) => type === 'SOURCE');
    await page.getByText(new RegExp(`of ${count} things`)).waitFor();
    expect(await page.title()).toBe('Found by “unodc” · Dialogue graph');
  });

  test('of every type, says when there is nothing, and asks nothing where there is nothing to ask', async () => {
    await page.goto('/search?q=zebra');
    await page.getByText('Nothing is found by “zebra”.').waitFor();
    await page.goto('/search?q=%3F%3F');
    await page.getByText('Names, acronyms, codes and texts are looked through').waitFor();
  });

  test('of every type, pages through more than a page holds, each thing once', async () => {
    await page.goto('/search?q=group');
    const { search } = await world.api.ask(
      '{ search(text: "group", first: 200) { totalCount nodes { label } } }',
    );
    expect(search.totalCount).toBeGreaterThan(50);
    await page.getByText(`50 of ${search.totalCount} things`).waitFor();
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
