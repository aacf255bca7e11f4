import { isCalendarDay } from '../../domain/imprecise-date.ts';
import type {
  ActKind,
  ActorKind,
  Attribution,
  MeetingKind,
  ParticipationRole,
  RegionalGroup,
  Sector,
} from '../../domain/vocabulary.ts';
import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';

/**
 * Which advances to select (design 1.4). Values in a list are alternatives, an empty list allows
 * none; conditions all hold; AND, OR and NOT restrict acts only. A missing condition allows all.
 */
export interface AdvanceFilter {
  actors?: readonly string[];
  actorKinds?: readonly ActorKind[];
  sectors?: readonly Sector[];
  countries?: readonly string[];
  regionalGroups?: readonly RegionalGroup[];
  roles?: readonly ParticipationRole[];
  attribution?: readonly Attribution[];
  themes?: readonly string[];
  themesAll?: readonly string[];
  includeNarrower?: boolean;
  actKinds?: readonly ActKind[];
  addressedTo?: readonly string[];
  addressedToKinds?: readonly ActorKind[];
  cycles?: readonly string[];
  meetings?: readonly string[];
  meetingKinds?: readonly MeetingKind[];
  instruments?: readonly string[];
  from?: string;
  to?: string;
  takenUp?: boolean;
  text?: string;
  AND?: readonly AdvanceFilter[];
  OR?: readonly AdvanceFilter[];
  NOT?: AdvanceFilter;
}

/** Groups that our own code has added: a client's limit does not count them. */
const added = new WeakSet<AdvanceFilter>();

/** The filter with one more condition on acts: what it says of actors and themes stays on top. */
export function narrowed(filter: AdvanceFilter, part: AdvanceFilter): AdvanceFilter {
  added.add(part);
  return { ...filter, AND: [...(filter.AND ?? []), part] };
}

/**
 * The themes, with narrower ones, whose advances a filter means (T* of design 1.4): those of `themes`; without these
 * those of `themesAll`, which beside them only says what else an act must address. Undefined: any.
 */
export function meantThemes({ themes, themesAll = [] }: AdvanceFilter): readonly string[] | undefined {
  return themes ?? (themesAll.length === 0 ? undefined : themesAll);
}

/** Thrown for a filter that names what is not there: says each wrong value and where in the filter it stands. */
export class FilterError extends Error {
  override name = 'FilterError';
}

const MAX_DEPTH = 5;
/** How many values a condition can list. */
export const MAX_VALUES = 500;
const MAX_PARTS = 100;

/**
 * Refuses a filter with unknown ids, impossible days or too much in it.
 *
 * @throws {FilterError} naming every wrong value with its position
 */
export function checkFilter(filter: AdvanceFilter, data: AdvanceData): void {
  const groups = countParts(filter, 0);
  if (groups > MAX_PARTS)
    throw new FilterError(`where: expected at most ${MAX_PARTS} filters in AND, OR and NOT together.`);
  const mistakes = mistakesIn(filter, data, 'where', 1);
  if (mistakes.length > 0) throw new FilterError(mistakes.join(' '));
}

/** How many filters a client's filter holds, itself among them; stops counting past the bound. */
function countParts(filter: AdvanceFilter, before: number): number {
  if (added.has(filter)) return before;
  let count = before + 1;
  for (const part of [
    ...(filter.AND ?? []),
    ...(filter.OR ?? []),
    ...(filter.NOT === undefined ? [] : [filter.NOT]),
  ]) {
    if (count > MAX_PARTS) return count;
    count = countParts(part, count);
  }
  return count;
}

function mistakesIn(filter: AdvanceFilter, data: AdvanceData, position: string, depth: number): string[] {
  if (depth > MAX_DEPTH) return [`${position} is nested deeper than ${MAX_DEPTH} levels.`];
  const known = [
    ['actors', data.actors, 'actor'],
    ['themes', data.themes, 'theme'],
    ['themesAll', data.themes, 'theme'],
    ['addressedTo', data.actors, 'actor'],
    ['cycles', data.cycles, 'review cycle'],
    ['meetings', data.meetings, 'meeting'],
    ['instruments', data.instruments, 'instrument'],
  ] as const;
  const unknown = known.flatMap(([condition, cards, word]) => {
    const absent = (filter[condition] ?? []).filter((id) => !cards.has(id));
    if (absent.length === 0) return [];
    const listed = absent
      .slice(0, 10)
      .map((id) => JSON.stringify(id))
      .join(', ');
    return [`${position}.${condition}: expected ids of ${word}s in the graph, found ${listed}.`];
  });
  const tooMany = Object.entries(filter).flatMap(([condition, value]) =>
    Array.isArray(value) && value.length > MAX_VALUES
      ? [`${position}.${condition}: expected at most ${MAX_VALUES} values, found ${value.length}.`]
      : [],
  );
  const countries = (filter.countries ?? []).filter((code) => !/^[A-Z]{3}$/.test(code));
  const days = (['from', 'to'] as const).filter(
    (end) => filter[end] !== undefined && !isCalendarDay(filter[end]),
  );
  return [
    ...unknown,
    ...tooMany,
    ...countries.map(
      (code) => `${position}.countries: expected ISO 3166-1 alpha-3 codes, found ${JSON.stringify(code)}.`,
    ),
    ...days.map(
      (end) => `${position}.${end}: expected a day that exists, found ${JSON.stringify(filter[end])}.`,
    ),
    ...(filter.AND ?? []).flatMap((part, index) =>
      mistakesIn(part, data, `${position}.AND[${index}]`, depth + 1),
    ),
    ...(filter.OR ?? []).flatMap((part, index) =>
      mistakesIn(part, data, `${position}.OR[${index}]`, depth + 1),
    ),
    ...(filter.NOT === undefined ? [] : mistakesIn(filter.NOT, data, `${position}.NOT`, depth + 1)),
  ];
}
