import DataLoader from 'dataloader';
import type { EntityType } from '../../../domain/entity-catalogue.ts';
import { createYielder } from '../../../domain/yielder.ts';
import type { ActDetails } from '../../../snapshot/entities/act-details.ts';
import type { SnapshotReader } from '../../../snapshot/snapshot-reader.ts';
import { perPosition } from '../../operation/per-position.ts';
import type { Entity, EntityReader } from '../entity-reader.ts';
import { compileInMemorySelection } from './in-memory-selection.ts';

/**
 * Reads entities from the snapshot where all that is selected on them is in it, from the library else. Which of them
 * reads is decided by the selection before anything is read, so that a list is never half of one and half of the other:
 * an entity that the snapshot does not contain does not exist for this answer.
 *
 * @param parts.details what acts say, for snapshots without it
 */
export function createMemoryReader(parts: {
  snapshot: SnapshotReader;
  details: DataLoader<string, ActDetails | null>;
  library: EntityReader;
}): EntityReader {
  const { snapshot, details, library } = parts;
  const loaderAt = perPosition((type: EntityType, info): DataLoader<string, Entity | null> | null => {
    const { schema, fragments, variableValues: variables } = info;
    const context = { snapshot, schema, fragments, variables };
    const selection = compileInMemorySelection(type, info.fieldNodes, context);
    if (selection === null) return null;
    return new DataLoader(
      async (ids) => {
        const { lacksDetails } = selection;
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
  });
  return {
    load: async (type, id, info) => {
      const loader = loaderAt(type, info);
      return loader === null ? library.load(type, id, info) : loader.load(id);
    },
  };
}
