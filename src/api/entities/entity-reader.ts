import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../domain/entity-catalogue.ts';

/** A row of an entity with the client's selection on it, fit to be returned from a field of our own. */
export type Entity = Record<string, unknown> & { __typename: EntityType };

/** Reads entities with whatever the client selects on them. One reader serves one attempt at an answer. */
export interface EntityReader {
  /**
   * The entity with this id, or null. All ids loaded at one position of the query are read together, with all
   * nested relationships.
   */
  load(type: EntityType, id: string, info: GraphQLResolveInfo): Promise<Entity | null>;
}
