import type { ActorKind } from '../../domain/vocabulary.ts';
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

/** The kind that an addressee counts as: a collective such as "States parties" is the kind of actor that it consists of. */
export const kindAddressed = ({ standsFor, kind }: Pick<ActorRecord, 'standsFor' | 'kind'>): ActorKind =>
  standsFor ?? kind;
