/**
 * The first position from `low` to below `high` where a condition is true, if it is true at all positions after it;
 * `high` if it is true at none.
 */
export function lowerBound(low: number, high: number, holds: (place: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
