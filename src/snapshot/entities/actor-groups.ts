import type { ActorRecord } from './advance-data.ts';

/** The property that actors of a group have in common, by dimension. */
export const groupProperties = {
  ACTOR_KIND: 'kind',
  SECTOR: 'sector',
  COUNTRY: 'country',
  REGIONAL_GROUP: 'regionalGroup',
} as const satisfies Record<string, keyof ActorRecord>;

/** The dimensions of what several actors have in common. */
export type GroupDimension = keyof typeof groupProperties;
export const groupDimensions = Object.keys(groupProperties) as GroupDimension[];

/** The group of an actor in a dimension; null where it is in none. */
export function groupOf(dimension: GroupDimension, actor: ActorRecord): string | null {
  return actor[groupProperties[dimension]];
}
