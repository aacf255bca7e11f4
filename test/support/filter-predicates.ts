import { meets, stemOf, wordsAsked } from '../../src/domain/word-forms.ts';
import type {
  ActWithWords,
  AdvanceData,
  Credit,
  MeetingRecord,
} from '../../src/snapshot/entities/advance-data.ts';
import type { Hierarchies } from '../../src/snapshot/entities/hierarchies.ts';
import type { AdvanceFilter } from '../../src/tracing/filter/advance-filter.ts';

/** A filter made ready to be asked of one act at a time. */
export interface FilterPredicates {
  /** Whether the credit counts: its actor is in A*, its attribution and role allowed. */
  allowsAuthorship(credit: Credit): boolean;
  /** Whether the theme is in T*. */
  allowsTheme(theme: string): boolean;
  /** Whether the conditions on acts hold, those of AND, OR and NOT among them. */
  allowsAct(act: ActWithWords): boolean;
  /** Whether the conditions on meetings allow the meeting. */
  allowsMeeting(meeting: MeetingRecord): boolean;
}

/** Compiles a filter that {@link checkFilter} has passed. */
export function predicatesOf(filter: AdvanceFilter, data: AdvanceData, trees: Hierarchies): FilterPredicates {
  const allowsAuthorship = authorshipPredicate(filter, data);
  const allowsTheme = themePredicate(filter, trees);
  const allowsMeeting = meetingPredicate(filter, trees);
  const meets = actConditions(filter, data, trees);
  const parts = (list: readonly AdvanceFilter[]) =>
    list.map((part) => selects(predicatesOf(part, data, trees)));
  const and = filter.AND && parts(filter.AND);
  const or = filter.OR && parts(filter.OR);
  const not = filter.NOT && selects(predicatesOf(filter.NOT, data, trees));
  return {
    allowsAuthorship,
    allowsTheme,
    allowsAct: (act) => {
      const meeting = data.meetings.get(act.meeting);
      return (
        meeting !== undefined &&
        allowsOwnMeeting(filter, trees, meeting) &&
        meets.every((condition) => condition(act)) &&
        (and === undefined || and.every((part) => part(act))) &&
        (or === undefined || or.some((part) => part(act))) &&
        (not === undefined || !not(act))
      );
    },
    allowsMeeting,
  };
}

/** Whether a nested filter, taken alone, selects an act. */
function selects(of: FilterPredicates): (act: ActWithWords) => boolean {
  return (act) => act.by.some(of.allowsAuthorship) && act.themes.some(of.allowsTheme) && of.allowsAct(act);
}

function authorshipPredicate(filter: AdvanceFilter, data: AdvanceData): FilterPredicates['allowsAuthorship'] {
  const { actors, actorKinds, sectors, countries, regionalGroups, roles, attribution } = filter;
  return (credit) => {
    const actor = data.actors.get(credit.actor);
    return (
      actor !== undefined &&
      among(actors, actor.id) &&
      among(actorKinds, actor.kind) &&
      among(sectors, actor.sector) &&
      among(countries, actor.country) &&
      among(regionalGroups, actor.regionalGroup) &&
      among(attribution, credit.attribution) &&
      (roles === undefined || roles.some((role) => credit.roles.has(role)))
    );
  };
}

function themePredicate(filter: AdvanceFilter, trees: Hierarchies): FilterPredicates['allowsTheme'] {
  const wanted = filter.themes ?? (filter.themesAll?.length === 0 ? undefined : filter.themesAll);
  return (theme) => wanted === undefined || wanted.some((one) => isUnder(theme, one, filter, trees));
}

function isUnder(theme: string, wanted: string, filter: AdvanceFilter, trees: Hierarchies): boolean {
  return filter.includeNarrower === false ? theme === wanted : trees.themeWithBroader(theme).has(wanted);
}

function actConditions(
  filter: AdvanceFilter,
  data: AdvanceData,
  trees: Hierarchies,
): ((act: ActWithWords) => boolean)[] {
  const { themesAll, actKinds, addressedTo, addressedToKinds, instruments, takenUp, text } = filter;
  const words = text === undefined ? [] : wordsAsked(text);
  return [
    (act) =>
      (themesAll ?? []).every((wanted) => act.themes.some((theme) => isUnder(theme, wanted, filter, trees))),
    (act) => among(actKinds, act.kind),
    (act) => addressedTo === undefined || act.addressedTo.some((id) => addressedTo.includes(id)),
    (act) =>
      addressedToKinds === undefined ||
      act.addressedTo.some((id) => {
        const actor = data.actors.get(id);
        return actor !== undefined && addressedToKinds.includes(actor.standsFor ?? actor.kind);
      }),
    (act) => instruments === undefined || act.instruments.some((id) => instruments.includes(id)),
    (act) => takenUp === undefined || act.takenUp === takenUp,
    (act) =>
      words.every((word) => act.words.some((one) => meets(one, { word, stem: stemOf(word) }) !== null)),
  ];
}

/**
 * Conditions on meetings of the whole filter. A NOT restricts meetings where it holds nothing but
 * conditions on meetings; otherwise some acts of a meeting may pass it, so the meeting is allowed.
 */
function meetingPredicate(filter: AdvanceFilter, trees: Hierarchies): FilterPredicates['allowsMeeting'] {
  const and = (filter.AND ?? []).map((part) => meetingPredicate(part, trees));
  const or = filter.OR?.map((part) => meetingPredicate(part, trees));
  const not =
    filter.NOT !== undefined && isAboutMeetings(filter.NOT) ? meetingPredicate(filter.NOT, trees) : null;
  return (meeting) =>
    allowsOwnMeeting(filter, trees, meeting) &&
    and.every((part) => part(meeting)) &&
    (or === undefined || or.some((part) => part(meeting))) &&
    (not === null || !not(meeting));
}

function allowsOwnMeeting(filter: AdvanceFilter, trees: Hierarchies, meeting: MeetingRecord): boolean {
  const { cycles, meetings, meetingKinds, from, to } = filter;
  return (
    among(meetings, meeting.id) &&
    among(meetingKinds, meeting.kind) &&
    (cycles === undefined || cycles.some((cycle) => trees.cycleWithWhole(meeting.cycle).has(cycle))) &&
    (from === undefined || (meeting.earliest !== null && meeting.earliest >= from)) &&
    (to === undefined || (meeting.latest !== null && meeting.latest <= to))
  );
}

function isAboutMeetings(filter: AdvanceFilter): boolean {
  const own = ['cycles', 'meetings', 'meetingKinds', 'from', 'to', 'includeNarrower'];
  return Object.entries(filter).every(([condition, value]) => value === undefined || own.includes(condition));
}

function among<Value>(allowed: readonly Value[] | undefined, value: Value | null): boolean {
  return allowed === undefined || (value !== null && allowed.includes(value));
}
