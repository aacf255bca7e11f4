import type { MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { Hierarchies } from '../../snapshot/entities/hierarchies.ts';
import type { AdvanceFilter } from './advance-filter.ts';

/** Whether a filter's conditions on meetings allow a meeting. */
export type MeetingPredicate = (meeting: MeetingRecord) => boolean;

/**
 * The conditions on meetings of the whole filter. A NOT restricts meetings where it holds nothing but
 * conditions on meetings; otherwise some acts of a meeting may pass it, so the meeting is allowed.
 */
export function allowsMeeting(filter: AdvanceFilter, trees: Hierarchies): MeetingPredicate {
  const own = allowsOwnMeeting(filter, trees);
  const and = (filter.AND ?? []).map((part) => allowsMeeting(part, trees));
  const or = filter.OR?.map((part) => allowsMeeting(part, trees));
  const not =
    filter.NOT !== undefined && isAboutMeetings(filter.NOT) ? allowsMeeting(filter.NOT, trees) : null;
  return (meeting) =>
    own(meeting) &&
    and.every((part) => part(meeting)) &&
    (or === undefined || or.some((part) => part(meeting))) &&
    (not === null || !not(meeting));
}

/** The filter's own conditions on meetings, those of AND, OR and NOT left aside. */
export function allowsOwnMeeting(filter: AdvanceFilter, trees: Hierarchies): MeetingPredicate {
  const { cycles, meetings, meetingKinds, from, to } = filter;
  return (meeting) =>
    (meetings === undefined || meetings.includes(meeting.id)) &&
    (meetingKinds === undefined || meetingKinds.includes(meeting.kind)) &&
    (cycles === undefined || cycles.some((cycle) => trees.cycleWithWhole(meeting.cycle).has(cycle))) &&
    (from === undefined || (meeting.earliest !== null && meeting.earliest >= from)) &&
    (to === undefined || (meeting.latest !== null && meeting.latest <= to));
}

/** Whether the filter itself has a condition on meetings. */
export function hasOwnMeetingCondition(filter: AdvanceFilter): boolean {
  const { cycles, meetings, meetingKinds, from, to } = filter;
  return [cycles, meetings, meetingKinds, from, to].some((condition) => condition !== undefined);
}

function isAboutMeetings(filter: AdvanceFilter): boolean {
  const own = ['cycles', 'meetings', 'meetingKinds', 'from', 'to', 'includeNarrower'];
  return Object.entries(filter).every(([condition, value]) => value === undefined || own.includes(condition));
}
