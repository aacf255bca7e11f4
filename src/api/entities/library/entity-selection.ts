import { randomUUID } from 'node:crypto';
import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type ValueNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { EntityType } from '../../../domain/entity-catalogue.ts';
import { type Operation, selectedFields } from '../../operation/selected-fields.ts';
import { orderOf } from '../../schema/root-fields.ts';
import { checkNestedArgument, nestedWhere } from './library-arguments.ts';

/** Prefix of variables for nested arguments. It is random, so that no variable of a client has it. */
const BOUND = `_${randomUUID().replaceAll('-', '')}_`;

/** What a client's selection is read with. */
export interface SelectionContext extends Operation {
  library: GraphQLSchema;
  /** Receives the values of nested arguments: the library reads them as variables of these names. */
  bound: Record<string, unknown>;
  /** The type of an id; null if it is unknown. */
  typeOf(id: string): EntityType | null;
}

/**
 * A client's selection on an entity as the text of the fields that the library reads: without fragments (the library
 * does not read `... on Node`), and with arguments in its form ({@link nestedWhere}). A nested list without `sort` is
 * in the order of its entities' keys (Neo4j gives none).
 *
 * @param nodes several where a client's selections were merged
 */
export function librarySelection(
  type: string,
  nodes: readonly FieldNode[],
  context: SelectionContext,
): string {
  const selected = [...selectedFields(type, nodes, context)];
  const fields = selected.map(([key, fields]) => libraryField(type, key, fields, context));
  return fields.filter((text) => text !== '').join(' ') || '__typename';
}

/** The field as the library reads it; empty for a field that we have added to a type of the library. */
function libraryField(
  type: string,
  key: string,
  fields: readonly FieldNode[],
  context: SelectionContext,
): string {
  const [field] = fields as [FieldNode];
  const name = field.name.value;
  if (name === '__typename') return `${key}: __typename`;
  const parent = context.library.getType(type);
  const definition = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (definition === undefined) return '';
  const args = boundArguments(type, definition, field, context);
  const read = `${key}: ${name}${args.length === 0 ? '' : `(${args.join(', ')})`}`;
  const below = getNamedType(definition.type);
  // The resolver of a field of ours (`on`, `about`, `source`) reads what is selected in it.
  if (field.selectionSet === undefined || !isObjectType(below)) return read;
  // The library returns no properties of a relationship if only `__typename` is selected.
  const [anyField] = name === 'properties' ? Object.keys(below.getFields()) : [];
  const beside = anyField === undefined ? '' : `${BOUND}any: ${anyField}`;
  return `${read} { ${librarySelection(below.name, fields, context)} ${beside} }`;
}

/** The arguments of a field, each as a variable. */
function boundArguments(
  type: string,
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  context: SelectionContext,
): string[] {
  const place = `${type}.${definition.name}`;
  const written = new Map((field.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const values = definition.args.map((argument): [string, unknown] => {
    const value = written.get(argument.name);
    if (argument.name === 'sort') return ['sort', sortOf(argument, value, context)];
    const read = value === undefined ? undefined : valueFromAST(value, argument.type, context.variables);
    checkNestedArgument(place, argument.name, read);
    const isWhere = argument.name === 'where' && read != null;
    return [
      argument.name,
      isWhere ? nestedWhere(type, definition.name, read as object, context.typeOf) : read,
    ];
  });
  // The library fails on nulls.
  const given = values.filter(([, value]) => value != null);
  return given.map(([name, value]) => {
    const variable = `${BOUND}${Object.keys(context.bound).length}`;
    context.bound[variable] = value;
    return `${name}: $${variable}`;
  });
}

/**
 * A nested list's `sort` in the library's form: `[{sortKey: ASC}]`, for a connection `[{node: {sortKey: ASC}}]`; names
 * have another key.
 *
 * @param value the name of an order; without one, the list is in the order of its key
 */
function sortOf(
  argument: GraphQLArgument,
  value: ValueNode | undefined,
  { variables }: SelectionContext,
): object[] | undefined {
  const input = getNamedType(argument.type);
  if (!isInputObjectType(input)) return undefined;
  const node = input.getFields()['node'];
  const ofNode = node === undefined ? input : getNamedType(node.type);
  if (!isInputObjectType(ofNode)) return undefined;
  const name = value && valueFromASTUntyped(value, variables);
  const order = typeof name === 'string' ? orderOf(ofNode.name.replace(/Sort$/, ''), name) : undefined;
  const key = 'folded' in ofNode.getFields() ? 'folded' : 'sortKey';
  const sort = order === undefined ? { [key]: 'ASC' } : { [order.key]: order.direction };
  return [node === undefined ? sort : { node: sort }];
}
