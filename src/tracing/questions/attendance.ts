import { addTo } from '../../domain/group-by.ts';
import { type Attribution, chairRoles, type ParticipationStatus, tookPart } from '../../domain/vocabulary.ts';
import type {
  ActorRecord,
  AdvanceData,
  MeetingRecord,
  ParticipationRecord,
} from '../../snapshot/entities/advance-data.ts';
import { hierarchiesOf } from '../../snapshot/entities/hierarchies.ts';
import { nameOrderOf } from '../../snapshot/entities/name-order.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { conditionsOn } from '../filter/conditions.ts';
import { allowsOwnMeeting } from '../filter/meeting-conditions.ts';

/** Whose attendance at which meetings. Values in a list are alternatives; all conditions must be met. */
export interface AttendanceFilter
  extends Pick<
    AdvanceFilter,
    | 'actors'
    | 'includeMembers'
    | 'actorKinds'
    | 'sectors'
    | 'countries'
    | 'regionalGroups'
    | 'roles'
    | 'cycles'
    | 'meetings'
    | 'includeParts'
    | 'meetingKinds'
    | 'from'
    | 'to'
  > {
  /** If missing, those that took place. */
  statuses?: readonly ParticipationStatus[];
  /** Whether an organization attends by a participant beside whom the source names it, or who spoke for it. */
  byAffiliation?: boolean;
}

/** A participation that counts for an actor, and how. */
export interface AttendedParticipation {
  participation: string;
  meeting: string;
  attribution: Attribution;
  /** By time of the meeting, then id. */
  sortKey: string;
}

/** An actor with the participations that count for it. */
export interface Attendance {
  actor: string;
  /** By name, then id: there is no ranking. */
  sortKey: string;
  /** Distinct meetings. */
  meetings: number;
  participations: AttendedParticipation[];
}

/**
 * Who took part in how many meetings (design 2.2): by participations of their own, on behalf if the source says so, and
 * for stakeholders by affiliation, but never by that of a chair. Nobody has taken part in a meeting that had not begun
 * when the dataset version was published.
 *
 * @throws {InvalidArgumentError} if the filter contains an unknown value
 */
export function attendanceOf(
  index: AdvanceIndex,
  filter: AttendanceFilter,
  minMeetings: number,
): Attendance[] {
  const { data } = index;
  const { roles, statuses, byAffiliation, ...conditions } = filter;
  index.check(conditions);
  const isAllowed = allowsOwnMeeting(conditions, hierarchiesOf(data));
  const onActors = conditionsOn(filter, 'ACTORS');
  const isSelected = (actor: ActorRecord) =>
    onActors.every(({ condition, value }) => condition.allows(value, actor, filter));
  const found = new Map<string, AttendedParticipation[]>();
  for (const one of data.participations) {
    const meeting = data.meetings.get(one.meeting);
    if (meeting === undefined || !isAllowed(meeting) || !counts(one, filter) || isToCome(one, meeting, data))
      continue;
    for (const { actor, attribution } of attendeesOf(one, filter, data)) {
      const record = data.actors.get(actor);
      if (record === undefined || !isSelected(record)) continue;
      const sortKey = `${meeting.sortKey} ${one.id}`;
      addTo(found, actor, { participation: one.id, meeting: one.meeting, attribution, sortKey });
    }
  }
  return [...found]
    .map(([actor, participations]) => ({
      actor,
      sortKey: nameOrderOf(data.actors).key(actor),
      meetings: new Set(participations.map(({ meeting }) => meeting)).size,
      participations: participations.sort(byKey),
    }))
    .filter((attendance) => attendance.meetings >= minMeetings)
    .sort(byKey);
}

function counts({ role, status }: ParticipationRecord, { roles, statuses }: AttendanceFilter): boolean {
  if (roles !== undefined && !roles.includes(role)) return false;
  if (statuses !== undefined) return status !== null && statuses.includes(status);
  return tookPart(status);
}

/**
 * Whether somebody is recorded as having taken part in a meeting that cannot have begun yet: its document was written
 * in advance.
 */
function isToCome(
  { status }: ParticipationRecord,
  { earliest }: MeetingRecord,
  { publishedAt }: AdvanceData,
): boolean {
  return tookPart(status) && earliest !== null && publishedAt !== null && earliest > publishedAt.slice(0, 10);
}

/** Each actor once, with the closest of its ties to the participant. */
function attendeesOf(
  one: ParticipationRecord,
  { byAffiliation }: AttendanceFilter,
  data: AdvanceData,
): { actor: string; attribution: Attribution }[] {
  const ties = new Map<string, Attribution>([[one.actor, 'DIRECT']]);
  if (byAffiliation !== false) {
    for (const actor of one.onBehalfOf) if (!ties.has(actor)) ties.set(actor, 'ON_BEHALF');
    for (const actor of chairRoles.includes(one.role) ? [] : one.affiliatedWith) {
      if (!ties.has(actor) && data.actors.get(actor)?.kind === 'STAKEHOLDER') ties.set(actor, 'AFFILIATION');
    }
  }
  return [...ties].map(([actor, attribution]) => ({ actor, attribution }));
}

function byKey(a: { sortKey: string }, b: { sortKey: string }): number {
  return a.sortKey < b.sortKey ? -1 : 1;
}
