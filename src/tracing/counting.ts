import type { AdvanceAct, AdvanceData, MeetingCard } from './advance-data.ts';
import type { AdvanceFilter } from './advance-filter.ts';
import type { AdvanceSelection, Dimension, Tally } from './advance-index.ts';

/** What every count shares (design 1.4): distinct acts of a measure, and when nothing is known of a bucket. */

/** Which of the distinct counts is shown. */
export const measures = ['ACTS', 'RECOMMENDATIONS', 'INTERVENTIONS', 'TAKEN_UP'] as const;
export type Measure = (typeof measures)[number];

/** The count of a measure. */
export function measured(tally: Tally, measure: Measure): number {
  switch (measure) {
    case 'ACTS':
      return tally.acts;
    case 'RECOMMENDATIONS':
      return tally.recommendations;
    case 'INTERVENTIONS':
      return tally.interventions;
    case 'TAKEN_UP':
      return tally.takenUp;
  }
}

/**
 * Meetings by the members of a dimension, in the order given. Only dimensions of meetings part them: for
 * all others each member has them all, in the same list.
 */
export function meetingsBy(
  meetings: readonly MeetingCard[],
  dimension: Dimension,
  data: AdvanceData,
): (id: string) => readonly MeetingCard[] {
  const membersOf = membersOfMeeting(dimension, data);
  if (membersOf === null) return () => meetings;
  const lists = new Map<string, MeetingCard[]>();
  for (const meeting of meetings) {
    for (const id of membersOf(meeting)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [meeting]);
      else list.push(meeting);
    }
  }
  return (id) => lists.get(id) ?? none;
}

const none: readonly MeetingCard[] = [];

function membersOfMeeting(
  dimension: Dimension,
  data: AdvanceData,
): ((meeting: MeetingCard) => string[]) | null {
  const present = (...ids: (string | null | undefined)[]) => ids.filter((id) => id != null);
  switch (dimension) {
    case 'MEETING':
      return ({ id }) => [id];
    case 'MEETING_KIND':
      return ({ kind }) => [kind];
    case 'YEAR':
      return (meeting) => present(yearOf(meeting));
    case 'CYCLE':
      return ({ cycle }) => present(cycle);
    case 'PHASE':
      return ({ cycle }) => present(cycle, cycle === null ? null : data.cycles.get(cycle)?.partOf);
    default:
      return null;
  }
}

/** The calendar year in which something lies as a whole; null where that is not known. */
export function yearOf({ earliest, latest }: Pick<AdvanceAct, 'earliest' | 'latest'>): string | null {
  const year = earliest?.slice(0, 4) ?? null;
  return year !== null && latest?.slice(0, 4) === year ? year : null;
}

/**
 * Whether a count over these meetings is known, so that zero means none: somebody has surveyed the
 * acts of one of them, or, where uptakes are asked for, the uptakes.
 */
export function isKnown(meetings: readonly MeetingCard[], measure: Measure, filter: AdvanceFilter): boolean {
  if (measure === 'TAKEN_UP' || filter.takenUp !== undefined) return uptakesKnown(meetings);
  return meetings.some(({ actsSurveyed }) => actsSurveyed);
}

/** Whether somebody has surveyed what became of the acts of one of these meetings. */
export function uptakesKnown(meetings: readonly MeetingCard[]): boolean {
  return meetings.some(({ uptakesSurveyed }) => uptakesSurveyed);
}

/** How many acts the selections hold together, each once. */
export function distinctActs(parts: (AdvanceSelection | undefined)[]): number {
  const [first, ...rest] = parts.filter((part) => part !== undefined);
  return first?.countWith(rest) ?? 0;
}
