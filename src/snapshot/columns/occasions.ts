import { groupBy } from '../../domain/group-by.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import { type DatePrecision, datePrecisions } from '../../domain/vocabulary.ts';
import type { AdvanceData, DatedMeeting, MeetingRecord } from '../entities/advance-data.ts';
import type { ActColumns } from './act-columns.ts';

/**
 * Each meeting on each date of its acts, numbered as in the columns: the record of the meeting, with that date as its
 * span.
 */
export function occasionsOf({ days, occasions }: ActColumns, data: AdvanceData): MeetingRecord[] {
  const meetings = [...data.meetings.values()];
  const day = (position: number | undefined) => days[position as number] ?? null;
  const precision = (of: number | undefined) => datePrecisions[of as number] as DatePrecision;
  return Array.from(occasions.meeting, (meeting, at) => ({
    ...(meetings[meeting] as MeetingRecord),
    earliest: day(occasions.earliest[at]),
    latest: day(occasions.latest[at]),
    earliestPrecision: precision(occasions.earliestPrecision[at]),
    latestPrecision: precision(occasions.latestPrecision[at]),
  }));
}

/** All meetings by id, in order of time, each on its own days and on those of its acts. */
export function datedMeetings(
  data: AdvanceData,
  occasions: readonly MeetingRecord[],
): Map<string, DatedMeeting> {
  const ofMeeting = groupBy(occasions, ({ id }) => id);
  const meetings = [...data.meetings.values()]
    .map((meeting): DatedMeeting => {
      const occasionsThere = ofMeeting.get(meeting.id) ?? [];
      return { ...meeting, hasActs: occasionsThere.length > 0, dates: [meeting, ...occasionsThere] };
    })
    .sort((a, b) => byCodePoint(a.sortKey, b.sortKey));
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}
