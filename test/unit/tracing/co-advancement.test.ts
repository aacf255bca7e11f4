import { describe, expect, it } from 'vitest';
import type { ActWithWords } from '../../../src/snapshot/entities/advance-data.ts';
import type { ActList } from '../../../src/tracing/engine/act-list.ts';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { type CoAdvancementBy, coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

type Data = ReturnType<typeof tinyData>;

/** Two more organizations than {@link tinyData} has; names as the tests below order them. */
function dataOf(acts: ActWithWords[], ties: Data['ties'] = []): Data {
  const data = tinyData(acts);
  const org = { kind: 'STAKEHOLDER' as const, country: null, regionalGroup: null, standsFor: null };
  data.actors.set('org-x', { ...org, id: 'org-x', label: 'Xenon', sector: 'ACADEMIA' });
  data.actors.set('org-y', { ...org, id: 'org-y', label: 'Éclair', sector: 'NGO' });
  return { ...data, ties: [...data.ties, ...ties] };
}
const ids = (list: ActList) =>
  list.page({ order: 'NEWEST_FIRST', first: 99, after: null }).matches.map(({ act: { id } }) => id);
async function told(data: Data, mode: CoAdvancementBy, filter: AdvanceFilter = {}, actor = 'org-o') {
  return coAdvancementOf(await advanceIndexOf(data), { actor, by: mode, filter }).map(
    (one) => `${one.actor} ${one.count}: ${ids(one.advances()).join(' ')}`,
  );
}
const affiliation = by('org-o', { attribution: 'AFFILIATION', through: 'person-p' });

describe('co-advancement by act', () => {
  const acts = [
    act('d1/a', { by: [by('org-o'), by('org-x'), by('state-aaa'), by('state-bbb')] }),
    act('d1/b', { by: [by('org-o'), by('org-x'), by('org-y'), by('state-aaa')], themes: ['theme-youth'] }),
    act('w1/c', { meeting: 'w1', by: [by('org-o'), by('org-y', { attribution: 'ON_BEHALF' })] }),
    act('d2/d', { meeting: 'd2', by: [by('org-x'), by('org-p')] }),
  ];

  it('gives who else has the same acts, and which: States by name, others by count, then name', async () => {
    expect(await told(dataOf(acts), 'ACT')).toEqual([
      // Alpha before Zeta, though it shares less.
      'state-bbb 1: d1/a',
      'state-aaa 2: d1/b d1/a',
      'org-y 2: d1/b w1/c',
      'org-x 2: d1/b d1/a',
    ]);
  });

  it('gives no themes', async () => {
    const [one] = coAdvancementOf(await advanceIndexOf(dataOf(acts)), {
      actor: 'org-o',
      by: 'ACT',
      filter: {},
    });
    expect(one?.themes()).toEqual([]);
  });

  it('keeps the others to the conditions on actors, and both to all else', async () => {
    const data = dataOf(acts);
    expect(await told(data, 'ACT', { sectors: ['ACADEMIA'] })).toEqual(['org-x 2: d1/b d1/a']);
    expect(await told(data, 'ACT', { actorKinds: ['STATE'], countries: ['BBB'] })).toEqual([
      'state-bbb 1: d1/a',
    ]);
    expect(await told(data, 'ACT', { actors: ['org-o', 'org-y'] })).toEqual(['org-y 2: d1/b w1/c']);
    expect(await told(data, 'ACT', { themes: ['theme-rights'] })).toEqual([
      'state-aaa 1: d1/b',
      'org-y 1: d1/b',
      'org-x 1: d1/b',
    ]);
    expect(await told(data, 'ACT', { meetings: ['w1'] })).toEqual(['org-y 1: w1/c']);
    expect(await told(data, 'ACT', { attribution: ['ON_BEHALF'] })).toEqual([]);
    expect(await told(data, 'ACT', { OR: [{ actors: ['org-y'] }], NOT: { meetings: ['w1'] } })).toEqual([
      'state-aaa 1: d1/b',
      'org-y 1: d1/b',
      'org-x 1: d1/b',
    ]);
  });

  it('asks roles and attribution of both', async () => {
    const speaker = { roles: new Set(['SPEAKER'] as const) };
    const data = dataOf([
      act('d1/a', { by: [by('org-o', speaker), by('org-x', speaker), by('org-y')] }),
      act('d1/b', { by: [by('org-o'), by('org-x', speaker)] }),
      act('d1/c', { by: [affiliation, by('org-x')] }),
    ]);
    expect(await told(data, 'ACT', { roles: ['SPEAKER'] })).toEqual(['org-x 1: d1/a']);
    expect(await told(data, 'ACT')).toEqual(['org-x 3: d1/c d1/b d1/a', 'org-y 1: d1/a']);
    expect(await told(data, 'ACT', { attribution: ['DIRECT'] })).toEqual([
      'org-x 2: d1/b d1/a',
      'org-y 1: d1/a',
    ]);
  });
});

describe('co-advancement by theme in cycle', () => {
  const acts = [
    act('d1/a', { by: [by('org-o')], themes: ['theme-children', 'theme-data'] }),
    act('w1/b', { meeting: 'w1', by: [by('org-o')], themes: ['theme-data'] }),
    act('d2/c', { meeting: 'd2', by: [by('org-o')], themes: ['theme-data'] }),
    // The same theme in the same cycle, at another meeting; another theme of an own cycle.
    act('w1/d', { meeting: 'w1', by: [by('org-x')], themes: ['theme-data', 'theme-children'] }),
    act('d1/e', { by: [by('org-x'), by('state-aaa')], themes: ['theme-data', 'theme-youth'] }),
    // In 2023 but on children, which org-o has in 2022 alone.
    act('d2/f', { meeting: 'd2', by: [by('org-y')], themes: ['theme-children'] }),
    // Rights is broader than children: not shared for its sake.
    act('d1/g', { by: [by('org-p')], themes: ['theme-rights'] }),
    act('d2/h', { meeting: 'd2', by: [by('org-y'), by('state-bbb')], themes: ['theme-data'] }),
  ];

  it('gives who else has the same theme, taken by itself, in the same cycle', async () => {
    expect(await told(dataOf(acts), 'THEME_IN_CYCLE')).toEqual([
      'state-bbb 1: d2/h',
      'state-aaa 1: d1/e',
      // Data and children in 2022: of both acts each once.
      'org-x 2: d1/e w1/d',
      'org-y 1: d2/h',
    ]);
  });

  it('is the same from the other side', async () => {
    expect(await told(dataOf(acts), 'THEME_IN_CYCLE', {}, 'org-x')).toEqual([
      'state-aaa 2: d1/e',
      'org-o 2: d1/a w1/b',
    ]);
  });

  it('tells the themes by time of the cycle, then label, with the acts of either side', async () => {
    const data = dataOf([...acts, act('d2/i', { meeting: 'd2', by: [by('org-x')], themes: ['theme-data'] })]);
    const [x] = coAdvancementOf(await advanceIndexOf(data), {
      actor: 'org-o',
      by: 'THEME_IN_CYCLE',
      filter: { actors: ['org-x'] },
    });
    expect(x?.themes().map(({ theme, cycle, own, others }) => [theme, cycle, ids(own), ids(others)])).toEqual(
      [
        ['theme-children', 'cycle-2022', ['d1/a'], ['w1/d']],
        ['theme-data', 'cycle-2022', ['d1/a', 'w1/b'], ['d1/e', 'w1/d']],
        ['theme-data', 'cycle-2023', ['d2/c'], ['d2/i']],
      ],
    );
    expect(x?.count).toBe(3);
  });

  it('says of each act the themes that are shared, also where it shares more than one', async () => {
    const [x] = coAdvancementOf(await advanceIndexOf(dataOf(acts)), {
      actor: 'org-o',
      by: 'THEME_IN_CYCLE',
      filter: { actors: ['org-x'] },
    });
    const { matches } = x?.advances().page({ order: 'OLDEST_FIRST', first: 9, after: null }) ?? {
      matches: [],
    };
    expect(matches.map((match) => [match.act.id, match.themes, match.by.map(({ actor }) => actor)])).toEqual([
      ['w1/d', ['theme-data', 'theme-children'], ['org-x']],
      // Youth is none of org-o's.
      ['d1/e', ['theme-data'], ['org-x']],
    ]);
  });

  it('keeps both sides to the themes asked for, narrower ones by themselves', async () => {
    const data = dataOf(acts);
    expect(await told(data, 'THEME_IN_CYCLE', { themes: ['theme-rights'] })).toEqual(['org-x 1: w1/d']);
    expect(await told(data, 'THEME_IN_CYCLE', { themes: ['theme-rights'], includeNarrower: false })).toEqual(
      [],
    );
    // Of the acts with both themes: org-o's d1/a, org-x's w1/d.
    expect(await told(data, 'THEME_IN_CYCLE', { themesAll: ['theme-rights', 'theme-data'] })).toEqual([
      'state-aaa 1: d1/e',
      'org-x 2: d1/e w1/d',
    ]);
    expect(await told(data, 'THEME_IN_CYCLE', { cycles: ['cycle-2023'] })).toEqual([
      'state-bbb 1: d2/h',
      'org-y 1: d2/h',
    ]);
    expect(await told(data, 'THEME_IN_CYCLE', { meetings: ['w1'], sectors: ['ACADEMIA'] })).toEqual([
      'org-x 1: w1/d',
    ]);
  });

  it('makes no pair of what stands in no cycle, and keeps a phase apart from its series', async () => {
    const data = dataOf([
      act('n/a', { meeting: 'n', by: [by('org-o'), by('org-x')] }),
      act('p/b', { meeting: 'p', by: [by('org-o')] }),
      act('p/c', { meeting: 'p', by: [by('org-y')] }),
      // In a series of that phase.
      act('d1/d', { by: [by('state-aaa')] }),
    ]);
    const of = data.meetings.get('d1');
    if (of === undefined) throw new Error('d1 is missing');
    data.meetings.set('n', { ...of, id: 'n', cycle: null });
    data.meetings.set('p', { ...of, id: 'p', cycle: 'cycle-phase' });
    expect(await told(data, 'THEME_IN_CYCLE')).toEqual(['org-y 1: p/c']);
    expect(await told(data, 'THEME_IN_CYCLE', {}, 'state-aaa')).toEqual([]);
  });

  it('compares more themes than a condition can list', async () => {
    const many = Array.from({ length: 600 }, (_, n) => `theme-${n}`);
    const data = dataOf([
      act('d1/a', { by: [by('org-o')], themes: many }),
      act('d1/b', { by: [by('org-x')], themes: many }),
    ]);
    for (const id of many) data.themes.set(id, { id, label: id, broader: ['theme-data'] });
    expect(await told(data, 'THEME_IN_CYCLE', { themes: ['theme-data'] })).toEqual(['org-x 600: d1/b']);
  });
});

describe('co-advancement', () => {
  const acts = [
    act('d1/a', { by: [by('person-p'), affiliation, by('org-x'), by('state-aaa')] }),
    act('w1/b', {
      meeting: 'w1',
      by: [by('org-y'), by('state-bbb', { attribution: 'ON_BEHALF', through: 'org-y' })],
    }),
  ];

  it.each<CoAdvancementBy>(['ACT', 'THEME_IN_CYCLE'])(
    'by %s leaves out whom it represents and whoever speaks for it, on either side',
    async (mode) => {
      const data = dataOf(acts, [{ person: 'person-p', actor: 'state-aaa' }]);
      const others = async (actor: string) =>
        (await told(data, mode, {}, actor)).map((line) => line.split(' ')[0]);
      // person-p spoke for org-o, and represents state-aaa: neither is its company; the two are each other's.
      expect((await others('person-p')).filter((id) => id !== 'state-bbb' && id !== 'org-y')).toEqual([
        'org-x',
      ]);
      expect(await others('org-o')).not.toContain('person-p');
      expect(await others('org-o')).toContain('state-aaa');
      expect(await others('state-aaa')).not.toContain('person-p');
      expect(await others('state-aaa')).toContain('org-o');
    },
  );

  it('leaves them out of every act, though they are tied in one alone', async () => {
    const data = dataOf([
      act('w1/b', {
        meeting: 'w1',
        by: [by('person-p'), by('org-y', { attribution: 'ON_BEHALF', through: 'person-p' })],
      }),
      act('d2/c', { meeting: 'd2', by: [by('person-p')] }),
      act('d2/d', { meeting: 'd2', by: [by('org-y')] }),
      act('d2/e', { meeting: 'd2', by: [by('org-x')] }),
    ]);
    expect(await told(data, 'THEME_IN_CYCLE', {}, 'org-y')).toEqual(['org-x 1: d2/e']);
    // The filter leaves the tie itself out, not what it means.
    expect(await told(data, 'THEME_IN_CYCLE', { cycles: ['cycle-2023'] }, 'org-y')).toEqual([
      'org-x 1: d2/e',
    ]);
  });

  it('names what is not there', async () => {
    const data = dataOf(acts);
    await expect(told(data, 'ACT', {}, 'nobody')).rejects.toThrow(
      'actor: expected the id of an actor in the graph, found "nobody".',
    );
    await expect(told(data, 'THEME_IN_CYCLE', { themes: ['theme-x'] })).rejects.toThrow(
      'where.themes: expected ids of themes in the graph, found "theme-x".',
    );
    await expect(told(data, 'THEME_IN_CYCLE', { actors: ['nobody'] })).rejects.toThrow(
      'where.actors: expected ids of actors in the graph, found "nobody".',
    );
    // Though the actor asked for has no acts to compare.
    await expect(told(data, 'THEME_IN_CYCLE', { actors: ['nobody'] }, 'org-p')).rejects.toThrow(/"nobody"/);
  });

  it('is nobody for an actor without acts', async () => {
    expect(await told(dataOf(acts), 'THEME_IN_CYCLE', {}, 'collective-states')).toEqual([]);
    expect(await told(dataOf(acts), 'ACT', {}, 'collective-states')).toEqual([]);
  });
});
