import DataLoader from 'dataloader';
import { type EntityType, entityTypeOf } from '../../domain/entity-catalogue.ts';
import { oncePer } from '../../domain/once.ts';
import { type EvidenceRow, evidenceByIds, labelsByIds, targetsByIds } from '../../graph/entity-repository.ts';
import type { Executor, Scope } from '../../graph/executor.ts';
import {
  type ActorAndInstrument,
  type TreatyActionRow,
  treatyActionsOf,
} from '../../graph/treaty-repository.ts';
import { isInSnapshot } from '../../snapshot/entities/entity-record.ts';
import { detailsByIds } from '../../snapshot/load/details-by-ids.ts';
import type { SnapshotReader } from '../../snapshot/snapshot-reader.ts';
import { typeInSnapshot } from '../../snapshot/type-of-id.ts';
import type { AdvanceIndex } from '../../tracing/engine/advance-index.ts';
import { type ActivityRequest, activityOf, type TimeBucket } from '../../tracing/questions/timeline.ts';
import { createEntityReader, type EntityReader } from '../entities/entity-reader.ts';
import { type LibraryContext, libraryLoader } from '../entities/library/library-loader.ts';
import { memoryLoader } from '../entities/memory/memory-loader.ts';

/** What resolvers read with. It caches what it reads, so each attempt at an answer has its own. */
export interface Loaders {
  entities: EntityReader;
  /** The text of an act; null for an unknown id. */
  textOf(act: string): Promise<string | null>;
  /** The evidence of an entity. */
  evidence(id: string): Promise<EvidenceRow[]>;
  /** The type of an entity; null for an unknown id. */
  type(id: string): Promise<EntityType | null>;
  /** The entity that each data gap is about, or each position is on. */
  targets: DataLoader<string, string | null>;
  /** The activity of actors or themes with the same arguments. */
  activity(request: ActivityRequest): DataLoader<string, TimeBucket[]>;
  /** The treaty actions of an actor on an instrument. */
  treatyActions: DataLoader<ActorAndInstrument, TreatyActionRow[], string>;
}

/** Makes the loaders over one snapshot, and over Neo4j for what the snapshot lacks. */
export function createLoaders(
  { index, snapshot }: { index: AdvanceIndex; snapshot: SnapshotReader },
  { executor, scope, ...library }: Omit<LibraryContext, 'typeOf'> & { executor: Executor; scope: Scope },
): Loaders {
  const details = loader((ids) => detailsByIds(executor, ids, scope));
  const evidence = loader((ids) => evidenceByIds(executor, ids, scope));
  const labels = loader((ids) => labelsByIds(executor, ids, scope));
  const activityLoader = oncePer(
    (request: string): DataLoader<string, TimeBucket[]> =>
      new DataLoader(async (ids) => activityOf(index, JSON.parse(request), ids)),
  );
  return {
    entities: createEntityReader(
      (type, info) =>
        memoryLoader(type, info, { snapshot, details }) ??
        libraryLoader(type, info, { ...library, typeOf: index.typeOf }),
    ),
    textOf: async (id) => (snapshot.details(id) ?? (await details.load(id)))?.text ?? null,
    async evidence(id) {
      const found = snapshot.evidence(id);
      if (found !== null) return found;
      // A client that reads an act's text also reads its evidence.
      const ofAct = snapshot.act(id) === undefined ? null : await details.load(id);
      return ofAct?.evidence ?? (await evidence.load(id)) ?? [];
    },
    async type(id) {
      const inSnapshot = typeInSnapshot(snapshot.core, id);
      if (inSnapshot !== null) return inSnapshot;
      const type = entityTypeOf((await labels.load(id)) ?? []);
      // An entity of a type in the snapshot that is not there does not exist in its version.
      return type === null || isInSnapshot(type) ? null : type;
    },
    targets: loader((ids) => targetsByIds(executor, ids, scope)),
    activity: (request) => activityLoader(JSON.stringify(request)),
    treatyActions: new DataLoader(
      (pairs: readonly ActorAndInstrument[]) => treatyActionsOf(executor, pairs, scope),
      { cacheKeyFn: ({ actor, instrument }) => `${actor} ${instrument}` },
    ),
  };
}

function loader<Found>(
  read: (ids: readonly string[]) => Promise<Map<string, Found>>,
): DataLoader<string, Found | null> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}
