import { type PlainMatch, type PlainWhere, select, takenUp } from './plain-filter.ts';
import { actsInTime } from './plain-order.ts';
import type { PlainWorld } from './plain-world.ts';

/** A row of `advances`: an act with the actors and themes that the filter matched, each in order of its id. */
export interface PlainRow {
  id: string;
  /** Null where nobody has surveyed that. */
  takenUp: boolean | null;
  actors: string[];
  themes: string[];
}

/** All rows of `advances` under a filter; an actor is written `id attribution through`. */
export function plainAdvances(
  world: PlainWorld,
  where: PlainWhere,
  sort: 'NEWEST_FIRST' | 'OLDEST_FIRST' = 'NEWEST_FIRST',
): PlainRow[] {
  return rowsOf(world, select(world, where), sort);
}

/** The rows of matches, in order of time. */
export function rowsOf(
  world: PlainWorld,
  matches: readonly PlainMatch[],
  sort: 'NEWEST_FIRST' | 'OLDEST_FIRST' = 'NEWEST_FIRST',
): PlainRow[] {
  const acts = actsInTime(
    world,
    matches.map(({ act }) => act),
    sort,
  );
  return acts.map((act) => {
    const match = matches.find((one) => one.act === act);
    return {
      id: act.id,
      takenUp: takenUp(world, act),
      actors: (match?.actors ?? []).map((by) => `${by.actor} ${by.attribution} ${by.through}`).sort(),
      themes: [...(match?.themes ?? [])].sort(),
    };
  });
}
