import { countByKind, dataGapIds } from '../../graph/entity-repository.ts';
import { coverageOf } from '../../tracing/questions/coverage.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { entityField, existing } from '../request/existing.ts';

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: (_, __, { index }) => {
      const { version, publishedAt } = index.data;
      if (publishedAt === null) {
        throw new ApiError(
          'NOTHING_IMPORTED',
          'Nothing has been imported yet: load documents with `npm run seed -- FILES`.',
        );
      }
      return { version, loadedAt: publishedAt };
    },
  },
  Dataset: {
    counts: (_, __, { executor, scope }) => countByKind(executor, scope),
    coverage: (_, __, { index }) => coverageOf(index),
    gaps: async (_, __, { executor, scope, entities }, info) => {
      const ids = await dataGapIds(executor, scope);
      return ids.map(async (id) => existing(await entities.load('DataGap', id, info)));
    },
  },
  CycleCoverage: { cycle: entityField('ReviewCycle', ({ cycle }) => cycle) },
};
