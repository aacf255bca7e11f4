import type {
  ActKind,
  ActorKind,
  Attribution,
  Bucket,
  Dimension,
  FigureBasis,
  MeetingFormat,
  MeetingKind,
  Outcome,
  ParticipationMode,
  ParticipationRole,
  ParticipationStatus,
  RegionalGroup,
  ResolutionKind,
  SearchType,
  Sector,
  Stance,
  ThemeBasis,
  ThemeLevel,
  TreatyActionKind,
  UptakeKind,
} from '../gql/graphql.ts';
import { en, type MessageKey } from '../messages/en.ts';
import { text } from '../messages/text.ts';

type MemberOf<Area extends string, Key = MessageKey> = Key extends `${Area}.${infer Member}` ? Member : never;

/** The words for the members of an area of the catalogue, in its order and in the current language. */
function wordsOf<Area extends string>(area: Area): Readonly<Record<MemberOf<Area>, string>> {
  const keys = (Object.keys(en) as MessageKey[]).filter((key) => key.startsWith(`${area}.`));
  const words = keys.map((key) => [key.slice(area.length + 1), { get: () => text(key), enumerable: true }]);
  return Object.defineProperties({} as Record<MemberOf<Area>, string>, Object.fromEntries(words));
}

/** The terms of the field for the values of the API. A catalogue that lacks one does not compile. */
export const actKinds: Record<ActKind, string> = wordsOf('actKind');
export const outcomes: Record<Outcome, string> = wordsOf('outcome');
export const stancesOn: Record<Stance, string> = wordsOf('stanceOn');
export const actorKinds: Record<ActorKind, string> = wordsOf('actorKind');
export const sectors: Record<Sector, string> = wordsOf('sector');
export const regionalGroups: Record<RegionalGroup, string> = wordsOf('regionalGroup');
export const roles: Record<ParticipationRole, string> = wordsOf('role');
export const attributions: Record<Attribution, string> = wordsOf('attribution');
export const meetingKinds: Record<MeetingKind, string> = wordsOf('meetingKind');
export const themeLevels: Record<ThemeLevel, string> = wordsOf('themeLevel');
export const periods: Record<Bucket, string> = wordsOf('period');
export const resolutionKinds: Record<ResolutionKind, string> = wordsOf('resolutionKind');
export const statuses: Record<ParticipationStatus, string> = wordsOf('status');
export const modes: Record<ParticipationMode, string> = wordsOf('mode');
export const meetingFormats: Record<MeetingFormat, string> = wordsOf('format');
export const figureBases: Record<FigureBasis, string> = wordsOf('figureBasis');
export const treatyActions: Record<TreatyActionKind, string> = wordsOf('treatyAction');
export const uptakeKinds: Record<UptakeKind, string> = wordsOf('uptakeKind');
export const themeBases: Record<ThemeBasis, string> = wordsOf('themeBasis');
/** The labels of conditions, and explanations of those whose label is not enough. */
export const facetLabels = wordsOf('facet');
export const facetHints: Partial<Record<string, string>> = wordsOf('facetHint');
/** Types of search results, in the plural. */
export const searchTypes: Record<SearchType, string> = wordsOf('searchType');
/** Types of entities with a list that can be searched by name, in the plural. */
export const listedTypes = wordsOf('list');
export type ListedType = keyof typeof listedTypes;
/** Types of entities that have a page. */
export const typeNames = wordsOf('type');
/** The dimensions of tables, for headings and for running text. */
export const pluralOf: Record<Dimension, string> = wordsOf('plural');
export const singularOf: Record<Dimension, string> = wordsOf('singular');

/** The values of a table with their words, in its order. */
export const entriesOf = <Value extends string>(table: Record<Value, string>): [Value, string][] =>
  Object.entries(table) as [Value, string][];

/** The values of a table, in its order. */
export const keysOf = <Value extends string>(table: Readonly<Record<Value, unknown>>): Value[] =>
  Object.keys(table) as Value[];

/** A heading of a matrix or timeline: the API returns enum values without labels. */
export function headingOf(
  dimension: Dimension | undefined,
  { id, label }: { id: string; label: string },
): string {
  return (dimension && labelsOfValues[dimension]?.[id]) ?? label;
}

const labelsOfValues: Partial<Record<Dimension, Record<string, string>>> = {
  ACTOR_KIND: actorKinds,
  SECTOR: sectors,
  REGIONAL_GROUP: regionalGroups,
  MEETING_KIND: meetingKinds,
  ACT_KIND: actKinds,
  OUTCOME: outcomes,
  STANCE: stancesOn,
};
