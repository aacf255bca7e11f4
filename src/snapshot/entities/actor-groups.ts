import type { ActorRecord } from './advance-data.ts';

/** What several actors have in common, by dimension: the group of an actor, null where it is in none. */
export const groupOf = {
  ACTOR_KIND: ({ kind }) => kind,
  SECTOR: ({ sector }) => sector,
  COUNTRY: ({ country }) => country,
  REGIONAL_GROUP: ({ regionalGroup }) => regionalGroup,
} as const satisfies Record<string, (actor: ActorRecord) => string | null>;

/** The dimensions of what several actors have in common. */
export type GroupDimension = keyof typeof groupOf;
export const groupDimensions = Object.keys(groupOf) as GroupDimension[];
