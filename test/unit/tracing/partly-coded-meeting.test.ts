import { expect, it } from 'vitest';
import { compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { coverageOf } from '../../../src/tracing/questions/coverage.ts';
import { themeGapsOf } from '../../../src/tracing/questions/gaps.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { activityOf, timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

/**
 * The meetings of 2022 and 2023 are coded. The only one of 2024, u, is not, but a point of Org on youth is known from
 * it; in 2022 Person raised rights.
 */
const index = await advanceIndexOf(
  tinyData([
    act('d1/a', { themes: ['theme-rights'] }),
    act('u/b', { meeting: 'u', themes: ['theme-youth'], by: [by('org-o')] }),
  ]),
);
const known = ['ALL', 'ALL', 'PART'];
const options = { filter: {}, measure: 'ACTS', themeLevel: 'ALL', top: 10 } as const;

it('points of a partly coded meeting count, and a cell without one is unknown', () => {
  const matrix = matrixOf(index, { ...options, rows: 'ACTOR', columns: 'CYCLE', minColumns: 1 });
  expect(matrix.columns.map(({ total, coverage }) => [total, coverage])).toEqual([
    [1, 'ALL'],
    [0, 'ALL'],
    [1, 'PART'],
  ]);
  const rows = matrix.rows.map(({ id }, at) => [id, matrix.counts[at], matrix.coverage[at]]);
  expect(rows).toEqual([
    ['org-o', [0, 0, 1], known],
    ['person-p', [1, 0, null], known],
  ]);
});

it('a timeline has the number of its points, and null where the filter selects none', () => {
  const bucketsOf = (filter: object, measure: 'ACTS' | 'TAKEN_UP' = 'ACTS') =>
    timelineOf(index, { ...options, filter, measure, series: null, bucket: 'MEETING' }).buckets.map(
      ({ id, count, coverage, actsSurveyed, partlySurveyed }) =>
        `${id} ${count} ${coverage} ${actsSurveyed} ${partlySurveyed}`,
    );
  expect(bucketsOf({})).toEqual(['w1 0 ALL 1 0', 'd1 1 ALL 1 0', 'd2 0 ALL 1 0', 'u 1 PART 0 1']);
  const ofData = bucketsOf({ themes: ['theme-data'] });
  expect(ofData).toEqual(['w1 0 ALL 1 0', 'd1 0 ALL 1 0', 'd2 0 ALL 1 0', 'u null PART 0 1']);
  // Only the uptakes of w1 are coded.
  const takenUp = bucketsOf({}, 'TAKEN_UP');
  expect(takenUp).toEqual(['w1 0 ALL 1 0', 'd1 null NONE 1 0', 'd2 null NONE 1 0', 'u null NONE 0 1']);
});

it('an actor without a point there may have made one', () => {
  const activity = activityOf(index, { ...options, of: 'ACTOR', by: 'CYCLE' }, ['org-o', 'person-p']);
  expect(activity.map((buckets) => buckets.map(({ count }) => count))).toEqual([
    [0, 0, 1],
    [1, 0, null],
  ]);
  expect(activity.map((buckets) => buckets.map(({ coverage }) => coverage))).toEqual([known, known]);
});

it('nothing is dropped because it was not found there, and what was found is new', () => {
  const filter = { includeNarrower: false };
  const compared = compareCycles(index, { from: 'cycle-2022', to: 'cycle-2024', filter });
  const { acts, coverage, notSurveyed } = compared.to;
  expect([acts, coverage, notSurveyed.map(({ id }) => id)]).toEqual([1, 'PART', ['u']]);
  const themes = compared.members('THEME', 'ALL').map(({ id, change, inTo }) => [id, change, inTo?.count()]);
  expect(themes).toEqual([
    ['theme-rights', 'UNKNOWN', undefined],
    ['theme-youth', 'NEW', 1],
  ]);
});

it('a theme found there was addressed, and another may have been', () => {
  const gapsOf = (includeNarrower: boolean) =>
    themeGapsOf(index, {
      raisedAt: ['DIALOGUE'],
      absentFrom: ['CONFERENCE'],
      filter: { themes: ['theme-rights'], includeNarrower },
    }).map(({ theme, standing, coverage, notSurveyed }) => [
      theme,
      standing,
      coverage,
      notSurveyed.map(({ id }) => id),
    ]);
  expect(gapsOf(true)).toEqual([]);
  expect(gapsOf(false)).toEqual([['theme-rights', 'UNKNOWN', 'PART', ['u']]]);
});

it('the coverage of its cycle is PART, with the number of such meetings', () => {
  const coverage = coverageOf(index).map((one) => [
    one.cycle,
    ...[one.meetings, one.actsSurveyed, one.partlySurveyed, one.acts, one.coverage],
  ]);
  expect(coverage).toEqual([
    ['cycle-2022', 2, 2, 0, 1, 'ALL'],
    ['cycle-2023', 1, 1, 0, 0, 'ALL'],
    ['cycle-2024', 1, 0, 1, 1, 'PART'],
    ['cycle-phase', 3, 3, 0, 1, 'ALL'],
  ]);
});
