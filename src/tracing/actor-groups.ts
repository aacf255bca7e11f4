import type { ActorCard } from './advance-data.ts';
import type { AuthorDimension } from './advance-index.ts';

/** The dimensions of something that several actors have in common. */
export type GroupDimension = Exclude<AuthorDimension, 'ACTOR'>;

/** The group of an actor in each of them; null where it is in none. */
export const groupOf: Readonly<Record<GroupDimension, (card: ActorCard) => string | null>> = {
  ACTOR_KIND: ({ kind }) => kind,
  SECTOR: ({ sector }) => sector,
  COUNTRY: ({ country }) => country,
  REGIONAL_GROUP: ({ regionalGroup }) => regionalGroup,
};

/** Those dimensions. */
export const groupDimensions = Object.keys(groupOf) as GroupDimension[];
