import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation brings beside its selections. */
export interface Operation {
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** Whether a fragment on a type, if it names one, applies to things of a type that is no interface. */
export function appliesTo(type: string, condition: string | undefined): boolean {
  return condition === undefined || condition === type || condition === 'Node';
}

/**
 * The fields selected on a thing by response key, fragments taken apart, and what `@skip` and `@include` leave out
 * left out (GraphQL specification, 6.3.2, CollectFields).
 *
 * @param sets from several field nodes where a client's selections were merged
 */
export function selectedFields(
  type: string,
  sets: readonly (SelectionSetNode | undefined)[],
  operation: Operation,
): Map<string, FieldNode[]> {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets)
    for (const field of fieldsIn(type, set, operation)) {
      const key = field.alias?.value ?? field.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), field]);
    }
  return byKey;
}

function* fieldsIn(
  type: string,
  set: SelectionSetNode | undefined,
  operation: Operation,
): Generator<FieldNode> {
  for (const selection of set?.selections ?? []) {
    if (!isIncluded(selection, operation)) continue;
    switch (selection.kind) {
      case Kind.FIELD:
        yield selection;
        break;
      case Kind.INLINE_FRAGMENT:
        if (appliesTo(type, selection.typeCondition?.name.value))
          yield* fieldsIn(type, selection.selectionSet, operation);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = operation.fragments[selection.name.value];
        if (fragment !== undefined && appliesTo(type, fragment.typeCondition.name.value))
          yield* fieldsIn(type, fragment.selectionSet, operation);
      }
    }
  }
}

function isIncluded(node: SelectionNode, { variables }: Operation): boolean {
  if ((node.directives ?? []).length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
