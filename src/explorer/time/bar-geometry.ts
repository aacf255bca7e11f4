import { signedText } from '../labels/counts.ts';
import { fittingLabels, type PlacedLabel, textWidth } from './axis-labels.ts';
import { type Mark, markOf, type Period } from './period-mark.ts';
import type { AxisLabel } from './short-labels.ts';

/** A period in the picture. Lengths are pixels, from the upper left corner of the picture. */
export interface Bar {
  mark: Mark;
  /** The whole column of the period, which can be chosen. */
  slot: { x: number; width: number };
  x: number;
  width: number;
  /** The upper end; the baseline where there is no bar. */
  y: number;
  height: number;
  /** The number above it, where all numbers fit. */
  value: string | null;
}

/** A picture of time: bars whose heights are proportional to their counts, with an axis. */
export interface BarGeometry {
  width: number;
  height: number;
  /** Where the bars are: left, right, the upper end of the axis, and the baseline. */
  plot: { left: number; right: number; top: number; bottom: number };
  bars: Bar[];
  /** Numbers of the axis with their heights, 0 first. */
  ticks: { value: number; y: number }[];
  labels: PlacedLabel[];
  /** Where a year begins among meetings, shown or not: the left ends of their slots. */
  beginnings: number[];
}

/** The font size of all words in the picture. */
export const WORDS = 12;
const LINE = 15;
const MAX_SLOT = 104;
const MAX_BAR = 56;
const ABOVE = 22;

/** Where everything in a picture of time goes, for a width in pixels. Periods are as wide as the width allows. */
export function barGeometry({
  periods,
  labels,
  width,
  plotHeight,
}: {
  periods: readonly Period[];
  labels: readonly AxisLabel[];
  width: number;
  plotHeight: number;
}): BarGeometry {
  const max = Math.max(1, ...periods.map(({ count }) => count ?? 0));
  const { step, top: highest } = axisOf(max);
  const left = Math.ceil(textWidth(highest.toLocaleString('en'), WORDS)) + 8;
  const slotWidth = Math.min(MAX_SLOT, Math.max(0, width - left) / Math.max(1, periods.length));
  const right = left + slotWidth * periods.length;
  const bottom = ABOVE + plotHeight;
  const heightOf = (count: number) => (count / highest) * plotHeight;
  const barWidth = widthInSlot(slotWidth);
  const values = periods.map(({ count, coverage }) => signedText(count, coverage));
  const isRoomy = values.every((value) => textWidth(value, WORDS) + 4 <= slotWidth);
  const isRegular = labels.length === periods.length && labels.every(({ at }, place) => at === place);
  const shown = fittingLabels(labels, {
    slot: (at) => ({ x: left + slotWidth * at, width: slotWidth }),
    width,
    size: WORDS,
    isRegular,
  });
  return {
    width,
    height: bottom + 6 + LINE * Math.max(1, ...shown.map(({ lines }) => lines.length)) + 4,
    plot: { left, right, top: ABOVE, bottom },
    bars: periods.map((period, at) => {
      const height = heightOf(period.count ?? 0);
      const x = left + slotWidth * at;
      return {
        mark: markOf(period),
        slot: { x, width: slotWidth },
        x: x + (slotWidth - barWidth) / 2,
        width: barWidth,
        y: bottom - height,
        height,
        value: isRoomy && period.count !== null ? (values[at] ?? null) : null,
      };
    }),
    ticks: Array.from({ length: Math.round(highest / step) + 1 }, (_, at) => ({
      value: at * step,
      y: bottom - heightOf(at * step),
    })),
    labels: shown,
    beginnings: isRegular ? [] : labels.map(({ at }) => left + slotWidth * at),
  };
}

/** Bars have a gap between them that shrinks with them, so that 200 of them still are apart where pixels allow. */
function widthInSlot(slot: number): number {
  if (slot >= 6) return Math.min(MAX_BAR, slot * 0.7);
  return slot >= 2.5 ? slot - 1 : slot * 0.8;
}

/** An axis of at most four steps of 1, 2 or 5 times a power of ten; counts are whole, so are its numbers. */
function axisOf(max: number): { step: number; top: number } {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      if (Math.ceil(max / step) <= 4) return { step, top: Math.ceil(max / step) * step };
    }
}
