import { describe, expect, test } from 'vitest';
import { statedFor, statedIn } from '../../../src/explorer/address/stated-period.ts';
import { widestLevel } from '../../../src/explorer/labels/widest-level.ts';

const cycle = (level: 'SERIES' | 'CONFERENCE_PERIOD' | 'PHASE', acts: number) => ({ cycle: { level }, acts });

describe('the usual period', () => {
  test.each([
    [
      'the level with the most points in all of its cycles',
      [cycle('SERIES', 5), cycle('SERIES', 4), cycle('PHASE', 8)],
      'CYCLE',
    ],
    ['phases, where these have the most', [cycle('SERIES', 5), cycle('PHASE', 8)], 'PHASE'],
    [
      'Conference periods before series',
      [cycle('SERIES', 5), cycle('CONFERENCE_PERIOD', 5)],
      'CONFERENCE_PERIOD',
    ],
    ['series before phases', [cycle('PHASE', 5), cycle('SERIES', 5)], 'CYCLE'],
    ['a level whose cycles have no points, if it is the only one', [cycle('PHASE', 0)], 'PHASE'],
    ['years, where there are no cycles', [], 'YEAR'],
  ])('is %s', (_, coverage, period) => expect(widestLevel(coverage)).toBe(period));
});

describe('an address', () => {
  const stated = (address: string, setting: 'columns' | 'bucket') =>
    statedIn(new URLSearchParams(address), setting, 'CONFERENCE_PERIOD').toString();

  test('that states a period keeps it, the one that others call usual too', () => {
    for (const address of ['columns=cycle', 'columns=conference-period', 'columns=theme', 'columns=unknown'])
      expect(stated(address, 'columns')).toBe(address);
    expect(stated('bucket=year', 'bucket')).toBe('bucket=year');
  });

  test('that states none gets the usual one beside what it has', () => {
    expect(stated('act=recommendation', 'columns')).toBe('act=recommendation&columns=conference-period');
    expect(stated('columns=theme', 'bucket')).toBe('columns=theme&bucket=conference-period');
    expect(stated('series=none', 'bucket')).toBe('series=none&bucket=conference-period');
  });

  test('gets another where the rows or lines do not go with the usual one', () => {
    expect(stated('rows=cycle', 'columns')).toBe('rows=cycle&columns=theme');
    expect(stated('series=phase', 'bucket')).toBe('series=phase&bucket=year');
    expect(stated('series=meeting-kind', 'bucket')).toBe('series=meeting-kind&bucket=conference-period');
  });

  test('of another page, or before the usual period is known, stays as it is', () => {
    const of = (path: string, usual: 'YEAR' | 'CYCLE' | null) =>
      statedFor(path, new URLSearchParams('top=20'), usual).toString();
    expect(of('/acts', 'YEAR')).toBe('top=20');
    expect(of('/matrix', null)).toBe('top=20');
    expect(of('/matrix', 'YEAR')).toBe('top=20&columns=year');
    expect(of('/timeline', 'CYCLE')).toBe('top=20&bucket=cycle');
  });
});
