import { describe, expect, it } from 'vitest';
import type { UptakeRecord } from '../../../src/snapshot/entities/advance-data.ts';
import { type LineageRequest, lineageOf } from '../../../src/tracing/questions/lineage.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, tinyData } from '../../support/tiny-data.ts';

const uptake = (of: string, into: string, kind: UptakeRecord['kind'] = 'CITED'): UptakeRecord => ({
  id: `uptake/${of}/${into}`,
  of,
  into,
  kind,
});
const uptakesOf = (pairs: string[], kind?: UptakeRecord['kind']) =>
  pairs.map((pair) => uptake(...(pair.split(' ') as [string, string]), kind));
const resolution = (id: string, adoptedAt: string | null = null) => ({
  id,
  kind: 'RESOLUTION' as const,
  adoptedAt,
  themes: [],
});

/** An index over recommendations of these ids, with these uptakes ("a b": b takes up a). */
async function indexOf(pairs: string[]) {
  const ids = new Set([...pairs.flatMap((pair) => pair.split(' ')), 'r']);
  const data = tinyData([
    ...[...ids].map((id) => act(id, { kind: 'RECOMMENDATION' })),
    act('d1/view'),
    act('d1/point', { kind: 'RECORDED_POINT' }),
  ]);
  return await advanceIndexOf({ ...data, uptakes: uptakesOf(pairs) });
}
async function told(pairs: string[], request: Partial<LineageRequest> = {}) {
  const lineage = lineageOf(await indexOf(pairs), { id: 'r', direction: 'BOTH', depth: 8, ...request });
  return {
    nodes: lineage.nodes.map(({ id, steps }) => `${id} ${steps}`),
    edges: lineage.edges.map(({ of, into }) => `${of} ${into}`),
    cutAt: lineage.cutAt,
  };
}

// a and b led to r, c led to a; r led to x and y, x and y to z; a also led to s, which is no part of r's line.
const family = ['c a', 'a r', 'b r', 'r x', 'r y', 'x z', 'y z', 'a s'];

describe('a lineage', () => {
  it('goes both ways, without siblings', async () => {
    expect(await told(family)).toEqual({
      nodes: ['c -2', 'a -1', 'b -1', 'r 0', 'x 1', 'y 1', 'z 2'],
      edges: ['a r', 'b r', 'c a', 'r x', 'r y', 'x z', 'y z'],
      cutAt: [],
    });
  });

  it('goes to what was taken up, or to what took it up', async () => {
    expect(await told(family, { direction: 'EARLIER' })).toEqual({
      nodes: ['c -2', 'a -1', 'b -1', 'r 0'],
      edges: ['a r', 'b r', 'c a'],
      cutAt: [],
    });
    expect(await told(family, { direction: 'LATER' })).toEqual({
      nodes: ['r 0', 'x 1', 'y 1', 'z 2'],
      edges: ['r x', 'r y', 'x z', 'y z'],
      cutAt: [],
    });
  });

  it('is itself alone where nothing is recorded', async () => {
    expect(await told([])).toEqual({ nodes: ['r 0'], edges: [], cutAt: [] });
  });

  it('tells where depth cut it, by id, and not where it ends', async () => {
    // Past c and z there is nothing; at depth 1 what leads on are a, x and y.
    expect(await told(family, { depth: 1 })).toEqual({
      nodes: ['a -1', 'b -1', 'r 0', 'x 1', 'y 1'],
      edges: ['a r', 'b r', 'r x', 'r y'],
      cutAt: ['a', 'x', 'y'],
    });
    expect((await told(family, { depth: 2 })).cutAt).toEqual([]);
    // a's later text s is not in the direction: a is no place where something was cut.
    expect((await told(family, { direction: 'LATER', depth: 1 })).cutAt).toEqual(['x', 'y']);
  });

  it('counts the fewest steps, and shows an uptake between two that are shown however they were reached', async () => {
    // z is two steps away by x and one step straight.
    expect(await told(['r x', 'x z', 'r z'], { direction: 'LATER' })).toEqual({
      nodes: ['r 0', 'x 1', 'z 1'],
      edges: ['r x', 'r z', 'x z'],
      cutAt: [],
    });
    // At depth 1 both are shown, and so is the uptake between them: nothing is cut.
    expect(await told(['r x', 'x z', 'r z'], { direction: 'LATER', depth: 1 })).toEqual({
      nodes: ['r 0', 'x 1', 'z 1'],
      edges: ['r x', 'r z', 'x z'],
      cutAt: [],
    });
  });

  it('shows no uptake that lies on no step, though both its texts are shown', async () => {
    // b was taken up by x as well, but neither from b onwards nor from x backwards was anything followed.
    expect((await told(['b r', 'r x', 'b x'])).edges).toEqual(['b r', 'r x']);
  });

  it('ends in a circle, of two or of many, and at one that takes up itself', async () => {
    expect(await told(['r x', 'x r'])).toEqual({ nodes: ['x -1', 'r 0'], edges: ['r x', 'x r'], cutAt: [] });
    expect(await told(['r x', 'x y', 'y z', 'z r'], { direction: 'LATER', depth: 20 })).toEqual({
      nodes: ['r 0', 'x 1', 'y 2', 'z 3'],
      edges: ['r x', 'x y', 'y z', 'z r'],
      cutAt: [],
    });
    expect(await told(['r r'])).toEqual({ nodes: ['r 0'], edges: ['r r'], cutAt: [] });
  });

  it('gives what a circle reaches both ways the nearer side, earlier at a tie', async () => {
    // y is three steps later and one earlier; m two of either.
    expect((await told(['r a', 'a m', 'm y', 'y r'])).nodes).toEqual(['m -2', 'y -1', 'r 0', 'a 1']);
  });

  it('shows at most 1,000 texts, the nearest, earlier before later, by id, and tells where it was cut', async () => {
    const far = Array.from({ length: 600 }, (_, n) => String(n).padStart(3, '0'));
    const both = [...far.map((n) => `e${n} r`), ...far.map((n) => `r l${n}`), 'l000 m'];
    const { nodes, edges, cutAt } = await told(both);
    // 1 itself, 600 earlier, and of the later ones the first 399.
    expect(nodes).toHaveLength(1_000);
    expect(nodes[0]).toBe('e000 -1');
    expect(nodes.at(-1)).toBe('l398 1');
    expect(edges).toHaveLength(999);
    expect(cutAt).toEqual(['l000', 'r']);
    const chain = Array.from({ length: 30 }, (_, n) => (n === 0 ? 'r n1' : `n${n} n${n + 1}`));
    expect((await told(chain, { depth: 20 })).cutAt).toEqual(['n20']);
  });

  it('tells day and meeting, of a resolution those of its adoption, and whether uptakes were surveyed there', async () => {
    const pairs = ['w1/a res-1', 'res-1 res-2'];
    const index = await advanceIndexOf({
      ...tinyData([act('w1/a', { meeting: 'w1', kind: 'RECOMMENDATION' })]),
      uptakes: uptakesOf(pairs, 'ADOPTED'),
      resolutions: new Map([resolution('res-1', 'u'), resolution('res-2')].map((one) => [one.id, one])),
    });
    const { nodes, edges } = lineageOf(index, { id: 'res-1', direction: 'BOTH', depth: 8 });
    expect(nodes).toEqual([
      { id: 'w1/a', type: 'Act', steps: -1, date: '2022-06-01', meeting: 'w1', uptakesSurveyed: true },
      { id: 'res-1', type: 'Resolution', steps: 0, date: '2024-07-01', meeting: 'u', uptakesSurveyed: false },
      { id: 'res-2', type: 'Resolution', steps: 1, date: null, meeting: null, uptakesSurveyed: false },
    ]);
    expect(edges).toEqual([
      { uptake: 'uptake/res-1/res-2', kind: 'ADOPTED', of: 'res-1', into: 'res-2' },
      { uptake: 'uptake/w1/a/res-1', kind: 'ADOPTED', of: 'w1/a', into: 'res-1' },
    ]);
  });

  it.each([
    ['d1/view', 'found "d1/view", an observation.'],
    ['d1/point', 'found "d1/point", a recorded point.'],
    ['state-aaa', 'found "state-aaa", an actor.'],
    ['theme-data', 'found "theme-data", a theme.'],
    ['cycle-2022', 'found "cycle-2022", a review cycle.'],
    ['nothing', 'found "nothing".'],
  ])('of %s is refused', async (id, found) => {
    await expect(told([], { id })).rejects.toThrow(
      `id: expected the id of a recommendation or resolution, ${found}`,
    );
  });
});
