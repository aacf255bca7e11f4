/** A step of the colour scale: the counts from `from` to `to`. */
interface Step {
  from: number;
  to: number;
}

const MAX_STEPS = 6;

/**
 * Divides the counts 1 to `max` into at most six steps whose widths grow by a constant factor: counts are skewed, and
 * steps of equal width would put nearly all cells into the first.
 */
export function stepsUpTo(max: number): Step[] {
  const steps: Step[] = [];
  for (let from = 1; from <= max; from = (steps.at(-1)?.to ?? 0) + 1) {
    const left = MAX_STEPS - steps.length;
    const to =
      left === 1 ? max : Math.max(from, Math.round((from - 1 || 1) * (max / (from - 1 || 1)) ** (1 / left)));
    steps.push({ from, to });
  }
  return steps;
}

/** The largest count of a table; 0 if there is none. */
export const maxCount = (counts: readonly (readonly (number | null)[])[]): number =>
  counts.flat().reduce<number>((max, count) => Math.max(max, count ?? 0), 0);

/** The step of a count, from 1; 0 for a count of 0, null for an unknown one. */
export function stepOf(steps: readonly Step[], count: number | null): number | null {
  return count === null ? null : steps.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}

const MAX_RADIUS = 11;
const MIN_RADIUS = 2;

/** The radius of a dot whose area is proportional to its count, if the largest count is `max`; 0 for a count of 0. */
export const dotRadius = (count: number, max: number): number =>
  count === 0 ? 0 : Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(count / Math.max(max, 1)));
