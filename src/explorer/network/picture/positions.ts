import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2SynchronousLayoutParameters } from 'graphology-layout-forceatlas2';
import type { Network, NetworkNode } from '../model/network.ts';
import { radiiOf } from './marks.ts';

/** A point of the area of a network. */
export interface Point {
  x: number;
  y: number;
}

/** The area in which a network is laid out; in a picture of another size it is scaled. */
export const AREA = { width: 1000, height: 640 } as const;
/** The library is a CommonJS module, but its types are those of an ES module. */
const layOut = forceAtlas2 as unknown as (
  graph: UndirectedGraph,
  options: ForceAtlas2SynchronousLayoutParameters,
) => Record<string, Point>;
/** Small networks need more steps to settle and take less time for each: about 0.1 s on a slow telephone. */
const stepsFor = (nodes: number): number => Math.round(Math.min(100, 50_000 / Math.max(1, nodes)));
const GAP = 3;
const ROUNDS = 30;

/**
 * The position of each node in the {@link AREA}, by ForceAtlas2: what is linked is near. The same network always gives
 * the same positions, in any order of its nodes: each starts where its id says, and nothing is left to chance.
 */
export function positionsOf({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>): Map<string, Point> {
  const graph = new UndirectedGraph();
  const inOrder = [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id } of inOrder) graph.addNode(id, startOf(id));
  const keyOf = ({ a, b }: { a: string; b: string }) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const edge of [...edges].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)))
    graph.addUndirectedEdge(...([edge.a, edge.b].sort() as [string, string]), {
      weight: 1 + Math.log2(edge.count),
    });
  const found = layOut(graph, {
    iterations: stepsFor(nodes.length),
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.4,
      strongGravityMode: true,
      scalingRatio: 10,
      slowDown: 1 + Math.log(Math.max(1, nodes.length)),
      // Distant nodes are taken together: a quarter of the time.
      barnesHutOptimize: true,
      barnesHutTheta: 1.2,
    },
  });
  return separated(inOrder, fitted(new Map(Object.entries(found))));
}

/** A point on a disc that depends on the id alone. */
function startOf(id: string): Point {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const angle = ((hash >>> 16) / 0x10000) * 2 * Math.PI;
  const distance = 100 * Math.sqrt(((hash & 0xffff) + 1) / 0x10000);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/**
 * Positions that fill the area: halfway between the layout, stretched to the area, and an even distribution in the same
 * order, so that a few distant nodes do not press all others together.
 */
function fitted(positions: ReadonlyMap<string, Point>): Map<string, Point> {
  const all = [...positions.values()];
  const x = fill(
    all.map((point) => point.x),
    AREA.width,
  );
  const y = fill(
    all.map((point) => point.y),
    AREA.height,
  );
  return new Map([...positions.keys()].map((id, at) => [id, { x: x[at] as number, y: y[at] as number }]));
}

function fill(values: readonly number[], size: number): number[] {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (max === min) return values.map(() => size / 2);
  const ranks = new Map([...values].sort((one, other) => one - other).map((value, rank) => [value, rank]));
  const even = (value: number) => (ranks.get(value) ?? 0) / (values.length - 1);
  return values.map((value) => (size * ((value - min) / (max - min) + even(value))) / 2);
}

/** Moves nodes apart that overlap, in a fixed order. */
function separated(nodes: readonly NetworkNode[], positions: Map<string, Point>): Map<string, Point> {
  const radii = radiiOf(nodes);
  const marks = nodes.map((node) => ({
    id: node.id,
    radius: (radii.get(node.id) ?? 0) + GAP / 2,
    ...(positions.get(node.id) as Point),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoved = false;
    for (const [at, one] of marks.entries())
      for (let next = at + 1; next < marks.length; next += 1) {
        const other = marks[next] as (typeof marks)[number];
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const wanted = one.radius + other.radius;
        if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= wanted) continue;
        const push = (wanted - distance) / 2;
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        one.x -= ux * push;
        one.y -= uy * push;
        other.x += ux * push;
        other.y += uy * push;
        isMoved = true;
      }
    if (!isMoved) break;
  }
  return new Map(marks.map(({ id, x, y }) => [id, { x, y }]));
}
