import { type Stage, stages } from '../texts/stages.ts';
import { type FlowUnit, type Link, linksBetween } from './flow-order.ts';

/** All lengths are in units of a sixteenth of the font size of the page: pixels, unless the reader enlarges text. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line from one place to a later one, and where its words are. */
export interface FlowLine extends Link {
  /** Number of uptakes. */
  count: number;
  /** SVG path. */
  path: string;
  /** SVG path of its head. */
  head: string;
  label: Box;
}

/** Where everything in the picture is. */
export interface FlowLayout {
  form: 'wide' | 'tall';
  width: number;
  height: number;
  boxes: ReadonlyMap<string, Box>;
  lines: readonly FlowLine[];
  /** Columns from left to right. */
  columns: readonly { column: number; x: number; width: number }[];
  lanes: readonly { stage: Stage; y: number; height: number }[];
}

export const BOX_HEIGHT = 172;
const FOLD_HEIGHT = 64;
const BOX = { min: 184, max: 300 };
const GAP = 118;
const SPACE = 18;
const LANE = { heading: 30, space: 14 };
const TOP = 26;
const SLOT_HEIGHT = 16;
const LABEL = { width: 88, height: 34 };
const HEAD = 8;

/** A box, or a slot through which a line passes a column. */
interface Item {
  id: string;
  lane: number;
  height: number;
  /** The items of earlier columns that it is linked with. */
  before: string[];
}

/**
 * The picture for a wide screen: a column for each stretch of time, a lane for each stage. Lines that pass a column
 * have a slot between its boxes, and boxes are ordered by those that lead to them, so that few lines cross.
 *
 * @param available the width to fill, if the boxes are not too narrow then
 */
export function wideLayout(
  units: readonly FlowUnit[],
  links: readonly Link[],
  available: number,
): FlowLayout {
  const shown = linksBetween(units, links);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const count = Math.max(0, ...units.map(({ column }) => column)) + 1;
  const width = Math.min(BOX.max, Math.max(BOX.min, Math.floor((available - (count - 1) * GAP) / count)));
  const x = (column: number) => column * (width + GAP);
  const present = stages.filter((stage) => units.some((unit) => unit.stage === stage));
  const degree = (id: string, end: 'of' | 'into') => shown.filter((link) => link[end] === id).length;

  const cells: Item[][] = Array.from({ length: count }, () => []);
  const items = new Map<string, Item>();
  const add = (column: number, item: Item) => {
    items.set(item.id, item);
    cells[column]?.push(item);
  };
  for (const { id, stage, column, texts } of units) {
    const ports = Math.max(degree(id, 'of'), degree(id, 'into'));
    const least = texts.length > 1 ? FOLD_HEIGHT : BOX_HEIGHT;
    const height = Math.max(least, ports * LABEL.height + 8);
    add(column, { id, lane: present.indexOf(stage), height, before: [] });
  }
  /** The ids of the items that each line passes, from its first to its last. */
  const routes = shown.map(({ of, into }) => {
    const [from, to] = [byId.get(of)?.column ?? 0, byId.get(into)?.column ?? 0];
    const lane = items.get(of)?.lane ?? 0;
    const route = [of];
    for (let column = from + 1; column < to; column += 1) {
      const id = `${of}\n${into}\n${column}`;
      add(column, { id, lane, height: SLOT_HEIGHT, before: [] });
      route.push(id);
    }
    route.push(into);
    for (const [at, id] of route.slice(1).entries()) items.get(id)?.before.push(route[at] ?? of);
    return route;
  });

  const middles = new Map<string, number>();
  const placed = new Map<string, { y: number; height: number }>();
  const lanes: { stage: Stage; y: number; height: number }[] = [];
  const stackHeight = (stack: readonly Item[]) =>
    stack.reduce((sum, { height }) => sum + height, 0) + Math.max(0, stack.length - 1) * SPACE;
  let top = TOP;
  for (const [lane, stage] of present.entries()) {
    const inLane = cells.map((cell) => cell.filter((item) => item.lane === lane));
    const height = LANE.heading + Math.max(...inLane.map(stackHeight)) + LANE.space;
    lanes.push({ stage, y: top, height });
    top += height;
  }
  for (const cell of cells) {
    for (const [lane, { y, height }] of lanes.entries()) {
      const stack = cell.filter((item) => item.lane === lane);
      const wish = new Map(
        stack.map(({ id, before }, at) => {
          const known = before.flatMap((one) => middles.get(one) ?? []);
          return [id, known.length === 0 ? y + at : known.reduce((sum, one) => sum + one, 0) / known.length];
        }),
      );
      stack.sort((one, other) => (wish.get(one.id) ?? 0) - (wish.get(other.id) ?? 0));
      let at = y + LANE.heading + (height - LANE.heading - LANE.space - stackHeight(stack)) / 2;
      for (const item of stack) {
        placed.set(item.id, { y: at, height: item.height });
        middles.set(item.id, at + item.height / 2);
        at += item.height + SPACE;
      }
    }
  }

  const ports = portsOf(routes, placed, middles);
  const lines = shown.map((link, index): FlowLine => {
    const route = routes[index] ?? [];
    const key = `${link.of}\n${link.into}`;
    const start = ports.get(`of ${key}`) ?? 0;
    const end = ports.get(`into ${key}`) ?? 0;
    const [from, to] = [byId.get(link.of)?.column ?? 0, byId.get(link.into)?.column ?? 0];
    const target = x(to) - HEAD;
    let path = `M${x(from) + width} ${start}`;
    let [lastX, lastY] = [x(from) + width, start];
    const curveTo = (nextX: number, nextY: number) => {
      const middle = (lastX + nextX) / 2;
      path += `C${middle} ${lastY} ${middle} ${nextY} ${nextX} ${nextY}`;
      [lastX, lastY] = [nextX, nextY];
    };
    for (const [at, id] of route.slice(1, -1).entries()) {
      const y = middles.get(id) ?? 0;
      curveTo(x(from + at + 1), y);
      path += `H${x(from + at + 1) + width}`;
      lastX = x(from + at + 1) + width;
    }
    curveTo(target, end);
    // The words are at the end with fewer lines, so that each line has its own.
    const isAtStart = degree(link.of, 'of') <= degree(link.into, 'into');
    return {
      ...link,
      path,
      head: `M${target} ${end - 4}L${target + HEAD} ${end}L${target} ${end + 4}Z`,
      label: {
        x: isAtStart ? x(from) + width + 6 : x(to) - LABEL.width - HEAD - 4,
        y: (isAtStart ? start : end) - LABEL.height / 2,
        ...LABEL,
      },
    };
  });
  return {
    form: 'wide',
    width: x(count - 1) + width,
    height: top,
    boxes: new Map(
      units.map(({ id, column }) => [
        id,
        { x: x(column), width, ...(placed.get(id) ?? { y: 0, height: 0 }) },
      ]),
    ),
    lines,
    columns: Array.from({ length: count }, (_, column) => ({ column, x: x(column), width })),
    lanes,
  };
}

/** Where each line leaves and reaches its boxes: in the order of the places that it comes from or goes to. */
function portsOf(
  routes: readonly (readonly string[])[],
  placed: ReadonlyMap<string, { y: number; height: number }>,
  middles: ReadonlyMap<string, number>,
): Map<string, number> {
  const ports = new Map<string, number>();
  for (const end of ['of', 'into'] as const) {
    const byBox = new Map<string, (readonly string[])[]>();
    for (const route of routes) {
      const id = (end === 'of' ? route[0] : route.at(-1)) ?? '';
      byBox.set(id, [...(byBox.get(id) ?? []), route]);
    }
    for (const [id, all] of byBox) {
      const { y, height } = placed.get(id) ?? { y: 0, height: 0 };
      const other = (route: readonly string[]) =>
        middles.get((end === 'of' ? route[1] : route.at(-2)) ?? '') ?? 0;
      const sorted = [...all].sort((one, two) => other(one) - other(two));
      const step = Math.min(LABEL.height, height / (sorted.length + 1));
      for (const [at, route] of sorted.entries())
        ports.set(
          `${end} ${route[0]}\n${route.at(-1)}`,
          y + height / 2 + (at - (sorted.length - 1) / 2) * step,
        );
    }
  }
  return ports;
}
