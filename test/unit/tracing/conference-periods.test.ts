import { beforeAll, describe, expect, it } from 'vitest';
import type { AdvanceIndex } from '../../../src/tracing/engine/advance-index.ts';
import { coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import { compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { coverageOf } from '../../../src/tracing/questions/coverage.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

/**
 * A Conference period that is not over: the series of 2022, whose meetings are d1 and w1, and a meeting p1 of the period
 * itself. Both organizations address youth in the series, and data in both.
 */
let index: AdvanceIndex;
beforeAll(async () => {
  const said = (id: string, actor: string, theme: string) =>
    act(id, { by: [by(actor)], themes: [theme], meeting: id.split('/')[0] ?? '' });
  const data = tinyData([
    said('d1/a', 'org-o', 'theme-youth'),
    said('d1/b', 'org-p', 'theme-youth'),
    said('w1/a', 'org-o', 'theme-data'),
    said('p1/a', 'org-p', 'theme-data'),
    said('d2/a', 'org-o', 'theme-data'),
  ]);
  const [series, meeting] = [data.cycles.get('cycle-2022'), data.meetings.get('d1')];
  if (series === undefined || meeting === undefined) throw new Error('The data has neither.');
  const open = { latest: null, latestPrecision: 'UNKNOWN' as const };
  data.cycles.set('cycle-period', {
    ...{ ...series, ...open, id: 'cycle-period', label: 'Period', level: 'CONFERENCE_PERIOD' },
    ...{ partOf: null, sortKey: '2021' },
  });
  data.cycles.set('cycle-2022', { ...series, partOf: 'cycle-period' });
  data.meetings.set('p1', { ...meeting, id: 'p1', label: 'p1', cycle: 'cycle-period' });
  index = await advanceIndexOf(data);
});

describe('a Conference period', () => {
  it('has the points of its series and of its own meetings, each once', () => {
    const request = {
      ...{
        rows: 'ACTOR' as const,
        columns: 'CONFERENCE_PERIOD' as const,
        filter: {},
        themeLevel: 'ALL' as const,
      },
      ...{ measure: 'ACTS' as const, top: 50, minColumns: 1 },
    };
    const { columns } = matrixOf(index, request);
    expect(columns.map(({ id, total }) => [id, total])).toEqual([['cycle-period', 4]]);
    const { buckets, outside } = timelineOf(index, {
      ...{
        series: null,
        bucket: 'CONFERENCE_PERIOD',
        filter: {},
        themeLevel: 'ALL',
        measure: 'ACTS',
        top: 50,
      },
    });
    expect(buckets.map(({ id, count, to, meetings }) => [id, count, to, meetings])).toEqual([
      ['cycle-period', 4, null, 3],
    ]);
    expect(outside).toBe(1);
  });

  it('comes after the series and before the phases in the coverage', () => {
    expect(coverageOf(index).map(({ cycle, acts }) => [cycle, acts])).toEqual([
      ['cycle-2022', 3],
      ['cycle-2023', 1],
      ['cycle-2024', 0],
      ['cycle-period', 4],
      ['cycle-phase', expect.any(Number)],
    ]);
  });

  it('shares only themes of its own meetings: those of its series are of the series', () => {
    const others = coAdvancementOf(index, { actor: 'org-o', by: 'THEME_IN_CYCLE', filter: {} });
    expect(others.map(({ actor, count }) => [actor, count])).toEqual([['org-p', 1]]);
    expect(others[0]?.themes().map(({ theme, cycle }) => [theme, cycle])).toEqual([
      ['theme-youth', 'cycle-2022'],
    ]);
  });

  it('is compared with no series', () => {
    expect(() => compareCycles(index, { from: 'cycle-2023', to: 'cycle-period', filter: {} })).toThrow(
      'from and to: expected two review cycles of one level, found "cycle-2023", a series, and "cycle-period", a Conference period.',
    );
  });
});
