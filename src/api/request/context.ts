import { setTimeout as sleep } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import { type EntityType, entityTypeOf } from '../../domain/entity-catalogue.ts';
import { type EvidenceRow, evidenceByIds, labelsByIds, targetsByIds } from '../../graph/entity-repository.ts';
import type { Executor, Scope } from '../../graph/executor.ts';
import {
  type ActorAndInstrument,
  type TreatyActionRow,
  treatyActionsOf,
} from '../../graph/treaty-repository.ts';
import type { IndexLease } from '../../snapshot/bitmap-index.ts';
import { type HeldGraph, heldEvidence } from '../../snapshot/held-graph.ts';
import { detailsByIds } from '../../snapshot/load/details-by-ids.ts';
import type { AdvanceIndexSource } from '../../snapshot/snapshot-store.ts';
import type { AdvanceIndex } from '../../tracing/engine/advance-index.ts';
import { type ActivityRequest, activityOf } from '../../tracing/questions/activity.ts';
import type { TimeBucket } from '../../tracing/questions/timeline.ts';
import { createEntityLoader, type EntityLoader } from '../entities/library/entity-loader.ts';
import { createHeldLoader } from '../entities/memory/held-loader.ts';

/** What a resolver has at hand. One context serves one request. */
export interface ApiContext extends Answering {
  requestId: string;
  /** Who asks and how long they may: for all reads of the request. */
  scope: Scope;
  executor: Executor;
  /** The library's whole schema: its resolvers read entities. */
  library: GraphQLSchema;
  /** @throws {ApiError} unless the request shows the editor's key */
  requireEditor(): void;
  /** How the library's Cypher is run; the library looks for it under this name. */
  executionContext: ReturnType<Executor['forLibrary']>;
  /** How many objects the answer can hold, and may; unknown before the operation is. */
  cost?: { requested: number; limit: number };
  /**
   * Borrows the index that answers now: from then on there is what {@link Answering} names.
   *
   * @param context the one that resolvers get: Apollo copies what {@link createContext} makes
   */
  begin(context: ApiContext): void;
  /**
   * Gives the rest of an answer, or the whole of it once more, from the newest dataset version; from the
   * one at hand, and remembering nothing, where a newer one cannot be loaded now.
   */
  useNewestIndex(context: ApiContext): Promise<void>;
  /** Gives back what the request has borrowed. */
  release(): void;
}

/** What stands on one dataset version, and remembers what it has read. */
interface Answering {
  /** The advance index as of the request's beginning: one request sees one dataset version. */
  index: AdvanceIndex;
  /** What of the same version is in memory. */
  held: HeldGraph;
  /** What an act says; null where no act has this id. */
  textOf(act: string): Promise<string | null>;
  entities: EntityLoader;
  /** Where a thing is written. */
  evidence(id: string): Promise<EvidenceRow[]>;
  /** The type of a thing; null for an id that nothing has. */
  type(id: string): Promise<EntityType | null>;
  /** What each data gap is about, or each position is on. */
  targets: DataLoader<string, string | null>;
  /** The activity of actors or themes under the same request. */
  activity(request: ActivityRequest): DataLoader<string, TimeBucket[]>;
  /** The treaty actions of an actor on an instrument. */
  treatyActions: DataLoader<ActorAndInstrument, TreatyActionRow[], string>;
}

/** What a context is made from. */
export interface ContextParts {
  requestId: string;
  executor: Executor;
  indexSource: AdvanceIndexSource;
  library: GraphQLSchema;
  requireEditor: () => void;
}

/** No request waits longer for a newer index: past that, the database hangs. */
const LONGEST_RENEWAL_MS = 30_000;

/** Makes the context of one request, which has to begin before it can answer, and to be released. */
export function createContext({ indexSource, ...parts }: ContextParts): ApiContext {
  const scope = parts.executor.beginScope(parts.requestId);
  const leases: IndexLease[] = [];
  const begin = (context: ApiContext) => {
    const lease = indexSource.lease();
    leases.push(lease);
    answerFrom(context, lease);
  };
  const standing: Omit<ApiContext, keyof Answering> = {
    ...parts,
    scope,
    executionContext: parts.executor.forLibrary(scope),
    begin,
    async useNewestIndex(context) {
      const over = new AbortController();
      const waited = sleep(LONGEST_RENEWAL_MS, undefined, { signal: over.signal });
      await Promise.race([indexSource.renew(), waited]).catch(() => undefined);
      over.abort();
      begin(context);
    },
    release() {
      for (const lease of leases.splice(0)) lease.release();
    },
  };
  return standing as ApiContext;
}

/** Has a context answer from what it has borrowed, with nothing remembered. The same object goes to the library's resolvers. */
function answerFrom(context: ApiContext, { index, held }: IndexLease): void {
  const { executor, scope } = context;
  const details = loader(
    (ids) => detailsByIds(executor, ids, scope),
    (found) => found ?? null,
  );
  const evidence = loader(
    (ids) => evidenceByIds(executor, ids, scope),
    (found) => found ?? [],
  );
  const types = loader(
    (ids) => labelsByIds(executor, ids, scope),
    (found) => (found === undefined ? null : entityTypeOf(found)),
  );
  const answering: Answering = {
    index,
    held,
    textOf: async (id) => (held.details(id) ?? (await details.load(id)))?.text ?? null,
    entities: createHeldLoader({ held, details, otherwise: createEntityLoader(context) }),
    async evidence(id) {
      const found = heldEvidence(held, id);
      if (found !== null) return found;
      // Whoever asks an act for its text asks where it is written.
      const ofAct = held.act(id) === undefined ? null : await details.load(id);
      return ofAct?.evidence ?? evidence.load(id);
    },
    async type(id) {
      const card = held.cards.get(id);
      if (card !== undefined) return entityTypeOf(card.labels);
      return held.act(id) === undefined ? types.load(id) : 'Act';
    },
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
  Object.assign(context, answering);
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
