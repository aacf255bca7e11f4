import type { IResolvers } from '@graphql-tools/utils';
import { pageInfoOf } from '../operation/paging.ts';
import type { ApiContext } from '../request/context.ts';
import { entityField, entityListField } from '../request/existing.ts';
import { type RootField, rootFields } from '../schema/root-fields.ts';
import { type EntityPage, type EntityPageArguments, readPage } from './entity-page.ts';

type Row = EntityPage['rows'][number];

const pageOf = (root: RootField) => (_: unknown, args: EntityPageArguments, context: ApiContext) =>
  readPage(root, args, context);

/** The fields that are the same for every type; a row that has been removed meanwhile gets CONFLICT, as everywhere. */
const connectionOf = ({ type }: RootField): IResolvers<unknown, ApiContext> => ({
  [`${type}Connection`]: {
    edges: (page: EntityPage) => page.rows,
    nodes: entityListField(type, ({ rows }: EntityPage) => rows.map(({ id }) => id)),
    pageInfo: (page: EntityPage) => pageInfoOf(page, page.rows, ({ cursor }) => cursor),
    totalCount: (page: EntityPage) => page.count(),
  },
  [`${type}Edge`]: { node: entityField(type, ({ id }: Row) => id) },
});

export const pageResolvers: IResolvers<unknown, ApiContext> = {
  Query: Object.fromEntries(rootFields.map((root) => [root.field, pageOf(root)])),
  ...Object.assign({}, ...rootFields.filter(({ only }) => only === undefined).map(connectionOf)),
};
