import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  grouped,
  leastCount,
  type NetworkEdge,
  type NetworkNode,
  withLeast,
} from '../../../src/explorer/network/model/network.ts';
import {
  readNetworkSettings,
  withNetworkSettings,
} from '../../../src/explorer/network/model/network-settings.ts';
import { lineWidths, radiiOf } from '../../../src/explorer/network/picture/marks.ts';
import { placeLabels } from '../../../src/explorer/network/picture/place-labels.ts';
import { positionsOf } from '../../../src/explorer/network/picture/positions.ts';
import { markAt, nextNode, placeOf, sceneOf, whole } from '../../../src/explorer/network/picture/scene.ts';

const node = (id: string, parts: Partial<NetworkNode> = {}): NetworkNode => ({
  ...{ id, label: id, kind: 'PERSON', points: 1 },
  ...parts,
});
const edge = (a: string, b: string, count = 1): NetworkEdge => ({ a, b, count });

/** A line of four and one apart. */
const small = {
  nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => node(id)),
  edges: [edge('a', 'b', 3), edge('b', 'c', 2), edge('c', 'd', 2)],
};

/** Networks of up to 40 nodes. */
const networks = fc
  .uniqueArray(fc.tuple(fc.nat(39), fc.nat(39), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 80,
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((pairs) => {
    const edges = pairs.flatMap(([a, b, count]) => (a === b ? [] : [edge(`n${a}`, `n${b}`, count)]));
    const ids = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
    return { nodes: ids.map((id, at) => node(id, { points: at })), edges };
  });

describe('the edges that are shown', () => {
  it('have the smallest count that leaves at most so many, never some of one count', () => {
    expect(leastCount(small.edges, 1, 3)).toBe(1);
    // Of the two edges with 2, neither is chosen.
    expect(leastCount(small.edges, 1, 2)).toBe(3);
    expect(leastCount(small.edges, 1, 1)).toBe(3);
    expect(leastCount(small.edges, 1, 0)).toBe(4);
    expect(leastCount(small.edges, 2, 3)).toBe(2);
    expect(leastCount([], 1, 3)).toBe(1);
  });

  it('leave out nodes without one, and say so', () => {
    const { nodes, edges, omitted } = withLeast(small, 3, { actors: 7, unlinked: 1, edges: 2 });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(edges).toEqual([edge('a', 'b', 3)]);
    expect(omitted).toEqual({ actors: 7, unlinked: 4, edges: 4 });
  });

  it('around a node are those between it and its neighbours', () => {
    const triangle = { ...small, edges: [...small.edges, edge('a', 'c')] };
    const near = around(triangle, 'b');
    expect(near.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(near.edges).toEqual([edge('a', 'b', 3), edge('b', 'c', 2), edge('a', 'c')]);
  });

  it('between groups count pairs of actors; pairs within a group and actors without one have none', () => {
    const groups: Record<string, string> = { a: 'X', b: 'Y', c: 'Y', d: 'X' };
    const { edges, within } = grouped([...small.edges, edge('a', 'e')], (id) => groups[id] ?? null);
    expect(edges).toEqual([edge('X', 'Y', 2)]);
    expect([...within]).toEqual([['Y', 1]]);
  });
});

describe('the positions of nodes', () => {
  it('are the same for the same network, in any order', () =>
    fc.assert(
      fc.property(networks, ({ nodes, edges }) => {
        const once = positionsOf({ nodes, edges });
        const turned = edges.toReversed().map(({ a, b, count }) => edge(b, a, count));
        const again = positionsOf({ nodes: nodes.toReversed(), edges: turned });
        for (const { id } of nodes) expect(again.get(id)).toEqual(once.get(id));
      }),
      { numRuns: 25 },
    ));

  it('are numbers, and no two nodes are at one', () =>
    fc.assert(
      fc.property(networks, (network) => {
        const places = [...positionsOf(network).values()];
        for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
      }),
      { numRuns: 25 },
    ));
});

it('States have one size; the areas of others are as their points', () => {
  const radii = radiiOf([
    node('state', { kind: 'STATE', points: 100 }),
    node('few', { kind: 'STATE', points: 1 }),
    node('org', { kind: 'STAKEHOLDER', points: 64 }),
    node('person', { points: 16 }),
  ]);
  expect(radii.get('state')).toBe(radii.get('few'));
  expect(((radii.get('org') ?? 0) / (radii.get('person') ?? 1)) ** 2).toBeCloseTo(4);
});

it('the key has only counts that lines have', () => {
  const widths = lineWidths({ edges: [edge('a', 'b', 4), edge('b', 'c', 4), edge('a', 'c', 30)] });
  expect(widths[0]?.from).toBe(4);
  expect(widths.at(-1)?.to).toBe(30);
  for (const { from, to } of widths) expect(from === 4 || (from <= 30 && to === 30)).toBe(true);
});

describe('labels', () => {
  const size = { width: 600, height: 400 };
  const labelled = fc.array(
    fc.record({
      x: fc.integer({ min: -20, max: 620 }),
      y: fc.integer({ min: -20, max: 420 }),
      radius: fc.integer({ min: 3, max: 16 }),
      label: fc.string({ minLength: 1, maxLength: 60 }),
      isBold: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  );

  it('never overlap, and are inside the picture', () =>
    fc.assert(
      fc.property(labelled, (nodes) => {
        const placed = placeLabels(
          nodes.map((one, at) => ({ ...one, id: String(at) })),
          size,
        );
        const boxes = placed.map(({ text, x, y, anchor }) => {
          // By hand: 12 pixels high, at least half as wide for each character.
          const width = [...text].length * 6;
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, top: y - 9, bottom: y + 2 };
        });
        for (const [at, one] of boxes.entries()) {
          expect(one.left >= 0 && one.right <= size.width && one.top >= 0 && one.bottom <= size.height).toBe(
            true,
          );
          for (const other of boxes.slice(at + 1))
            expect(
              one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            ).toBe(false);
        }
      }),
    ));

  it('are given to the first nodes first', () => {
    const at = { x: 300, y: 200, radius: 5, isBold: false };
    const [first, ...others] = placeLabels(
      ['first', 'second'].map((id) => ({ ...at, id, label: id.repeat(6) })),
      { width: 380, height: 215 },
    );
    expect(first?.id).toBe('first');
    expect(others.map(({ id }) => id)).not.toContain('first');
  });
});

describe('the mark at a point', () => {
  const size = { width: 800, height: 500 };
  const scene = sceneOf({
    ...small,
    nodes: small.nodes.slice(0, 4),
    least: 1,
    omitted: { actors: 0, unlinked: 0, edges: 0 },
  });

  it('is the node there, or the line that passes there, enlarged or not', () => {
    for (const zoom of [whole, { x: -300, y: 40, k: 3 }]) {
      const seen = (id: string) => {
        const { x, y } = placeOf(scene, id, size);
        return { x: x * zoom.k + zoom.x, y: y * zoom.k + zoom.y };
      };
      for (const id of ['a', 'b', 'c', 'd'])
        expect(markAt(scene, seen(id), size, zoom)).toEqual({ node: id });
      const [a, b] = [seen('a'), seen('b')];
      expect(markAt(scene, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, size, zoom)).toEqual({
        edge: edge('a', 'b', 3),
      });
    }
    expect(markAt(scene, { x: -500, y: -500 }, size, whole)).toBe(null);
  });

  it('arrow keys lead to a node on their side', () => {
    for (const { id } of scene.network.nodes) {
      const right = nextNode(scene, id, 'ArrowRight', size);
      const down = nextNode(scene, id, 'ArrowDown', size);
      const at = placeOf(scene, id, size);
      if (right !== null) expect(placeOf(scene, right, size).x).toBeGreaterThan(at.x);
      if (down !== null) expect(placeOf(scene, down, size).y).toBeGreaterThan(at.y);
    }
    const rightmost = scene.network.nodes
      .map(({ id }) => id)
      .filter((id) => nextNode(scene, id, 'ArrowRight', size) === null);
    expect(rightmost).toHaveLength(1);
  });
});

describe('the settings in an address', () => {
  const settings = fc.record({
    links: fc.constantFrom('THEME' as const, 'ACTOR' as const),
    by: fc.constantFrom('THEME_IN_CYCLE' as const, 'ACT' as const),
    shared: fc.constantFrom('AUTO' as const, '1' as const, '5' as const),
    group: fc.constantFrom(
      'NONE' as const,
      'ACTOR_KIND' as const,
      'REGIONAL_GROUP' as const,
      'SECTOR' as const,
    ),
    focus: fc.constantFrom(null, 'state-fra', 'theme-youth'),
  });

  it('are read as they were written', () =>
    fc.assert(
      fc.property(settings, (chosen) => {
        const address = withNetworkSettings(new URLSearchParams('theme=theme-youth'), chosen);
        expect(readNetworkSettings(new URLSearchParams(String(address)))).toEqual({
          settings: chosen,
          problems: [],
        });
        expect(address.get('theme')).toBe('theme-youth');
      }),
    ));

  it('are readable, and leave out what is usual', () => {
    const address = (changes: Parameters<typeof withNetworkSettings>[1], before = '') =>
      String(withNetworkSettings(new URLSearchParams(before), changes));
    expect(address({ links: 'ACTOR', by: 'ACT', group: 'REGIONAL_GROUP' })).toBe(
      'links=actor&by=act&group=regional-group',
    );
    expect(address({ links: 'THEME', shared: 'AUTO', focus: null }, 'links=actor&shared=5&focus=x')).toBe('');
    // Another network has other nodes.
    expect(address({ links: 'ACTOR' }, 'focus=theme-youth&level=all')).toBe('level=all&links=actor');
  });

  it('that are not understood are reported, and the usual ones replace them', () => {
    const { settings: read, problems } = readNetworkSettings(
      new URLSearchParams('links=meetings&shared=6&focus=%3Cb%3E'),
    );
    expect(read).toMatchObject({ links: 'THEME', shared: 'AUTO', focus: null });
    expect(problems.map(({ at, found }) => [at, found])).toEqual([
      ['links', 'meetings'],
      ['shared', '6'],
      ['focus', '<b>'],
    ]);
  });
});
