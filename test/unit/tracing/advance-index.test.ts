import { describe, expect, it } from 'vitest';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const affiliated = [
  by('person-p', { roles: new Set(['SPEAKER']) }),
  by('org-o', { attribution: 'AFFILIATION', through: 'person-p', roles: new Set(['SPEAKER']) }),
];
const acts = [
  act('d1/a', {
    by: affiliated,
    themes: ['theme-children', 'theme-youth'],
    kind: 'RECOMMENDATION',
    addressedTo: ['collective-states'],
  }),
  act('d1/b', {
    by: [by('state-aaa'), by('state-bbb')],
    themes: ['theme-data'],
    instruments: ['instrument-tip'],
  }),
  act('d1/c', {
    by: [by('org-p')],
    themes: ['theme-children', 'theme-data'],
    words: ['protege', 'les', 'enfants'],
  }),
  act('w1/d', {
    meeting: 'w1',
    by: [by('state-aaa', { roles: new Set(['CHAIR']) })],
    themes: ['theme-rights'],
    takenUp: true,
    instruments: ['instrument-som'],
  }),
  act('w1/e', { meeting: 'w1', by: [by('state-bbb')], takenUp: false }),
  act('d2/f', {
    meeting: 'd2',
    by: [by('org-o', { attribution: 'ON_BEHALF', through: 'person-p' })],
    themes: ['theme-youth'],
    kind: 'RECOMMENDATION',
  }),
];
const index = await advanceIndexOf(tinyData(acts));

function ids(filter: AdvanceFilter): string[] {
  return index
    .select(filter)
    .page({ order: 'OLDEST_FIRST', first: 99, after: null })
    .matches.map(({ act }) => act.id);
}

describe('a filter selects acts', () => {
  it.each<[string, AdvanceFilter, string[]]>([
    [
      'nothing asked: all, oldest first, same day by id',
      {},
      ['w1/d', 'w1/e', 'd1/a', 'd1/b', 'd1/c', 'd2/f'],
    ],
    ['an actor', { actors: ['org-o'] }, ['d1/a', 'd2/f']],
    ['an actor by attribution', { actors: ['org-o'], attribution: ['ON_BEHALF'] }, ['d2/f']],
    ['kinds of actors', { actorKinds: ['STATE'] }, ['w1/d', 'w1/e', 'd1/b']],
    ['a sector', { sectors: ['NGO'] }, ['d1/a', 'd2/f']],
    ['a country: States and seats', { countries: ['AAA'] }, ['w1/d', 'd1/a', 'd1/b', 'd2/f']],
    ['a regional group that nobody has', { regionalGroups: ['AFRICAN_GROUP'] }, []],
    ['a role', { roles: ['CHAIR'] }, ['w1/d']],
    ['a role through the person who spoke', { actors: ['org-o'], roles: ['SPEAKER'] }, ['d1/a']],
    ['a theme with narrower ones', { themes: ['theme-rights'] }, ['w1/d', 'd1/a', 'd1/c', 'd2/f']],
    ['a theme without narrower ones', { themes: ['theme-rights'], includeNarrower: false }, ['w1/d']],
    ['all of several themes', { themesAll: ['theme-children', 'theme-data'] }, ['d1/c']],
    [
      'themes, and another that the act must address too',
      { themes: ['theme-children'], themesAll: ['theme-data'] },
      ['d1/c'],
    ],
    ['no theme that must be addressed', { themesAll: [] }, ['w1/d', 'w1/e', 'd1/a', 'd1/b', 'd1/c', 'd2/f']],
    ['kinds of acts', { actKinds: ['RECOMMENDATION'] }, ['d1/a', 'd2/f']],
    ['an addressee', { addressedTo: ['collective-states'] }, ['d1/a']],
    [
      'a kind of addressee: the collective of States counts as STATE',
      { addressedToKinds: ['STATE'] },
      ['d1/a'],
    ],
    ['a cycle', { cycles: ['cycle-2023'] }, ['d2/f']],
    [
      'a phase stands for its series',
      { cycles: ['cycle-phase'] },
      ['w1/d', 'w1/e', 'd1/a', 'd1/b', 'd1/c', 'd2/f'],
    ],
    ['a meeting', { meetings: ['w1'] }, ['w1/d', 'w1/e']],
    ['kinds of meetings', { meetingKinds: ['DIALOGUE'] }, ['d1/a', 'd1/b', 'd1/c', 'd2/f']],
    ['an instrument', { instruments: ['instrument-tip'] }, ['d1/b']],
    ['days from', { from: '2022-07-01' }, ['d1/a', 'd1/b', 'd1/c', 'd2/f']],
    ['days to', { to: '2022-06-30' }, ['w1/d', 'w1/e']],
    ['taken up: only surveyed acts', { takenUp: true }, ['w1/d']],
    ['not taken up: only surveyed acts', { takenUp: false }, ['w1/e']],
    ['text, folded, by beginnings of words', { text: 'PROTÉGÉ enf' }, ['d1/c']],
    ['AND', { AND: [{ actKinds: ['RECOMMENDATION'] }, { themes: ['theme-children'] }] }, ['d1/a']],
    ['OR', { OR: [{ meetings: ['d2'] }, { themes: ['theme-data'] }] }, ['w1/e', 'd1/b', 'd1/c', 'd2/f']],
    ['NOT', { NOT: { themes: ['theme-rights'] } }, ['w1/e', 'd1/b']],
    ['an empty list allows none', { actors: [] }, []],
    ['conditions on one actor must hold of the same actor', { actors: ['state-bbb'], roles: ['CHAIR'] }, []],
    ['a contradiction answers nothing', { meetings: ['d1'], cycles: ['cycle-2023'] }, []],
  ])('%s', (_, filter, expected) => expect(ids(filter)).toEqual(expected));

  it('unknown ids are an error with their positions', () => {
    const wrong = { actors: ['nobody'], OR: [{ themes: ['theme-children', 'theme-x'] }] };
    expect(() => index.select(wrong)).toThrow(
      'where.actors: expected ids of actors in the graph, found "nobody".',
    );
    expect(() => index.select(wrong)).toThrow(
      'where.OR[0].themes: expected ids of themes in the graph, found "theme-x".',
    );
  });

  it.each([
    ['actors', ['actor', 'state-bbb'], ['actors', 'addressedTo']],
    ['themes', ['theme', 'theme-rights'], ['themes', 'themesAll']],
    ['cycles', ['review cycle', 'cycle-2022'], ['cycles']],
    ['instruments', ['instrument', 'instrument-tip'], ['instruments']],
    ['resolutions', ['resolution', 'res-1'], []],
  ])(
    'ids of %s where others are expected are an error with their type and the conditions that accept it',
    (_, [word, id], takers) => {
      const taken =
        takers.length === 0
          ? 'no condition of AdvanceWhere takes it'
          : `AdvanceWhere takes it as ${takers.join(' or ')}`;
      const taking = ['actors', 'addressedTo', 'themes', 'themesAll', 'cycles', 'instruments', 'meetings'];
      for (const name of taking.filter((one) => !takers.includes(one)))
        expect(() => index.select({ NOT: { [name]: [id] } })).toThrow(
          new RegExp(
            `^where\\.NOT\\.${name}: expected ids of .+ in the graph, found "${id}" \\(the id of an? ${word}; ${taken}\\)\\.$`,
          ),
        );
    },
  );

  it('a period that ends before it begins is an error with both days', () => {
    expect(() => index.select({ OR: [{ from: '2023-01-01', to: '2022-12-31' }] })).toThrow(
      'where.OR[0]: from is after to (2023-01-01 > 2022-12-31).',
    );
    expect(ids({ from: '2022-07-01', to: '2022-07-01' })).toEqual(['d1/a', 'd1/b', 'd1/c']);
  });

  it('a text too long, or too many words in a whole filter, are errors', () => {
    expect(() => index.select({ text: 'x'.repeat(201) })).toThrow(
      'where.text: expected at most 200 characters, found 201.',
    );
    const text = (first: number) => Array.from({ length: 13 }, (_, n) => `w${first + n}`).join(' ');
    expect(index.select({ AND: [{ text: text(0) }, { text: text(0).slice(0, 40) }] }).count()).toBe(0);
    expect(() => index.select({ AND: [{ text: text(0) }, { NOT: { text: text(100) } }] })).toThrow(
      'where: expected at most 25 words under text in the whole filter, found 26.',
    );
  });

  it('a day that does not exist, an invalid code and a filter that is too deep are errors', () => {
    expect(() => index.select({ from: '2022-02-30' })).toThrow('where.from: expected a day that exists');
    expect(() => index.select({ countries: ['Spain'] })).toThrow(
      'where.countries: expected ISO 3166-1 alpha-3 codes, found "Spain".',
    );
    expect(() => index.select({ OR: [{ countries: ['ESP', 'GER', 'XKX', 'deu'] }] })).toThrow(
      'where.OR[0].countries: expected ISO 3166-1 alpha-3 codes, found "GER", "deu".',
    );
    expect(() => index.select({ NOT: { NOT: { NOT: { NOT: { NOT: {} } } } } })).toThrow(
      'is nested deeper than 5 levels',
    );
  });

  it('an imprecise date is inside only if all of it is', async () => {
    const data = tinyData([act('d1/m', { earliest: '2022-07-01', latest: '2022-07-31' })]);
    const meeting = data.meetings.get('d1');
    if (meeting !== undefined) meeting.latest = '2022-07-31';
    const dated = await advanceIndexOf(data);
    expect(dated.select({ from: '2022-07-01', to: '2022-07-31' }).tally().acts).toBe(1);
    expect(dated.select({ to: '2022-07-30' }).tally().acts).toBe(0);
    expect(dated.select({ from: '2022-07-02' }).tally().acts).toBe(0);
  });
});
