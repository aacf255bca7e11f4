import type { ActorKind } from '../../gql/graphql.ts';

/** What a node is, which decides its shape and its colour. */
export type NodeKind = ActorKind | 'THEME' | 'GROUP';

/** An actor, a theme, or a group of actors. */
export interface NetworkNode {
  id: string;
  label: string;
  kind: NodeKind;
  /** Distinct points of the node; null for a group, whose actors are not added up. */
  points: number | null;
}

/** Two nodes and what they share: points, themes in cycles, or for groups pairs of actors. */
export interface NetworkEdge {
  a: string;
  b: string;
  count: number;
}

/** A network as it is shown. */
export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  /** The least count of an edge. */
  least: number;
  omitted: Omitted;
}

/** What a network does not show. */
export interface Omitted {
  /** Actors beyond the maximum. */
  actors: number;
  /** Nodes without an edge. */
  unlinked: number;
  /** Edges with a count below the least. */
  edges: number;
}

/** The neighbours of each node, with the edges that lead to them. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, NetworkEdge>>;

/** The neighbours of each node of a network. */
export function neighboursIn({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>): Neighbours {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Map<string, NetworkEdge>()]));
  for (const edge of edges) {
    neighbours.get(edge.a)?.set(edge.b, edge);
    neighbours.get(edge.b)?.set(edge.a, edge);
  }
  return neighbours;
}

/** The smallest count, but at least `min`, that at most `max` edges have: edges of one count stay together. */
export function leastCount(edges: readonly NetworkEdge[], min: number, max: number): number {
  const counts = edges.map(({ count }) => count).sort((one, other) => other - one);
  return Math.max(min, (counts[max] ?? 0) + 1);
}

/**
 * A network with the edges that have at least this count, and with the nodes that they link.
 *
 * @param before what has been left out of the network already
 */
export function withLeast(
  { nodes, edges }: Pick<Network, 'nodes' | 'edges'>,
  least: number,
  before: Omitted = { actors: 0, unlinked: 0, edges: 0 },
): Network {
  const shown = edges.filter(({ count }) => count >= least);
  const linked = new Set(shown.flatMap(({ a, b }) => [a, b]));
  const kept = nodes.filter(({ id }) => linked.has(id));
  return {
    nodes: kept,
    edges: shown,
    least,
    omitted: {
      actors: before.actors,
      unlinked: before.unlinked + nodes.length - kept.length,
      edges: before.edges + edges.length - shown.length,
    },
  };
}

/** A node with its neighbours and all edges between them. */
export function around(
  { nodes, edges }: Pick<Network, 'nodes' | 'edges'>,
  focus: string,
): Pick<Network, 'nodes' | 'edges'> {
  const near = new Set([focus]);
  for (const { a, b } of edges) {
    if (a === focus) near.add(b);
    if (b === focus) near.add(a);
  }
  return {
    nodes: nodes.filter(({ id }) => near.has(id)),
    edges: edges.filter(({ a, b }) => near.has(a) && near.has(b)),
  };
}

/**
 * Actors joined into groups. An edge counts the pairs of linked actors of its two groups; pairs within a group have no
 * edge, and actors without a group are left out.
 *
 * @param groupOf the group of an actor by its id; null if it is in none
 */
export function grouped(
  edges: readonly NetworkEdge[],
  groupOf: (id: string) => string | null,
): { edges: NetworkEdge[]; within: ReadonlyMap<string, number> } {
  const between = new Map<string, NetworkEdge>();
  const within = new Map<string, number>();
  for (const edge of edges) {
    const [a, b] = [groupOf(edge.a), groupOf(edge.b)].sort();
    if (a == null || b == null) continue;
    if (a === b) within.set(a, (within.get(a) ?? 0) + 1);
    else between.set(`${a} ${b}`, { a, b, count: (between.get(`${a} ${b}`)?.count ?? 0) + 1 });
  }
  return { edges: [...between.values()], within };
}
