import { type PlainRow, rowsOf } from './plain-advances.ts';
import {
  allowedOccasions,
  cyclesOf,
  isMeantTheme,
  isOnTheme,
  type PlainMatch,
  type PlainWhere,
  select,
} from './plain-filter.ts';
import { isOfLevel, type PlainThemeLevel } from './plain-headings.ts';
import { compareNamed, inTime, meetingOf } from './plain-order.ts';
import { coverageOf, known } from './plain-periods.ts';
import type { PlainWorld } from './plain-world.ts';

/** Arguments of `compareCycles`, with that of its themes. */
export interface PlainComparison {
  from: string;
  to: string;
  where: PlainWhere;
  themeLevel: PlainThemeLevel;
}

export interface PlainComparedCycle {
  acts: number | null;
  coverage: string;
  meetings: string[];
  notSurveyed: string[];
}

/** A theme or actor in both cycles. */
export interface PlainCompared {
  id: string;
  change: string;
  inFrom: PlainRow[] | null;
  inTo: PlainRow[] | null;
}

/** The answer of `compareCycles`. */
export function plainCompareCycles(
  world: PlainWorld,
  { from, to, where, themeLevel }: PlainComparison,
): { from: PlainComparedCycle; to: PlainComparedCycle; themes: PlainCompared[]; actors: PlainCompared[] } {
  const first = side(world, from, where);
  const second = side(world, to, where);
  const themes = world.themes.filter(
    ({ id }) => isMeantTheme(world, where, id) && isOfLevel(world, id, themeLevel),
  );
  // What of an act makes it one of a theme or of an actor.
  const onTheme = (match: PlainMatch, theme: string) => {
    const themesOn = match.themes.filter((one) => isOnTheme(world, where, one, theme));
    return themesOn.length === 0 ? [] : [{ ...match, themes: themesOn }];
  };
  const byActor = (match: PlainMatch, actor: string) => {
    const actors = match.actors.filter((by) => by.actor === actor);
    return actors.length === 0 ? [] : [{ ...match, actors }];
  };
  return {
    from: first.told,
    to: second.told,
    themes: compared(
      world,
      { first, second },
      themes.map(({ id, prefLabel }) => ({ id, label: prefLabel })),
      onTheme,
    ),
    actors: compared(
      world,
      { first, second },
      world.actors.map(({ id, name }) => ({ id, label: name })),
      byActor,
    ),
  };
}

interface Side {
  matches: PlainMatch[];
  told: PlainComparedCycle;
}

/** One of the cycles under the filter. */
function side(world: PlainWorld, cycle: string, where: PlainWhere): Side {
  const allowed = allowedOccasions(world, where);
  const meetings = inTime(
    world.meetings.filter(
      (meeting) => allowed.some(({ id }) => id === meeting.id) && cyclesOf(world, meeting).includes(cycle),
    ),
  );
  const matches = select(world, where).filter(({ act }) =>
    cyclesOf(world, meetingOf(world, act)).includes(cycle),
  );
  const coverage = coverageOf(world, meetings, where, 'ACTS');
  return {
    matches,
    told: {
      acts: known(matches.length, coverage),
      coverage,
      meetings: meetings.map(({ id }) => id),
      notSurveyed: meetings.filter(({ actsSurveyed }) => !actsSurveyed).map(({ id }) => id),
    },
  };
}

const isWhole = ({ told }: Side) => told.coverage === 'ALL';

function compared(
  world: PlainWorld,
  { first, second }: { first: Side; second: Side },
  members: { id: string; label: string }[],
  partOf: (match: PlainMatch, id: string) => PlainMatch[],
): PlainCompared[] {
  const answer: PlainCompared[] = [];
  for (const { id } of [...members].sort(compareNamed)) {
    const before = first.matches.flatMap((match) => partOf(match, id));
    const after = second.matches.flatMap((match) => partOf(match, id));
    if (before.length === 0 && after.length === 0) continue;
    let change = 'CONTINUED';
    if (before.length === 0) change = isWhole(first) ? 'NEW' : 'UNKNOWN';
    if (after.length === 0) change = isWhole(second) ? 'DROPPED' : 'UNKNOWN';
    answer.push({
      id,
      change,
      inFrom: before.length > 0 || isWhole(first) ? rowsOf(world, before) : null,
      inTo: after.length > 0 || isWhole(second) ? rowsOf(world, after) : null,
    });
  }
  return answer;
}
