import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation holds, its fragments written out. */
export interface OperationSize {
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

const nothing: OperationSize = { fields: 0, aliases: 0, directives: 0, rootFields: 0 };

/**
 * Counts what an operation holds with its fragments written out. Each fragment is counted once, however often it is
 * spread, so that fragments which double one another are not followed.
 *
 * @param fragmentNamed finds a fragment; validation has seen to it that it is there and in no circle
 */
export function operationSize(
  operation: OperationDefinitionNode,
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): OperationSize {
  const counted = new Map<string, OperationSize>();

  const sizeOf = (set: SelectionSetNode | undefined): OperationSize =>
    (set?.selections ?? []).map(sizeOfOne).reduce(sum, nothing);

  function sizeOfOne(selection: SelectionNode): OperationSize {
    const own = { ...nothing, directives: selection.directives?.length ?? 0 };
    switch (selection.kind) {
      case Kind.FIELD: {
        const aliases = selection.alias === undefined ? 0 : 1;
        const below = { ...sizeOf(selection.selectionSet), rootFields: 0 };
        return sum(below, { ...own, fields: 1, aliases, rootFields: 1 });
      }
      case Kind.INLINE_FRAGMENT:
        return sum(own, sizeOf(selection.selectionSet));
      case Kind.FRAGMENT_SPREAD:
        return sum(own, sizeOfFragment(selection.name.value));
    }
  }

  function sizeOfFragment(name: string): OperationSize {
    const size = counted.get(name) ?? sizeOf(fragmentNamed(name)?.selectionSet);
    counted.set(name, size);
    return size;
  }

  return sizeOf(operation.selectionSet);
}

function sum(one: OperationSize, other: OperationSize): OperationSize {
  return {
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    rootFields: one.rootFields + other.rootFields,
  };
}
