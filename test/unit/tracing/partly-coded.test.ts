import { expect, it } from 'vitest';
import { compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { themeGapsOf } from '../../../src/tracing/questions/gaps.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { activityOf, timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, tinyData } from '../../support/tiny-data.ts';

/** In 2022 all meetings are coded, in 2023 one of two, in 2024 none; rights were raised in 2022, youth in 2023 alone. */
const data = tinyData([
  act('d1/a', { themes: ['theme-rights'] }),
  act('d2/b', { meeting: 'd2', themes: ['theme-youth'] }),
]);
const d2 = data.meetings.get('d2');
if (d2 === undefined) throw new Error('There is no meeting d2');
const later = { ...d2, id: 'w2', kind: 'WORKING_GROUP', actsSurveyed: false } as const;
data.meetings.set('w2', { ...later, sortKey: `${later.earliest} w2` });
const index = await advanceIndexOf(data);

const asked = { filter: {}, measure: 'ACTS' } as const;
const known = ['ALL', 'PART', 'NONE'];

it('a zero is certain if all meetings are coded; if some are, nothing found so far is neither zero nor unknown', () => {
  const options = { ...asked, themeLevel: 'LEAF', top: 10 } as const;
  const matrix = matrixOf(index, { ...options, rows: 'THEME', columns: 'CYCLE', minColumns: 1 });
  expect(matrix.columns.map(({ total, coverage }) => [total, coverage])).toEqual([
    [1, 'ALL'],
    [1, 'PART'],
    [0, 'NONE'],
  ]);
  const youth = { counts: [0, 1, null], coverage: known };
  expect(matrix.rows.map(({ id, coverage }) => [id, coverage])).toEqual([['theme-youth', 'PART']]);
  expect({ counts: matrix.counts[0], coverage: matrix.coverage[0] }).toEqual(youth);
  expect(matrix.cells.map(({ column, coverage }) => [column, coverage])).toEqual([['cycle-2023', 'PART']]);

  const timeline = timelineOf(index, { ...options, series: 'THEME', bucket: 'CYCLE', themeLevel: 'ALL' });
  expect(timeline.buckets.map(({ count, coverage }) => [count, coverage])).toEqual([
    [1, 'ALL'],
    [1, 'PART'],
    [null, 'NONE'],
  ]);
  const lineOf = (id: string) => timeline.series.find((line) => line.id === id);
  expect(lineOf('theme-youth')).toMatchObject(youth);

  const [activity = []] = activityOf(index, { ...asked, of: 'ACTOR', by: 'CYCLE' }, ['org-o']);
  expect(activity.map(({ count, coverage }) => [count, coverage])).toEqual([
    [0, 'ALL'],
    [null, 'PART'],
    [null, 'NONE'],
  ]);
});

it('nothing is dropped or new because the other cycle is partly coded', () => {
  const compared = compareCycles(index, { from: 'cycle-2022', to: 'cycle-2023', filter: {} });
  expect([compared.from, compared.to].map(({ acts, coverage }) => [acts, coverage])).toEqual([
    [1, 'ALL'],
    [1, 'PART'],
  ]);
  const leaves = compared
    .members('THEME', 'LEAF')
    .map(({ id, change, inFrom }) => [id, change, inFrom?.count()]);
  expect(leaves).toEqual([['theme-youth', 'NEW', 0]]);
  const back = compareCycles(index, { from: 'cycle-2023', to: 'cycle-2022', filter: {} });
  expect(back.members('THEME', 'LEAF').map(({ change }) => change)).toEqual(['DROPPED']);
  const only = { from: 'cycle-2022', to: 'cycle-2023', filter: { includeNarrower: false } };
  const rights = compareCycles(index, only)
    .members('THEME', 'ALL')
    .find(({ id }) => id === 'theme-rights');
  expect([rights?.change, rights?.inTo]).toEqual(['UNKNOWN', null]);
});

it('a gap shows whether the later meetings are coded, partly or not at all', () => {
  const filter = { themes: ['theme-rights'], includeNarrower: false };
  const gap = (...absentFrom: ('WORKING_GROUP' | 'DIALOGUE')[]) =>
    themeGapsOf(index, { raisedAt: ['DIALOGUE'], absentFrom, filter }).map(({ standing, coverage }) => [
      standing,
      coverage,
    ]);
  expect(gap('DIALOGUE')).toEqual([['SILENT', 'ALL']]);
  expect(gap('DIALOGUE', 'WORKING_GROUP')).toEqual([['UNKNOWN', 'PART']]);
  expect(gap('WORKING_GROUP')).toEqual([['UNKNOWN', 'NONE']]);
});

it('a meeting with points that are not all coded is partly coded: its numbers count, and there is no zero', async () => {
  const partly = tinyData([act('d1/a', { themes: ['theme-rights'] })]);
  const d1 = partly.meetings.get('d1');
  if (d1 === undefined) throw new Error('There is no meeting d1');
  partly.meetings.set('d1', { ...d1, actsSurveyed: false });
  const ofPartly = await advanceIndexOf(partly);

  const { buckets, series } = timelineOf(ofPartly, {
    ...{ ...asked, series: 'THEME', bucket: 'CYCLE', themeLevel: 'ALL', top: 10 },
  });
  expect(buckets[0]).toMatchObject({ count: 1, coverage: 'PART', actsSurveyed: 1, partlySurveyed: 1 });
  expect(series.find(({ id }) => id === 'theme-rights')?.counts[0]).toBe(1);
  const [activity = []] = activityOf(ofPartly, { ...asked, of: 'THEME', by: 'CYCLE' }, ['theme-youth']);
  expect(activity[0]).toMatchObject({ count: null, coverage: 'PART' });
  const { from } = compareCycles(ofPartly, { from: 'cycle-2022', to: 'cycle-2023', filter: {} });
  expect([from.acts, from.coverage]).toEqual([1, 'PART']);
});
