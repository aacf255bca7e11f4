import { describe, expect, it } from 'vitest';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { attendanceOf } from '../../../src/tracing/questions/attendance.ts';
import { compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { themeGapsOf } from '../../../src/tracing/questions/gaps.ts';
import { lineageOf } from '../../../src/tracing/questions/lineage.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { activityOf, timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

/** A date by its days and by how exactly each is known. */
const on = (earliest: string, latest = earliest, precision: 'DAY' | 'MONTH' | 'YEAR' = 'DAY') => ({
  ...{ earliest, latest, earliestPrecision: precision, latestPrecision: precision },
});
const keys = (id: string, day: string) => ({ sortKey: `${day} ${id}`, newestKey: `${day} ${id}` });

/**
 * Meeting d1 from 1 to 11 December 2022, and d2 from 30 December 2022 to 2 January 2023. At each, one act has no date of its own; the
 * others have a day, and one the month of January.
 */
const data = tinyData([
  act('d1/whole', { ...on('2022-12-01', '2022-12-11'), ...keys('d1/whole', '2022-12-01') }),
  act('d1/third', { ...on('2022-12-03'), ...keys('d1/third', '2022-12-03'), themes: ['theme-youth'] }),
  act('d2/whole', {
    ...{ meeting: 'd2', by: [by('state-aaa')] },
    ...on('2022-12-30', '2023-01-02'),
    ...keys('d2/whole', '2022-12-30'),
  }),
  act('d2/old', {
    meeting: 'd2',
    ...on('2022-12-31'),
    ...keys('d2/old', '2022-12-31'),
    kind: 'RECOMMENDATION',
  }),
  act('d2/new', { meeting: 'd2', ...on('2023-01-01'), ...keys('d2/new', '2023-01-01') }),
  act('d2/january', {
    meeting: 'd2',
    ...on('2023-01-01', '2023-01-31', 'MONTH'),
    ...keys('d2/january', '2023-01-01'),
  }),
]);
const days = { d1: on('2022-12-01', '2022-12-11'), d2: on('2022-12-30', '2023-01-02') };
for (const [id, span] of Object.entries(days)) {
  const meeting = data.meetings.get(id);
  if (meeting === undefined) throw new Error(`There is no meeting ${id}`);
  data.meetings.set(id, { ...meeting, ...span, sortKey: `${span.earliest} ${id}` });
}
const index = await advanceIndexOf(data);

const found = (filter: AdvanceFilter) =>
  index
    .select(filter)
    .page({ order: 'OLDEST_FIRST', first: 100, after: null })
    .matches.map(({ act: { id } }) => id);
const asked = { filter: {}, themeLevel: 'ALL', measure: 'ACTS', top: 50 } as const;

describe('acts by their dates', () => {
  it.each<[AdvanceFilter, string[]]>([
    [{}, ['d1/whole', 'd1/third', 'd2/whole', 'd2/old', 'd2/january', 'd2/new']],
    [{ to: '2022-12-02' }, []],
    [{ to: '2022-12-03' }, ['d1/third']],
    [{ to: '2022-12-10' }, ['d1/third']],
    [{ to: '2022-12-11' }, ['d1/whole', 'd1/third']],
    [{ from: '2022-12-02', to: '2022-12-30' }, ['d1/third']],
    [{ from: '2022-12-31' }, ['d2/old', 'd2/january', 'd2/new']],
    [{ from: '2023-01-01', to: '2023-01-30' }, ['d2/new']],
    [{ from: '2023-01-01', to: '2023-01-31' }, ['d2/january', 'd2/new']],
    [{ meetings: ['d2'], NOT: { from: '2023-01-01' } }, ['d2/whole', 'd2/old']],
    [{ OR: [{ to: '2022-12-03' }, { from: '2023-01-01' }] }, ['d1/third', 'd2/january', 'd2/new']],
  ])('%j selects %j', (filter, expected) => expect(found(filter)).toEqual(expected));

  it('include a meeting if its own days are allowed, or the date of one of its acts', () => {
    const meetings = (filter: AdvanceFilter) => index.meetingsUnder(filter).map(({ id }) => id);
    expect(meetings({ to: '2022-12-02' })).toEqual(['w1']);
    expect(meetings({ from: '2022-12-02', to: '2022-12-30' })).toEqual(['d1']);
    expect(meetings({ from: '2022-12-31', to: '2023-12-31' })).toEqual(['d2']);
  });

  it('are counted by year on their own days, and outside all years if they may be in two', () => {
    const { buckets, total, outside, series } = timelineOf(index, { ...asked, series: null, bucket: 'YEAR' });
    expect(buckets.map(({ id, count, meetings }) => [id, count, meetings])).toEqual([
      ['2022', 3, 3],
      ['2023', 2, 1],
      ['2024', null, 1],
    ]);
    expect([total, outside, series[0]?.counts]).toEqual([6, 1, [3, 2, null]]);
    const years = matrixOf(index, { ...asked, rows: 'MEETING_KIND', columns: 'YEAR', minColumns: 1 });
    expect(years.counts).toEqual([[3, 2, null]]);
    expect(years.rows.map(({ total: acts }) => acts)).toEqual([6]);
    // Only the year that the filter leaves is shown, though the meeting began in the year before.
    const later = timelineOf(index, {
      ...asked,
      filter: { from: '2023-01-01', to: '2023-12-31' },
      series: null,
      bucket: 'YEAR',
    });
    expect(later.buckets.map(({ id, count }) => [id, count])).toEqual([['2023', 2]]);
  });

  it('give a cell its first and its last day, with the precision of each', () => {
    const { cells } = matrixOf(index, { ...asked, rows: 'ACT_KIND', columns: 'MEETING', minColumns: 1 });
    expect(
      cells.map(({ column, tally: { firstOn, firstPrecision, lastOn, lastPrecision } }) => [
        ...[column, firstOn, firstPrecision, lastOn, lastPrecision],
      ]),
    ).toEqual([
      ['d1', '2022-12-01', 'DAY', '2022-12-11', 'DAY'],
      ['d2', '2022-12-30', 'DAY', '2023-01-31', 'MONTH'],
      ['d2', '2022-12-31', 'DAY', '2022-12-31', 'DAY'],
    ]);
  });

  it('are compared, followed and missed by the same dates', () => {
    const filter = { from: '2022-12-02', to: '2022-12-31' };
    const compared = compareCycles(index, { from: 'cycle-2022', to: 'cycle-2023', filter });
    expect([compared.from.acts, compared.to.acts]).toEqual([1, 1]);
    expect(compared.to.meetings.map(({ id }) => id)).toEqual(['d2']);
    const [node] = lineageOf(index, { id: 'd2/old', direction: 'BOTH', depth: 1 }).nodes;
    expect([node?.date, node?.datePrecision]).toEqual(['2022-12-31', 'DAY']);
    const gaps = themeGapsOf(index, { raisedAt: ['DIALOGUE'], absentFrom: ['CONFERENCE'], filter: {} });
    expect(
      gaps.map(({ theme, lastRaisedOn, lastRaisedPrecision }) => [theme, lastRaisedOn, lastRaisedPrecision]),
    ).toEqual([
      ['theme-data', '2023-01-01', 'DAY'],
      ['theme-youth', '2022-12-03', 'DAY'],
    ]);
  });

  it('do not change who attended a meeting within some days', () => {
    data.participations.push({
      ...{ id: 'participation/d1/state-aaa/speaker', actor: 'state-aaa', meeting: 'd1', role: 'SPEAKER' },
      ...{ status: 'ATTENDED', affiliatedWith: [], onBehalfOf: [] },
    });
    expect(attendanceOf(index, { to: '2022-12-10' }, 1)).toEqual([]);
    expect(attendanceOf(index, { to: '2022-12-11' }, 1).map(({ actor }) => actor)).toEqual(['state-aaa']);
  });
});

it('give the activity of several actors the same periods, each with its own counts', () => {
  const [person, state] = activityOf(index, { of: 'ACTOR', by: 'YEAR', filter: {}, measure: 'ACTS' }, [
    'person-p',
    'state-aaa',
  ]);
  expect(person?.map(({ id, count }) => [id, count])).toEqual([
    ['2022', 3],
    ['2023', 2],
    ['2024', null],
  ]);
  // Its one act may be from either year.
  expect(state?.map(({ id, count }) => [id, count])).toEqual([
    ['2022', 0],
    ['2023', 0],
    ['2024', null],
  ]);
});
