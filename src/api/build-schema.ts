import { addResolversToSchema } from '@graphql-tools/schema';
import {
  filterSchema,
  type IResolvers,
  MapperKind,
  mapSchema,
  mergeDeep,
  pruneSchema,
} from '@graphql-tools/utils';
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  extendSchema,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { isEntityType } from '../domain/entity-catalogue.ts';
import { describeGenerated } from './describe-generated.ts';
import { changesResolvers } from './resolvers/changes.ts';
import { datasetResolvers } from './resolvers/dataset.ts';
import { entityResolvers, evidenceResolvers, nodeResolvers } from './resolvers/entities.ts';
import { importResolvers } from './resolvers/imports.ts';
import { pageResolvers } from './resolvers/pages.ts';
import { searchResolvers } from './resolvers/search.ts';
import { advanceResolvers } from './resolvers/tracing/advances.ts';
import { attendanceResolvers } from './resolvers/tracing/attendance.ts';
import { coAdvancementResolvers } from './resolvers/tracing/co-advancement.ts';
import { coAdvancementNetworkResolvers } from './resolvers/tracing/co-advancement-network.ts';
import { compareCyclesResolvers } from './resolvers/tracing/compare-cycles.ts';
import { lineageResolvers } from './resolvers/tracing/lineage.ts';
import { matrixResolvers } from './resolvers/tracing/matrix.ts';
import { themeGapResolvers } from './resolvers/tracing/theme-gaps.ts';
import { timelineResolvers } from './resolvers/tracing/timeline.ts';
import { treatyStatusResolvers } from './resolvers/treaty-status.ts';
import { entityShapes } from './schema/entity-shapes.ts';
import { nestedOrder, rootFieldsSdl } from './schema/root-fields.ts';
import { dateScalar } from './schema/scalars.ts';
import { apiSdl, entitySdl } from './schema/sdl.ts';

/** The schema that clients see, and the library's complete schema, which reads the entities. */
export interface ApiSchema {
  public: GraphQLSchema;
  library: GraphQLSchema;
}

/** Deprecated filters and arguments of the library, which a new schema does not need. */
const withoutDeprecated = {
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  attributeFilters: true,
  connectOrCreate: true,
  deprecatedOptionsArgument: true,
  directedArgument: true,
  implicitEqualFilters: true,
  implicitSet: true,
  mutationOperations: true,
  relationshipFilters: true,
} as const;

/** A root field of the library that has the name of none of ours. */
const PLACEHOLDER = 'names';

/** One map, since adding resolvers to a schema creates all of its types again. */
const ownResolvers: IResolvers = mergeDeep([
  attendanceResolvers,
  changesResolvers,
  importResolvers,
  advanceResolvers,
  matrixResolvers,
  timelineResolvers,
  compareCyclesResolvers,
  lineageResolvers,
  coAdvancementResolvers,
  coAdvancementNetworkResolvers,
  themeGapResolvers,
  searchResolvers,
  nodeResolvers,
  pageResolvers,
  datasetResolvers,
  evidenceResolvers,
  treatyStatusResolvers,
]);

/**
 * Builds both schemas. It needs no database: the library's resolvers take their executor from the context of each
 * request.
 *
 * @param options.validate whether the library checks our SDL, which takes as long as everything else together; a schema
 *   test does it once, so that no start has to
 */
export async function buildSchema({ validate = false } = {}): Promise<ApiSchema> {
  const library = await new Neo4jGraphQL({
    typeDefs: entitySdl(),
    resolvers: entityResolvers,
    validate,
    // Keys are strings, and keyset paging compares them.
    features: {
      excludeDeprecatedFields: withoutDeprecated,
      filters: { String: { LT: true, LTE: true, GT: true, GTE: true } },
    },
  }).getSchema();

  const published = filterSchema({
    schema: library,
    // A schema needs at least one root field; this one is removed once our own have been added.
    rootFieldFilter: (_, field) => field === PLACEHOLDER,
    directiveFilter: (name) => name !== 'hidden',
    typeFilter: (name) => !/Aggregat(e|ion)/.test(name) && !isRootEdge(name),
    objectFieldFilter: (type, field) => isPublishedField(library, type, field),
    inputObjectFieldFilter: (type, field, config) =>
      isPublishedInput(type, field, config.type as GraphQLType),
  });
  const extended = extendSchema(published, parse([...apiSdl(), rootFieldsSdl()].join('\n')));
  const joined = mapSchema(extended, {
    [MapperKind.SCALAR_TYPE]: (type) => (type.name === 'Date' ? dateScalar : type),
    [MapperKind.OBJECT_TYPE]: (type, schema) => implementNode(type, schema),
    [MapperKind.OBJECT_FIELD]: (config, field, type, schema) => ({
      ...config,
      type: freeTargets.includes(`${type}.${field}`) ? anyNode(schema) : config.type,
      args: isEntityType(type) ? nestedArguments(config, schema) : (config.args ?? {}),
    }),
  });
  const resolved = addResolversToSchema({ schema: joined, resolvers: ownResolvers });
  const own = filterSchema({ schema: resolved, rootFieldFilter: (_, field) => field !== PLACEHOLDER });
  return { public: describeGenerated(pruneSchema(own)), library };
}

/** The library's edges of root connections, which ours replace under the same names. */
const isRootEdge = (type: string) => type.endsWith('Edge') && isEntityType(type.replace(/Edge$/, ''));

/** Hides keys and flat dates that only resolvers need, aggregates, and connections whose edges have no properties. */
function isPublishedField(library: GraphQLSchema, type: string, field: string): boolean {
  if (entityShapes.get(type)?.hidden.has(field)) return false;
  if (field.endsWith('Aggregate') || field === 'aggregate') return false;
  if (!field.endsWith('Connection') || !isEntityType(type)) return true;
  return hasEdgeProperties(library, type, field);
}

function isPublishedInput(type: string, field: string, fieldType: GraphQLType): boolean {
  if (/[aA]ggregate/.test(field)) return false;
  if (field === 'edge') return hasConditions(getNamedType(fieldType));
  if (entityShapes.get(type.replace(/Where$/, ''))?.hidden.has(field)) return false;
  return !field.endsWith('Connection') || hasEdgeConditions(getNamedType(fieldType));
}

/** Whether a filter of a connection can put more than one condition on the node at its other end. */
function hasEdgeConditions(filters: GraphQLNamedType): boolean {
  const where = isInputObjectType(filters) && filters.getFields()['some'];
  if (!where) return false;
  const ofRelationship = getNamedType(where.type);
  const edge = isInputObjectType(ofRelationship) ? ofRelationship.getFields()['edge'] : undefined;
  return edge !== undefined && hasConditions(getNamedType(edge.type));
}

function hasConditions(type: GraphQLNamedType): boolean {
  const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  return fields.some((field) => !['AND', 'OR', 'NOT'].includes(field));
}

/** Whether the relationship behind a connection field has properties that a client may want. */
function hasEdgeProperties(library: GraphQLSchema, type: string, field: string): boolean {
  const connection = fieldsOf(library, type)[field];
  if (connection === undefined) return false;
  const edges = fieldsOf(library, getNamedType(connection.type).name)['edges'];
  return edges !== undefined && 'properties' in fieldsOf(library, getNamedType(edges.type).name);
}

function fieldsOf(schema: GraphQLSchema, type: string) {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields() : {};
}

function implementNode(type: GraphQLObjectType, schema: GraphQLSchema): GraphQLObjectType {
  if (!isEntityType(type.name)) return type;
  return new GraphQLObjectType({ ...type.toConfig(), interfaces: [anyNode(schema).ofType] });
}

/**
 * Arguments of a field of an entity. They show the default length of a list. They also set `first` of connections:
 * without it, the library reports no further page, however many were cut. A list of entities with dates can be sorted
 * as their root field is; any other list has one order: the library would sort by the fields of the type, and no date
 * is among them.
 */
function nestedArguments(
  { type, args = {} }: GraphQLFieldConfig<unknown, unknown>,
  schema: GraphQLSchema,
): GraphQLFieldConfigArgumentMap {
  const listed = listedType(schema, getNamedType(type).name);
  const defaultLength = entityShapes.get(listed)?.defaultLimit;
  const order = nestedOrder(listed);
  const orderType = order && schema.getType(order.type);
  const { sort, ...others } = args;
  for (const name of ['limit', 'first'])
    if (others[name] !== undefined) others[name] = { ...others[name], defaultValue: defaultLength };
  return sort !== undefined && order !== null && isEnumType(orderType)
    ? { ...others, sort: { ...sort, type: orderType, defaultValue: order.default } }
    : others;
}

/** The type of the items of a list or a connection. */
function listedType(schema: GraphQLSchema, type: string): string {
  const { edges } = fieldsOf(schema, type);
  const node = edges && fieldsOf(schema, getNamedType(edges.type).name)['node'];
  return node === undefined ? type : getNamedType(node.type).name;
}

/** Fields that lead to entities of any type. */
const freeTargets = ['DataGap.subject', 'Position.on', 'Statement.about'];

/** The library cannot give a field the type of an interface that it does not know. */
function anyNode(schema: GraphQLSchema): GraphQLNonNull<GraphQLInterfaceType> {
  return new GraphQLNonNull(schema.getType('Node') as GraphQLInterfaceType);
}
