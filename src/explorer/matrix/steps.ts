/** A step of the colour scale: the counts from `from` to `to`. */
export interface Step {
  from: number;
  to: number;
}

const MOST_STEPS = 6;

/**
 * Divides the counts 1 to `most` into at most six steps, each as many times wider than the one before: with the skew of
 * real data equal filledColumnCounts would put nearly all cells into the first.
 */
export function stepsUpTo(most: number): Step[] {
  const steps: Step[] = [];
  for (let from = 1; from <= most; from = (steps.at(-1)?.to ?? 0) + 1) {
    const left = MOST_STEPS - steps.length;
    const to =
      left === 1
        ? most
        : Math.max(from, Math.round((from - 1 || 1) * (most / (from - 1 || 1)) ** (1 / left)));
    steps.push({ from, to });
  }
  return steps;
}

/** Which step a count lies in, from 1; 0 for a count of none, null where nobody has looked. */
export function stepOf(steps: readonly Step[], count: number | null): number | null {
  return count === null ? null : steps.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}

const LARGEST_DOT = 11;
const SMALLEST_DOT = 2;

/** The radius of a dot whose area is as its count, beside others of at most `most`; 0 for none. */
export const dotRadius = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(SMALLEST_DOT, LARGEST_DOT * Math.sqrt(count / Math.max(most, 1)));
