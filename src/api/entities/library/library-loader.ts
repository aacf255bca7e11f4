import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type EntityType, entityCatalogue } from '../../../domain/entity-catalogue.ts';
import { once } from '../../../domain/once.ts';
import type { Entity, EntityLoader } from '../entity-reader.ts';
import { librarySelection } from './entity-selection.ts';

/** What the library's resolvers take as their context. */
export interface LibraryContext {
  library: GraphQLSchema;
  /** Runs the library's Cypher; the library looks for it under this name. */
  executionContext: unknown;
  /** What an id is the id of; null where that is not known. */
  typeOf(id: string): EntityType | null;
}

/** Alias under which the id comes back; not to be met by a client's own alias. */
const keyAlias = `_k_${randomUUID().replaceAll('-', '')}`;
const MAX_BATCH = 200;

/**
 * Loads entities by the library's own root resolvers: they get the client's selection under another field, compile it to
 * Cypher and run that through the executionContext of `context`.
 */
export function libraryLoader(
  type: EntityType,
  info: GraphQLResolveInfo,
  context: LibraryContext,
): EntityLoader {
  const compiled = once(() => {
    const { schema, fragments, variableValues: variables } = info;
    const { library, typeOf } = context;
    const bound: Record<string, unknown> = {};
    const operation = { schema, library, fragments, variables, bound, typeOf };
    return { selection: librarySelection(type, info.fieldNodes, operation), bound };
  });
  return new DataLoader(async (ids) => readEntities(type, ids, compiled(), info, context), {
    maxBatchSize: MAX_BATCH,
  });
}

async function readEntities(
  type: EntityType,
  ids: readonly string[],
  { selection, bound }: { selection: string; bound: Record<string, unknown> },
  info: GraphQLResolveInfo,
  context: LibraryContext,
): Promise<(Entity | null)[]> {
  const { library } = context;
  const { root } = entityCatalogue[type];
  const query = library.getQueryType();
  const field = query?.getFields()[root];
  if (query == null || field?.resolve === undefined) throw new Error(`The library has no root field ${root}`);

  // The library takes `limit` from the text of the query, all else from the arguments' values.
  const text = `{ ${root}(limit: ${ids.length}) { ${keyAlias}: id ${selection} } }`;
  const [parsed] = parse(text, { noLocation: true }).definitions as [OperationDefinitionNode];
  const libraryInfo: GraphQLResolveInfo = {
    ...info,
    schema: library,
    fieldName: root,
    fieldNodes: parsed.selectionSet.selections as FieldNode[],
    fragments: {},
    variableValues: { ...info.variableValues, ...bound },
    parentType: query,
    returnType: field.type,
    path: { prev: undefined, key: root, typename: query.name },
  };
  const args = { where: { id: { in: [...ids] } }, limit: ids.length };
  const rows = (await field.resolve(undefined, args, context, libraryInfo)) as Record<string, unknown>[];
  const byId = new Map(rows.map((row) => [row[keyAlias], { ...row, __typename: type }]));
  return ids.map((id) => byId.get(id) ?? null);
}
