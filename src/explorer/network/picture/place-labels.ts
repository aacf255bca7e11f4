import type { Point } from './positions.ts';

/** A node that may have a label, at a point in pixels. */
export interface Labelled extends Point {
  id: string;
  label: string;
  radius: number;
  isBold: boolean;
}

/** A label beside its node; `anchor` is the side of the text that is at `x`. */
export interface PlacedLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
  isBold: boolean;
}

/** Of a label, in pixels. */
const FONT_SIZE = 12;
const CHARACTER_WIDTH = FONT_SIZE * 0.6;
const BOLDER = 1.08;
const LINE_HEIGHT = FONT_SIZE * 1.15;
const GAP = 3;
/** Of a label, and of one of few, in characters. */
const MAX_LENGTH = 34;
const MAX_LENGTH_OF_FEW = 70;
const FEW = 30;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The labels that have room, beside their nodes. None overlaps another label or the mark of a labelled node, and each
 * covers no mark at all if one of its places allows that.
 *
 * @param nodes the most important first
 * @param size of the picture, in which every label fits
 */
export function placeLabels(
  nodes: readonly Labelled[],
  { width, height }: { width: number; height: number },
): PlacedLabel[] {
  const marks = nodes.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const boxes = marks.map(boxOfMark);
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const length = nodes.length < FEW ? MAX_LENGTH_OF_FEW : MAX_LENGTH;
  for (const [at, node] of marks.entries()) {
    const text = shortened(node.label, length);
    const free = placesOf(node, text).filter(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)),
    );
    const found = free.find(({ box }) => !boxes.some((mark) => overlap(box, mark))) ?? free[0];
    if (found === undefined) continue;
    placed.push({ id: node.id, text, isBold: node.isBold, ...found.at });
    taken.push(found.box, boxes[at] as Box);
  }
  return placed;
}

const shortened = (label: string, max: number): string =>
  [...label].length <= max ? label : `${[...label].slice(0, max - 1).join('')}…`;

const boxOfMark = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** To the right of the node, to the left, above and below: what the label covers, and where its baseline is. */
function placesOf(
  { x, y, radius, isBold }: Labelled,
  text: string,
): { box: Box; at: Pick<PlacedLabel, 'x' | 'y' | 'anchor'> }[] {
  const width = [...text].length * CHARACTER_WIDTH * (isBold ? BOLDER : 1);
  const half = LINE_HEIGHT / 2;
  const beside = radius + GAP;
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  });
  const baseline = FONT_SIZE * 0.35;
  const above = y - beside - half;
  const below = y + beside + half;
  return [
    { box: box(x + beside, y), at: { x: x + beside, y: y + baseline, anchor: 'start' } },
    { box: box(x - beside - width, y), at: { x: x - beside, y: y + baseline, anchor: 'end' } },
    { box: box(x - width / 2, above), at: { x, y: above + baseline, anchor: 'middle' } },
    { box: box(x - width / 2, below), at: { x, y: below + baseline, anchor: 'middle' } },
  ];
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
