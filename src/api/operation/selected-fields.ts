import { collectFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
} from 'graphql';

/** What selections are read with. */
export interface Operation {
  /** The public schema. */
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/**
 * The fields selected on an object by response key, as execution collects them (GraphQL specification, 6.3.2):
 * fragments are expanded, and `@skip` and `@include` applied.
 *
 * @param nodes several where a client's selections were merged
 */
export function selectedFields(
  type: string,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  { schema, fragments, variables }: Operation,
): Map<string, FieldNode[]> {
  const objectType = schema.getType(type) as GraphQLObjectType;
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const set = { kind: Kind.SELECTION_SET, selections } as const;
  return collectFields(schema, fragments, variables, objectType, set).fields;
}
