import { coAdvancementNetworkOf } from '../../../tracing/questions/co-advancement-network.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import { entityField } from '../../request/existing.ts';
import { filterFrom } from './filter-from.ts';

/** The most links in one answer: graphql-js builds a list without a pause. */
const MAX_LINKS = 20_000;

export const coAdvancementNetworkResolvers: Resolvers = {
  Query: {
    coAdvancementNetwork: (_, { by, where, minShared, maxLinks, top }, { index }) =>
      coAdvancementNetworkOf(index, {
        by: by ?? 'THEME_IN_CYCLE',
        filter: filterFrom(where),
        minShared: bounded('minShared', minShared ?? 1, 1, 1_000_000),
        maxLinks: bounded('maxLinks', maxLinks ?? 2_000, 1, MAX_LINKS),
        top: bounded('top', top ?? 200, 1, 500),
      }),
  },
  NetworkActor: { actor: entityField('Actor', ({ actor }) => actor) },
};
