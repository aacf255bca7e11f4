import { describe, expect, it } from 'vitest';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const acts = [
  act('d1/a', { by: [by('person-p'), by('org-o')], themes: ['theme-children'] }),
  act('d1/b', { by: [by('state-aaa')], themes: ['theme-data'] }),
  act('w1/c', { meeting: 'w1', by: [by('org-o')], themes: ['theme-data'] }),
  act('d2/d', { meeting: 'd2', by: [by('org-o'), by('state-bbb')], themes: ['theme-youth'] }),
];
const index = await advanceIndexOf(tinyData(acts));
const compare = (from: string, to: string, filter: AdvanceFilter = {}) =>
  compareCycles(index, { from, to, filter });
const changes = (members: { id: string; change: string }[]) =>
  members.map(({ id, change }) => `${id} ${change}`);

describe('two cycles compared', () => {
  it('tell what is new, continued and dropped, by name', () => {
    const result = compare('cycle-2022', 'cycle-2023');
    expect(changes(result.members('THEME', 'ALL'))).toEqual([
      'theme-children DROPPED',
      'theme-data DROPPED',
      'theme-rights CONTINUED',
      'theme-youth NEW',
    ]);
    expect(changes(result.members('ACTOR', 'ALL'))).toEqual([
      'state-bbb NEW',
      'org-o CONTINUED',
      'person-p DROPPED',
      'state-aaa DROPPED',
    ]);
    const [org] = result.members('ACTOR', 'ALL').filter(({ id }) => id === 'org-o');
    expect([org?.inFrom?.tally().acts, org?.inTo?.tally().acts]).toEqual([2, 1]);
    const [fresh] = result.members('THEME', 'LEAF').filter(({ id }) => id === 'theme-youth');
    expect([fresh?.inFrom?.tally().acts, fresh?.inTo?.tally().acts]).toEqual([0, 1]);
  });

  it('give no word on what nobody has surveyed', () => {
    const result = compare('cycle-2022', 'cycle-2024');
    expect([result.from.acts, result.to.acts]).toEqual([3, null]);
    expect(result.to.notSurveyed.map(({ id }) => id)).toEqual(['u']);
    expect(new Set(result.members('THEME', 'ALL').map(({ change }) => change))).toEqual(new Set(['UNKNOWN']));
    expect(result.members('THEME', 'ALL').every(({ inTo }) => inTo === null)).toBe(true);
  });

  it('keep to the filter, on both sides', () => {
    const result = compare('cycle-2022', 'cycle-2023', { actors: ['org-o'], meetingKinds: ['DIALOGUE'] });
    expect([result.from.acts, result.to.acts]).toEqual([1, 1]);
    expect(result.from.meetings.map(({ id }) => id)).toEqual(['d1']);
    expect(changes(result.members('ACTOR', 'ALL'))).toEqual(['org-o CONTINUED']);
    // The filter's own cycles join those compared.
    expect(compare('cycle-2022', 'cycle-2023', { cycles: ['cycle-2022'] }).to.acts).toBeNull();
  });

  it.each([
    ['cycle-2022', 'cycle-1999', 'to: expected the id of a review cycle in the graph, found "cycle-1999".'],
    ['cycle-2022', 'cycle-2022', 'from and to: expected two review cycles, found "cycle-2022" twice.'],
    [
      'cycle-2022',
      'cycle-phase',
      'from and to: expected two series or two phases, found "cycle-2022", a series, and "cycle-phase", a phase.',
    ],
  ])('%s with %s are refused', (from, to, message) => {
    expect(() => compare(from, to)).toThrow(message);
  });
});
