import { describe, expect, test } from 'vitest';
import {
  type PlainAttendanceWhere,
  plainAttendance,
} from '../../support/plain-evaluator/plain-attendance.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { downloadedPicture, expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

/** No meeting of the seed is after the day on which the test publishes it, as far as its sources say who came. */
const seed = plainWorld(documentsOfFolder('seed'));
const grid = () => page.locator('.meeting-grid');

/** Every mark on the page: actor, meeting and how it is credited. */
async function shownMarks(): Promise<string[]> {
  await grid().waitFor();
  return grid()
    .locator('tbody tr')
    .evaluateAll((rows: any[]) => {
      const ways: Record<string, string> = {
        'someone took part on its behalf': 'ON_BEHALF',
        'named as the affiliation of a participant': 'AFFILIATION',
        'took part': 'DIRECT',
      };
      const meetings = [...rows[0].closest('table').querySelectorAll('.grid-meeting a')].map((link: any) =>
        link.getAttribute('href').replace('/meetings/', ''),
      );
      return rows.flatMap((row) => {
        const actor = row.querySelector('th a').getAttribute('href').replace('/actors/', '');
        return [...row.querySelectorAll('td')].flatMap((cell: any, at: number) => {
          const words = cell.querySelector('button')?.title.split(': ').at(-1);
          if (words === undefined) return [];
          return words.split(' and ').map((way: string) => `${actor} ${meetings[at]} ${ways[way]}`);
        });
      });
    });
}

/** The same by a plain loop over the documents, in order of names. */
const expectedMarks = (where: PlainAttendanceWhere, minMeetings = 1): string[] =>
  plainAttendance(seed, where, minMeetings).flatMap(({ actor, participations }) => [
    ...new Set(
      participations.map((line) => {
        const [meeting, , , attribution] = line.split(' ');
        return `${actor} ${meeting} ${attribution}`;
      }),
    ),
  ]);
const sorted = (lines: readonly string[]) => [...lines].sort();

describe('the attendance', () => {
  test.each([
    ['?actor-kind=state', { actorKinds: ['STATE'] }, 1],
    [
      '?meeting-kind=dialogue&cycle=cycle-2024&cycle=cycle-2025',
      { meetingKinds: ['DIALOGUE'], cycles: ['cycle-2024', 'cycle-2025'] },
      1,
    ],
    [
      '?actor-kind=stakeholder&sector=ngo&from=2022-01-01&min-meetings=2',
      { actorKinds: ['STAKEHOLDER'], sectors: ['NGO'], from: '2022-01-01' },
      2,
    ],
    ['?role=chair&role=co-chair&role=president', { roles: ['CHAIR', 'CO_CHAIR', 'PRESIDENT'] }, 1],
  ] as const)('at /attendance%s has every mark, and no other', async (search, where, minMeetings) => {
    await page.goto(`/attendance${search}`);
    const expected = expectedMarks(where as unknown as PlainAttendanceWhere, minMeetings);
    expect(expected.length).toBeGreaterThan(3);
    const rows = plainAttendance(seed, where as unknown as PlainAttendanceWhere, minMeetings);
    const more = page.getByRole('button', { name: 'Show more' });
    await grid().waitFor();
    for (let shown = 50; shown < rows.length; shown += 50) await more.click();
    await more.waitFor({ state: 'detached' });
    expect(sorted(await shownMarks())).toEqual(sorted(expected));
    expect(
      await grid()
        .locator('tbody th a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(rows.map(({ actor }) => `/actors/${actor}`));
    await page
      .locator('h1')
      .filter({ hasText: `: ${rows.length} actor` })
      .waitFor();
  });

  test('lists apart the meetings without recorded participants', async () => {
    await page.goto('/attendance?meeting-kind=working-group');
    const attended = new Set(
      seed.participations
        .filter(({ status }) => status === null || status === 'ATTENDED')
        .map(({ meeting }) => meeting),
    );
    const without = seed.meetings.filter(({ id, kind }) => kind === 'WORKING_GROUP' && !attended.has(id));
    await page.getByText(`${without.length} meetings without recorded participants`).click();
    const links: string[] = await page
      .locator('.meetings-apart')
      .first()
      .locator('a')
      .evaluateAll((all: any[]) => all.map((link) => link.getAttribute('href')));
    expect(sorted(links)).toEqual(sorted(without.map(({ id }) => `/meetings/${id}`)));
    await page.getByText('An empty cell does not mean absence').waitFor();
  });

  test('opens exactly the participations of a mark, with their sources', async () => {
    await page.goto('/attendance?actor-kind=stakeholder&meeting-kind=dialogue');
    await grid().waitFor();
    const mark = page.locator('tr:has(a[href="/actors/org-unodc"]) td button').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.locator('.act').first().waitFor();
    const meeting = new URL(page.url()).searchParams.get('column') ?? '';
    const [unodc] = plainAttendance(seed, { actors: ['org-unodc'], meetings: [meeting] }, 1);
    expect(await panel.locator('.act').count()).toBe(unodc?.participations.length);
    for (const one of await panel.locator('.act').all()) {
      expect(await one.locator('.evidence a[href^="http"]').count()).toBeGreaterThan(0);
      expect(await one.locator(`a[href="/meetings/${meeting}"]`).count()).toBe(1);
    }
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?actor-kind=stakeholder&meeting-kind=dialogue');
    await page.locator('tr:has(a[href="/actors/org-unodc"]) th button').click();
    const [all] = plainAttendance(seed, { actors: ['org-unodc'], meetingKinds: ['DIALOGUE'] }, 1);
    await panel.locator('.act').first().waitFor();
    expect(await panel.locator('.act').count()).toBe(all?.participations.length);
  });

  test('has the conditions on actors and meetings, and names others in its address', async () => {
    await page.goto('/attendance?theme=theme-youth&actor-kind=state');
    await page.getByText('Part of the link was not understood').waitFor();
    await page.locator('h1').filter({ hasText: 'Attendance by actors of the kind State' }).waitFor();
    expect(await page.locator('.facet > summary').filter({ hasText: 'Theme' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Remove Kind of actor: State' }).click();
    await page.waitForURL('**/attendance');
    await page.getByLabel('Meetings attended').selectOption({ label: 'at least 3' });
    await page.waitForURL('**/attendance?min-meetings=3');
    await page.locator('h1').filter({ hasText: 'Attendance at 3 or more meetings' }).waitFor();
  });

  test('distinguishes no meeting, no participants recorded and no match', async () => {
    await page.goto('/attendance?from=2040-01-01');
    await page.getByText('No meeting matches the filter.').waitFor();
    await page.goto('/attendance?meeting=wg-firearms-12');
    await page.getByText('No participants are recorded for these meetings.').waitFor();
    await page.goto('/attendance?meeting=cd-2022-tip&sector=academia&country=fra');
    await page.getByText('No recorded participant matches the filter.').waitFor();
    await page.goto('/attendance?meeting=cd-2022-tip&min-meetings=2');
    await page.getByText('Nobody is recorded at so many of these meetings.').waitFor();
  });

  test('is downloaded: the participations of the marks, and the picture', async () => {
    await page.goto('/attendance?meeting-kind=dialogue&actor-kind=stakeholder');
    await grid().waitFor();
    await page.getByText('Download', { exact: true }).click();
    const item = page.locator('.menu li').filter({ hasText: 'Participations shown, NDJSON' });
    const href = await item.locator('a').getAttribute('href');
    const lines = (await (await fetch(world.api.url + href)).text()).split('\n');
    const expected = new Set(
      plainAttendance(seed, { meetingKinds: ['DIALOGUE'], actorKinds: ['STAKEHOLDER'] }, 1).flatMap(
        ({ participations }) => participations.map((line) => line.split(' ').slice(0, 3).join(' ')),
      ),
    );
    expect(lines.filter((line) => line.includes('"role"'))).toHaveLength(expected.size);
    const { bytes } = await downloadedPicture('SVG');
    const svg = bytes.toString();
    expect(svg).toContain('Attendance by actors of the kind Organization');
    expect(svg).toContain('An empty cell does not mean absence');
  });

  test('meets WCAG 2.2 AA and fits the width', () =>
    expectAccessible('/attendance?actor-kind=stakeholder&row=org-unodc', [
      { width: 1400 },
      { width: 390 },
      { width: 360, colorScheme: 'dark' },
    ]));
});
