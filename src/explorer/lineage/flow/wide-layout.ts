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

const BOX_HEIGHT = 184;
const FOLD_HEIGHT = 64;
const BOX = { min: 184, usual: 240, max: 300 };
/** Between columns: the room for the words on lines. */
const GAP = { min: 118, max: 200 };
const SPACE = 18;
const LANE = { heading: 30, space: 14 };
const TOP = 26;
const LABEL = { height: 34, margin: 30 };
const HEAD = 8;

const within = ({ min, max }: { min: number; max: number }, length: number) =>
  Math.floor(Math.min(max, Math.max(min, length)));

/** A box, or a slot through which a line passes a column. */
interface Item {
  id: string;
  lane: number;
  height: number;
  /** The items of earlier columns that it is linked with. */
  before: string[];
}

/**
 * The picture for a wide screen: a column for each period, a lane for each stage. Lines that pass a column
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
  const gap = within(GAP, (available - count * BOX.usual) / Math.max(1, count - 1));
  const width = within(BOX, (available - (count - 1) * gap) / count);
  const labelWidth = gap - LABEL.margin;
  const x = (column: number) => column * (width + gap);
  const present = stages.filter((stage) => units.some((unit) => unit.stage === stage));
  const columnOf = (id: string) => byId.get(id)?.column ?? 0;
  const degree = (id: string, end: 'of' | 'into') => shown.filter((link) => link[end] === id).length;
  const isNext = ({ of, into }: Link) => columnOf(into) === columnOf(of) + 1;
  // Words are at the ends with fewer lines, the same ends for a whole gap between columns: none are over others.
  const atStart = Array.from({ length: count }, (_, column) => {
    const inGap = shown.filter((link) => isNext(link) && columnOf(link.of) === column);
    const most = (end: 'of' | 'into') => Math.max(0, ...inGap.map((link) => degree(link[end], end)));
    return most('of') <= most('into');
  });

  const cells: Item[][] = Array.from({ length: count }, () => []);
  const items = new Map<string, Item>();
  const add = (column: number, item: Item) => {
    items.set(item.id, item);
    cells[column]?.push(item);
  };
  for (const { id, stage, column, texts } of units) {
    const ports = Math.max(
      atStart[column] === true ? degree(id, 'of') : 0,
      atStart[column - 1] === false ? degree(id, 'into') : 0,
    );
    const least = texts.length > 1 ? FOLD_HEIGHT : BOX_HEIGHT;
    const height = Math.max(least, ports * LABEL.height + 8);
    add(column, { id, lane: present.indexOf(stage), height, before: [] });
  }
  /** The ids of the items that each line passes, from its first to its last. */
  const routes = shown.map(({ of, into }) => {
    const [from, to] = [columnOf(of), columnOf(into)];
    const lane = items.get(of)?.lane ?? 0;
    const route = [of];
    for (let column = from + 1; column < to; column += 1) {
      const id = `${of}\n${into}\n${column}`;
      add(column, { id, lane, height: LABEL.height, before: [] });
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
    const [start, end] = [ports.get(`of ${key}`) ?? 0, ports.get(`into ${key}`) ?? 0];
    const [from, to] = [columnOf(link.of), columnOf(link.into)];
    const slots = route.slice(1, -1).map((id, at) => ({ x: x(from + at + 1), y: middles.get(id) ?? 0 }));
    const label = { width: labelWidth, height: LABEL.height };
    const atMiddle = (y: number) => y - LABEL.height / 2;
    if (to <= from) {
      // Uptakes that go round in a circle lead back.
      const points = [
        { x: x(from), y: start },
        { x: x(to) + width + HEAD, y: end },
      ];
      const place = { ...label, x: x(to) + width + LABEL.margin / 2, y: atMiddle((start + end) / 2) };
      return { ...link, path: curve(points, 0), head: headAt(x(to) + width, end, -1), label: place };
    }
    const [slot] = slots;
    const place =
      slot !== undefined
        ? { ...label, x: slot.x + (width - labelWidth) / 2, y: atMiddle(slot.y) }
        : atStart[from] === true
          ? { ...label, x: x(from) + width + 6, y: atMiddle(start) }
          : { ...label, x: x(to) - labelWidth - HEAD - 4, y: atMiddle(end) };
    const points = [{ x: x(from) + width, y: start }, ...slots, { x: x(to) - HEAD, y: end }];
    return { ...link, path: curve(points, width), head: headAt(x(to), end, 1), label: place };
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

/** A line from the first point to the last, straight for a length from each point between. */
function curve(points: readonly { x: number; y: number }[], straight: number): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  for (const [at, { x, y }] of points.entries()) {
    const middle = (lastX + x) / 2;
    path += at === 0 ? `M${x} ${y}` : `C${middle} ${lastY} ${middle} ${y} ${x} ${y}`;
    const isBetween = at > 0 && at < points.length - 1;
    if (isBetween) path += `H${x + straight}`;
    [lastX, lastY] = [isBetween ? x + straight : x, y];
  }
  return path;
}

/** The head of a line that reaches a point from the left (1) or from the right (-1). */
const headAt = (x: number, y: number, from: 1 | -1) =>
  `M${x - from * HEAD} ${y - 4}L${x} ${y}L${x - from * HEAD} ${y + 4}Z`;

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
      const step = Math.min(LABEL.height, (height - 8) / sorted.length);
      for (const [at, route] of sorted.entries())
        ports.set(
          `${end} ${route[0]}\n${route.at(-1)}`,
          y + height / 2 + (at - (sorted.length - 1) / 2) * step,
        );
    }
  }
  return ports;
}
