import type { ActorRecord } from './advance-data.ts';

/** The property that the actors of a group share, by dimension. */
export const groupProperties = {
  ACTOR_KIND: 'kind',
  SECTOR: 'sector',
  COUNTRY: 'country',
  REGIONAL_GROUP: 'regionalGroup',
} as const satisfies Record<string, keyof ActorRecord>;

/** The dimensions of properties that several actors share. */
export type GroupDimension = keyof typeof groupProperties;
export const groupDimensions = Object.keys(groupProperties) as GroupDimension[];

/** The group of an actor in a dimension; null if it is in none. */
export function groupOf(dimension: GroupDimension, actor: ActorRecord): string | null {
  return actor[groupProperties[dimension]];
}
