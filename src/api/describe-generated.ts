import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

const comparisons: Record<string, string> = {
  eq: 'Equal to this; null stands for "has no value".',
  in: 'Equal to one of these.',
  contains: 'Contains this.',
  startsWith: 'Begins with this.',
  endsWith: 'Ends with this.',
  lt: 'Less than this.',
  lte: 'Less than or equal to this.',
  gt: 'Greater than this.',
  gte: 'Greater than or equal to this.',
  includes: 'The list holds this.',
  all: 'All of the related match.',
  some: 'At least one of the related matches.',
  none: 'None of the related matches.',
  single: 'Exactly one of the related matches.',
  AND: 'All of these hold.',
  OR: 'At least one of these holds.',
  NOT: 'This does not hold.',
};
const fields: Record<string, string> = {
  edges: 'The relationships, each with what it carries.',
  node: 'The thing at the other end.',
  edge: 'What the relationship carries.',
  cursor: 'Where it stands, for `after`.',
  properties: 'What the relationship carries.',
  pageInfo: 'Where the page stands.',
  totalCount: 'How many there are in all.',
  hasNextPage: 'Whether there are more after this page.',
  hasPreviousPage: 'Whether there are more before this page.',
  startCursor: 'Cursor of the first.',
  endCursor: 'Cursor of the last.',
};
const args: Record<string, string> = {
  where: 'Which of them; all, where missing.',
  sort: 'In which order.',
  limit: 'How many at most, 1 to 200: a longer list is cut there.',
  offset: 'How many to pass over.',
  first: 'How many at most, 1 to 200.',
  after: 'Cursor after which to begin.',
};

/** Gives a description to every type, field and argument that the library generates without one. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => describe(type, typeDescription(type.name)),
    [MapperKind.INPUT_OBJECT_TYPE]: (type) => describe(type, typeDescription(type.name)),
    [MapperKind.ENUM_TYPE]: (type) => describe(type, 'Which way to sort.'),
    [MapperKind.INPUT_OBJECT_FIELD]: (config, field) => ({
      ...config,
      description: config.description || comparisons[field] || `Condition on \`${field}\`.`,
    }),
    [MapperKind.OBJECT_FIELD]: (config, field) => ({
      ...config,
      description:
        config.description ||
        fields[field] ||
        `\`${field.replace(/Connection$/, '')}\` with what each relationship carries.`,
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
    'What can be asked. Begin with `advances` (who raised what, where, and where that is written), `search` (find anything by name or word) or `matrix` (counts in rows and columns). Plural fields such as `meetings` page through everything of their kind; `node` reads one thing by its id.',
  Mutation: "What whoever shows the editor's key can change.",
};

/** Descriptions by how a type's name ends; the first that fits. `$1` is what stands before the end. */
const byEnding: readonly [ending: RegExp, description: string][] = [
  [/^PageInfo$/, 'Where a page stands in the whole list.'],
  [/^\w+ConnectionWhere$/, 'Conditions on a relationship and on the thing at its other end.'],
  [/^\w+ConnectionFilters$/, 'How many of the relationships must meet a condition.'],
  [/^(\w+)RelationshipFilters$/, 'How many of the related $1 must meet a condition.'],
  [/^\w+ScalarFilters$/, 'Comparisons with a value.'],
  [/^\w+ListFilters$/, 'Comparisons with a list.'],
  [
    /^(\w+)Where$/,
    'Conditions on $1; fields all hold. A field that is null asks for what has none; `{}` on a field that leads to one thing, for what has one. An id of another kind is an error.',
  ],
  [/^\w+Connection$/, 'A page of relationships.'],
  [/^\w+Relationship$/, 'A relationship and the thing at its other end.'],
];

function typeDescription(name: string): string {
  const rule = byEnding.find(([ending]) => ending.test(name));
  return rootTypes[name] ?? (rule === undefined ? name : name.replace(...rule));
}
