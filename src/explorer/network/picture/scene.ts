import {
  type Neighbours,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  neighboursIn,
} from '../model/network.ts';
import { byImportance, type LineWidth, lineWidths, radiiOf } from './marks.ts';
import { type Labelled, type PlacedLabel, placeLabels } from './place-labels.ts';
import { AREA, type Point, positionsOf } from './positions.ts';

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Everything that is drawn of a network, except what depends on the size and on where one looks. */
export interface Scene {
  network: Network;
  byId: ReadonlyMap<string, NetworkNode>;
  positions: ReadonlyMap<string, Point>;
  radii: ReadonlyMap<string, number>;
  neighbours: Neighbours;
  widths: readonly LineWidth[];
  /** The most important first. */
  ordered: readonly NetworkNode[];
}

/** Lays out a network. */
export function sceneOf(network: Network): Scene {
  const neighbours = neighboursIn(network);
  return {
    network,
    byId: new Map(network.nodes.map((node) => [node.id, node])),
    positions: positionsOf(network),
    radii: radiiOf(network.nodes),
    neighbours,
    widths: lineWidths(network),
    ordered: byImportance(network.nodes, (id) => neighbours.get(id)?.size ?? 0),
  };
}

/** Room for the marks and labels of nodes at the edges of a picture. */
const PADDING = 22;

/** A part of a picture that is enlarged: what is at `x`, `y` of the whole is at `x * k + this.x` and so on. */
export interface Zoom extends Point {
  k: number;
}
export const whole: Zoom = { x: 0, y: 0, k: 1 };

/** The place of a node in a picture of this size. */
export function placeOf({ positions }: Scene, id: string, { width, height }: Size): Point {
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
  return {
    x: PADDING + (x / AREA.width) * Math.max(0, width - 2 * PADDING),
    y: PADDING + (y / AREA.height) * Math.max(0, height - 2 * PADDING),
  };
}

/** A line between two nodes, as an SVG path. */
export function lineOf(scene: Scene, { a, b }: NetworkEdge, size: Size): string {
  const [from, to] = [placeOf(scene, a, size), placeOf(scene, b, size)];
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}

/** Labels of nodes as far as there is room, the first nodes first. Their places are in the window, after zooming. */
export function labelsOf(
  scene: Scene,
  nodes: readonly NetworkNode[],
  size: Size,
  zoom: Zoom = whole,
): PlacedLabel[] {
  const labelled = nodes.map(({ id, label, kind }): Labelled => {
    const { x, y } = placeOf(scene, id, size);
    return {
      ...{ id, label, isBold: kind === 'THEME' || kind === 'GROUP' },
      x: x * zoom.k + zoom.x,
      y: y * zoom.k + zoom.y,
      // The corners of a shape are further out than a circle of its area.
      radius: (scene.radii.get(id) ?? 0) * 1.25,
    };
  });
  return placeLabels(labelled, size);
}

/** A node or an edge of a network. */
export type Mark = { node: string } | { edge: NetworkEdge };

/** How near a mark the pointer must be, in pixels. */
const NEAR_NODE = 10;
const NEAR_EDGE = 6;

/** The mark at a point of a picture: the nearest node, or else the nearest edge; null if none is near. */
export function markAt(scene: Scene, { x, y }: Point, size: Size, zoom: Zoom): Mark | null {
  const at = { x: (x - zoom.x) / zoom.k, y: (y - zoom.y) / zoom.k };
  let node: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { id } of scene.network.nodes) {
    const place = placeOf(scene, id, size);
    const distance = Math.hypot(place.x - at.x, place.y - at.y) * zoom.k - (scene.radii.get(id) ?? 0);
    if (distance < nearest) [nearest, node] = [distance, id];
  }
  if (node !== null && nearest <= NEAR_NODE / 2) return { node };
  let edge: NetworkEdge | null = null;
  let nearestEdge = NEAR_EDGE;
  for (const one of scene.network.edges) {
    const distance = distanceToLine(at, placeOf(scene, one.a, size), placeOf(scene, one.b, size)) * zoom.k;
    if (distance < nearestEdge) [nearestEdge, edge] = [distance, one];
  }
  if (edge !== null) return { edge };
  return node !== null && nearest <= NEAR_NODE ? { node } : null;
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy);
}

/** The nearest node from another one in a direction of the arrow keys; null if there is none. */
export function nextNode(scene: Scene, from: string, key: string, size: Size): string | null {
  const start = placeOf(scene, from, size);
  const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  if (direction === undefined) return null;
  const [ux = 0, uy = 0] = direction;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id } of scene.network.nodes) {
    const place = placeOf(scene, id, size);
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
    if (ahead <= 0 || (ahead === 0 && aside === 0)) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [least, best] = [cost, id];
  }
  return best;
}
