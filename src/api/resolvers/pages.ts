import type { IResolvers } from '@graphql-tools/utils';
import type { ApiContext } from '../request/context.ts';
import { existing } from '../request/existing.ts';
import { type RootField, rootFields } from '../schema/root-fields.ts';
import { type EntityPage, type PageArguments, readPage } from './entity-page.ts';

type Row = EntityPage['rows'][number];

const pageOf = (root: RootField) => (_: unknown, args: PageArguments, context: ApiContext) =>
  readPage(root, args, context);

/** What is the same for every type; a row removed meanwhile answers CONFLICT, as everywhere. */
const connectionOf = ({ type }: RootField): IResolvers<unknown, ApiContext> => ({
  [`${type}Connection`]: {
    edges: (page: EntityPage) => page.rows,
    nodes: (page: EntityPage, _, { entities }, info) =>
      page.rows.map(async ({ id }) => existing(await entities.load(type, id, info))),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage }: EntityPage) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: rows[0]?.cursor,
      endCursor: rows.at(-1)?.cursor,
    }),
    totalCount: (page: EntityPage) => page.count(),
  },
  [`${type}Edge`]: {
    node: async ({ id }: Row, _, { entities }, info) => existing(await entities.load(type, id, info)),
  },
});

export const pageResolvers: IResolvers<unknown, ApiContext> = {
  Query: Object.fromEntries(rootFields.map((root) => [root.field, pageOf(root)])),
  ...Object.assign({}, ...rootFields.filter(({ only }) => only === undefined).map(connectionOf)),
};
