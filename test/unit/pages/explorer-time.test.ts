import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/explorer/time/axis-labels.ts';
import { type Bar, barGeometry, WORDS } from '../../../src/explorer/time/bar-geometry.ts';
import { markOf, type Period } from '../../../src/explorer/time/period-mark.ts';
import { axisLabels } from '../../../src/explorer/time/short-labels.ts';

const period = (fields: Partial<Period>): Period => ({
  id: 'p',
  label: '2022',
  from: '2022-01-01',
  to: '2022-12-31',
  count: 1,
  coverage: 'ALL',
  meetings: 2,
  actsSurveyed: 2,
  partlySurveyed: 0,
  ...fields,
});

/** A period as the API can return it: a zero only where all is coded, null only where not all is. */
const anyPeriod = fc
  .record({
    found: fc.integer({ min: 0, max: 5_000 }),
    coverage: fc.constantFrom('ALL', 'PART', 'NONE' as const),
    meetings: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ found, coverage, meetings }) =>
    period({
      count: coverage === 'NONE' || (found === 0 && coverage !== 'ALL') ? null : found,
      coverage,
      meetings,
    }),
  );

const anyPicture = fc.record({
  periods: fc.array(anyPeriod, { minLength: 4, maxLength: 200 }),
  width: fc.integer({ min: 280, max: 1_800 }),
  bucket: fc.constantFrom('YEAR', 'CONFERENCE_PERIOD', 'MEETING' as const),
});

const drawn = ({
  periods,
  width,
  bucket,
}: {
  periods: Period[];
  width: number;
  bucket: 'YEAR' | 'CONFERENCE_PERIOD' | 'MEETING';
}) => {
  const dated = periods.map((one, at) => {
    const year = String(1_850 + (bucket === 'MEETING' ? Math.floor(at / 3) : at));
    const label = { YEAR: year, MEETING: `Meeting ${at}`, CONFERENCE_PERIOD: `COP ${at} (${year}–${at})` };
    return { ...one, id: String(at), from: `${year}-01-01`, label: label[bucket] };
  });
  return barGeometry({
    periods: dated,
    labels: axisLabels(dated, bucket, 'no date'),
    width,
    plotHeight: 150,
  });
};

describe('the mark of a period', () => {
  test.each([
    ['a count of all meetings', { count: 3, coverage: 'ALL' }, 'counted'],
    ['a count of some', { count: 3, coverage: 'PART' }, 'atLeast'],
    ['zero where all are coded', { count: 0, coverage: 'ALL' }, 'zero'],
    ['none found where some are', { count: null, coverage: 'PART' }, 'noneSoFar'],
    ['none coded', { count: null, coverage: 'NONE' }, 'notCoded'],
    ['no meetings', { count: null, coverage: 'NONE', meetings: 0 }, 'noMeetings'],
    // A point can have a date of its own, in a year without meetings.
    ['a count without meetings', { count: 2, coverage: 'NONE', meetings: 0 }, 'atLeast'],
  ] as const)('shows %s', (_, fields, mark) => {
    expect(markOf(period(fields))).toBe(mark);
  });
});

describe('the bars of 4 to 200 periods', () => {
  test('have heights proportional to their counts, on an axis that has room for the largest', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { bars, plot, ticks } = drawn(picture);
        const [highest] = ticks.slice(-1);
        const unit = (plot.bottom - (highest?.y ?? 0)) / Math.max(1, highest?.value ?? 1);
        expect(highest?.y).toBeCloseTo(plot.top);
        for (const [at, { height, y, mark }] of bars.entries()) {
          const count = picture.periods[at]?.count ?? 0;
          expect(height).toBeCloseTo(count * unit, 6);
          expect(y + height).toBeCloseTo(plot.bottom, 6);
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(count > 0).toBe(['counted', 'atLeast'].includes(mark));
        }
      }),
    );
  });

  test('fit the width, in order and without overlap', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { bars, plot, width } = drawn(picture);
        const ends = ({ slot }: Bar) => slot.x + slot.width;
        expect(plot.right).toBeLessThanOrEqual(width + 1e-6);
        for (const [at, bar] of bars.entries()) {
          expect(bar.width).toBeGreaterThan(0);
          expect(bar.x).toBeGreaterThanOrEqual(bar.slot.x - 1e-6);
          expect(bar.x + bar.width).toBeLessThanOrEqual(ends(bar) + 1e-6);
          const before = bars[at - 1];
          if (before !== undefined) expect(bar.slot.x).toBeCloseTo(ends(before), 6);
        }
      }),
    );
  });

  test('have labels inside the picture that do not overlap, and at least one', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { labels, width } = drawn(picture);
        expect(labels.length).toBeGreaterThan(0);
        let end = Number.NEGATIVE_INFINITY;
        for (const { x, anchor, lines } of labels) {
          const wide = Math.max(...lines.map((line) => textWidth(line, WORDS)));
          const from = x - { start: 0, middle: wide / 2, end: wide }[anchor];
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(from + wide).toBeLessThanOrEqual(width + 1e-6);
          expect(from).toBeGreaterThan(end);
          end = from + wide;
        }
      }),
    );
  });

  test('have an axis of whole numbers from zero, of at most five', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const values = drawn(picture).ticks.map(({ value }) => value);
        expect(values[0]).toBe(0);
        expect(values.length).toBeLessThanOrEqual(5);
        for (const value of values) expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });
});

describe('labels', () => {
  const years = (count: number, width: number) =>
    drawn({ periods: Array.from({ length: count }, () => period({})), width, bucket: 'YEAR' }).labels.map(
      ({ lines }) => lines[0],
    );

  test('are all years where they fit, and round ones where they do not', () => {
    expect(years(4, 900)).toEqual(['1850', '1851', '1852', '1853']);
    // 200 years in 300 pixels: 4 labels of about 28 pixels are 75 apart.
    expect(years(200, 300)).toEqual(['1850', '1900', '1950', '2000']);
  });

  test('of meetings are the years in which they begin, and of those without a date a word', () => {
    const meetings = ['2020-01-01', '2020-05-01', '2022-01-01', null, null].map((from) => ({
      label: 'M',
      from,
    }));
    expect(axisLabels(meetings, 'MEETING', 'no date')).toEqual([
      { at: 0, lines: ['2020'] },
      { at: 2, lines: ['2022'] },
      { at: 3, lines: ['no date'] },
    ]);
  });

  test('of Conference periods have their years in a second line', () => {
    const [label] = axisLabels([{ label: 'COP 11 (2020–2022)', from: null }], 'CONFERENCE_PERIOD', '');
    expect(label?.lines).toEqual(['COP 11', '2020–2022']);
  });

  test('numbers are above the bars only where all of them fit', () => {
    const some = (count: number) =>
      Array.from({ length: count }, () => period({ count: 12, coverage: 'PART' }));
    const values = (count: number) =>
      drawn({ periods: some(count), width: 600, bucket: 'YEAR' }).bars.map(({ value }) => value);
    expect(new Set(values(4))).toEqual(new Set(['12+']));
    expect(new Set(values(200))).toEqual(new Set([null]));
  });
});
