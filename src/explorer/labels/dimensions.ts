import type { AdvanceWhere, Dimension } from '../gql/graphql.ts';

/** What the explorer says of a dimension. */
interface DimensionTerms {
  /** For headings. */
  plural: string;
  /** For running text. */
  singular: string;
  /** The condition that selects a member: its name, or the first and last day of a member. */
  condition: keyof AdvanceWhere | ((id: string) => [from: string, to: string]);
}

/** Every dimension, in the order of the menus. */
export const dimensions: Readonly<Record<Dimension, DimensionTerms>> = {
  THEME: { plural: 'Themes', singular: 'theme', condition: 'themes' },
  ACTOR: { plural: 'Actors', singular: 'actor', condition: 'actors' },
  ACTOR_KIND: { plural: 'Kinds of actors', singular: 'kind of actor', condition: 'actorKinds' },
  SECTOR: { plural: 'Sectors', singular: 'sector', condition: 'sectors' },
  COUNTRY: { plural: 'Countries', singular: 'country', condition: 'countries' },
  REGIONAL_GROUP: { plural: 'Regional groups', singular: 'regional group', condition: 'regionalGroups' },
  CYCLE: { plural: 'Review cycles', singular: 'review cycle', condition: 'cycles' },
  PHASE: { plural: 'Review phases', singular: 'review phase', condition: 'cycles' },
  YEAR: { plural: 'Years', singular: 'year', condition: (id) => [`${id}-01-01`, `${id}-12-31`] },
  MEETING: { plural: 'Meetings', singular: 'meeting', condition: 'meetings' },
  MEETING_KIND: { plural: 'Kinds of meetings', singular: 'kind of meeting', condition: 'meetingKinds' },
  INSTRUMENT: { plural: 'Instruments', singular: 'instrument', condition: 'instruments' },
  ACT_KIND: { plural: 'Kinds of acts', singular: 'kind of act', condition: 'actKinds' },
};

/** The dimensions in the plural, by value. */
export const pluralOf = Object.fromEntries(
  Object.entries(dimensions).map(([dimension, { plural }]) => [dimension, plural]),
) as Readonly<Record<Dimension, string>>;
