import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../support/open-browser.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { browser, grid, openPageForEach, openPages, page, shownCounts, withSign, world } from './pages.ts';

openPages();
openPageForEach();

const seed = plainWorld(documentsOfFolder('seed'));

/** Opens the field of one condition. */
const openFacet = (label: string) =>
  page
    .locator('.facet > summary')
    .filter({ hasText: new RegExp(`^${label}`) })
    .first()
    .click();

describe('the filter', () => {
  test('sets a theme by a part of its name, and removes it', async () => {
    await page.goto('/acts');
    await openFacet('Theme');
    await page.getByRole('combobox', { name: 'Theme', exact: true }).fill('retal');
    await page.getByRole('option', { name: /Protection from retaliation/ }).click();
    await page.waitForURL('**/acts?theme=theme-protection-from-retaliation');
    await page.getByText('6 of 6 points').waitFor();
    await page.getByRole('button', { name: 'Remove Theme: Protection from retaliation' }).click();
    await page.getByText('20 of 664 points').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('offers the members of a group, and the parts of a meeting, where there are any', async () => {
    const box = (name: string) => page.locator('.facet[open]').getByRole('checkbox', { name });
    const group = 'collective-cd-2022-tip-speakers';
    const shows = (where: PlainWhere) =>
      page
        .locator('h1')
        .filter({ hasText: `: ${plainAdvances(seed, where).length} point` })
        .waitFor();
    await page.goto(`/acts?actor=${group}`);
    await shows({ actors: [group] });
    await openFacet('Actor');
    await box('Include members of groups').check();
    await page.waitForURL(`**/acts?actor=${group}&members=yes`);
    await shows({ actors: [group], includeMembers: true });
    expect(await page.locator('h1').textContent()).toContain('including members of groups');
    await page.getByRole('button', { name: 'Remove Members of groups: include' }).click();
    await page.waitForURL(`**/acts?actor=${group}`);
    await shows({ actors: [group] });

    await page.goto('/acts?meeting=cop-12');
    await page.getByText('More filters').click();
    await openFacet('Meeting');
    await box('Include parts of meetings').check();
    await page.waitForURL('**/acts?meeting=cop-12&parts=yes');
    await page.locator('h1').filter({ hasText: 'including parts of meetings' }).waitFor();
  });

  test('offers neither for a person and for a meeting without parts', async () => {
    for (const [address, facet] of [
      ['/acts?actor=person-kendall-alaimo', 'Actor'],
      ['/acts?meeting=cd-2022-tip', 'Meeting'],
    ] as const) {
      await page.goto(address);
      await page.locator('.chip').waitFor();
      await page.waitForLoadState('networkidle');
      if (facet === 'Meeting') await page.getByText('More filters').click();
      await openFacet(facet);
      await page.getByRole('combobox', { name: facet, exact: true }).waitFor();
      expect(await page.locator('.facet[open]').getByRole('checkbox').count()).toBe(0);
    }
  });

  test('is the same in all views, and Back goes back', async () => {
    await page.goto('/matrix?act=recommendation');
    await page.getByText('74 points').first().waitFor();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL(
      '**/timeline?act=recommendation&columns=conference-period&bucket=conference-period',
    );
    await page.getByText('74 points').first().waitFor();
    await page.goBack();
    await page.waitForURL('**/matrix?act=recommendation&columns=conference-period');
    await page.getByText('Themes by Conference period').first().waitFor();
  });

  test('sets every kind of condition in the address', async () => {
    await page.goto('/acts');
    await openFacet('Kind of actor');
    await page.locator('.facet[open]').getByLabel('Organization', { exact: true }).check();
    await openFacet('Series, Conference period or phase');
    await page.locator('.facet[open]').getByLabel('2023 series').check();
    await page.getByText('More filters').click();
    await openFacet('From');
    await page.locator('.facet[open]').getByLabel('From').fill('2023-05-01');
    await page.keyboard.press('Enter');
    await openFacet('Words in the text');
    await page.locator('.facet[open]').getByLabel('Words in the text').fill('women');
    await page.keyboard.press('Enter');
    await openFacet('Narrower themes');
    await page.locator('.facet[open]').getByLabel('do not include').check();
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
      .filter({ hasText: wanted.length === 0 ? 'no points' : `: ${wanted.length} point` })
      .waitFor();
  });

  test('a shared address opens the same page for someone else', async () => {
    const address =
      '/matrix?rows=actor-kind&columns=theme&sector=ngo&cycle=cycle-2022&cycle=cycle-2024&level=leaf';
    await page.goto(address);
    const here = await shownCounts();
    const other = await openPage(browser, world.api.url);
    await other.page.goto(page.url());
    await other.page.getByRole('grid').waitFor();
    expect(await other.page.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
    expect(await other.page.locator('tbody tr').count()).toBe(here.length);
    await other.close();
  });

  test('reports unknown values of an address, and applies the others', async () => {
    await page.goto('/acts?sector=ngos&act=recommendation');
    await page.getByText('Part of the link was not understood').waitFor();
    await page.getByText('74 points').first().waitFor();
  });
});

/** The rows of a file that the page links to. */
const rowsOf = async (path: string) => {
  const href = await page
    .locator('.menu a')
    .evaluateAll(
      (all: any[], start) => all.map((link) => link.href).find((one) => new URL(one).pathname === start),
      path,
    );
  const text = await (await fetch(href)).text();
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  // The first and the last record describe the file.
  return rows.slice(1, -1);
};

describe('a view', () => {
  test('offers exactly what is shown as files, and its query in GraphiQL', async () => {
    await page.goto('/matrix?rows=theme&columns=cycle&act=recommendation&level=leaf&top=20');
    await grid().waitFor();
    const links = await page
      .locator('.menu a')
      .evaluateAll((all: any[]) => all.map((link) => link.getAttribute('href')));
    const [table, acts] = ['/export/matrix.csv', '/export/advances.ndjson'].map((path) =>
      links.map((href) => new URL(href, 'http://x')).find(({ pathname }) => pathname === path),
    );
    const where = JSON.stringify({ actKinds: ['RECOMMENDATION'] });
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
    const shown = await shownCounts();
    expect(
      matrix.counts.map((row: (number | null)[], at: number) =>
        row.map((count, place) => withSign(count, matrix.coverage[at][place])),
      ),
    ).toEqual(shown);
  });
});

describe('a downloaded file', () => {
  test('has each count of the picture, row by row', async () => {
    await page.goto('/matrix?rows=actor&columns=theme&actor-kind=stakeholder&level=leaf&filled=2');
    const shown = await shownCounts();
    const headings = await grid().locator('tbody th bdi').allTextContents();
    const columns = await grid().locator('thead th bdi').allTextContents();
    const counts = new Map<string, string>();
    for (const row of await rowsOf('/export/matrix.csv'))
      counts.set(
        `${row['row.label']} | ${row['column.label']}`,
        withSign(row['count'] || null, row['coverage']),
      );
    expect(counts.size).toBe(headings.length * columns.length);
    expect(headings.length).toBeGreaterThan(3);
    for (const [at, heading] of headings.entries())
      for (const [place, column] of columns.entries())
        expect(shown[at]?.[place], `${heading}, ${column}`).toBe(counts.get(`${heading} | ${column}`));
  });

  test('has each act of the list, in its order, with its source', async () => {
    await page.goto('/acts?cycle=cycle-2023&actor-kind=person');
    await page.locator('.act').first().waitFor();
    const shown = await page
      .locator('.act-text a')
      .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href').replace('/acts/', '')));
    const wanted = plainAdvances(seed, { cycles: ['cycle-2023'], actorKinds: ['PERSON'] });
    const rows = await rowsOf('/export/advances.csv');
    expect([...new Set(rows.map((row) => row['id']))]).toEqual(shown);
    expect(shown).toHaveLength(wanted.length);
    for (const row of rows) expect(JSON.stringify(row)).toMatch(/https?:/);
  });

  test('has each act of the list for a filter too long for an address', async () => {
    const silent = Array.from(
      { length: 150 },
      (_, at) => `org-of-which-no-source-has-any-point-at-all-${at}`,
    );
    const evidence = [{ source: 'source-unodc-2022-07-04', locator: 'p. 1' }];
    const register = {
      format: 'dialogue-graph/1',
      document: 'silent',
      actors: silent.map((id) => ({ id, kind: 'STAKEHOLDER', name: id, evidence })),
    };
    await world.graph.load({ 'silent.json': JSON.stringify(register) });
    await world.api.renewIndex();
    const known = seed.actors.map(({ id }) => id).filter((id) => !id.startsWith('person-'));
    const wanted = plainAdvances(seed, { actors: known });
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.length).toBeLessThan(664);
    const parameters = new URLSearchParams();
    for (const id of [...known, ...silent]) parameters.append('actor', id);
    await page.goto(`/acts?${parameters}`);
    await page.getByText(`of ${wanted.length} points, newest first`).waitFor();
    await page.getByText('Download', { exact: true }).click();
    const sent = page.waitForRequest(/\/export\/advances\.csv/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Points, CSV' }).click(),
    ]);
    expect((await sent).method()).toBe('POST');
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect([...new Set(rows.slice(1, -1).map((row) => row['id']))]).toEqual(wanted.map(({ id }) => id));
  });
});
