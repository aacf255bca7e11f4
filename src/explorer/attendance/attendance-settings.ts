import { type AddressProblem, oneOf, readValue } from '../address/codecs.ts';
import { type Facet, type Filter, facets } from '../address/facets.ts';
import type { AdvanceWhere, AttendanceWhere } from '../gql/graphql.ts';
import { text } from '../messages/text.ts';

/** The conditions on attendance, among those of points: they have the same names in addresses. */
const keys = [
  'actors',
  'includeMembers',
  'actorKinds',
  'sectors',
  'countries',
  'regionalGroups',
  'roles',
  'cycles',
  'meetings',
  'includeParts',
  'meetingKinds',
  'from',
  'to',
] as const satisfies (keyof Filter & keyof AttendanceWhere)[];
const isOffered = (key: string) => (keys as readonly string[]).includes(key);
export const attendanceFacets: readonly Facet[] = facets.filter(({ key }) => isOffered(key));

/** The conditions of a filter on attendance; the others are problems of its address. */
export function attendanceWhere(filter: Filter): { where: AttendanceWhere; problems: AddressProblem[] } {
  const others = facets.filter(({ key }) => filter[key] != null && !isOffered(key));
  return {
    where: Object.fromEntries(Object.entries(filter).filter(([key]) => isOffered(key))) as AttendanceWhere,
    problems: others.map(({ key, name }) => ({
      at: name,
      get expected() {
        return text('attendance.expected');
      },
      found: [filter[key]].flat().join(', '),
    })),
  };
}

/** The conditions of a filter on meetings. */
export function onMeetings({
  cycles,
  meetings,
  includeParts,
  meetingKinds,
  from,
  to,
}: AttendanceWhere): AdvanceWhere {
  const all = { cycles, meetings, includeParts, meetingKinds, from, to };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null));
}

/** The filter that selects exactly the participations of an actor, or those at one meeting, under a filter. */
export function attending(
  where: AttendanceWhere,
  { actor, meeting }: { actor: string; meeting: string | null },
): AttendanceWhere {
  const { includeMembers, includeParts, ...rest } = where;
  return {
    ...rest,
    actors: [actor],
    ...(meeting === null ? includeParts != null && { includeParts } : { meetings: [meeting] }),
  };
}

/** How many meetings an actor attended at least. */
export const minimums = [1, 2, 3, 5, 10] as const;
const NAME = 'min-meetings';
const minimum = () => oneOf<number>(minimums);

/** Reads the minimum from an address; 1 if there is none or it is not one of those offered. */
export function readMinimum(parameters: URLSearchParams): { minimum: number; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const read = readValue(NAME, { found: parameters.get(NAME), codec: minimum(), problems });
  return { minimum: read ?? 1, problems };
}

/** Writes the minimum into an address; 1 is left out. */
export function writeMinimum(parameters: URLSearchParams, value: number): void {
  if (value === 1) parameters.delete(NAME);
  else parameters.set(NAME, String(value));
}
