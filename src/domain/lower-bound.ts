/**
 * The first place from `low` to below `high` of which a condition holds, in a row where it holds of
 * all behind one of which it does; `high` where it holds of none.
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
