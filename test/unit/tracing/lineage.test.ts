import { describe, expect, it } from 'vitest';
import { type LineageRequest, lineageOf } from '../../../src/tracing/questions/lineage.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, tinyData } from '../../support/tiny-data.ts';

/** The lineage of r among recommendations of these ids, with these uptakes ("a b": b takes up a). */
async function told(pairs: string[], request: Partial<LineageRequest> = {}) {
  const ids = new Set(pairs.flatMap((pair) => pair.split(' ')));
  const uptakes = pairs.map((pair) => {
    const [of = '', into = ''] = pair.split(' ');
    return { id: `uptake/${of}/${into}`, of, into, kind: 'CITED' as const, verb: null };
  });
  const data = tinyData([...ids].map((id) => act(id, { kind: 'RECOMMENDATION' })));
  const index = await advanceIndexOf({ ...data, uptakes });
  const lineage = lineageOf(index, { id: 'r', direction: 'BOTH', depth: 8, ...request });
  return {
    nodes: lineage.nodes.map(({ id, steps }) => `${id} ${steps}`),
    edges: lineage.edges.map(({ of, into }) => `${of} ${into}`),
    cutAt: lineage.cutAt,
  };
}

describe('a lineage', () => {
  it('ends in a cycle, of two or of many, and at a text that takes up itself', async () => {
    expect(await told(['r x', 'x r'])).toEqual({ nodes: ['x -1', 'r 0'], edges: ['r x', 'x r'], cutAt: [] });
    expect(await told(['r x', 'x y', 'y z', 'z r'], { direction: 'LATER', depth: 20 })).toEqual({
      nodes: ['r 0', 'x 1', 'y 2', 'z 3'],
      edges: ['r x', 'x y', 'y z', 'z r'],
      cutAt: [],
    });
    expect(await told(['r r'])).toEqual({ nodes: ['r 0'], edges: ['r r'], cutAt: [] });
  });

  it('has the verb of the source, acts of any kind, and the own date of a text before that of its meeting', async () => {
    const uptake = {
      id: 'uptake/res-1/x',
      of: 'res-1',
      into: 'x',
      kind: 'CARRIED_OUT' as const,
      verb: 'recalls',
    };
    const data = tinyData([act('x', { kind: 'STATEMENT', meeting: 'd2' })]);
    const text = { kind: 'PAPER' as const, adoptedAt: null, submittedTo: 'd1', themes: [] };
    const nodesOf = async (dated: { dateEarliest: string | null; datePrecision: 'MONTH' | 'UNKNOWN' }) => {
      const resolutions = new Map([['res-1', { id: 'res-1', ...text, ...dated }]]);
      const index = await advanceIndexOf({ ...data, resolutions, uptakes: [uptake] });
      const { nodes, edges } = lineageOf(index, { id: 'x', direction: 'BOTH', depth: 8 });
      expect(edges).toEqual([
        { uptake: 'uptake/res-1/x', kind: 'CARRIED_OUT', verb: 'recalls', of: 'res-1', into: 'x' },
      ]);
      return nodes.map(({ id, date, datePrecision, meeting }) =>
        [id, date, datePrecision, meeting].join(' '),
      );
    };
    expect((await nodesOf({ dateEarliest: '2022-05-01', datePrecision: 'MONTH' }))[0]).toBe(
      'res-1 2022-05-01 MONTH d1',
    );
    // The first day of the meeting that it was submitted to.
    expect((await nodesOf({ dateEarliest: null, datePrecision: 'UNKNOWN' }))[0]).toBe(
      'res-1 2022-07-01 DAY d1',
    );
  });

  it('shows at most 1,000 texts, the nearest, earlier before later, by id, and reports where it was cut', async () => {
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
});
