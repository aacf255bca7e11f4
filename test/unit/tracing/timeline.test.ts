import { describe, expect, it } from 'vitest';
import { activityOf, type TimelineRequest, timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const acts = [
  act('d1/a', {
    by: [by('person-p'), by('org-o')],
    themes: ['theme-children', 'theme-youth'],
    kind: 'RECOMMENDATION',
  }),
  act('d1/b', { by: [by('state-aaa')], themes: ['theme-data'] }),
  act('w1/c', { meeting: 'w1', by: [by('org-o')], themes: ['theme-rights'], takenUp: true }),
  act('d2/d', { meeting: 'd2', by: [by('org-o'), by('state-bbb')], themes: ['theme-youth'] }),
  act('n/e', { meeting: 'n', by: [by('org-o')], earliest: null, latest: null }),
];
// A surveyed meeting without date or cycle.
const data = tinyData(acts);
data.meetings.set('n', {
  id: 'n',
  label: 'n',
  kind: 'WORKSHOP',
  cycle: null,
  earliest: null,
  latest: null,
  sortKey: '9999-99-99 n',
  instruments: [],
  actsSurveyed: true,
  uptakesSurveyed: false,
});
const index = await advanceIndexOf(data);
const timeline = (parts: Partial<TimelineRequest>) =>
  timelineOf(index, {
    series: null,
    bucket: 'CYCLE',
    filter: {},
    themeLevel: 'TOP',
    measure: 'ACTS',
    top: 12,
    ...parts,
  });
const counts = (buckets: { label: string; count: number | null }[]) =>
  buckets.map(({ label, count }) => `${label} ${count}`);
const lines = (series: { label: string; total: number; counts: (number | null)[] }[]) =>
  series.map((one) => `${one.label} ${one.total}: ${one.counts.join(' ')}`);

describe('a timeline', () => {
  it('has one line of all acts where no series is asked for, null where nobody has looked, and tells what lies outside', () => {
    const result = timeline({});
    // 2024 holds only an unsurveyed meeting: unknown, which is not zero. n/e has no cycle.
    expect(counts(result.buckets)).toEqual(['2022 3', '2023 1', '2024 null']);
    expect(lines(result.series)).toEqual(['All acts 5: 3 1 ']);
    expect([result.total, result.outside]).toEqual([5, 1]);
    expect(
      result.buckets.map(({ from, to, meetings, actsSurveyed }) => [from, to, meetings, actsSurveyed]),
    ).toEqual([
      ['2022-01-01', '2022-12-31', 2, 2],
      ['2023-01-01', '2023-12-31', 1, 1],
      ['2024-01-01', '2024-12-31', 1, 0],
    ]);
  });

  it('has a line for each member of a series: States by name, others by total', () => {
    expect(lines(timeline({ series: 'THEME' }).series)).toEqual(['Rights 3: 2 1 ', 'Data 2: 1 0 ']);
    expect(lines(timeline({ series: 'ACTOR' }).series)).toEqual([
      'Alpha 1: 0 1 ',
      'Zeta 1: 1 0 ',
      'Org 4: 2 1 ',
      'Person 1: 1 0 ',
    ]);
    const cut = timeline({ series: 'ACTOR', top: 3 });
    expect(cut.series.map(({ label }) => label)).toEqual(['Alpha', 'Zeta', 'Org']);
    expect(cut.omitted).toEqual({ series: 1, acts: 1 });
  });

  it('never cuts a stretch of time for the sake of `top`', () => {
    expect(timeline({ series: 'ACTOR', bucket: 'MEETING', top: 1 }).buckets).toHaveLength(5);
  });

  it('goes by years, those between without a meeting as unknown', () => {
    const { buckets, outside } = timeline({ bucket: 'YEAR', filter: { meetings: ['w1', 'u'] } });
    expect(counts(buckets)).toEqual(['2022 1', '2023 null', '2024 null']);
    expect(outside).toBe(0);
    expect(counts(timeline({ bucket: 'YEAR' }).buckets)).toEqual(['2022 3', '2023 1', '2024 null']);
    expect(timeline({ bucket: 'YEAR' }).outside).toBe(1);
  });

  it('goes by phases and meetings', () => {
    expect(counts(timeline({ bucket: 'PHASE' }).buckets)).toEqual(['Phase one 4']);
    expect(counts(timeline({ bucket: 'MEETING' }).buckets)).toEqual([
      'w1 1',
      'd1 2',
      'd2 1',
      'u null',
      'n 1',
    ]);
  });

  it('counts by measure: uptakes are known only where surveyed', () => {
    expect(counts(timeline({ measure: 'RECOMMENDATIONS' }).buckets)).toEqual([
      '2022 1',
      '2023 0',
      '2024 null',
    ]);
    expect(counts(timeline({ measure: 'TAKEN_UP' }).buckets)).toEqual(['2022 1', '2023 null', '2024 null']);
    // n/e, which lies outside, is no recommendation.
    expect(timeline({ measure: 'RECOMMENDATIONS' })).toMatchObject({ total: 1, outside: 0 });
    expect(timeline({ measure: 'INTERVENTIONS' })).toMatchObject({ total: 4, outside: 1 });
  });
});

describe('activity', () => {
  const of = (kind: 'ACTOR' | 'THEME', ids: string[], filter = {}) =>
    activityOf(index, { of: kind, by: 'CYCLE', filter, measure: 'ACTS' }, ids).map(counts);

  it('counts what a filter with that one theme or actor would count, narrower themes among it', () => {
    expect(of('THEME', ['theme-rights', 'theme-youth', 'theme-data'])).toEqual([
      ['2022 2', '2023 1', '2024 null'],
      ['2022 1', '2023 1', '2024 null'],
      ['2022 1', '2023 0', '2024 null'],
    ]);
    expect(of('ACTOR', ['org-o', 'org-p'])).toEqual([
      ['2022 2', '2023 1', '2024 null'],
      ['2022 0', '2023 0', '2024 null'],
    ]);
  });

  it('keeps to its filter', () => {
    expect(of('THEME', ['theme-youth'], { actors: ['state-bbb'] })).toEqual([
      ['2022 0', '2023 1', '2024 null'],
    ]);
    expect(of('THEME', ['theme-youth'], { themes: ['theme-data'] })).toEqual([
      ['2022 0', '2023 0', '2024 null'],
    ]);
  });
});
