import { actKinds } from '../../domain/vocabulary.ts';
import type { AdvanceAct, AdvanceData, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { AdvanceSelection, Dimension } from '../engine/advance-index.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';

/** What every count shares (design 1.4): distinct acts of a measure, and when nothing is known of a bucket. */

/** Which acts are counted. */
export const measures = ['ACTS', 'RECOMMENDATIONS', 'INTERVENTIONS', 'TAKEN_UP'] as const;
export type Measure = (typeof measures)[number];

/** The filter that selects what a measure counts, so that whatever is counted is also what is listed. */
export function filterOfMeasure(filter: AdvanceFilter, measure: Measure): AdvanceFilter {
  const kinds = filter.actKinds ?? actKinds;
  switch (measure) {
    case 'ACTS':
      return filter;
    case 'RECOMMENDATIONS':
      return { ...filter, actKinds: kinds.filter((kind) => kind === 'RECOMMENDATION') };
    case 'INTERVENTIONS':
      return { ...filter, actKinds: kinds.filter((kind) => kind !== 'RECOMMENDATION') };
    case 'TAKEN_UP':
      return filter.takenUp === false ? { ...filter, actKinds: [] } : { ...filter, takenUp: true };
  }
}

/**
 * Meetings by the members of a dimension, in the order given. Only dimensions of meetings part them: for
 * all others each member has them all, in the same list.
 */
export function meetingsBy(
  meetings: readonly MeetingRecord[],
  dimension: Dimension,
  data: AdvanceData,
): (id: string) => readonly MeetingRecord[] {
  const membersOf = membersOfMeeting(dimension, data);
  if (membersOf === null) return () => meetings;
  const lists = new Map<string, MeetingRecord[]>();
  for (const meeting of meetings) {
    for (const id of membersOf(meeting)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [meeting]);
      else list.push(meeting);
    }
  }
  return (id) => lists.get(id) ?? none;
}

const none: readonly MeetingRecord[] = [];

function membersOfMeeting(
  dimension: Dimension,
  data: AdvanceData,
): ((meeting: MeetingRecord) => string[]) | null {
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
 * acts of one of them and, where uptakes are asked for, its uptakes too.
 */
export function isKnown(meetings: readonly MeetingRecord[], filter: AdvanceFilter): boolean {
  const asks = asksForUptakes(filter);
  return meetings.some(({ actsSurveyed, uptakesSurveyed }) => actsSurveyed && (uptakesSurveyed || !asks));
}

/** Whether a filter can select none but acts whose uptakes were surveyed. */
function asksForUptakes({ takenUp, AND = [], OR = [] }: AdvanceFilter): boolean {
  return takenUp !== undefined || AND.some(asksForUptakes) || (OR.length > 0 && OR.every(asksForUptakes));
}

/** How many acts the selections hold together, each once. */
export function distinctActs(groups: (AdvanceSelection | undefined)[]): number {
  const [first, ...rest] = groups.filter((part) => part !== undefined);
  return first?.countWith(rest) ?? 0;
}
