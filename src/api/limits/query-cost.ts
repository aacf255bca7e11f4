import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromAST,
} from 'graphql';
import type { Dimension, Period } from '../../tracing/engine/dimensions.ts';
import { MAX_PAGE } from '../operation/paging.ts';
import { type Operation, selectedFields } from '../operation/selected-fields.ts';
import { DEFAULT_LENGTH, defaultLengths, headingCount, periodCount } from './list-lengths.ts';

/** Arguments that lengths are read from. */
export const sizeArguments = [
  'first',
  'limit',
  'top',
  'maxLinks',
  'rows',
  'columns',
  'series',
  'bucket',
  'by',
  'ids',
] as const;
type SizeArgument = (typeof sizeArguments)[number];

/** What an operation may cost, and the arguments that make it so. */
export interface QueryCost {
  requested: number;
  /** Page sizes that multiply the cost, largest first, such as `first of Query.meetings`. */
  sizes: { argument: string; size: number }[];
}

/** The largest `top`. */
const MAX_TOP = 500;
/** The largest `maxLinks`. */
const MAX_LINKS = 20_000;
/**
 * Introspection is counted as other fields are, except its lists: each is assumed to be as long as the schema's are on
 * average.
 */
const INTROSPECTION_LENGTH = 4;
/** How many types `__type` counts as: the largest are that much larger than the average. */
const ONE_TYPE = 100;

type Lengths = Readonly<Record<string, number>>;
type Selections = readonly Pick<FieldNode, 'selectionSet'>[];

/**
 * How many objects an answer can contain, computed before anything is read: each object counts 1, scalars nothing; what
 * is selected on the members of a list counts as often as the list is long. A list is as long as its `first` or `limit`
 * (or its default), the lists of a connection as long as the connection's page; rows, columns and cells of a matrix
 * depend on `top`, links of a network on `maxLinks`; other lists are counted by {@link defaultLengths}. Follows the
 * static analysis of IBM's GraphQL Cost Directives Specification (slicing arguments, sized fields, assumed sizes), with
 * weight 1 for objects and 0 for scalars.
 *
 * Fields are merged as in execution: fragments cost as much as when expanded, and what `@skip` or `@include` leaves out
 * costs nothing. For an interface, the most expensive type counts.
 */
export function queryCost(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  { fragments, variables }: Omit<Operation, 'schema'>,
): QueryCost {
  const operation = { schema, fragments, variables };
  const sizes = new Map<string, number>();

  function ofSelection(type: GraphQLNamedType, nodes: Selections, lengths: Lengths): number {
    if (isAbstractType(type))
      return Math.max(...schema.getPossibleTypes(type).map((one) => ofSelection(one, nodes, lengths)));
    if (!isObjectType(type)) return 0;
    const fields = [...selectedFields(type.name, nodes, operation).values()];
    return fields.reduce((cost, nodes) => cost + ofField(type, nodes, lengths), 0);
  }

  function ofField(parent: GraphQLObjectType, nodes: FieldNode[], lengths: Lengths): number {
    const [node] = nodes;
    const field = node && fieldNamed(schema, parent, node.name.value);
    if (node === undefined || field === undefined || !isCompositeType(getNamedType(field.type))) return 0;
    const place = `${parent.name}.${field.name}`;
    const sized = sizesOf(place, (argument) => argumentValue(field, node, argument, operation));
    if (sized.argument !== undefined) sizes.set(`${sized.argument} of ${place}`, sized.size);
    const isMany = isListType(getNullableType(field.type)) || field === TypeMetaFieldDef;
    const length = isMany ? (sized.own ?? lengths[field.name] ?? defaultLength(schema, place)) : 1;
    return length * (1 + ofSelection(getNamedType(field.type), nodes, sized.below));
  }

  const root = schema.getRootType(definition.operation);
  const cost = root == null ? 0 : ofSelection(root, [definition], {});
  return {
    requested: Math.min(cost, Number.MAX_SAFE_INTEGER),
    sizes: [...sizes]
      .map(([argument, size]) => ({ argument, size }))
      .sort((one, other) => other.size - one.size),
  };
}

/** The lengths that the arguments of a field give. */
interface Sizes {
  /** The argument that a client can lower, and its value. */
  argument?: string;
  size: number;
  /** Length of the field itself, if it is a list. */
  own?: number;
  /** Lengths of lists below it. */
  below: Lengths;
}

function sizesOf(place: string, value: (argument: SizeArgument) => unknown): Sizes {
  switch (place) {
    case 'Query.matrix': {
      const size = within(value('top'), MAX_TOP);
      const rows = headingCount(value('rows') as Dimension, size);
      const columns = headingCount(value('columns') as Dimension, size);
      return { argument: 'top', size, below: { rows, columns, cells: rows * columns } };
    }
    case 'Query.timeline': {
      const size = within(value('top'), MAX_TOP);
      const series = value('series') == null ? 1 : headingCount(value('series') as Dimension, size);
      return { argument: 'top', size, below: { series, buckets: periodCount(value('bucket') as Period) } };
    }
    case 'Query.coAdvancementNetwork': {
      const size = within(value('maxLinks'), MAX_LINKS);
      const actors = headingCount('ACTOR', within(value('top'), MAX_TOP));
      return { argument: 'maxLinks', size, below: { actors, links: size } };
    }
    case 'Actor.activity':
    case 'Theme.activity':
      return { size: 0, own: periodCount(value('by') as Period), below: {} };
    case 'Query.nodes': {
      const size = (value('ids') as unknown[] | undefined)?.length ?? 0;
      return { argument: 'ids', size, own: size, below: {} };
    }
    default: {
      const argument = (['first', 'limit'] as const).find((name) => value(name) != null);
      if (argument === undefined) return { size: 0, below: {} };
      const size = within(value(argument), MAX_PAGE);
      return { argument, size, own: size, below: { edges: size, nodes: size } };
    }
  }
}

/** A size from a client; one that is out of bounds is refused where it is used. */
const within = (size: unknown, max: number): number => Math.min(Math.max(Number(size), 1), max);

/** The value of an argument; undefined where the field has no such argument. */
function argumentValue(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  { variables }: Operation,
): unknown {
  const argument = field.args.find((one) => one.name === name);
  if (argument === undefined) return undefined;
  const given = node.arguments?.find((one) => one.name.value === name);
  return (given && valueFromAST(given.value, argument.type, variables)) ?? argument.defaultValue;
}

function fieldNamed(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name];
}

function defaultLength(schema: GraphQLSchema, place: string): number {
  if (place === '__Schema.types') return Object.keys(schema.getTypeMap()).length;
  if (place === 'Query.__type') return ONE_TYPE;
  if (place.startsWith('__')) return INTROSPECTION_LENGTH;
  return defaultLengths[place] ?? DEFAULT_LENGTH;
}
