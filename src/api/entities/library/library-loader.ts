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

/** The context of the library's resolvers. */
export interface LibraryContext {
  library: GraphQLSchema;
  /** Runs the library's Cypher; the library expects it under this name. */
  executionContext: unknown;
  /** The type of an id; null if it is unknown. */
  typeOf(id: string): EntityType | null;
}

/** Alias of the id. It is random, so that no alias of a client is the same. */
const keyAlias = `_k_${randomUUID().replaceAll('-', '')}`;
const MAX_BATCH = 200;

/**
 * Loads entities by the library's own root resolvers: they receive the client's selection under another field, compile
 * it to Cypher and run that with the executionContext of `context`.
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

  // The library reads `limit` from the text of the query, everything else from the values of arguments.
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
