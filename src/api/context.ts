import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import { type EvidenceRow, evidenceByIds, labelsByIds, targetsByIds } from '../graph/entity-repository.ts';
import type { Executor } from '../graph/executor.ts';
import {
  type ActorAndInstrument,
  type TreatyActionRow,
  treatyActionsOf,
} from '../graph/treaty-repository.ts';
import { type ActivityRequest, activityOf } from '../tracing/activity.ts';
import type { AdvanceIndex } from '../tracing/advance-index.ts';
import type { AdvanceIndexSource } from '../tracing/advance-index-source.ts';
import type { TimeBucket } from '../tracing/timeline.ts';
import { createEntityLoader, type EntityLoader } from './entity-loader.ts';
import { type EntityType, entityTypeOf } from './entity-types.ts';

/** What a resolver has at hand. One context serves one request. */
export interface ApiContext {
  requestId: string;
  executor: Executor;
  /** The advance index as of the request's beginning: one request sees one dataset version. */
  index: AdvanceIndex;
  /** The library's whole schema: its resolvers read entities. */
  library: GraphQLSchema;
  entities: EntityLoader;
  /** @throws {ApiError} unless the request shows the editor's key */
  requireEditor(): void;
  /** The index of what has just been imported, from which all requests are answered then. */
  renewedIndex(): Promise<AdvanceIndex>;
  /** Where each thing is written. */
  evidence: DataLoader<string, EvidenceRow[]>;
  /** The type of each thing; null for ids that nothing has. */
  types: DataLoader<string, EntityType | null>;
  /** What each data gap is about, or each position is on. */
  targets: DataLoader<string, string | null>;
  /** The activity of actors or themes under the same request. */
  activity(request: ActivityRequest): DataLoader<string, TimeBucket[]>;
  /** The treaty actions of an actor on an instrument. */
  treatyActions: DataLoader<ActorAndInstrument, TreatyActionRow[], string>;
  /** How the library's Cypher is run; the library looks for it under this name. */
  executionContext: ReturnType<Executor['forLibrary']>;
}

/** Makes the context of one request. */
export function createContext(parts: {
  requestId: string;
  executor: Executor;
  indexSource: AdvanceIndexSource;
  library: GraphQLSchema;
  requireEditor: () => void;
}): ApiContext {
  const { requestId, executor, indexSource, library, requireEditor } = parts;
  const index = indexSource.current();
  const scope = { requestId };
  const context = {
    requestId,
    executor,
    index,
    library,
    requireEditor,
    async renewedIndex() {
      await indexSource.renew();
      return indexSource.current();
    },
    executionContext: executor.forLibrary(scope),
    evidence: loader(
      (ids) => evidenceByIds(executor, ids, scope),
      (found) => found ?? [],
    ),
    types: loader(
      (ids) => labelsByIds(executor, ids, scope),
      (found) => (found === undefined ? null : entityTypeOf(found)),
    ),
    targets: loader(
      (ids) => targetsByIds(executor, ids, scope),
      (found) => found ?? null,
    ),
    activity: activityLoaders(index),
    treatyActions: new DataLoader(
      (pairs: readonly ActorAndInstrument[]) => treatyActionsOf(executor, pairs, scope),
      { cacheKeyFn: ({ actor, instrument }) => `${actor} ${instrument}` },
    ),
  };
  // The same object goes to the library's resolvers, for fields of our own nested below theirs.
  return Object.assign(context, { entities: createEntityLoader(context) });
}

function activityLoaders(index: AdvanceIndex): ApiContext['activity'] {
  const loaders = new Map<string, DataLoader<string, TimeBucket[]>>();
  return (request) => {
    const key = JSON.stringify(request);
    const found =
      loaders.get(key) ?? new DataLoader(async (ids: readonly string[]) => activityOf(index, request, ids));
    loaders.set(key, found);
    return found;
  };
}

function loader<Found, Result>(
  read: (ids: readonly string[]) => Promise<Map<string, Found>>,
  resultOf: (found: Found | undefined) => Result,
): DataLoader<string, Result> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => resultOf(found.get(id)));
  });
}
