import { describe, expect, test } from 'vitest';
import { downloadedPicture, expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

const connected = '/paths?from=org-unodc&to=org-gi-toc';
const heading = () => page.locator('h1').textContent();
const query = `query ($from: ID!, $to: ID!, $through: [PathThrough!]) { paths(from: $from, to: $to, through: $through) {
  length totalCount paths { nodes { id } steps { evidence { locator } } } } }`;

test.each([
  '/paths',
  '/paths?from=org-unodc',
  connected,
  '/paths?from=org-gi-toc&to=collective-cd-2022-fa-objecting-state',
  '/paths?from=org-hope-for-justice&to=org-gi-toc&length=4',
  '/paths?from=nobody&to=cd-2022-fa&through=x',
])('%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow', (address) =>
  expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
);

describe('the view of paths', () => {
  test('shows what the API answers: each node with its address, each step with its locators', async () => {
    const { paths: answer } = await world.api.ask(query, { from: 'org-unodc', to: 'org-gi-toc' });
    await page.goto(connected);
    await page.locator('.path').first().waitFor();
    expect(await heading()).toBe(
      'United Nations Office on Drugs and Crime and Global Initiative against Transnational Organized Crime are connected by 9 shortest paths of 4 links',
    );
    expect([answer.totalCount, answer.length]).toEqual([9, 4]);
    expect(await page.locator('.path').count()).toBe(9);
    for (const [place, { nodes, steps }] of answer.paths.entries()) {
      const path = page.locator('.path').nth(place);
      const addresses = await path
        .locator('.path-node a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href')));
      expect(addresses.map((address) => address.replace(/^\/\w+\//, ''))).toEqual(
        nodes.map(({ id }: any) => id),
      );
      expect(await path.locator('.path-step').count()).toBe(steps.length);
      await path.getByText(`Sources of path ${place + 1}`).click();
      const shown = await path.locator('.path-sources .evidence').allTextContents();
      const expected = steps
        .map(({ evidence }: any) => evidence)
        .filter((evidence: any[]) => evidence.length > 0);
      expect(shown).toHaveLength(expected.length);
      for (const [at, evidence] of expected.entries())
        for (const { locator } of evidence) expect(shown[at]).toContain(locator);
    }
  });

  test('says in words what a step says, and that our own classification has no source', async () => {
    await page.goto('/paths?from=person-ishaan-shah&to=theme-youth');
    await page.locator('.path').waitFor();
    expect(await page.locator('.path-step').allTextContents()).toEqual([
      'made the point',
      'is onassigned by us',
    ]);
    await page.getByText('Sources of path 1').click();
    await page.getByText('Our own classification of themes; no source.').waitFor();
  });

  test('shows an objection to a participation', async () => {
    await page.goto('/paths?from=collective-cd-2022-fa-objecting-state&to=org-gi-toc');
    await page.locator('.path').waitFor();
    expect(await page.locator('.path-step').allTextContents()).toEqual(['opposes', 'is a participation of']);
    await page.getByText('Global Initiative against Transnational Organized Crime at').first().waitFor();
  });

  test('is chosen by keyboard, and its address can be shared', async () => {
    await page.goto('/paths');
    expect(await heading()).toBe('How are two actors, or an actor and a theme, connected?');
    await page.getByRole('combobox', { name: 'From', exact: true }).focus();
    await page.keyboard.type('Italy');
    await page
      .getByRole('option', { name: /^Italy/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('How is Italy connected with …?').waitFor();
    await page.getByRole('combobox', { name: 'To', exact: true }).focus();
    await page.keyboard.type('France');
    await page
      .getByRole('option', { name: /^France/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Italy and France are connected by 3 shortest paths of 2 links').waitFor();
    expect(new URL(page.url()).search).toBe('?from=state-ita&to=state-fra');

    await page.getByRole('checkbox', { name: 'Points' }).uncheck();
    await page.getByText('Italy and France are connected by 2 shortest paths of 2 links, through').waitFor();
    const shared = page.url();
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByText('France and Italy are connected by 2 shortest paths').waitFor();
    await page.goBack();
    await page.getByText('Italy and France are connected by 2 shortest paths').waitFor();
    expect(page.url()).toBe(shared);
    await page.reload();
    await page.getByText('Italy and France are connected by 2 shortest paths of 2 links, through').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Points' }).isChecked()).toBe(false);
  });

  test('says why there is no path: nothing allowed, an unknown id, the id of something else', async () => {
    await page.goto('/paths?from=org-hope-for-justice&to=org-gi-toc&through=actors');
    await page.locator('.notice').waitFor();
    expect(await heading()).toBe(
      'Hope for Justice and Global Initiative against Transnational Organized Crime are not connected within 6 links, through actors only',
    );
    expect(await page.locator('.notice').textContent()).toContain('Or let paths pass through more.');
    await page.goto('/paths?from=nobody&to=cd-2022-fa');
    await page.getByText('Nothing has the id nobody.').waitFor();
    await page.getByText('cd-2022-fa is neither an actor nor a theme.').waitFor();
    await page.goto('/paths?from=org-unodc&to=org-unodc');
    await page.getByText('Both ends are the same.').waitFor();
    await page.goto('/paths?from=org-unodc&to=org-gi-toc&length=99');
    await page.getByText('length: expected one of 2, 4, 6, 8, found 99').waitFor();
    await page.locator('.path').first().waitFor();
  });

  test('is linked from the page of an actor and of a theme', async () => {
    for (const [address, id] of [
      ['/actors/org-unodc', 'org-unodc'],
      ['/themes/theme-youth', 'theme-youth'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('link', { name: /^How is it connected with/ }).click();
      await page.getByRole('combobox', { name: 'To', exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe(`?from=${id}`);
    }
  });

  test('is downloaded as a picture with its sentence and sources', async () => {
    await page.goto('/paths?from=state-ita&to=state-fra');
    await page.locator('.path').first().waitFor();
    await page.getByText('Download', { exact: true }).click();
    const { name, bytes } = await downloadedPicture('SVG');
    expect(name).toBe('dialogue-graph-paths.svg');
    const svg = bytes.toString();
    expect(svg).toContain('<title>Italy and France are connected by 3 shortest paths of 2 links</title>');
    expect(svg).toContain('>made the point<');
    expect(svg).toContain('Sources: ');
  });
});
