import type { AdvanceWhere, Dimension } from '../gql/graphql.ts';

/** What the explorer knows of a dimension. */
interface DimensionTerms {
  /** The condition that selects a member: by its name, or by its first and last day. */
  condition:
    | Exclude<keyof AdvanceWhere, 'AND' | 'OR' | 'NOT' | 'acts'>
    | ((id: string) => [from: string, to: string]);
  /** Whether a member can have more in it than the filter that it is shown under: a Conference period or phase has more than its series. */
  isWider?: true;
  /** Dimensions with at most one member for each member of this one: the API refuses a table of the two. */
  decides?: readonly Dimension[];
}

/** Every dimension, in the order of the menus. */
export const dimensions: Readonly<Record<Dimension, DimensionTerms>> = {
  THEME: { condition: 'themes' },
  ACTOR: { condition: 'actors', decides: ['ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP'] },
  ACTOR_KIND: { condition: 'actorKinds' },
  SECTOR: { condition: 'sectors', decides: ['ACTOR_KIND', 'REGIONAL_GROUP'] },
  COUNTRY: { condition: 'countries', decides: ['REGIONAL_GROUP'] },
  REGIONAL_GROUP: { condition: 'regionalGroups', decides: ['ACTOR_KIND'] },
  CYCLE: { condition: 'cycles', decides: ['CONFERENCE_PERIOD', 'PHASE'] },
  CONFERENCE_PERIOD: { condition: 'cycles', isWider: true, decides: ['PHASE'] },
  PHASE: { condition: 'cycles', isWider: true },
  YEAR: { condition: (id) => [`${id}-01-01`, `${id}-12-31`] },
  MEETING: {
    condition: 'meetings',
    decides: ['MEETING_KIND', 'YEAR', 'CYCLE', 'CONFERENCE_PERIOD', 'PHASE'],
  },
  MEETING_KIND: { condition: 'meetingKinds' },
  INSTRUMENT: { condition: 'instruments' },
  ADDRESSEE: { condition: 'addressedTo' },
  OUTCOME: { condition: 'outcomes' },
  STANCE: { condition: 'stances' },
  ACT_KIND: { condition: 'actKinds' },
};

/** Whether two dimensions make a table: they differ, and neither determines the other. */
export const goTogether = (one: Dimension, other: Dimension): boolean =>
  one !== other &&
  dimensions[one].decides?.includes(other) !== true &&
  dimensions[other].decides?.includes(one) !== true;
