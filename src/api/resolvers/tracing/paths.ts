import { pathThroughs } from '../../../graph/path-repository.ts';
import { MAX_PATH_LENGTH, MAX_PATHS, pathsBetween } from '../../../tracing/questions/paths.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import { existing, nodeById } from '../../request/existing.ts';

export const pathResolvers: Resolvers = {
  Query: {
    paths: async (_, { from, to, through, maxLength, first }, context) =>
      existing(
        await pathsBetween(context, {
          from,
          to,
          through: through ?? pathThroughs,
          maxLength: bounded('maxLength', maxLength ?? 6, 1, MAX_PATH_LENGTH),
          first: bounded('first', first ?? 10, 1, MAX_PATHS),
        }),
      ),
  },
  ConnectionPaths: {
    from: async ({ request }, _, context, info) => existing(await nodeById(request.from, context, info)),
    to: async ({ request }, _, context, info) => existing(await nodeById(request.to, context, info)),
    maxLength: ({ request }) => request.maxLength,
    through: ({ request }) => pathThroughs.filter((one) => request.through.includes(one)),
    totalCount: ({ total }) => total,
  },
  ConnectionPath: {
    nodes: ({ nodes }, _, context, info) =>
      nodes.map(async (id) => existing(await nodeById(id, context, info))),
  },
  PathStep: {
    length: ({ links }) => links.length,
    claim: ({ claim }, _, context, info) => nodeById(claim, context, info),
    evidence: ({ evidence, evidenceOf }, _, context) =>
      evidenceOf === null ? evidence : context.evidence(evidenceOf),
  },
};
