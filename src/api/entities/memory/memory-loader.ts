import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../../domain/entity-catalogue.ts';
import { createYielder } from '../../../domain/yielder.ts';
import type { ActDetails } from '../../../snapshot/entities/act-details.ts';
import type { SnapshotReader } from '../../../snapshot/snapshot-reader.ts';
import type { Entity, EntityLoader } from '../entity-reader.ts';
import { compileInMemorySelection } from './in-memory-selection.ts';

/**
 * Loads entities from the snapshot; null if the snapshot lacks some of what is selected. The selection determines that
 * before anything is read, so that a list never comes from both sources: an entity that is not in the snapshot does not
 * exist for this answer.
 *
 * @param parts.details what acts say, for snapshots without it
 */
export function memoryLoader(
  type: EntityType,
  info: GraphQLResolveInfo,
  { snapshot, details }: { snapshot: SnapshotReader; details: DataLoader<string, ActDetails | null> },
): EntityLoader | null {
  const { schema, fragments, variableValues: variables } = info;
  const context = { snapshot, schema, fragments, variables };
  const selection = compileInMemorySelection(type, info.fieldNodes, context);
  if (selection === null) return null;
  const { lacksDetails } = selection;
  return new DataLoader(
    async (ids) => {
      const texts = new Map<string, ActDetails | null>();
      if (lacksDetails) await Promise.all(ids.map(async (id) => texts.set(id, await details.load(id))));
      const rows: (Entity | null)[] = [];
      const pause = createYielder();
      for (const id of ids) {
        await pause();
        const row = lacksDetails && texts.get(id) == null ? null : selection.row(id, texts);
        rows.push(row && { ...row, __typename: type });
      }
      return rows;
    },
    { cache: false },
  );
}
