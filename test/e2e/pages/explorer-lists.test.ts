import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manyMeetings } from '../../support/graphs/many-meetings.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { expectAccessible, openPageForEach, openPages, page } from './pages.ts';

const documents = manyMeetings();
openPages(documents);
openPageForEach();

const plain = plainWorld(Object.values(documents).map((text) => parse(text)));
const total = plain.acts.length;
const totalText = total.toLocaleString('en-GB');
const idsOf = (where = {}) => plainAdvances(plain, where).map(({ id }) => id);

const shownIds = () =>
  page
    .locator('.act-text a')
    .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href').replace('/acts/', '')));
const scrollToEnd = () => page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
/** Scrolls on, as a reader does, until so many are there. */
const scrollUntil = (shown: number) =>
  expect
    .poll(
      async () => {
        await scrollToEnd();
        return page.locator('.act').count();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(shown);

describe('a list of hundreds of points', () => {
  test('loads as it is scrolled, then by its button, until each is there once and in order', async () => {
    expect(total).toBeGreaterThan(400);
    await page.goto('/acts');
    const button = page.getByRole('button', { name: 'Show more' });
    await scrollUntil(220);
    await page.getByText(`220 of ${totalText} points`).first().waitFor();
    // What is below the list can be reached.
    await scrollToEnd();
    await page.waitForTimeout(300);
    expect(await page.locator('.act').count()).toBe(220);
    while ((await page.locator('.act').count()) < total) {
      // It stops again after 200 more.
      if (await button.isEnabled({ timeout: 100 }).catch(() => false)) await button.click();
      await scrollToEnd();
      await page.waitForTimeout(50);
    }
    expect(await shownIds()).toEqual(idsOf());
    expect(await button.count()).toBe(0);
    const places = await page
      .locator('.act')
      .evaluateAll((acts: any[]) =>
        acts.map((act) => [act.getAttribute('aria-posinset'), act.getAttribute('aria-setsize')]),
      );
    expect(places).toEqual(places.map((_, at) => [String(at + 1), String(total)]));
  }, 60_000);

  test('names each meeting once, with its day, above its points', async () => {
    await page.goto('/acts');
    await page.locator('.act').first().waitFor();
    await scrollUntil(70);
    const groups = await page
      .locator('.act-group')
      .evaluateAll((all: any[]) =>
        all.map((group) => [
          group.querySelector('h3 a')?.getAttribute('href') ?? null,
          [...group.querySelectorAll('.act-text a')].map(
            (link: any) => link.getAttribute('href').split('/')[2],
          ),
        ]),
      );
    const headings = groups.flatMap(([href]) => href ?? []);
    expect(new Set(headings).size).toBe(headings.length);
    for (const [href, meetings] of groups) {
      expect(new Set(meetings).size).toBe(1);
      if (href !== null) expect(href).toBe(`/meetings/${meetings[0]}`);
    }
    expect(await page.locator('.act a[href^="/meetings/"]').count()).toBe(0);
    await page.locator('.act-group h3').first().getByText(/2025/).waitFor();
  });

  test('is restored by the back button, at the same position', async () => {
    await page.goto('/acts');
    await scrollUntil(220);
    const act = page.locator('.act').nth(150);
    await act.scrollIntoViewIfNeeded();
    // Pages get their real heights as they come into view.
    await page.waitForTimeout(300);
    const left = (await act.boundingBox())?.y ?? 0;
    await act.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'By whom' }).waitFor();
    await page.goBack();
    await page.getByText(`220 of ${totalText} points`).first().waitFor();
    const top = async () => Math.abs(((await act.boundingBox())?.y ?? 9_999) - left);
    await expect.poll(top).toBeLessThan(2);
  });

  test('can be searched by the browser: every loaded point is in the document', async () => {
    await page.goto('/acts');
    await scrollUntil(70);
    const last = idsOf()[69] ?? '';
    const { text = '' } = plain.acts.find(({ id }) => id === last) ?? {};
    expect(await page.evaluate<boolean>(`window.find(${JSON.stringify(text)})`)).toBe(true);
  });

  test('printed, says how many of them are there', async () => {
    await page.goto('/acts');
    await page.locator('.act').first().waitFor();
    const note = page.getByText(`Only the first 20 points of ${totalText}.`);
    expect(await note.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await note.isVisible()).toBe(true);
  });
});

describe('on the page of', () => {
  test('a meeting, points are by actor, and the meeting is not repeated', async () => {
    await page.goto('/meetings/m-009');
    await page.locator('.act').first().waitFor();
    expect((await shownIds()).sort()).toEqual(idsOf({ meetings: ['m-009'] }).sort());
    const list = page.locator('.acts');
    expect(await list.locator('a[href="/meetings/m-009"]').count()).toBe(0);
    expect(await list.locator('.act a[href^="/actors/"]').count()).toBe(0);
    // By hand: the five points of m-009 are by org-9 (C), org-10 (B), org-0 with org-10 (L and B), org-0 and org-1 (K).
    const headings = (await list.locator('h3').allTextContents()).map((heading) => heading.trim());
    expect(headings.map((heading) => heading.split(', ').sort().join(', ')).sort()).toEqual([
      'Organization B',
      'Organization B, Organization L',
      'Organization C',
      'Organization K',
      'Organization L',
    ]);
    expect(headings).toEqual([...headings].sort());
  });

  test('an actor, it is not named at its points', async () => {
    await page.goto('/actors/org-0');
    await page.locator('.act').first().waitFor();
    expect(await page.locator('.act').count()).toBe(10);
    expect(await page.locator('.act-by a[href="/actors/org-0"]').count()).toBe(0);
  });

  test('a theme, it is not among the themes of its points', async () => {
    await page.goto('/themes/theme-0');
    await page.locator('.act').first().waitFor();
    expect(await page.locator('.act a[href="/themes/theme-0"]').count()).toBe(0);
  });
});

test.each(['/acts', '/meetings/m-009', '/actors/org-0'])(
  '%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow',
  (address) => expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
);
