import type DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../domain/entity-catalogue.ts';
import { oncePer } from '../../domain/once.ts';

/** An entity with the fields that the client selects on it, in the form that a field of our own returns. */
export type Entity = Record<string, unknown> & { __typename: EntityType };

/** Loads entities of one type with what is selected at one position of a query; null where an entity does not exist. */
export type EntityLoader = DataLoader<string, Entity | null>;

/** Reads entities with any selection of the client. One reader serves one attempt at an answer. */
export interface EntityReader {
  /**
   * The entity with this id, or null. All ids loaded at one position of the query are read together, with all
   * nested relationships.
   */
  load(type: EntityType, id: string, info: GraphQLResolveInfo): Promise<Entity | null>;
}

/**
 * @param makeLoader called once for each type and position: for all rows of a position, graphql-js passes the same
 *   array of field nodes
 */
export function createEntityReader(
  makeLoader: (type: EntityType, info: GraphQLResolveInfo) => EntityLoader,
): EntityReader {
  const positionsOf = oncePer((_: EntityType) => new WeakMap<readonly FieldNode[], EntityLoader>());
  return {
    load(type, id, info) {
      const positions = positionsOf(type);
      const loader = positions.get(info.fieldNodes) ?? makeLoader(type, info);
      positions.set(info.fieldNodes, loader);
      return loader.load(id);
    },
  };
}
