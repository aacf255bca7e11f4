import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation contains, with its fragments expanded. */
export interface OperationSize {
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

const nothing: OperationSize = { fields: 0, aliases: 0, directives: 0, rootFields: 0 };

/**
 * Counts what an operation contains, with its fragments expanded. Each fragment is counted once, however often it is
 * spread, so that fragments which double one another take no time.
 *
 * @param fragmentNamed finds a fragment; validation has ensured that it exists and is in no cycle
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
