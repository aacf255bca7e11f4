import type { GraphQLSchema } from 'graphql';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type NameNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** What the library's resolvers take as their context. */
export interface LibraryContext {
  library: GraphQLSchema;
  /** Runs the library's Cypher; the library looks for it under this name. */
  executionContext: unknown;
}

/** What is asked of one of the library's own root fields. */
export interface LibraryCall {
  root: string;
  args: { where: Record<string, unknown>; limit?: number; sort?: Record<string, string>[] };
  /** What is selected: from several field nodes where a client's selections were merged. */
  selections: readonly SelectionNode[];
  /** Variables that the selections name beside the operation's own. */
  bound?: Record<string, unknown>;
  context: LibraryContext;
  info: GraphQLResolveInfo;
}

/**
 * Asks a root field of the library's schema, from within a field of our own: its resolver is called
 * with another `info`, compiles the selection to Cypher and runs it through the context's
 * executionContext.
 */
export function callLibrary({ root, args, selections, bound, context, info }: LibraryCall): unknown {
  const { library } = context;
  const query = library.getQueryType();
  const field = query?.getFields()[root];
  if (query == null || field?.resolve === undefined) throw new Error(`The library has no root field ${root}`);
  const fieldNode: FieldNode = {
    kind: Kind.FIELD,
    name: nameNode(root),
    // The library takes `limit` from the text of the query, all else from the arguments' values.
    arguments:
      args.limit === undefined
        ? []
        : [
            {
              kind: Kind.ARGUMENT,
              name: nameNode('limit'),
              value: { kind: Kind.INT, value: String(args.limit) } as ValueNode,
            },
          ],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const libraryInfo: GraphQLResolveInfo = {
    ...info,
    schema: library,
    fieldName: root,
    fieldNodes: [fieldNode],
    fragments: {},
    variableValues: { ...info.variableValues, ...bound },
    parentType: query,
    returnType: field.type,
    path: { prev: undefined, key: root, typename: query.name },
  };
  return field.resolve(undefined, args, context, libraryInfo);
}

/** A field without arguments, under an alias if one is given. */
export function fieldSelection(name: string, alias?: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: nameNode(name),
    ...(alias === undefined ? {} : { alias: nameNode(alias) }),
  };
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
