import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { runs } from '../../support/property-runs.ts';
import { tinyData } from '../../support/tiny-data.ts';

/** The years of a timeline, and of a matrix, over meetings in these years. */
async function yearsShown(years: number[]) {
  const data = tinyData([]);
  const [model] = data.meetings.values();
  if (model === undefined) throw new Error('no meeting');
  const meetings = years.map((year, place) => {
    const day = `${String(year).padStart(4, '0')}-07-01`;
    return {
      ...model,
      id: `m-${place}`,
      label: 'M',
      earliest: day,
      latest: day,
      sortKey: `${day} m-${place}`,
    };
  });
  const index = await advanceIndexOf({ ...data, meetings: new Map(meetings.map((one) => [one.id, one])) });
  const common = { filter: {}, themeLevel: 'ALL', measure: 'ACTS' } as const;
  const { buckets } = timelineOf(index, { ...common, series: null, bucket: 'YEAR', top: 50 });
  const { columns } = matrixOf(index, { ...common, rows: 'THEME', columns: 'YEAR', top: 500, minColumns: 1 });
  expect(columns.map(({ id }) => id)).toEqual(buckets.map(({ id }) => id));
  return buckets.map(({ id, meetings: count }) => ({ year: Number(id), count }));
}

it('a timeline has every year from the first to the last, and an implausible one alone', async () => {
  const shown = await yearsShown([1446, 9999, 2021, 2024, 2024]);
  expect(shown).toEqual([
    { year: 1446, count: 1 },
    { year: 2021, count: 1 },
    { year: 2022, count: 0 },
    { year: 2023, count: 0 },
    { year: 2024, count: 2 },
    { year: 9999, count: 1 },
  ]);
  expect(await yearsShown([])).toEqual([]);
  expect(await yearsShown([7])).toEqual([{ year: 7, count: 1 }]);
});

it('no years of meetings make a timeline impossible, and each is in it', async () => {
  const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1795, max: 2105 }));
  await fc.assert(
    fc.asyncProperty(fc.array(year, { maxLength: 60 }), async (years) => {
      const shown = await yearsShown(years);
      const ids = shown.map((one) => one.year);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      for (const one of shown) expect(one.count).toBe(years.filter((other) => other === one.year).length);
      const ours = years.filter((one) => one >= 1800 && one <= 2100);
      for (const one of shown)
        if (one.count === 0) expect(one.year > Math.min(...ours) && one.year < Math.max(...ours)).toBe(true);
      expect(ids).toEqual(expect.arrayContaining(years));
    }),
    { numRuns: runs(40) },
  );
});
