import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { type EntityType, entityCatalogue } from '../../../domain/entity-catalogue.ts';
import { perPosition } from '../../request/per-position.ts';
import { librarySelection } from './entity-selection.ts';
import { callLibrary, fieldSelection } from './library-call.ts';

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
 * @param context what the library's resolvers take as context
 */
export function createEntityLoader(context: { library: GraphQLSchema }): EntityLoader {
  const loaderAt = perPosition(
    (type, info) =>
      new DataLoader((ids: readonly string[]) => readEntities({ context, type, ids, info }), {
        maxBatchSize: MAX_BATCH,
      }),
  );
  return { load: (type, id, info) => loaderAt(type, info).load(id) };
}

async function readEntities(request: {
  context: { library: GraphQLSchema };
  type: EntityType;
  ids: readonly string[];
  info: GraphQLResolveInfo;
}): Promise<(Entity | null)[]> {
  const { context, type, ids, info } = request;
  const bound: Record<string, unknown> = {};
  const selection = {
    bound,
    schema: context.library,
    fragments: info.fragments,
    variables: info.variableValues,
  };
  const rows = (await callLibrary({
    root: entityCatalogue[type].root,
    args: { where: { id: { in: [...ids] } }, limit: ids.length },
    selections: [
      fieldSelection('id', keyAlias),
      ...info.fieldNodes.flatMap((node) => librarySelection(type, node.selectionSet, selection)),
    ],
    bound,
    context,
    info,
  })) as Record<string, unknown>[];
  const byId = new Map(rows.map((row) => [row[keyAlias], { ...row, __typename: type }]));
  return ids.map((id) => byId.get(id) ?? null);
}
