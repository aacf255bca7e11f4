import type {
  ActKind,
  ActorKind,
  Attribution,
  Bucket,
  Dimension,
  MeetingKind,
  Outcome,
  ParticipationRole,
  RegionalGroup,
  SearchType,
  Sector,
  ThemeLevel,
} from '../gql/graphql.ts';

/** The terms of the field for the values of the API. An incomplete table does not compile. */
export const actKinds: Record<ActKind, string> = {
  RECOMMENDATION: 'Recommendation',
  RECORDED_POINT: 'Recorded point',
  COMMITMENT: 'Commitment',
  OBSERVATION: 'Observation',
  STATEMENT: 'Statement',
};

export const outcomes: Record<Outcome, string> = {
  RECORDED: 'Recorded',
  AGREED: 'Agreed',
  DEFERRED: 'Deferred',
};

export const actorKinds: Record<ActorKind, string> = {
  STATE: 'State',
  STAKEHOLDER: 'Organization',
  PERSON: 'Person',
  COLLECTIVE: 'Unnamed or standing group',
};

export const sectors: Record<Sector, string> = {
  NGO: 'Non-governmental organizations',
  ACADEMIA: 'Academia',
  PRIVATE_SECTOR: 'Private sector',
  INTERGOVERNMENTAL: 'Intergovernmental organizations',
  UN_SECRETARIAT: 'United Nations Secretariat',
};

export const regionalGroups: Record<RegionalGroup, string> = {
  AFRICAN_GROUP: 'African Group',
  ASIA_PACIFIC_GROUP: 'Asia-Pacific Group',
  EASTERN_EUROPEAN_GROUP: 'Eastern European Group',
  LATIN_AMERICAN_AND_CARIBBEAN_GROUP: 'Latin American and Caribbean Group',
  WESTERN_EUROPEAN_AND_OTHERS_GROUP: 'Western European and Others Group',
};

export const roles: Record<ParticipationRole, string> = {
  CHAIR: 'Chair',
  CO_CHAIR: 'Co-chair',
  PRESIDENT: 'President',
  MODERATOR: 'Moderator',
  PANELLIST: 'Panellist',
  SPEAKER: 'Speaker',
  DELEGATE: 'Delegate',
  PARTICIPANT: 'Participant',
  OBSERVER: 'Observer',
  ORGANIZER: 'Organizer',
};

export const attributions: Record<Attribution, string> = {
  DIRECT: 'Spoke',
  ON_BEHALF: 'Was spoken for',
  AFFILIATION: 'Speaker presented with it',
};

export const meetingKinds: Record<MeetingKind, string> = {
  DIALOGUE: 'Dialogue',
  PREPARATION: 'Preparation day',
  WORKING_GROUP: 'Working group',
  CONFERENCE: 'Conference',
  EXPERT_GROUP: 'Expert group',
  WORKSHOP: 'Workshop',
  SIDE_EVENT: 'Side event',
  BRIEFING: 'Briefing',
};

export const themeLevels: Record<ThemeLevel, string> = {
  TOP: 'Broadest themes',
  LEAF: 'Narrowest themes',
  ALL: 'Themes of all levels',
};

export const periods: Record<Bucket, string> = {
  CYCLE: 'Review cycle',
  YEAR: 'Year',
  PHASE: 'Review phase',
  MEETING: 'Meeting',
};

/** The values of a table with their words, in its order. */
export const entriesOf = <Value extends string>(table: Record<Value, string>): [Value, string][] =>
  Object.entries(table) as [Value, string][];

/** The values of a table, in its order. */
export const keysOf = <Value extends string>(table: Readonly<Record<Value, unknown>>): Value[] =>
  Object.keys(table) as Value[];

/** An enum value in running text: `WORKING_GROUP` as `working group`. */
export const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** A heading of a matrix or timeline: the API gives enum values as they are. */
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
};

/** Types of entities that are listed and can be searched by name, in the plural. */
export const listedTypes = {
  Actor: 'Actors',
  Theme: 'Themes',
  Meeting: 'Meetings',
  Resolution: 'Resolutions',
  Source: 'Sources',
};
export type ListedType = keyof typeof listedTypes;

/** Types of search results, in the plural. */
export const searchTypes: Record<SearchType, string> = {
  ACTOR: 'Actors',
  THEME: 'Themes',
  MEETING: 'Meetings',
  INSTRUMENT: 'Instruments',
  ARTICLE: 'Articles',
  BODY: 'Bodies',
  REVIEW_CYCLE: 'Review cycles',
  REVIEW_CLUSTER: 'Clusters of the review',
  REVIEW_GROUP: 'Groups of the review',
  RESOLUTION: 'Resolutions',
  ACT: 'Acts',
  SOURCE: 'Sources',
};
