import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manyMeetings } from '../../support/graphs/many-meetings.ts';
import { pixelsOver } from '../../support/open-browser.ts';
import type { PlainBucket } from '../../support/plain-evaluator/plain-periods.ts';
import { type PlainTimeBucket, plainTimeline } from '../../support/plain-evaluator/plain-timeline.ts';
import { type PlainWorld, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import {
  downloadedPicture,
  expectAccessible,
  grid,
  openPageForEach,
  openPages,
  page,
  shownCounts,
  withSign,
} from './pages.ts';

const documents = manyMeetings();
openPages(documents);
openPageForEach();

let world: PlainWorld;
beforeAll(() => {
  world = plainWorld(Object.values(documents).map((text) => parse(text)));
});

const timeline = (bucket: PlainBucket, where = {}) =>
  plainTimeline(world, {
    ...{ series: null, bucket, where, themeLevel: 'TOP', measure: 'ACTS', top: 50 },
    labels: new Map(),
  }).buckets;

/** What a bar says, written independently of the page. */
function wordsOf({
  label,
  count,
  coverage,
  meetings,
  actsSurveyed,
  partlySurveyed,
}: PlainTimeBucket): string {
  const points = count === 1 ? '1 point' : `${count} points`;
  const known = coverage === 'ALL' ? points : `at least ${points}`;
  const unknown = coverage === 'NONE' ? 'not coded yet' : 'none found so far';
  if (meetings === 0) return `${label}: no meetings`;
  const coded =
    partlySurveyed === 0
      ? `${actsSurveyed} of ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'} coded`
      : `${actsSurveyed === 0 ? '' : `${actsSurveyed} coded, `}${partlySurveyed} partly coded, of ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`;
  return `${label}: ${count === null ? unknown : known} (${coded})`;
}

function markOf({ count, coverage, meetings }: PlainTimeBucket): string {
  if (meetings === 0) return 'noMeetings';
  if (count === null) return coverage === 'NONE' ? 'notCoded' : 'noneSoFar';
  return count === 0 ? 'zero' : coverage === 'ALL' ? 'counted' : 'atLeast';
}

const bars = () => page.locator('.time-column');
const shownBars = async () => {
  await bars().first().waitFor();
  return bars().evaluateAll((all: any[]) =>
    all.map((bar) => [bar.getAttribute('aria-label'), bar.dataset.mark]),
  );
};

describe('the picture of time', () => {
  test.each([
    ['/themes/theme-0', 'YEAR', { themes: ['theme-0'] }],
    ['/themes/theme-1?bucket=meeting', 'MEETING', { themes: ['theme-1'] }],
    ['/actors/org-0?bucket=year', 'YEAR', { actors: ['org-0'] }],
    ['/acts?theme=theme-2&bucket=meeting', 'MEETING', { themes: ['theme-2'] }],
  ] as const)('of %s shows each period with what is known of it', async (address, bucket, where) => {
    await page.goto(address);
    const expected = timeline(bucket, { ...where });
    expect(await shownBars()).toEqual(expected.map((one) => [wordsOf(one), markOf(one)]));
    // All that can be known is there, so that each mark has been seen.
    if (bucket === 'YEAR') expect(new Set(expected.map(markOf))).toContain('noMeetings');
    else
      expect(new Set(expected.map(markOf))).toEqual(
        new Set(['counted', 'atLeast', 'zero', 'noneSoFar', 'notCoded']),
      );
  });

  test('is a table as well', async () => {
    await page.goto('/themes/theme-0');
    await page.getByText('Show as a table').click();
    const cells = await page
      .locator('.time tbody tr')
      .evaluateAll((rows: any[]) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
    expect(cells.map(([label, count, coded]) => `${label}: ${count}${coded && ` (${coded})`}`)).toEqual(
      timeline('YEAR', { themes: ['theme-0'] }).map(wordsOf),
    );
  });

  test('changes its periods, which stay in the address', async () => {
    await page.goto('/themes/theme-0');
    await bars().first().waitFor();
    expect(await bars().count()).toBe(45);
    await page.getByLabel('Count by').selectOption({ label: 'Meeting' });
    await page.waitForURL('**/themes/theme-0?bucket=meeting');
    await expect.poll(() => bars().count()).toBe(200);
    // Levels of cycles that the data does not have are not offered.
    expect(await page.getByLabel('Count by').locator('option').allTextContents()).toEqual([
      'Year',
      'Meeting',
    ]);
    await page.goBack();
    await expect.poll(() => bars().count()).toBe(45);
  });

  test('opens the points of a bar', async () => {
    await page.goto('/themes/theme-1');
    await bars().first().waitFor();
    await page.locator('.time-column[aria-label^="1981:"]').click();
    await page.waitForURL('**/acts?theme=theme-1&from=1981-01-01&to=1981-12-31');
    const count = timeline('YEAR', { themes: ['theme-1'] })[0]?.count;
    await page
      .locator('h1')
      .filter({ hasText: `: ${count} points` })
      .waitFor();
  });

  test('is one tab stop with arrow keys', async () => {
    await page.goto('/themes/theme-0');
    await bars().first().waitFor();
    expect(await page.locator('.time-column[tabindex="0"]').count()).toBe(1);
    const focused = () => page.evaluate<string>(`document.activeElement.getAttribute('aria-label') ?? ''`);
    const labels = timeline('YEAR', { themes: ['theme-0'] }).map(wordsOf);
    // It begins at the newest period with points.
    await page.locator('.time-column[tabindex="0"]').focus();
    for (const [key, at] of [
      ['Home', 0],
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 44],
      ['ArrowRight', 44],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(labels[at]);
      expect(await page.locator('.time-readout').textContent()).toBe(labels[at]);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/acts?theme=theme-0&from=1981-01-01&to=1981-12-31');
  });

  test.each([1400, 360])('has 200 bars of the right heights in a window of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/themes/theme-0?bucket=meeting');
    await bars().first().waitFor();
    expect(await pixelsOver(page)).toBe(0);
    const heights = await page
      .locator('.time-picture :is(.time-counted, .time-least)')
      .evaluateAll((all: any[]) => all.map((bar) => bar.getBoundingClientRect().height));
    const counts = timeline('MEETING', { themes: ['theme-0'] }).flatMap(({ count }) => count || []);
    expect(heights).toHaveLength(counts.length);
    const unit = Math.max(...heights) / Math.max(...counts);
    for (const [at, height] of heights.entries()) expect(height).toBeCloseTo(unit * (counts[at] ?? 0), 0);
    const labels = await page
      .locator('.time-label')
      .evaluateAll((all: any[]) =>
        all.map((label) => label.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    expect(labels.length).toBeGreaterThan(3);
    for (const [at, [left = 0]] of labels.entries())
      expect(left).toBeGreaterThan(labels[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
  });

  test('is downloaded with its sentence and its key', async () => {
    await page.goto('/themes/theme-0');
    await bars().first().waitFor();
    await page.getByText('Download', { exact: true }).click();
    const { name, bytes } = await downloadedPicture('SVG');
    const svg = bytes.toString();
    expect(name).toBe('dialogue-graph-over-time.svg');
    for (const words of ['Theme: Theme 0', 'Points by year', 'partly coded: at least this many'])
      expect(svg).toContain(words);
  });
});

describe('the timeline of 200 periods', () => {
  const address = '/timeline?bucket=meeting';

  test('fits the window as bars, and remains a grid with each count', async () => {
    await page.goto(address);
    await grid().waitFor();
    expect(await pixelsOver(page)).toBe(0);
    const box = await grid().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9_999)).toBeLessThanOrEqual(1_400);
    const { series } = plainTimeline(world, {
      ...{ series: 'THEME', bucket: 'MEETING', where: {}, themeLevel: 'TOP', measure: 'ACTS', top: 50 },
      labels: new Map(),
    });
    expect(await shownCounts()).toEqual(
      series.map(({ counts, coverage }) => counts.map((count, at) => withSign(count, coverage[at]))),
    );
  });

  test('has bars on one scale in all rows', async () => {
    await page.goto(address);
    await grid().waitFor();
    const shown = await grid()
      .locator('td.bar-cell:is(.bar-counted, .bar-atLeast)')
      .evaluateAll((all: any[]) =>
        all.map((cell) => [
          Number.parseInt(cell.textContent, 10),
          Number.parseFloat(/max\(2px, ([\d.]+)rem\)/.exec(cell.style.backgroundSize)?.[1] ?? '0'),
        ]),
      );
    const max = Math.max(...shown.map(([count = 0]) => count));
    for (const [count = 0, height] of shown) expect(height).toBeCloseTo((2 * count) / max, 2);
  });

  test('says what the cell in focus counts, and opens its points', async () => {
    await page.goto(address);
    await grid().waitFor();
    await grid().locator('td[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const [, second] = timeline('MEETING', { themes: ['theme-0'] });
    expect(await page.locator('.time-readout').textContent()).toBe(
      `Theme 0, ${second?.label}: ${second?.count} points`,
    );
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').locator('.act').first().waitFor();
  });
});

test.each(['/themes/theme-0?bucket=meeting', '/timeline?bucket=meeting', '/acts?bucket=meeting'])(
  '%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow',
  (address) => expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
);
