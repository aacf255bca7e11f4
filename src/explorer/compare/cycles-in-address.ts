import type { CycleLevel } from '../gql/graphql.ts';

/** A cycle that can be compared with others of its level. */
export interface Comparable {
  id: string;
  name: string;
  level: CycleLevel;
  /** Number of points found in it. */
  acts: number;
}

/** The parameters of the view beside its filter. `from` and `to` are days of the filter. */
export const names = { first: 'first', second: 'second', compared: 'compare' } as const;

const isDay = (value: string | null) => value === null || /^\d{4}-/.test(value);

/**
 * The parameters with two cycles to compare: those that name two, as they are; cycles in `from` and `to`, as the API
 * calls them, under their own names; else the newest two with points. Null if no level has two cycles.
 *
 * @param cycles oldest first
 * @param usual the level that is preferred
 */
export function withTwoCycles(
  parameters: URLSearchParams,
  cycles: readonly Comparable[],
  usual: CycleLevel,
): URLSearchParams | null {
  const next = new URLSearchParams(parameters);
  for (const [day, cycle] of [
    ['from', names.first],
    ['to', names.second],
  ] as const) {
    const value = next.get(day);
    if (value === null || isDay(value)) continue;
    next.delete(day);
    next.set(cycle, value);
  }
  const stated = cycles.find(({ id }) => id === next.get(names.first) || id === next.get(names.second));
  const two = newestTwo(cycles, stated?.level ?? usual);
  const second = next.get(names.second) ?? two?.find(({ id }) => id !== next.get(names.first))?.id;
  const first = next.get(names.first) ?? two?.findLast(({ id }) => id !== second)?.id;
  if (first === undefined || second === undefined) return null;
  // One after the other, wherever they were.
  next.delete(names.first);
  next.delete(names.second);
  next.set(names.first, first);
  next.set(names.second, second);
  return next;
}

/** The newest two cycles with points of a level, or of the first other level that has two; newest first. */
export function newestTwo(cycles: readonly Comparable[], level: CycleLevel): Comparable[] | null {
  for (const one of [level, 'CONFERENCE_PERIOD', 'SERIES', 'PHASE'] as const) {
    const ofLevel = cycles.filter((cycle) => cycle.level === one).toReversed();
    const filled = ofLevel.filter(({ acts }) => acts > 0);
    const two = (filled.length > 1 ? filled : ofLevel).slice(0, 2);
    if (two.length === 2) return two;
  }
  return null;
}

/** Whether an address names both cycles, and none where the filter has days. */
export const namesTwoCycles = (parameters: URLSearchParams): boolean =>
  parameters.has(names.first) &&
  parameters.has(names.second) &&
  isDay(parameters.get('from')) &&
  isDay(parameters.get('to'));
