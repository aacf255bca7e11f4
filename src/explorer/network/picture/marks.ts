import { stepsUpTo } from '../../matrix/steps.ts';
import type { Network, NetworkEdge, NetworkNode, NodeKind } from '../model/network.ts';

const MIN_RADIUS = 4;
const MAX_RADIUS = 16;
/** States have one size: a size by points would rank them. */
const STATE_RADIUS = 6;
const GROUP_RADIUS = 12;

/** The colours of kinds on paper; on the screen they are tokens. */
export const inks: Readonly<Record<NodeKind, string>> = {
  STATE: '#0b4f9e',
  STAKEHOLDER: '#cc5500',
  PERSON: '#b8559a',
  COLLECTIVE: '#4a5058',
  THEME: '#008a6c',
  GROUP: '#0b4f9e',
};

/** The radius of each node in pixels, by id: areas are proportional to points. */
export function radiiOf(nodes: readonly NetworkNode[]): ReadonlyMap<string, number> {
  const most = Math.max(1, ...nodes.map(({ kind, points }) => (kind === 'STATE' ? 0 : (points ?? 0))));
  return new Map(
    nodes.map(({ id, kind, points }) => {
      if (kind === 'STATE') return [id, STATE_RADIUS];
      if (points === null) return [id, GROUP_RADIUS];
      return [id, Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(points / most))];
    }),
  );
}

/** The shape of a kind of node around 0, 0, with about the area of a circle of this radius: an SVG path. */
export function shapeOf(kind: NodeKind, radius: number): string {
  switch (kind) {
    case 'STATE':
      return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
    case 'STAKEHOLDER':
      return polygon(4, radius * 1.25, Math.PI / 4);
    case 'PERSON':
      return polygon(3, radius * 1.5, -Math.PI / 2);
    case 'COLLECTIVE':
      return polygon(4, radius * 1.25, 0);
    case 'THEME':
      return polygon(6, radius * 1.1, 0);
    case 'GROUP':
      return polygon(8, radius * 1.05, Math.PI / 8);
  }
}

function polygon(corners: number, radius: number, start: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = start + (at * 2 * Math.PI) / corners;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}z`;
}

const WIDTHS = [1, 1.8, 2.6, 3.8, 5.2, 7] as const;

/** A width of lines, in pixels, with the counts that it shows. */
export interface LineWidth {
  width: number;
  from: number;
  to: number;
}

/** The widths of the lines of a network, from thin to thick. */
export function lineWidths({ edges }: Pick<Network, 'edges'>): LineWidth[] {
  const counts = edges.map(({ count }) => count);
  return stepsUpTo(counts.reduce((most, count) => Math.max(most, count), 0)).flatMap((step, at) => {
    const inStep = counts.filter((count) => count >= step.from && count <= step.to);
    if (inStep.length === 0) return [];
    const from = inStep.reduce((least, count) => Math.min(least, count));
    return [{ from, to: step.to, width: WIDTHS[at] ?? 1 }];
  });
}

/** The width of one line. */
export const widthOf = (widths: readonly LineWidth[], { count }: NetworkEdge): number =>
  widths.find(({ from, to }) => count >= from && count <= to)?.width ?? 1;

/** How opaque lines are: the fewer there are, the more clearly each can be seen. */
export const lineOpacity = ({ edges }: Pick<Network, 'edges'>): number =>
  Math.max(0.4, Math.min(0.9, 1.05 - edges.length / 300));

/** Nodes by how much their names matter: themes and groups first, then those with the most links. */
export function byImportance(nodes: readonly NetworkNode[], links: (id: string) => number): NetworkNode[] {
  const isNamed = ({ kind }: NetworkNode) => Number(kind === 'THEME' || kind === 'GROUP');
  return [...nodes].sort(
    (one, other) =>
      isNamed(other) - isNamed(one) || links(other.id) - links(one.id) || (one.id < other.id ? -1 : 1),
  );
}
