import type { AxisLabel } from './short-labels.ts';

/** A label with its place: `x` is where it is anchored. */
export interface PlacedLabel extends AxisLabel {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The mean width of a character, in parts of the font size. */
const CHARACTER = 0.62;
const GAP = 8;

/** About how wide a text is, in the unit of the font size. */
export const textWidth = (text: string, size: number): number => [...text].length * size * CHARACTER;

/** Years are thinned to decades and the like, everything else evenly. */
const steps = (labels: readonly AxisLabel[]): number[] =>
  isYears(labels) ? [1, 2, 5, 10, 20, 25, 50, 100, 200, 500] : labels.map((_, at) => at + 1);

const isYears = (labels: readonly AxisLabel[]): boolean =>
  labels.every(({ lines }) => lines.length === 1 && /^\d{4}$/.test(lines[0] ?? ''));

/**
 * The labels that fit beside one another between 0 and `width`. If each period has one: all of them with both lines, or
 * with one of them, or every second, third and so on. Those of years, which begin somewhere: as many as fit, the newest
 * first.
 */
export function fittingLabels(
  labels: readonly AxisLabel[],
  {
    slot,
    width,
    size,
    isRegular,
  }: {
    /** The left end and the width of the slot of a period. */
    slot: (at: number) => { x: number; width: number };
    width: number;
    /** Of the font. */
    size: number;
    isRegular: boolean;
  },
): PlacedLabel[] {
  const place = (label: AxisLabel): PlacedLabel & { from: number; to: number } => {
    const wide = Math.max(...label.lines.map((line) => textWidth(line, size)));
    const { x, width: slotWidth } = slot(label.at);
    const from = isRegular ? x + (slotWidth - wide) / 2 : x;
    if (from < 0) return { ...label, x: 0, anchor: 'start', from: 0, to: wide };
    if (from + wide > width) return { ...label, x: width, anchor: 'end', from: width - wide, to: width };
    return isRegular
      ? { ...label, x: x + slotWidth / 2, anchor: 'middle', from, to: from + wide }
      : { ...label, x, anchor: 'start', from, to: from + wide };
  };
  const bare = ({ from: _, to: __, ...label }: ReturnType<typeof place>): PlacedLabel => label;
  if (!isRegular) {
    const shown: PlacedLabel[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const label of labels.map(place).reverse()) {
      if (label.to + GAP > next) continue;
      next = label.from;
      shown.unshift(bare(label));
    }
    return shown;
  }
  const sideBySide = (some: readonly AxisLabel[]) => {
    const placed = some.map(place);
    const apart = placed.every(({ from }, at) => at === 0 || from >= (placed[at - 1]?.to ?? 0) + GAP);
    return apart ? placed.map(bare) : null;
  };
  const all = sideBySide(labels);
  if (all !== null) return all;
  const names = labels.map(({ at, lines }) => ({ at, lines: lines.slice(0, 1) }));
  const years = labels.map(({ at, lines }) => ({ at, lines: lines.slice(-1) }));
  for (const step of steps(names))
    for (const one of [names, years]) {
      const some = one.filter(({ lines }, at) =>
        isYears(names) ? Number(lines[0]) % step === 0 : at % step === 0,
      );
      const placed = sideBySide(some);
      if (placed !== null && placed.length > 0) return placed;
    }
  return names.slice(0, 1).map((label) => bare(place(label)));
}
