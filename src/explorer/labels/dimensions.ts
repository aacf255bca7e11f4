import type { AdvanceWhere, Dimension } from '../gql/graphql.ts';

/** What the explorer says of a dimension. */
interface DimensionTerms {
  /** For headings. */
  plural: string;
  /** For running text. */
  singular: string;
  /** The condition that selects a member: its name, or the first and last day of a member. */
  condition:
    | Exclude<keyof AdvanceWhere, 'AND' | 'OR' | 'NOT' | 'acts'>
    | ((id: string) => [from: string, to: string]);
  /** Whether a member can have more in it than the filter that it is shown under: a phase has more than its series. */
  isWider?: true;
  /** Dimensions of which a member of this one has one at most: the API refuses a table of the two. */
  decides?: readonly Dimension[];
}

/** Every dimension, in the order of the menus. */
export const dimensions: Readonly<Record<Dimension, DimensionTerms>> = {
  THEME: { plural: 'Themes', singular: 'theme', condition: 'themes' },
  ACTOR: {
    plural: 'Actors',
    singular: 'actor',
    condition: 'actors',
    decides: ['ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP'],
  },
  ACTOR_KIND: { plural: 'Kinds of actors', singular: 'kind of actor', condition: 'actorKinds' },
  SECTOR: {
    plural: 'Sectors',
    singular: 'sector',
    condition: 'sectors',
    decides: ['ACTOR_KIND', 'REGIONAL_GROUP'],
  },
  COUNTRY: { plural: 'Countries', singular: 'country', condition: 'countries', decides: ['REGIONAL_GROUP'] },
  REGIONAL_GROUP: {
    plural: 'Regional groups',
    singular: 'regional group',
    condition: 'regionalGroups',
    decides: ['ACTOR_KIND'],
  },
  CYCLE: { plural: 'Review cycles', singular: 'review cycle', condition: 'cycles', decides: ['PHASE'] },
  PHASE: { plural: 'Review phases', singular: 'review phase', condition: 'cycles', isWider: true },
  YEAR: { plural: 'Years', singular: 'year', condition: (id) => [`${id}-01-01`, `${id}-12-31`] },
  MEETING: {
    plural: 'Meetings',
    singular: 'meeting',
    condition: 'meetings',
    decides: ['MEETING_KIND', 'YEAR', 'CYCLE', 'PHASE'],
  },
  MEETING_KIND: { plural: 'Kinds of meetings', singular: 'kind of meeting', condition: 'meetingKinds' },
  INSTRUMENT: { plural: 'Instruments', singular: 'instrument', condition: 'instruments' },
  OUTCOME: { plural: 'Outcomes', singular: 'outcome', condition: 'outcomes' },
  ACT_KIND: { plural: 'Kinds of acts', singular: 'kind of act', condition: 'actKinds' },
};

/** The dimensions in the plural, by value. */
export const pluralOf = Object.fromEntries(
  Object.entries(dimensions).map(([dimension, { plural }]) => [dimension, plural]),
) as Readonly<Record<Dimension, string>>;

/** Whether two dimensions make a table: they are two, and neither decides the other. */
export const goTogether = (one: Dimension, other: Dimension): boolean =>
  one !== other &&
  dimensions[one].decides?.includes(other) !== true &&
  dimensions[other].decides?.includes(one) !== true;
