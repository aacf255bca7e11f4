import { beforeAll, describe, expect, test } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { grid, openPageForEach, openPages, page, world } from './pages.ts';

openPages(everyKind);
openPageForEach();

const search = () => new URL(page.url()).search;

describe('with series and phases that have the same points', () => {
  test.each([
    ['/matrix', '?columns=cycle', 'Themes by series'],
    ['/timeline', '?bucket=cycle', 'Themes over time, by series'],
    ['/matrix?rows=cycle', '?rows=cycle&columns=theme', 'Series by theme'],
  ])('%s becomes %s', async (address, stated, heading) => {
    await page.goto('/glossary');
    await page.goto(address);
    await page.waitForURL(`**${stated.replace('?', '\\?')}`);
    await page.locator('h1').filter({ hasText: heading }).waitFor();
    expect(search()).toBe(stated);
    // The address was replaced: there is no entry between.
    await page.goBack();
    await page.waitForURL('**/glossary');
    await page.goForward();
    await page.locator('h1').filter({ hasText: heading }).waitFor();
    expect(search()).toBe(stated);
  });

  test('links state the period, and an address that states another keeps it', async () => {
    await page.goto('/');
    const question = page.getByRole('link', { name: 'Which themes were raised in which series?' });
    await question.waitFor();
    expect(await question.getAttribute('href')).toBe('/matrix?columns=cycle');
    const nav = page.getByRole('navigation').getByRole('link', { name: 'Timeline' });
    expect(await nav.getAttribute('href')).toBe('/timeline?bucket=cycle');
    for (const stated of ['?columns=phase', '?columns=year', '?columns=conference-period']) {
      await page.goto(`/matrix${stated}`);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(search()).toBe(stated);
    }
  });

  test('the choice of a period stays in the address, the usual one too', async () => {
    await page.goto('/matrix?columns=year');
    await grid().waitFor();
    await page.getByLabel('Columns', { exact: true }).selectOption({ label: 'Series' });
    await page.waitForURL('**/matrix?columns=cycle');
    await page.locator('h1').filter({ hasText: 'Themes by series' }).waitFor();
  });
});

const withCycles = (cycles: (line: string) => string) =>
  Object.fromEntries(
    Object.entries(everyKind).map(([file, text]) => [
      file,
      text
        .split('\n')
        .map((line) => (line.includes('cycle') ? cycles(line) : line))
        .filter((line) => line !== '')
        .join('\n'),
    ]),
  );

describe('with Conference periods', () => {
  beforeAll(async () => {
    // The phase is a Conference period that is not over.
    await world.graph.load(
      withCycles((line) =>
        line.replace('level: PHASE', 'level: CONFERENCE_PERIOD').replace('to: 2023, evidence', 'evidence'),
      ),
    );
    await world.api.renewIndex();
  });

  test('views are by Conference period, in words, links and addresses', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Which themes were raised in which Conference period?' }).click();
    await page.waitForURL('**/matrix?columns=conference-period');
    await page.locator('h1').filter({ hasText: 'Themes by Conference period' }).waitFor();
    await grid()
      .getByRole('columnheader', { name: /Phase one/ })
      .waitFor();
    await page.goto('/timeline?series=none');
    await page.waitForURL('**/timeline?series=none&bucket=conference-period');
    // What was shared before keeps its meaning.
    await page.goto('/matrix?columns=cycle');
    await page.locator('h1').filter({ hasText: 'Themes by series' }).waitFor();
    expect(search()).toBe('?columns=cycle');
  });

  test('the start page shows them between series and phases', async () => {
    await page.goto('/');
    await page.getByText('Conference periods (each includes the meetings of its series)').waitFor();
  });
});

describe('without cycles', () => {
  beforeAll(async () => {
    await world.graph.load(
      withCycles((line) =>
        /id: cycle-|subject: cycle|about: cycle|^cycles:/.test(line) && !/id: (wg|cop|d)-1/.test(line)
          ? ''
          : line.replace(/cycle: cycle-\d+, /, ''),
      ),
    );
    await world.api.renewIndex();
  });

  test('views are by year', async () => {
    await page.goto('/matrix');
    await page.waitForURL('**/matrix?columns=year');
    await grid().getByRole('columnheader', { name: /2022/ }).waitFor();
    await page.goto('/timeline');
    await page.waitForURL('**/timeline?bucket=year');
  });
});
