import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What a client's selection is read with: the operation's fragments and variables. */
export interface SelectionContext {
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/**
 * A client's selection on a thing, in the form that the library takes:
 * fragments stand inline without a type condition (the library does not look into `... on Node`),
 * those on other types are dropped, and arguments hold no nulls (the library fails on them).
 */
export function librarySelection(
  type: string,
  set: SelectionSetNode | undefined,
  context: SelectionContext,
): SelectionNode[] {
  return (set?.selections ?? []).flatMap((selection) => narrow(selection, type, context));
}

function narrow(selection: SelectionNode, type: string | null, context: SelectionContext): SelectionNode[] {
  switch (selection.kind) {
    case Kind.FIELD:
      return [libraryField(selection, context)];
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
  type: string | null,
  context: SelectionContext,
): SelectionNode[] {
  if (type !== null && condition !== undefined && condition !== type && condition !== 'Node') return [];
  const selections = set.selections.flatMap((selection) => narrow(selection, type, context));
  if (selections.length === 0) return [];
  return [
    {
      kind: Kind.INLINE_FRAGMENT,
      ...(directives === undefined ? {} : { directives }),
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    },
  ];
}

function libraryField(field: FieldNode, context: SelectionContext): FieldNode {
  return {
    ...field,
    arguments: (field.arguments ?? []).flatMap((argument) => libraryArgument(argument, context)),
    ...(field.selectionSet === undefined
      ? {}
      : {
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: field.selectionSet.selections.flatMap((selection) =>
              narrow(selection, null, context),
            ),
          },
        }),
  };
}

function libraryArgument(argument: ArgumentNode, context: SelectionContext): ArgumentNode[] {
  const value = withoutNulls(argument.value, context, argument.name.value);
  return value === null ? [] : [{ ...argument, value }];
}

/** Under `eq` a null means "has no value" and stays. */
function withoutNulls(value: ValueNode, context: SelectionContext, under: string): ValueNode | null {
  switch (value.kind) {
    case Kind.NULL:
      return under === 'eq' ? value : null;
    case Kind.VARIABLE: {
      const given = context.variables[value.name.value];
      return given === undefined || (given === null && under !== 'eq') ? null : value;
    }
    case Kind.LIST:
      return {
        ...value,
        values: value.values
          .map((item) => withoutNulls(item, context, under))
          .filter((item) => item !== null),
      };
    case Kind.OBJECT:
      return {
        ...value,
        fields: value.fields.flatMap((field) => {
          const kept = withoutNulls(field.value, context, field.name.value);
          return kept === null ? [] : [{ ...field, value: kept }];
        }),
      };
    default:
      return value;
  }
}

/** Variables as the library takes them: their values hold no nulls but under `eq`; a variable that is null stays. */
export function libraryVariables(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, dropNulls(value)]));
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => dropNulls(item));
  if (
    value === null ||
    typeof value !== 'object' ||
    (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
  )
    return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== undefined && (item !== null || key === 'eq'))
      .map(([key, item]) => [key, dropNulls(item)]),
  );
}
