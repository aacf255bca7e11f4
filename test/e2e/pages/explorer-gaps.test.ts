import { describe, expect, test } from 'vitest';
import { plainGaps } from '../../support/plain-evaluator/plain-gaps.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { downloadedPicture, expectAccessible, openPageForEach, openPages, page } from './pages.ts';

openPages();
openPageForEach();

const seed = plainWorld(documentsOfFolder('seed'));
const usual = { raisedAt: ['DIALOGUE'], absentFrom: ['WORKING_GROUP', 'CONFERENCE'], where: {} };
const grid = () => page.locator('.meeting-grid');

interface ShownGap {
  standing: string;
  theme: string;
  points: number;
  later: string;
  raisedAt: string[];
  laterMeetings: number;
}

/** The rows on the page, with the marks in them. */
async function shownGaps(): Promise<ShownGap[]> {
  await grid().waitFor();
  return grid()
    .locator('tbody tr:not(.grid-group)')
    .evaluateAll((rows: any[]) => {
      const meetings = [...rows[0].closest('table').querySelectorAll('.grid-meeting a')].map((link: any) =>
        link.getAttribute('href').replace('/meetings/', ''),
      );
      return rows.map((row) => {
        const cells = [...row.querySelectorAll('td')];
        return {
          standing: row.closest('tbody').id.toUpperCase(),
          theme: row.querySelector('th a').getAttribute('href').replace('/themes/', ''),
          points: Number.parseInt(row.querySelector('th button').textContent, 10),
          later: row.querySelectorAll('th small')[1].textContent,
          raisedAt: meetings.filter((_, at) => cells[at].querySelector('button')).sort(),
          laterMeetings: cells.filter((cell: any) => cell.querySelector('span[title]')).length,
        };
      });
    });
}

/** The same by a plain loop over the documents; rows by standing, then by name. */
function expectedGaps(question: Parameters<typeof plainGaps>[1]): Omit<ShownGap, 'later'>[] {
  const meetingOf = new Map(seed.acts.map(({ id, meeting }) => [id, meeting]));
  const rows = plainGaps(seed, question).map(({ standing, theme, raised, laterMeetings }) => ({
    standing,
    theme,
    points: raised.length,
    raisedAt: [...new Set(raised.map((id) => meetingOf.get(id) ?? ''))].sort(),
    laterMeetings,
  }));
  return ['SILENT', 'UNKNOWN', 'NOT_YET'].flatMap((one) => rows.filter(({ standing }) => standing === one));
}

describe('the themes not addressed later', () => {
  test.each([
    ['', usual],
    [
      '?raised-at=working-group&raised-at=conference&absent-from=dialogue',
      {
        ...usual,
        raisedAt: ['WORKING_GROUP', 'CONFERENCE'],
        absentFrom: ['DIALOGUE'],
      },
    ],
    ['?absent-from=conference', { ...usual, absentFrom: ['CONFERENCE'] }],
    [
      '?absent-from=conference&theme=theme-review-and-participation&cycle=cycle-2025',
      {
        ...usual,
        absentFrom: ['CONFERENCE'],
        where: { themes: ['theme-review-and-participation'], cycles: ['cycle-2025'] },
      },
    ],
  ])('at /gaps%s are all that there are, with every mark', async (search, question) => {
    await page.goto(`/gaps${search}`);
    const expected = expectedGaps(question);
    expect(expected.length).toBeGreaterThan(0);
    const shown = await shownGaps();
    expect(shown.map(({ later, ...gap }) => gap)).toEqual(expected);
    for (const { later, laterMeetings } of shown)
      expect(later).toMatch(
        laterMeetings === 0 ? /^no later meeting/ : new RegExp(`^${laterMeetings} later meetings?: `),
      );
    await page
      .locator('h1')
      .filter({ hasText: `: ${expected.length} theme` })
      .waitFor();
  });

  test('explain each standing, with the next step', async () => {
    await page.goto('/gaps?absent-from=conference');
    await grid().getByText('No later meeting is known to address the theme').waitFor();
    await grid().getByText('look again after the next one').waitFor();
  });

  test('open exactly the points of a row, and of a mark', async () => {
    const gap = plainGaps(seed, usual).find(({ theme }) => theme === 'theme-review-process');
    await page.goto('/gaps');
    await grid().getByRole('button', { name: '13 points, Review process' }).click();
    const panel = page.getByRole('complementary');
    const opened = () =>
      panel
        .locator('.act-text a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href')));
    await panel.getByText('13 of 13 points').waitFor();
    expect(await opened()).toEqual(gap?.raised.map((id) => `/acts/${id}`));
    expect(new URL(page.url()).search).toBe('?row=theme-review-process');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.locator('tr:has(a[href="/themes/theme-review-process"]) td button').first().focus();
    await page.keyboard.press('Enter');
    await panel.locator('.act').first().waitFor();
    const meeting = new URL(page.url()).searchParams.get('column');
    const there = seed.acts.filter((act) => act.meeting === meeting).map(({ id }) => id);
    expect(await opened()).toEqual(gap?.raised.filter((id) => there.includes(id)).map((id) => `/acts/${id}`));
  });

  test('change with the kinds of meetings, at least one of which stays', async () => {
    await page.goto('/gaps');
    await page.locator('.gap-kinds summary').first().click();
    const box = (name: string) => page.locator('.gap-kinds details').first().getByLabel(name);
    expect(await box('Dialogue').isDisabled()).toBe(true);
    await box('Side event').check();
    await page.waitForURL('**/gaps?raised-at=dialogue&raised-at=side-event');
    await box('Dialogue').uncheck();
    await page.waitForURL('**/gaps?raised-at=side-event');
    await page.locator('h1').filter({ hasText: 'raised at meetings of the kind Side event:' }).waitFor();
  });

  test('distinguish no such meeting, nothing coded, no match and all addressed', async () => {
    await page.goto('/gaps?from=2040-01-01&cycle=cycle-2022');
    await page.getByText('No meeting of these kinds matches the filter.').waitFor();
    await page.goto('/gaps?raised-at=preparation');
    await page
      .getByText('None of the meetings at which themes could be raised has been coded yet.')
      .waitFor();
    await page.goto('/gaps?theme=theme-online-scams&cycle=cycle-2022');
    await page.getByText('No points match the filter.').waitFor();
    await page.goto('/gaps?theme=theme-prevention&narrower=no');
    await page.getByText('Every theme raised there was addressed later.').waitFor();
  });

  test('say which part of an address is not understood', async () => {
    await page.goto('/gaps?absent-from=nowhere');
    await page.getByText('Part of the link was not understood').waitFor();
    await grid().waitFor();
  });

  test('are downloaded as a picture with the sentence and the names', async () => {
    await page.goto('/gaps');
    await grid().waitFor();
    await page.getByText('Download', { exact: true }).click();
    const { bytes } = await downloadedPicture('SVG');
    const svg = bytes.toString();
    expect(svg).toContain('raised at meetings of the kind Dialogue');
    expect(svg).toContain('>Youth (last on 30 April 2025)<');
  });

  test('meet WCAG 2.2 AA and fit the width', () =>
    expectAccessible('/gaps?row=theme-youth', [
      { width: 1400 },
      { width: 390 },
      { width: 360, colorScheme: 'dark' },
    ]));
});
