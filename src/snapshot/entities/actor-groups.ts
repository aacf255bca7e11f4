import type { AuthorDimension } from '../../tracing/engine/advance-index.ts';
import type { AdvanceFilter } from '../../tracing/filter/advance-filter.ts';
import type { ActorRecord } from './advance-data.ts';

/** The dimensions of something that several actors have in common. */
export type GroupDimension = Exclude<AuthorDimension, 'ACTOR'>;

/** The group of an actor in each of them; null where it is in none. */
export const groupOf: Readonly<Record<GroupDimension, (card: ActorRecord) => string | null>> = {
  ACTOR_KIND: ({ kind }) => kind,
  SECTOR: ({ sector }) => sector,
  COUNTRY: ({ country }) => country,
  REGIONAL_GROUP: ({ regionalGroup }) => regionalGroup,
};

/** Those dimensions. */
export const groupDimensions = Object.keys(groupOf) as GroupDimension[];

/** The condition of a filter on each of them. */
export const groupConditions = {
  ACTOR_KIND: 'actorKinds',
  SECTOR: 'sectors',
  COUNTRY: 'countries',
  REGIONAL_GROUP: 'regionalGroups',
} as const satisfies Record<GroupDimension, keyof AdvanceFilter>;
