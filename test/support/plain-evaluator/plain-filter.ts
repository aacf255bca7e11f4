import { hasWords } from '../plain-search.ts';
import { meetingOf, occasionOf, occasions } from './plain-order.ts';
import type { PlainAct, PlainActor, PlainAuthorship, PlainMeeting, PlainWorld } from './plain-world.ts';

/** AdvanceWhere as a client writes it. */
export interface PlainWhere {
  actors?: string[] | null;
  includeMembers?: boolean | null;
  actorKinds?: string[] | null;
  sectors?: string[] | null;
  countries?: string[] | null;
  regionalGroups?: string[] | null;
  roles?: string[] | null;
  attribution?: string[] | null;
  themes?: string[] | null;
  themesAll?: string[] | null;
  includeNarrower?: boolean;
  actKinds?: string[] | null;
  outcomes?: string[] | null;
  stances?: string[] | null;
  addressedTo?: string[] | null;
  addressedToKinds?: string[] | null;
  cycles?: string[] | null;
  meetings?: string[] | null;
  includeParts?: boolean | null;
  meetingKinds?: string[] | null;
  instruments?: string[] | null;
  from?: string | null;
  to?: string | null;
  takenUp?: boolean | null;
  text?: string | null;
  AND?: PlainWhere[] | null;
  OR?: PlainWhere[] | null;
  NOT?: PlainWhere | null;
}

/** An act that a filter selects, with what of it the filter matched. */
export interface PlainMatch {
  act: PlainAct;
  actors: PlainAuthorship[];
  themes: string[];
}

/** The acts that a filter selects, in no order. */
export function select(world: PlainWorld, where: PlainWhere): PlainMatch[] {
  const matches: PlainMatch[] = [];
  for (const act of world.acts) {
    const actors = act.by.filter((credit) => matchesAuthorship(world, where, act, credit));
    const themes = act.themes.filter((theme) => isMeantTheme(world, where, theme));
    if (actors.length > 0 && themes.length > 0 && meetsConditionsOnActs(world, where, act))
      matches.push({ act, actors, themes });
  }
  return matches;
}

/** Whether an actor meets all conditions on actors: whether it is in A*. */
export function isMeantActor(world: PlainWorld, where: PlainWhere, actor: PlainActor): boolean {
  return (
    isNamedActor(world, where, actor) &&
    allows(where.actorKinds, actor.kind) &&
    allows(where.sectors, actor.sector) &&
    allows(where.countries, actor.country) &&
    allows(where.regionalGroups, actor.regionalGroup)
  );
}

/**
 * Whether a theme is in T*: one of `themes`; where the filter has none, one of `themesAll`, which otherwise is a
 * condition on acts alone, and asks nothing where it is empty.
 */
export function isMeantTheme(world: PlainWorld, where: PlainWhere, theme: string): boolean {
  if (where.themes != null) return where.themes.some((wanted) => isOnTheme(world, where, theme, wanted));
  if (where.themesAll == null || where.themesAll.length === 0) return true;
  return where.themesAll.some((wanted) => isOnTheme(world, where, theme, wanted));
}

/** Whether a theme is the wanted one or, unless the filter says not, a narrower one. */
export function isOnTheme(world: PlainWorld, where: PlainWhere, theme: string, wanted: string): boolean {
  return where.includeNarrower === false ? theme === wanted : isWithin(world, theme, wanted);
}

/**
 * Whether the conditions on meetings (ids, kinds, cycles, days) allow a meeting on its days, those in AND, OR and NOT too. A
 * NOT leaves meetings out where it holds nothing else; otherwise some of their acts may pass it.
 */
export function allowsMeeting(world: PlainWorld, where: PlainWhere, meeting: PlainMeeting): boolean {
  const { NOT: not } = where;
  if (not != null && isAboutMeetingsAlone(not) && allowsMeeting(world, not, meeting)) return false;
  if (where.OR != null && !where.OR.some((either) => allowsMeeting(world, either, meeting))) return false;
  for (const also of where.AND ?? []) if (!allowsMeeting(world, also, meeting)) return false;
  return (
    isNamedMeeting(world, where, meeting) &&
    allows(where.meetingKinds, meeting.kind) &&
    (where.cycles == null || cyclesOf(world, meeting).some((cycle) => where.cycles?.includes(cycle))) &&
    (where.from == null || (meeting.days.earliest !== null && meeting.days.earliest >= where.from)) &&
    (where.to == null || (meeting.days.latest !== null && meeting.days.latest <= where.to))
  );
}

/** Named itself, or, where the filter asks for them, a member of a group that is named. */
function isNamedActor(world: PlainWorld, where: PlainWhere, actor: PlainActor): boolean {
  if (allows(where.actors, actor.id)) return true;
  if (where.includeMembers !== true) return false;
  for (const group of world.actors) {
    const isMember = group.members.includes(actor.id) || actor.memberOf.includes(group.id);
    if (isMember && allows(where.actors, group.id)) return true;
  }
  return false;
}

/** Named itself, or, where the filter asks for them, a part, at any depth, of a meeting that is named. */
function isNamedMeeting(world: PlainWorld, where: PlainWhere, meeting: PlainMeeting): boolean {
  if (allows(where.meetings, meeting.id)) return true;
  if (where.includeParts !== true || meeting.partOf === null) return false;
  const whole = world.meetings.find(({ id }) => id === meeting.partOf);
  return whole !== undefined && isNamedMeeting(world, where, whole);
}

/** The meetings that a filter allows on their own days or on a date of one of their acts; once for each such date. */
export function allowedOccasions(world: PlainWorld, where: PlainWhere): PlainMeeting[] {
  return occasions(world).filter((occasion) => allowsMeeting(world, where, occasion));
}

/** Whether a filter, or one within it, has a condition on meetings. */
export function restrictsMeetings(where: PlainWhere): boolean {
  const { cycles, meetings, meetingKinds, from, to } = where;
  if ([cycles, meetings, meetingKinds, from, to].some((condition) => condition != null)) return true;
  const nested = [...(where.AND ?? []), ...(where.OR ?? []), ...(where.NOT == null ? [] : [where.NOT])];
  return nested.some(restrictsMeetings);
}

/** Whether a filter selects none but acts whose uptakes somebody has surveyed. */
export function asksForUptakes(where: PlainWhere): boolean {
  if (where.takenUp != null || (where.AND ?? []).some(asksForUptakes)) return true;
  return where.OR != null && where.OR.length > 0 && where.OR.every(asksForUptakes);
}

/** The cycle of a meeting and those that it is part of. */
export function cyclesOf(world: PlainWorld, meeting: PlainMeeting): string[] {
  const cycles: string[] = [];
  let id = meeting.cycle;
  while (id !== null && !cycles.includes(id)) {
    cycles.push(id);
    id = world.cycles.find((cycle) => cycle.id === id)?.partOf ?? null;
  }
  return cycles;
}

/** Instruments that an act concerns (an article stands for its own), else those that its meeting reviews. */
export function instrumentsOf(world: PlainWorld, act: PlainAct): string[] {
  const concerned = new Set<string>();
  for (const id of act.concerns)
    concerned.add(world.articles.find((article) => article.id === id)?.instrument ?? id);
  return concerned.size > 0 ? [...concerned] : meetingOf(world, act).reviews;
}

/** The different stances that positions take on an act. */
export function stancesOn(world: PlainWorld, act: PlainAct): string[] {
  return [...new Set(world.positions.filter(({ on }) => on === act.id).map(({ stance }) => stance))];
}

/** Whether a later text takes an act up; null where nobody has surveyed that. */
export function takenUp(world: PlainWorld, act: PlainAct): boolean | null {
  if (!meetingOf(world, act).uptakesSurveyed) return null;
  return world.uptakes.some((uptake) => uptake.of === act.id);
}

/** The roles of someone in the chair. */
export const chairRoles = ['CHAIR', 'CO_CHAIR', 'PRESIDENT'];

/** Whether a theme is another one or stands below it. */
export function isWithin(world: PlainWorld, theme: string, wanted: string): boolean {
  if (theme === wanted) return true;
  const broader = world.themes.find(({ id }) => id === theme)?.broader ?? [];
  return broader.some((id) => isWithin(world, id, wanted));
}

/** Roles in which an actor took part in a meeting. */
export function rolesAt(world: PlainWorld, actor: string | null, meeting: string): string[] {
  const roles: string[] = [];
  for (const one of world.participations)
    if (one.actor === actor && one.meeting === meeting && (one.status === 'ATTENDED' || one.status === null))
      roles.push(one.role);
  return roles;
}

function matchesAuthorship(
  world: PlainWorld,
  where: PlainWhere,
  act: PlainAct,
  by: PlainAuthorship,
): boolean {
  const actor = world.actors.find(({ id }) => id === by.actor);
  if (actor === undefined || !counts(world, act, by, actor)) return false;
  const roles = [by.actor, by.through].flatMap((one) => rolesAt(world, one, act.meeting));
  return (
    isMeantActor(world, where, actor) &&
    allows(where.attribution, by.attribution) &&
    (where.roles == null || roles.some((role) => where.roles?.includes(role)))
  );
}

/** An affiliation counts for stakeholders only, and never for what a chair says in the chair. */
function counts(world: PlainWorld, act: PlainAct, by: PlainAuthorship, actor: PlainActor): boolean {
  if (by.attribution !== 'AFFILIATION') return true;
  const roles = rolesAt(world, by.through, act.meeting);
  return actor.kind === 'STAKEHOLDER' && !roles.some((role) => chairRoles.includes(role));
}

function meetsConditionsOnActs(world: PlainWorld, where: PlainWhere, act: PlainAct): boolean {
  if (!allowsMeeting(world, where, occasionOf(world, act))) return false;
  if (!allows(where.actKinds, act.kind)) return false;
  if (!allows(where.outcomes, act.outcome)) return false;
  if (where.stances != null && !stancesOn(world, act).some((one) => where.stances?.includes(one)))
    return false;
  for (const wanted of where.themesAll ?? []) if (!actIsOn(world, where, act, wanted)) return false;
  if (where.addressedTo != null && !where.addressedTo.some((id) => act.addressedTo.includes(id)))
    return false;
  if (where.addressedToKinds != null && !addresses(world, act, where.addressedToKinds)) return false;
  if (where.instruments != null && !instrumentsOf(world, act).some((id) => where.instruments?.includes(id)))
    return false;
  if (where.takenUp != null && takenUp(world, act) !== where.takenUp) return false;
  if (where.text != null && !hasWords(act.text, where.text)) return false;
  for (const also of where.AND ?? []) if (!selects(world, also, act)) return false;
  if (where.OR != null && !where.OR.some((either) => selects(world, either, act))) return false;
  if (where.NOT != null && selects(world, where.NOT, act)) return false;
  return true;
}

const selects = (world: PlainWorld, where: PlainWhere, act: PlainAct) =>
  select({ ...world, acts: [act] }, where).length > 0;

const actIsOn = (world: PlainWorld, where: PlainWhere, act: PlainAct, wanted: string) =>
  act.themes.some((theme) => isOnTheme(world, where, theme, wanted));

/** A standing collective counts as what it stands for. */
function addresses(world: PlainWorld, act: PlainAct, kinds: string[]): boolean {
  for (const id of act.addressedTo) {
    const actor = world.actors.find((one) => one.id === id);
    if (actor !== undefined && kinds.includes(actor.standsFor ?? actor.kind)) return true;
  }
  return false;
}

function isAboutMeetingsAlone(where: PlainWhere): boolean {
  const own = [
    'cycles',
    'meetings',
    'meetingKinds',
    'from',
    'to',
    'includeNarrower',
    'includeMembers',
    'includeParts',
  ];
  return Object.entries(where).every(([condition, value]) => value == null || own.includes(condition));
}

/** A condition that is missing allows all; an empty list of alternatives allows none. */
const allows = (alternatives: readonly string[] | null | undefined, value: string | null) =>
  alternatives == null || (value !== null && alternatives.includes(value));
