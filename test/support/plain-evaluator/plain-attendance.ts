import { allowsMeeting, chairRoles, isMeantActor, type PlainWhere } from './plain-filter.ts';
import { compareNamed, inTime } from './plain-order.ts';
import type { PlainActor, PlainMeeting, PlainParticipation, PlainWorld } from './plain-world.ts';

/** AttendanceWhere as a client writes it. */
export interface PlainAttendanceWhere
  extends Pick<PlainWhere, ConditionOnActors | 'roles' | ConditionOnMeetings> {
  statuses?: string[] | null;
  byAffiliation?: boolean;
}
type ConditionOnActors =
  | 'actors'
  | 'includeMembers'
  | 'actorKinds'
  | 'sectors'
  | 'countries'
  | 'regionalGroups';
type ConditionOnMeetings = 'cycles' | 'meetings' | 'includeParts' | 'meetingKinds' | 'from' | 'to';

/** An actor's attendance; its participations, written `meeting actor role attribution`, in order of meetings. */
export interface PlainAttendance {
  actor: string;
  meetings: number;
  participations: string[];
}

/** All rows of `attendance`. */
export function plainAttendance(
  world: PlainWorld,
  where: PlainAttendanceWhere,
  minMeetings: number,
): PlainAttendance[] {
  const actors = world.actors
    .filter((actor) => isMeantActor(world, where, actor))
    .map((actor) => ({ actor, id: actor.id, label: actor.name }))
    .sort(compareNamed);
  const meetings = inTime(world.meetings.filter((meeting) => allowsMeeting(world, where, meeting)));
  const answer: PlainAttendance[] = [];
  for (const { actor } of actors) {
    const attended = meetings.filter((meeting) => participationsOf(world, where, actor, meeting).length > 0);
    if (attended.length === 0 || attended.length < minMeetings) continue;
    answer.push({
      actor: actor.id,
      meetings: attended.length,
      participations: attended.flatMap((meeting) => participationsOf(world, where, actor, meeting).sort()),
    });
  }
  return answer;
}

/** The participations at a meeting that count for an actor. */
function participationsOf(
  world: PlainWorld,
  where: PlainAttendanceWhere,
  actor: PlainActor,
  meeting: PlainMeeting,
): string[] {
  const counting: string[] = [];
  for (const one of world.participations) {
    if (one.meeting !== meeting.id || !wentSoFar(world, where, one, meeting)) continue;
    if (where.roles != null && !where.roles.includes(one.role)) continue;
    const attribution = attributionOf(one, actor);
    if (attribution === null || (attribution !== 'DIRECT' && where.byAffiliation === false)) continue;
    counting.push(`${one.meeting} ${one.actor} ${one.role} ${attribution}`);
  }
  return counting;
}

/** How a participation counts for an actor, in the strongest way that it does; null where it does not. */
function attributionOf(one: PlainParticipation, actor: PlainActor): string | null {
  if (one.actor === actor.id) return 'DIRECT';
  if (one.onBehalfOf.includes(actor.id)) return 'ON_BEHALF';
  if (!one.affiliatedWith.includes(actor.id) || actor.kind !== 'STAKEHOLDER') return null;
  return chairRoles.includes(one.role) ? null : 'AFFILIATION';
}

function wentSoFar(
  world: PlainWorld,
  where: PlainAttendanceWhere,
  one: PlainParticipation,
  meeting: PlainMeeting,
): boolean {
  const isOver = meeting.days.earliest === null || meeting.days.earliest <= world.publishedOn;
  if (where.statuses == null) return (one.status === 'ATTENDED' || one.status === null) && isOver;
  return where.statuses.includes(one.status ?? 'none') && (one.status !== 'ATTENDED' || isOver);
}
