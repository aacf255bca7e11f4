import { type FlowUnit, type Link, linksBetween } from './flow-order.ts';
import type { Box, FlowLayout, FlowLine } from './wide-layout.ts';

/** Of a box, by whether the window is as narrow as a telephone. */
const BOX_HEIGHT = { narrow: 168, wide: 132 };
const NARROW = 400;
const FOLD_HEIGHT = 56;
const SPACE = 14;
const LABEL_HEIGHT = 28;
const HEAD = 7;
/** Of the lines beside the boxes: the first, each further one, and how many there are at most side by side. */
const TRACK = { first: 16, next: 10, max: 6 };

/**
 * The picture for a narrow screen or paper: one text below the other, and lines beside them. What each text takes up
 * is in words above it.
 *
 * @param width the width to fill
 */
export function tallLayout(units: readonly FlowUnit[], links: readonly Link[], width: number): FlowLayout {
  const shown = linksBetween(units, links);
  const order = new Map(units.map(({ id }, at) => [id, at]));
  const at = (id: string) => order.get(id) ?? 0;
  const tracks = tracksOf(shown.map(({ of, into }) => [at(of), at(into)] as const));
  const left = TRACK.first + TRACK.next * (Math.max(0, ...tracks) + 1);
  const boxes = new Map<string, Box>();
  const tops = new Map<string, number>();
  const boxHeight = width < NARROW ? BOX_HEIGHT.narrow : BOX_HEIGHT.wide;
  let y = 0;
  for (const { id, texts } of units) {
    tops.set(id, y);
    y += shown.filter(({ into }) => into === id).length * LABEL_HEIGHT;
    const height = texts.length > 1 ? FOLD_HEIGHT : boxHeight;
    boxes.set(id, { x: left, y, width: width - left, height });
    y += height + SPACE;
  }
  const labelled = new Map<string, number>();
  const lines = shown.map((link, index): FlowLine => {
    const from = boxes.get(link.of);
    const number = labelled.get(link.into) ?? 0;
    labelled.set(link.into, number + 1);
    const labelTop = (tops.get(link.into) ?? 0) + number * LABEL_HEIGHT;
    const start = (from?.y ?? 0) + (from?.height ?? 0) / 2;
    const end = labelTop + LABEL_HEIGHT / 2;
    const x = left - TRACK.first - TRACK.next * (tracks[index] ?? 0) + 4;
    const turn = end > start ? 6 : -6;
    return {
      ...link,
      path: `M${left} ${start}H${x + 6}Q${x} ${start} ${x} ${start + turn}V${end - turn}Q${x} ${end} ${x + 6} ${end}H${left - HEAD}`,
      head: `M${left - HEAD} ${end - 4}L${left} ${end}L${left - HEAD} ${end + 4}Z`,
      label: { x: left + 4, y: labelTop, width: width - left - 4, height: LABEL_HEIGHT },
    };
  });
  return { form: 'tall', width, height: Math.max(0, y - SPACE), boxes, lines, columns: [], lanes: [] };
}

/** A track for each line so that lines on the same track do not overlap, as long as there are enough tracks. */
function tracksOf(spans: readonly (readonly [number, number])[]): number[] {
  const tracks = spans.map(() => 0);
  const sorted = spans
    .map((span, index) => ({ from: Math.min(...span), to: Math.max(...span), index }))
    .sort((one, other) => one.to - one.from - (other.to - other.from) || one.from - other.from);
  const taken: { from: number; to: number }[][] = [];
  for (const { from, to, index } of sorted) {
    let track = taken.findIndex((all) => all.every((one) => one.to <= from || to <= one.from));
    if (track === -1) track = Math.min(taken.length, TRACK.max - 1);
    taken[track] = [...(taken[track] ?? []), { from, to }];
    tracks[index] = track;
  }
  return tracks;
}
