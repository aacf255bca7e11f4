import type { Span } from './plain-days.ts';
import {
  allowedOccasions,
  asksForUptakes,
  cyclesOf,
  type PlainMatch,
  type PlainWhere,
  restrictsMeetings,
  select,
  takenUp,
} from './plain-filter.ts';
import { cyclesInTime, inTime } from './plain-order.ts';
import type { PlainMeeting, PlainWorld } from './plain-world.ts';

/** What counts count: ACTS, RECOMMENDATIONS, INTERVENTIONS or TAKEN_UP. */
export type PlainMeasure = 'ACTS' | 'RECOMMENDATIONS' | 'INTERVENTIONS' | 'TAKEN_UP';

/** By what acts are counted over time. */
export type PlainBucket = 'YEAR' | 'CYCLE' | 'CONFERENCE_PERIOD' | 'PHASE' | 'MEETING';

const buckets = ['YEAR', 'CYCLE', 'CONFERENCE_PERIOD', 'PHASE', 'MEETING'];

/** Whether acts are counted over time by this. */
export const isPeriod = (name: string): name is PlainBucket => buckets.includes(name);

const levelOf = (bucket: PlainBucket) => (bucket === 'CYCLE' ? 'SERIES' : bucket);

/** A period of time, with the meetings in it that the filter allows: a meeting once for each of its dates there. */
export interface PlainPeriod {
  id: string;
  label: string;
  days: Span;
  meetings: PlainMeeting[];
}

/** The matches that a measure counts. */
export function measured(world: PlainWorld, where: PlainWhere, measure: PlainMeasure): PlainMatch[] {
  return select(world, where).filter(({ act }) => {
    if (measure === 'RECOMMENDATIONS') return act.kind === 'RECOMMENDATION';
    if (measure === 'INTERVENTIONS') return act.kind !== 'RECOMMENDATION';
    if (measure === 'TAKEN_UP') return takenUp(world, act) === true;
    return true;
  });
}

/** The period that a meeting lies in; null where it lies in none, or may lie in two years. */
export function stretchOf(world: PlainWorld, bucket: PlainBucket, meeting: PlainMeeting): string | null {
  if (bucket === 'MEETING') return meeting.id;
  if (bucket === 'YEAR') {
    const first = meeting.days.earliest?.slice(0, 4);
    return first !== undefined && first === meeting.days.latest?.slice(0, 4) ? first : null;
  }
  const level = levelOf(bucket);
  for (const id of cyclesOf(world, meeting))
    if (world.cycles.some((cycle) => cycle.id === id && cycle.level === level)) return id;
  return null;
}

/**
 * The periods of time in which meetings that the filter allows lie, oldest first; no year between is
 * missing, and no cycle, where the filter has no condition on meetings.
 */
export function periods(world: PlainWorld, bucket: PlainBucket, where: PlainWhere): PlainPeriod[] {
  const allowed = allowedOccasions(world, where);
  const meetingsIn = (id: string) => allowed.filter((meeting) => stretchOf(world, bucket, meeting) === id);
  const all: PlainPeriod[] = [];
  if (bucket === 'MEETING')
    for (const { id, title, days } of world.meetings)
      all.push({ id, label: title, days, meetings: meetingsIn(id) });
  if (bucket !== 'MEETING' && bucket !== 'YEAR')
    for (const { id, label, days, level } of world.cycles)
      if (level === levelOf(bucket)) all.push({ id, label, days, meetings: meetingsIn(id) });
  if (bucket === 'YEAR') {
    const years = allowed.map((meeting) => Number(stretchOf(world, 'YEAR', meeting) ?? Number.NaN));
    const known = years.filter((year) => !Number.isNaN(year));
    for (let year = Math.min(...known); year <= Math.max(...known); year += 1) {
      const id = String(year);
      all.push({
        id,
        label: id,
        days: {
          ...{ earliest: `${id}-01-01`, latest: `${id}-12-31` },
          ...{ earliestPrecision: 'DAY', latestPrecision: 'DAY' },
        },
        meetings: meetingsIn(id),
      });
    }
    return all;
  }
  const keepsEmpty = bucket !== 'MEETING' && !restrictsMeetings(where);
  const shown = all.filter(({ meetings }) => keepsEmpty || meetings.length > 0);
  return bucket === 'MEETING' ? inTime(shown) : cyclesInTime(shown);
}

/** How much of some meetings is coded: ALL of them; PART, if any is or has acts; NONE, also of no meetings. */
export function coverageOf(
  world: PlainWorld,
  meetings: readonly PlainMeeting[],
  where: PlainWhere,
  measure: PlainMeasure,
): string {
  const missing = meetings.filter((meeting) => !isSurveyed(meeting, where, measure));
  if (meetings.length > 0 && missing.length === 0) return 'ALL';
  const isOnUptakes = measure === 'TAKEN_UP' || asksForUptakes(where);
  const some = meetings.some(
    (meeting) =>
      !missing.includes(meeting) ||
      ((!isOnUptakes || meeting.uptakesSurveyed) && world.acts.some((act) => act.meeting === meeting.id)),
  );
  return some ? 'PART' : 'NONE';
}

/** A number of acts: that there are none is known only where all was surveyed. */
export const known = (acts: number, coverage: string): number | null =>
  acts === 0 && coverage !== 'ALL' ? null : acts;

/** Whether a meeting's acts, and where these are asked for its uptakes, were surveyed. */
function isSurveyed(meeting: PlainMeeting, where: PlainWhere, measure: PlainMeasure): boolean {
  const isOnUptakes = measure === 'TAKEN_UP' || asksForUptakes(where);
  return meeting.actsSurveyed && (meeting.uptakesSurveyed || !isOnUptakes);
}
