import { type AddressProblem, oneOf, readValue } from '../address/codecs.ts';
import type { Filter } from '../address/facets.ts';
import type { AdvanceWhere, MeetingKind } from '../gql/graphql.ts';
import { keysOf, meetingKinds } from '../labels/terms.ts';

/** The kinds of meetings at which a theme was raised, and those at which to look for it later. */
export interface GapSettings {
  raisedAt: MeetingKind[];
  absentFrom: MeetingKind[];
}

const names = { raisedAt: 'raised-at', absentFrom: 'absent-from' } as const;
/** As in the API. */
const defaults: GapSettings = { raisedAt: ['DIALOGUE'], absentFrom: ['WORKING_GROUP', 'CONFERENCE'] };
const kind = () => oneOf<MeetingKind>(keysOf(meetingKinds));

/** Reads the kinds from an address; without any, the usual ones. An unknown kind is a problem. */
export function readGapSettings(parameters: URLSearchParams): {
  settings: GapSettings;
  problems: AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const codec = kind();
  const kindsOf = (setting: keyof GapSettings) => {
    const kinds = parameters
      .getAll(names[setting])
      .flatMap((found) => readValue(names[setting], { found, codec, problems }) ?? []);
    return kinds.length === 0 ? defaults[setting] : keysOf(meetingKinds).filter((one) => kinds.includes(one));
  };
  return { settings: { raisedAt: kindsOf('raisedAt'), absentFrom: kindsOf('absentFrom') }, problems };
}

/** Writes the kinds of one setting into an address, in the order of the menus; the usual ones are left out. */
export function writeKinds(
  parameters: URLSearchParams,
  setting: keyof GapSettings,
  kinds: readonly MeetingKind[],
): void {
  parameters.delete(names[setting]);
  const ordered = keysOf(meetingKinds).filter((one) => kinds.includes(one));
  if ([...defaults[setting]].sort().join() === ordered.toSorted().join()) return;
  for (const one of ordered) parameters.append(names[setting], kind().write(one));
}

/** The filter that selects the acts which raise themes: those of both the filter and the kinds. */
export const raisedUnder = (filter: Filter, raisedAt: readonly MeetingKind[]): Filter => ({
  ...filter,
  meetingKinds: raisedAt.filter((one) => filter.meetingKinds?.includes(one) ?? true),
});

/**
 * The filter that selects exactly the acts which raise a theme, or raise it at one meeting: those on the theme itself,
 * without narrower ones.
 */
export function raising(
  filter: Filter,
  { raisedAt, theme, meeting }: { raisedAt: readonly MeetingKind[]; theme: string; meeting: string | null },
): AdvanceWhere {
  const { themesAll, includeNarrower, includeParts, ...rest } = raisedUnder(filter, raisedAt);
  return {
    ...rest,
    themes: [theme],
    includeNarrower: false,
    // An act has a theme within each of these, which is another condition than that of the theme itself.
    ...(themesAll != null && (includeNarrower === false ? { themesAll } : { AND: [{ themesAll }] })),
    ...(meeting === null ? includeParts != null && { includeParts } : { meetings: [meeting] }),
  };
}
