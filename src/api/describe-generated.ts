import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

const comparisons: Record<string, string> = {
  eq: 'Equal to this. Null matches a missing value.',
  in: 'Equal to one of these.',
  contains: 'Contains this.',
  startsWith: 'Begins with this.',
  endsWith: 'Ends with this.',
  lt: 'Less than this.',
  lte: 'Less than or equal to this.',
  gt: 'Greater than this.',
  gte: 'Greater than or equal to this.',
  includes: 'The list contains this.',
  all: 'All related items match.',
  some: 'At least one related item matches.',
  none: 'No related item matches.',
  single: 'Exactly one related item matches.',
  AND: 'All of these match.',
  OR: 'At least one of these matches.',
  NOT: 'This does not match.',
};
const fields: Record<string, string> = {
  edges: 'The relationships with their properties.',
  node: 'The related item.',
  edge: 'Properties of the relationship.',
  cursor: 'Cursor of this item, for `after`.',
  properties: 'Properties of the relationship.',
  pageInfo: 'Cursors of the page, and whether there are more pages.',
  totalCount: 'Number of items on all pages.',
  hasNextPage: 'Whether more items follow this page.',
  hasPreviousPage: 'Whether there are items before this page.',
  startCursor: 'Cursor of the first item on the page.',
  endCursor: 'Cursor of the last item on the page.',
};
const args: Record<string, string> = {
  where: 'Filter. If omitted, all are returned.',
  sort: 'Order.',
  limit: 'Maximum number, 1 to 200. A longer list is cut.',
  offset: 'Number of items to skip, 0 or more.',
  first: 'Page size, 1 to 200.',
  after: 'Cursor of the item before the page.',
};

/** Gives a description to every type, field and argument that the library generates without one. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => describe(type, typeDescription(type.name)),
    [MapperKind.INPUT_OBJECT_TYPE]: (type) => describe(type, typeDescription(type.name)),
    [MapperKind.ENUM_TYPE]: (type) => describe(type, 'Sort direction.'),
    [MapperKind.INPUT_OBJECT_FIELD]: (config, field) => ({
      ...config,
      description: config.description || comparisons[field] || `Condition on \`${field}\`.`,
    }),
    [MapperKind.OBJECT_FIELD]: (config, field) => ({
      ...config,
      description:
        config.description ||
        fields[field] ||
        `\`${field.replace(/Connection$/, '')}\` with the properties of each relationship.`,
      args: Object.fromEntries(
        Object.entries(config.args ?? {}).map(([name, arg]) => [
          name,
          { ...arg, description: arg.description || args[name] || null },
        ]),
      ),
    }),
  });
}

function describe<Type extends { description?: string | null | undefined }>(type: Type, text: string): Type {
  type.description ||= text;
  return type;
}

/** The types that a newcomer meets first. */
const rootTypes: Record<string, string> = {
  Query:
    'Queries. Start with `advances` (who raised what, where, and where that is written), `search` (find anything by name or word) or `matrix` (counts by row and column). Plural fields such as `meetings` page through all items of a type; `node` returns one item by its id.',
  Mutation: "Changes to the graph. Requires an editor's key.",
};

/** Descriptions by how a type's name ends; the first that fits. `$1` is what stands before the end. */
const byEnding: readonly [ending: RegExp, description: string][] = [
  [/^PageInfo$/, 'The cursors of a page, and whether there are more pages.'],
  [/^\w+ConnectionWhere$/, 'Conditions on a relationship and on the related item.'],
  [/^\w+ConnectionFilters$/, 'How many of the relationships must match a condition.'],
  [/^(\w+)RelationshipFilters$/, 'How many of the related $1 must match a condition.'],
  [/^\w+ScalarFilters$/, 'Comparisons with a value.'],
  [/^\w+ListFilters$/, 'Comparisons with a list.'],
  [
    /^(\w+)Where$/,
    'Conditions on $1. All fields must match. Null matches items without a value; `{}` on a field with a single related item matches items that have one. The id of another type is an error.',
  ],
  [/^\w+Connection$/, 'A page of relationships.'],
  [/^\w+Relationship$/, 'A relationship and the related item.'],
];

function typeDescription(name: string): string {
  const rule = byEnding.find(([ending]) => ending.test(name));
  return rootTypes[name] ?? (rule === undefined ? name : name.replace(...rule));
}
