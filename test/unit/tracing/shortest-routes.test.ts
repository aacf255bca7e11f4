import { describe, expect, it } from 'vitest';
import type { FollowedType, PassedType } from '../../../src/graph/path-repository.ts';
import { walkOf } from '../../../src/tracing/questions/path-steps.ts';
import { routesOf } from '../../../src/tracing/questions/shortest-routes.ts';

/** What is on the shortest paths: each link as `node >TYPE next` or `node <TYPE next`, where it is stored the other way. */
function pathsOf(nodes: Record<string, [PassedType, key?: string, breadth?: number]>, links: string[]) {
  const map = new Map<string, { type: FollowedType; isForward: boolean; to: string }[]>();
  for (const link of links) {
    const [from = '', type = '', to = ''] = link.split(' ');
    const one = { type: type.slice(1) as FollowedType, isForward: type.startsWith('>'), to };
    map.set(from, [...(map.get(from) ?? []), one]);
  }
  return {
    nodes: new Map(
      Object.entries(nodes).map(([id, [type, key = id, breadth = 0]]) => [id, { type, key, breadth }]),
    ),
    links: map,
  };
}

const ends = { from: 'from', to: 'to', first: 10 };
const through = (routes: ReturnType<typeof routesOf>['routes']) =>
  routes.map(({ links }) => links.map(({ to }) => to).join(' '));

describe('routes of shortest paths', () => {
  // Three points of one end and two of the other on a broad theme; one of each on a narrow one.
  const onThemes = pathsOf(
    {
      broad: ['Theme', 'broad', 90],
      narrow: ['Theme', 'narrow', 2],
      a1: ['Act', '2022 a1'],
      a2: ['Act', '2024 a2'],
      a3: ['Act', '2023 a3'],
      b1: ['Act', '2021 b1'],
      b2: ['Act', '2020 b2'],
    },
    [
      ...['a1', 'a2', 'a3'].flatMap((act) => [`from <BY ${act}`, `${act} >ADDRESSES broad`]),
      ...['b1', 'b2'].flatMap((act) => [`broad <ADDRESSES ${act}`, `${act} >BY to`]),
      'a1 >ADDRESSES narrow',
      'narrow <ADDRESSES b2',
    ],
  );

  it('count paths through the same things once, narrow things first, by their newest points', () => {
    const { routes, total } = routesOf(onThemes, ends);
    expect(total).toBe(2);
    expect(through(routes)).toEqual(['a1 narrow b2 to', 'a2 broad b1 to']);
    expect(routes.map(({ paths, breadth }) => [paths, breadth])).toEqual([
      [1, 2],
      [6, 90],
    ]);
  });

  it('are counted beyond those that are returned', () => {
    const { routes, total } = routesOf(onThemes, { ...ends, first: 1 });
    expect([through(routes), total]).toEqual([['a1 narrow b2 to'], 2]);
  });

  it('differ where the steps do: made by one and addressed to the other, or made by both', () => {
    const { routes, total } = routesOf(
      pathsOf({ x: ['Act'], y: ['Act'] }, ['from <BY x', 'x >BY to', 'from <BY y', 'y >ADDRESSED_TO to']),
      ends,
    );
    expect(total).toBe(2);
    expect(routes.map(({ paths }) => paths)).toEqual([1, 1]);
  });

  it('multiply over what lies between, however many there are', () => {
    // Through one organization, with 1,000 points together on either side.
    const acts = Array.from({ length: 1_000 }, (_, n) => n);
    const { routes, total } = routesOf(
      pathsOf(
        {
          org: ['Actor'],
          ...Object.fromEntries(acts.flatMap((n) => [`a${n}`, `b${n}`]).map((id) => [id, ['Act'] as const])),
        } as never,
        acts.flatMap((n) => [`from <BY a${n}`, `a${n} >BY org`, `org <BY b${n}`, `b${n} >BY to`]),
      ),
      ends,
    );
    expect([total, routes[0]?.paths]).toEqual([1, 1_000_000]);
  });
});

describe('steps of a path', () => {
  const types: Record<string, PassedType> = {
    p: 'Participation',
    m: 'Meeting',
    q: 'Position',
    a: 'Act',
    u: 'Uptake',
  };
  const steps = (path: string) => {
    const words = path.split(' ');
    const links = words.flatMap((word, at) =>
      at % 2 === 1
        ? []
        : [
            {
              type: word.slice(1) as FollowedType,
              isForward: word.startsWith('>'),
              to: words[at + 1] as string,
            },
          ],
    );
    return walkOf('from', links, (id) => types[id] ?? null).steps.map(
      ({ kind, isForward, claim, to }) => `${kind}${isForward ? '' : '<'} ${claim} ${to}`,
    );
  };

  it.each([
    ['<BY p >AT m', ['TOOK_PART p m']],
    ['<ON_BEHALF_OF p >AT m', ['REPRESENTED_AT p m']],
    ['<AFFILIATED_WITH p >BY to', ['TOOK_PART_WITH< p to']],
    ['<BY p >ON_BEHALF_OF to', ['TOOK_PART_FOR p to']],
    ['<AFFILIATED_WITH p >ON_BEHALF_OF to', ['NAMED_TOGETHER p to']],
    ['<BY q >ON m', ['POSITION q m']],
    // A position on a participation is not a step between two actors.
    ['<BY q >ON p >BY to', ['POSITION q p', 'PARTICIPATION null to']],
    ['<BY a <OF u >INTO to', ['MADE null a', 'TAKES_UP< u to']],
    ['<HAS_MEMBER to', ['MEMBER_OF null to']],
    ['<REPRESENTS to', ['REPRESENTS< null to']],
  ])('%s', (path, expected) => expect(steps(path)).toEqual(expected));
});
