import { describe, expect, test } from 'vitest';
import {
  type ActEdge,
  byActors,
  byMeeting,
  isOnlyActor,
  knownOf,
} from '../../../src/explorer/acts/act-groups.ts';

const act = (id: string, meeting: string | null, ...names: string[]) =>
  ({
    node: { id, meeting: meeting === null ? null : { id: meeting } },
    actors: names.map((name) => ({ actor: { id: name, name }, attribution: 'DIRECT', through: null })),
    themes: [],
  }) as unknown as ActEdge;
const shown = (groups: { key: string; acts: ActEdge[] }[]) =>
  groups.map(({ acts }) => acts.map(({ node }) => node.id).join(' '));

test('acts in a row at the same meeting are together, and keep their order', () => {
  const acts = [act('a', 'm1'), act('b', 'm1'), act('c', 'm2'), act('d', null), act('e', 'm1')];
  expect(shown(byMeeting(acts))).toEqual(['a b', 'c', 'd', 'e']);
});

test('acts by actor are in the order of names, never of numbers, and within an actor in their own', () => {
  const acts = [
    act('a', 'm', 'Zoe'),
    act('b', 'm', 'Élan'),
    act('c', 'm', 'Zoe'),
    act('d', 'm', 'Zoe', 'Ada'),
  ];
  expect(shown(byActors(acts, 'en'))).toEqual(['b', 'a c', 'd']);
});

describe('what the page says already', () => {
  test.each([
    [{ meetings: ['m'] }, { meeting: 'm', actor: null, theme: null, addressee: null }],
    [
      { meetings: ['m'], includeParts: true },
      { meeting: null, actor: null, theme: null, addressee: null },
    ],
    [
      { meetings: ['m', 'n'], themes: ['t'] },
      { meeting: null, actor: null, theme: 't', addressee: null },
    ],
    [{ actors: ['a'] }, { meeting: null, actor: 'a', theme: null, addressee: null }],
    [
      { actors: ['a'], includeMembers: true },
      { meeting: null, actor: null, theme: null, addressee: null },
    ],
    [{ addressedTo: ['b'] }, { meeting: null, actor: null, theme: null, addressee: 'b' }],
    [{}, { meeting: null, actor: null, theme: null, addressee: null }],
  ])('of %j is %j', (filter, known) => {
    expect(knownOf(filter)).toEqual(known);
  });

  test('is the actor only if nobody else has a part in the act', () => {
    expect(isOnlyActor(act('a', 'm', 'x'), 'x')).toBe(true);
    expect(isOnlyActor(act('a', 'm', 'x', 'y'), 'x')).toBe(false);
    expect(isOnlyActor(act('a', 'm', 'x'), null)).toBe(false);
  });
});
