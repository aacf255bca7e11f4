import type { MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { Hierarchies } from '../../snapshot/entities/hierarchies.ts';
import { type AdvanceFilter, partsOf } from './advance-filter.ts';
import { conditions, conditionsOn } from './conditions.ts';

type MeetingPredicate = (meeting: MeetingRecord) => boolean;

/**
 * The conditions on meetings of the whole filter. A NOT restricts meetings only if all of its conditions are on
 * meetings; otherwise some acts of a meeting may pass it, so the meeting is allowed.
 */
export function allowsMeeting(filter: AdvanceFilter, hierarchies: Hierarchies): MeetingPredicate {
  const own = allowsOwnMeeting(filter, hierarchies);
  const and = (filter.AND ?? []).map((part) => allowsMeeting(part, hierarchies));
  const or = filter.OR?.map((part) => allowsMeeting(part, hierarchies));
  const { NOT } = filter;
  const not = NOT !== undefined && isAboutMeetings(NOT) ? allowsMeeting(NOT, hierarchies) : null;
  return (meeting) =>
    own(meeting) &&
    and.every((part) => part(meeting)) &&
    (or === undefined || or.some((part) => part(meeting))) &&
    (not === null || !not(meeting));
}

/** The filter's own conditions on meetings, without those of AND, OR and NOT. */
export function allowsOwnMeeting(filter: AdvanceFilter, hierarchies: Hierarchies): MeetingPredicate {
  const own = conditionsOn(filter, 'MEETINGS');
  return (meeting) =>
    own.every(({ condition, value }) => condition.allows(value, meeting, hierarchies, filter));
}

/** Whether a filter, or one in it, has a condition on meetings. */
export function restrictsMeetings(filter: AdvanceFilter): boolean {
  return conditionsOn(filter, 'MEETINGS').length > 0 || partsOf(filter).some(restrictsMeetings);
}

function isAboutMeetings(filter: AdvanceFilter): boolean {
  return Object.entries(filter).every(
    ([name, value]) =>
      value === undefined || ['MEETINGS', 'MODIFIERS'].includes(conditions[name as keyof AdvanceFilter].on),
  );
}
