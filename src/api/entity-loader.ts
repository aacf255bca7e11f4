import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type NameNode,
} from 'graphql';
import { librarySelection, libraryVariables } from './entity-selection.ts';
import { type EntityType, entityTypes } from './entity-types.ts';

/** A thing as the library's resolver gives it, fit to be returned from a field of our own. */
export type Entity = Record<string, unknown> & { __typename: EntityType };

/** Reads things with whatever the client selects on them. One loader serves one request. */
export interface EntityLoader {
  /**
   * The thing with this id, or null. All ids asked for at one position of the query are read by one
   * statement, with all nested relationships.
   */
  load(type: EntityType, id: string, info: GraphQLResolveInfo): Promise<Entity | null>;
}

/** Alias under which the id comes back; not to be met by a client's own alias. */
const keyAlias = `_k_${randomUUID().replaceAll('-', '')}`;
const MAX_BATCH = 200;

/**
 * A loader over the library's own root resolvers: the client's selection is handed to them under
 * another field. They compile it to Cypher and run it through `context`'s executionContext.
 *
 * @param library the library's whole schema, root fields included
 * @param context what the library's resolvers take as context
 */
export function createEntityLoader(library: GraphQLSchema, context: object): EntityLoader {
  const byType = new Map<EntityType, WeakMap<readonly FieldNode[], DataLoader<string, Entity | null>>>();
  return {
    load(type, id, info) {
      // graphql-js gives all rows at one position the same array of field nodes.
      const loaders =
        byType.get(type) ?? new WeakMap<readonly FieldNode[], DataLoader<string, Entity | null>>();
      byType.set(type, loaders);
      let loader = loaders.get(info.fieldNodes);
      if (loader === undefined) {
        loader = new DataLoader((ids) => readEntities({ library, context, type, ids, info }), {
          maxBatchSize: MAX_BATCH,
        });
        loaders.set(info.fieldNodes, loader);
      }
      return loader.load(id);
    },
  };
}

async function readEntities(request: {
  library: GraphQLSchema;
  context: object;
  type: EntityType;
  ids: readonly string[];
  info: GraphQLResolveInfo;
}): Promise<(Entity | null)[]> {
  const { library, context, type, ids, info } = request;
  const { root } = entityTypes[type];
  const query = library.getQueryType();
  const field = query?.getFields()[root];
  if (query == null || field?.resolve === undefined) throw new Error(`The library has no root field ${root}`);
  const limit = { kind: Kind.INT, value: String(ids.length) } as const;
  const selection = { fragments: info.fragments, variables: info.variableValues };
  const fieldNodes = info.fieldNodes.map(
    (node): FieldNode => ({
      kind: Kind.FIELD,
      name: nameNode(root),
      arguments: [{ kind: Kind.ARGUMENT, name: nameNode('limit'), value: limit }],
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          { kind: Kind.FIELD, alias: nameNode(keyAlias), name: nameNode('id') },
          ...librarySelection(type, node.selectionSet, selection),
        ],
      },
    }),
  );
  const libraryInfo: GraphQLResolveInfo = {
    ...info,
    schema: library,
    fieldName: root,
    fieldNodes,
    fragments: {},
    variableValues: libraryVariables(info.variableValues),
    parentType: query,
    returnType: field.type,
    path: { prev: undefined, key: root, typename: query.name },
  };
  const rows: unknown = await field.resolve(
    undefined,
    { where: { id: { in: [...ids] } }, limit: ids.length },
    context,
    libraryInfo,
  );
  const typename = getNamedType(field.type).name as EntityType;
  const byId = new Map(
    (rows as Record<string, unknown>[]).map((row) => [row[keyAlias], { ...row, __typename: typename }]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
