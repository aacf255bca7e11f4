import type { EntityType } from '../../domain/entity-catalogue.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { nodeById } from '../request/existing.ts';

const MAX_NODES = 200;

export const nodeResolvers: Resolvers = {
  Node: { __resolveType: ({ __typename }) => __typename as EntityType },
  Query: {
    node: (_, { id }, context, info) => nodeById(id, context, info),
    nodes: (_, { ids }, context, info) => {
      if (ids.length > MAX_NODES) {
        throw new ApiError('TOO_MANY_VALUES', `ids: expected at most ${MAX_NODES}, found ${ids.length}.`);
      }
      return Promise.all(ids.map((id) => nodeById(id, context, info)));
    },
  },
};
