import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type EntityType, entityCatalogue } from '../../../domain/entity-catalogue.ts';
import { perPosition } from '../../operation/per-position.ts';
import type { Entity, EntityReader } from '../entity-reader.ts';
import { librarySelection } from './entity-selection.ts';
import { callLibrary, fieldSelection, type LibraryContext } from './library-call.ts';

/** Alias under which the id comes back; not to be met by a client's own alias. */
const keyAlias = `_k_${randomUUID().replaceAll('-', '')}`;
const MAX_BATCH = 200;

/**
 * A reader by the library's own root resolvers: they get the client's selection under another field, compile it to
 * Cypher and run that through the executionContext of `context`.
 *
 * @param context what the library's resolvers take as context
 */
export function createLibraryReader(context: LibraryContext): EntityReader {
  const loaderAt = perPosition(
    (type, info) =>
      new DataLoader((ids: readonly string[]) => readEntities({ context, type, ids, info }), {
        maxBatchSize: MAX_BATCH,
      }),
  );
  return { load: (type, id, info) => loaderAt(type, info).load(id) };
}

async function readEntities(request: {
  context: LibraryContext;
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
