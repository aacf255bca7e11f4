import { describe, expect, test } from 'vitest';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainCoAdvancement } from '../../support/plain-evaluator/plain-co-advancement.ts';
import { plainNetwork } from '../../support/plain-evaluator/plain-co-advancement-network.ts';
import { plainMatrix } from '../../support/plain-evaluator/plain-matrix.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { downloadedPicture, expectAccessible, openPageForEach, openPages, page } from './pages.ts';

openPages();
openPageForEach();

const seed = plainWorld(documentsOfFolder('seed'));
const firearms = ['theme-firearms'];

const picture = () => page.locator('.network-picture');
const options = () => picture().getByRole('option');
const panel = () => page.getByRole('complementary');
const hasFocus = () => picture().evaluate((element: any) => element.ownerDocument.activeElement === element);
const open = async (address: string) => {
  await page.goto(address);
  await picture().waitFor();
};

/** The rows of the table: both ids and the count. */
async function shownEdges(): Promise<string[]> {
  const summary = page.getByText(/^Show as a table/);
  await summary.click();
  const wanted = Number(/\((\d+) links?\)/.exec((await summary.textContent()) ?? '')?.[1]);
  const rows = page.locator('.network-table tbody tr');
  await rows.first().waitFor();
  while ((await rows.count()) < wanted) await page.locator('.network-table + button').click();
  const shown: string[] = await rows.evaluateAll((all: any[]) =>
    all.map((row) =>
      [
        ...[...row.querySelectorAll('a')].map((link: any) =>
          link.getAttribute('href').replace(/^\/\w+\//, ''),
        ),
        row.querySelector('button').textContent,
      ].join(' '),
    ),
  );
  return shown.sort();
}

const actsInPanel = (): Promise<string[]> =>
  panel()
    .locator('.act a[href^="/acts/"]')
    .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href').replace('/acts/', '')));

/** Actors and themes, as the plain evaluator counts them. */
const cellsOf = (where: object) =>
  plainMatrix(seed, {
    ...{ rows: 'ACTOR', columns: 'THEME', where, labels: new Map(), themeLevel: 'TOP' },
    ...{ measure: 'ACTS', top: 500, minColumns: 1 },
  }).cells;
const networkOf = (by: 'ACT' | 'THEME_IN_CYCLE', where: object, minShared = 1) =>
  plainNetwork(seed, { by, where, minShared, maxLinks: 1_500, top: 500 });
const linesOf = (links: readonly { a: string; b: string; count: number }[]) =>
  links.map(({ a, b, count }) => `${a} ${b} ${count}`).sort();

describe('a network shows', () => {
  test('each actor and theme with a point, and only those', async () => {
    await open('/network?actor-kind=state');
    const cells = cellsOf({ actorKinds: ['STATE'] });
    expect(await shownEdges()).toEqual(
      cells.map(({ row, column, count }) => `${row} ${column} ${count}`).sort(),
    );
    const nodes = new Set(cells.flatMap(({ row, column }) => [row, column]));
    expect(await options().count()).toBe(nodes.size);
  });

  test('links with the chosen minimum, and says what it leaves out', async () => {
    await open('/network?shared=5');
    const cells = cellsOf({});
    const kept = cells.filter(({ count }) => count >= 5);
    expect((await shownEdges()).length).toBe(kept.length);
    await page.getByText(`${cells.length - kept.length} links with fewer than 5 points`).waitFor();
  });

  test('so few links at first that each can be followed, and more on demand', async () => {
    await open('/network');
    const cells = cellsOf({});
    // By hand: 288 of the counts are 2 or more, fewer than 300.
    expect((await shownEdges()).length).toBe(cells.filter(({ count }) => count >= 2).length);
    await page.getByRole('button', { name: 'Show weaker links' }).click();
    await page.getByText(`Show as a table (${cells.length} links)`).waitFor();
    expect(new URL(page.url()).search).toBe('?shared=1');
  });

  test.each(['ACT', 'THEME_IN_CYCLE'] as const)(
    'the pairs of actors that the evaluator finds by %s',
    async (by) => {
      const theme = by === 'ACT' ? 'theme-cooperation' : 'theme-firearms';
      await open(`/network?links=actor&theme=${theme}&shared=1${by === 'ACT' ? '&by=act' : ''}`);
      const { links, actors } = networkOf(by, { themes: [theme] });
      expect(links.length).toBeGreaterThan(0);
      expect(await shownEdges()).toEqual(linesOf(links));
      expect(await options().count()).toBe(actors.length);
    },
  );

  test('groups of actors by the pairs between them', async () => {
    await open('/network?links=actor&group=actor-kind&theme=theme-firearms');
    const kindOf = (id: string) => seed.actors.find((actor) => actor.id === id)?.kind ?? '';
    const pairs = networkOf('THEME_IN_CYCLE', { themes: firearms }).links.map(({ a, b }) => [
      kindOf(a),
      kindOf(b),
    ]);
    const between = pairs.filter(([a, b]) => a !== b);
    await page.getByText(/^Show as a table/).click();
    const counts: number[] = await page
      .locator('.network-table button')
      .evaluateAll((all: any[]) => all.map((one) => Number(one.textContent)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(between.length);
  });
});

describe('a mark opens its points:', () => {
  test('a line between an actor and a theme', async () => {
    await open('/network?actor-kind=state');
    await page.getByText(/^Show as a table/).click();
    const cell = cellsOf({ actorKinds: ['STATE'] }).find(
      ({ row, column }) => row === 'state-fra' && column === 'theme-cooperation',
    );
    await page.getByRole('button', { name: /^France and Cooperation and capacity: / }).click();
    await panel().locator('.act').first().waitFor();
    expect(await actsInPanel()).toEqual(cell?.advances.map(({ id }) => id));
    expect(new URL(page.url()).search).toBe('?actor-kind=state&row=state-fra&column=theme-cooperation');
  });

  test('a line between actors that share points, in which both are named', async () => {
    const themes = ['theme-cooperation'];
    const { links } = networkOf('ACT', { themes });
    const [link] = links;
    await open(`/network?links=actor&by=act&theme=theme-cooperation&row=${link?.a}&column=${link?.b}`);
    await panel().locator('.act').first().waitFor();
    const acts = plainAdvances(seed, {
      themes,
      AND: [{ actors: [link?.a ?? ''] }, { actors: [link?.b ?? ''] }],
    });
    expect(await actsInPanel()).toEqual(acts.map(({ id }) => id));
    for (const act of await panel().locator('.act').all())
      for (const id of [link?.a, link?.b])
        expect(await act.locator(`a[href="/actors/${id}"]`).count()).toBeGreaterThan(0);
  });

  test('a line between actors that share themes: each theme and cycle with the points of both', async () => {
    const [link] = networkOf('THEME_IN_CYCLE', { themes: firearms }).links;
    const [own = '', other = ''] = [link?.a, link?.b];
    await open(`/network?links=actor&theme=theme-firearms&row=${own}&column=${other}`);
    await panel().locator('.shared-theme').first().waitFor();
    const expected = plainCoAdvancement(seed, {
      ...{ actor: own, by: 'THEME_IN_CYCLE', where: { themes: firearms, actors: [other] } },
    });
    expect(expected.map(({ actor }) => actor)).toEqual([other]);
    const themes = expected[0]?.themes ?? [];
    expect(
      await panel()
        .locator('.shared-theme > h3 a[href^="/themes/"]')
        .evaluateAll((links: any[]) => links.map((one) => one.getAttribute('href'))),
    ).toEqual(themes.map(({ theme }) => `/themes/${theme}`));
    expect(await actsInPanel()).toEqual(themes.flatMap((shared) => [...shared.own, ...shared.others]));
  });

  test('a click on a mark of the picture', async () => {
    await open('/network?links=actor&theme=theme-firearms');
    await options()
      .filter({ has: page.locator('path') })
      .first()
      .waitFor();
    await picture()
      .getByRole('option', { name: /^Mexico, State/ })
      .click();
    await panel().locator('.act').first().waitFor();
    expect(await panel().locator('h2').textContent()).toBe('Mexico');
    expect(await actsInPanel()).toEqual(
      plainAdvances(seed, { themes: firearms, actors: ['state-mex'] }).map(({ id }) => id),
    );
    expect(await picture().getByRole('option', { selected: true }).count()).toBe(1);
  });

  test('the keyboard alone: arrow keys, Enter, Escape, and the zoom', async () => {
    await open('/network?links=actor&theme=theme-firearms');
    await page.getByLabel('Find in the network').focus();
    await page.keyboard.press('Tab');
    const present = () => picture().getAttribute('aria-activedescendant');
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press('Home');
    const before = await present();
    const moved = new Set<string | null>();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      moved.add(await present());
    }
    expect([...moved].some((id) => id !== before)).toBe(true);
    await page.keyboard.press('Enter');
    await panel().locator('.act').first().waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await hasFocus()).toBe(true);
    const zoomed = () => picture().locator('> g').getAttribute('transform');
    await page.keyboard.press('+');
    expect(await zoomed()).toContain('scale(1.5)');
    await page.getByRole('button', { name: 'Whole network' }).click();
    expect(await zoomed()).toContain('scale(1)');
  });
});

describe('a network stays the same', () => {
  const places = (): Promise<string[]> =>
    options().evaluateAll((all: any[]) =>
      all.map((one) => `${one.getAttribute('aria-label')} ${one.getAttribute('transform')}`).sort(),
    );

  test.each(['/network', '/network?links=actor&cycle=cycle-2022&cycle=cycle-2023'])(
    'at each visit of %s, and while marks are opened',
    async (address) => {
      await open(address);
      const first = await places();
      expect(first.length).toBeGreaterThan(5);
      await page.reload();
      await picture().waitFor();
      expect(await places()).toEqual(first);
      await page.getByRole('link', { name: 'Matrix' }).click();
      await page.getByRole('grid').waitFor();
      await page.goBack();
      await picture().waitFor();
      expect(await places()).toEqual(first);
    },
  );

  test('by its address: settings, what is open, and what was not understood', async () => {
    await open('/network?theme=theme-cooperation');
    await page.getByLabel('Links between').selectOption({ label: 'Actors' });
    await page.getByLabel('In common').selectOption({ label: 'Points' });
    await page.getByLabel(/^Minimum shared points/).selectOption('1');
    expect(new URL(page.url()).search).toBe('?theme=theme-cooperation&links=actor&by=act&shared=1');
    await page.reload();
    await picture().waitFor();
    expect(await page.getByLabel('In common').inputValue()).toBe('ACT');
    await page.goBack();
    await page.getByLabel(/^Minimum shared points/).waitFor();
    expect(await page.getByLabel(/^Minimum shared points/).inputValue()).toBe('AUTO');
    await page.goto('/network?shared=many');
    await page.getByText('shared: expected one of auto, 1, 2').waitFor();
  });

  test('around one node, which the address names', async () => {
    await open('/network?links=actor&theme=theme-firearms&row=state-mex');
    await page.getByRole('link', { name: 'Show only its neighbours' }).click();
    const { links } = networkOf('THEME_IN_CYCLE', { themes: firearms });
    const near = new Set(
      links.filter(({ a, b }) => a === 'state-mex' || b === 'state-mex').flatMap(({ a, b }) => [a, b]),
    );
    await page.getByText('only Mexico and its neighbours').first().waitFor();
    expect(await options().count()).toBe(near.size);
    expect(new URL(page.url()).searchParams.get('focus')).toBe('state-mex');
    await page.getByRole('link', { name: 'Show the whole network' }).click();
    await expect.poll(() => options().count()).toBeGreaterThan(near.size);
  });
});

test.each([
  '/network',
  '/network?links=actor&theme=theme-firearms&row=state-mex',
  '/network?links=actor&group=actor-kind&row=PERSON&column=STATE',
  '/network?actor=person-kendall-alaimo&links=actor',
])('%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow', (address) =>
  expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
);

test('the table of a network meets WCAG 2.2 AA too, and is in the language of the interface', async () => {
  await open('/network?theme=theme-firearms');
  await page.getByLabel('Language').selectOption('fr');
  await page
    .getByText(/^Acteurs et thèmes/)
    .first()
    .waitFor();
  await page.getByText(/^Afficher en tableau/).click();
  await page.locator('.network-table table').waitFor();
  await page.getByLabel('Langue').selectOption('es');
  await page.getByText(/^Mostrar como tabla/).waitFor();
});

test('a network is downloaded as a picture with its sentence, names and key', async () => {
  await open('/network?theme=theme-firearms');
  await page
    .getByText(/36 points by/)
    .first()
    .waitFor();
  await page.getByText('Download', { exact: true }).click();
  for (const format of ['SVG', 'PNG'] as const) {
    const { bytes } = await downloadedPicture(format);
    if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    else
      for (const words of [
        'Actors and themes on Firearms',
        '>Mexico<',
        '>Organization<',
        'States are not ranked',
      ])
        expect(bytes.toString()).toContain(words);
  }
});
