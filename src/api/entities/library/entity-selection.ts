import { randomUUID } from 'node:crypto';
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { appliesTo, type Operation } from '../../operation/selected-fields.ts';
import { orderOf } from '../../schema/root-fields.ts';
import { checkNestedArgument, libraryArguments } from './library-arguments.ts';
import { fieldSelection } from './library-call.ts';

/** Begins the names of variables that hold nested arguments; not to be met by a client's own. */
const BOUND = `_${randomUUID().replaceAll('-', '')}_`;

/** What a client's selection is read with. */
export interface SelectionContext extends Operation {
  /** The library's schema. */
  schema: GraphQLSchema;
  /** Takes the values of nested arguments: the library reads them as variables of these names. */
  bound: Record<string, unknown>;
}

/**
 * A client's selection on a thing, in the form that the library takes:
 * fragments stand inline without a type condition (the library does not look into `... on Node`),
 * those on other types are dropped, arguments have the library's form ({@link libraryArguments}), and a
 * nested list without `sort` is in the order of its things' keys (Neo4j gives none).
 */
export function librarySelection(
  type: string,
  set: SelectionSetNode | undefined,
  context: SelectionContext,
): SelectionNode[] {
  return (set?.selections ?? []).flatMap((selection) => narrow(selection, type, context));
}

function narrow(selection: SelectionNode, type: string, context: SelectionContext): SelectionNode[] {
  switch (selection.kind) {
    case Kind.FIELD:
      return libraryField(selection, type, context);
    case Kind.INLINE_FRAGMENT:
      return inline(selection.typeCondition?.name.value, selection.selectionSet, selection, type, context);
    case Kind.FRAGMENT_SPREAD: {
      const fragment = context.fragments[selection.name.value];
      if (fragment === undefined) return [];
      return inline(fragment.typeCondition.name.value, fragment.selectionSet, selection, type, context);
    }
  }
}

function inline(
  condition: string | undefined,
  set: SelectionSetNode,
  { directives }: SelectionNode,
  type: string,
  context: SelectionContext,
): SelectionNode[] {
  if (!appliesTo(type, condition)) return [];
  const selections = librarySelection(type, set, context);
  if (selections.length === 0) return [];
  return [
    {
      kind: Kind.INLINE_FRAGMENT,
      ...(directives === undefined ? {} : { directives }),
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    },
  ];
}

/** The field as the library reads it; none where we have added it to a type of the library's. */
function libraryField(field: FieldNode, type: string, context: SelectionContext): FieldNode[] {
  if (field.name.value === '__typename') return [field];
  const parent = context.schema.getType(type);
  const definition = isObjectType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (definition === undefined) return [];
  const below = getNamedType(definition.type);
  const { selectionSet, ...rest } = field;
  const read = { ...rest, arguments: boundArguments(type, definition, field, context) };
  // What stands under a field of our own (`on`, `about`, `source`) is read by that field's resolver.
  if (selectionSet === undefined || !isObjectType(below)) return [read];
  const selections = librarySelection(below.name, selectionSet, context);
  // Of a relationship's properties the library gives nothing where `__typename` alone is selected.
  const [anyField] = field.name.value === 'properties' ? Object.keys(below.getFields()) : [];
  if (anyField !== undefined) selections.push(fieldSelection(anyField, `${BOUND}any`));
  return [{ ...read, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
}

function boundArguments(
  type: string,
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  context: SelectionContext,
): ArgumentNode[] {
  const given = new Map((field.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const values = definition.args.map((argument): [string, unknown] => {
    const value = given.get(argument.name);
    if (argument.name === 'sort') return ['sort', sortOf(argument, value, context)];
    const read = value === undefined ? undefined : valueFromAST(value, argument.type, context.variables);
    checkNestedArgument(`${type}.${definition.name}`, argument.name, read);
    return [argument.name, read];
  });
  return Object.entries(libraryArguments(Object.fromEntries(values))).map(([name, value]) => {
    const variable = `${BOUND}${Object.keys(context.bound).length}`;
    context.bound[variable] = value;
    return {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
    };
  });
}

/**
 * A nested list's `sort` as the library takes it: `[{sortKey: ASC}]`, for a connection `[{node: {sortKey: ASC}}]`;
 * names have another key.
 *
 * @param value the name of an order, as a client gives it; without one the list is in order of its key
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
