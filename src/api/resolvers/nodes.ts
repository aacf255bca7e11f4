import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../domain/entity-catalogue.ts';
import type { Entity } from '../entities/library/entity-loader.ts';
import { ApiError, StaleAnswerError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiContext } from '../request/context.ts';

const MAX_NODES = 200;

/** The thing with an id, whatever its type. */
export async function nodeById(
  id: string | null,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const type = id === null ? null : await context.type(id);
  return id === null || type === null ? null : context.entities.load(type, id, info);
}

/**
 * Something that the dataset version in hand names must be there, unless an import has just retired it.
 *
 * @throws {StaleAnswerError} where it is not: the whole answer is then tried again
 */
export function existing<Thing>(thing: Thing | null): Thing {
  if (thing !== null) return thing;
  throw new StaleAnswerError();
}

export const nodeResolvers: Resolvers = {
  Node: { __resolveType: ({ __typename }) => __typename as EntityType },
  Query: {
    node: (_, { id }, context, info) => nodeById(id, context, info),
    nodes: (_, { ids }, context, info) => {
      if (ids.length > MAX_NODES) {
        throw new ApiError('BAD_USER_INPUT', `ids: expected at most ${MAX_NODES}, found ${ids.length}.`);
      }
      return Promise.all(ids.map((id) => nodeById(id, context, info)));
    },
  },
};
