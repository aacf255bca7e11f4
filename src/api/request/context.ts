import type { GraphQLSchema } from 'graphql';
import type { Executor, Scope } from '../../graph/executor.ts';
import type { SnapshotLease } from '../../snapshot/snapshot.ts';
import type { SnapshotReader } from '../../snapshot/snapshot-reader.ts';
import { type AdvanceIndex, advanceIndex } from '../../tracing/engine/advance-index.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/**
 * What resolvers answer from: one snapshot, and what has been read for this answer. It does not change: an operation
 * that is run again gets a new one.
 */
export interface ApiContext extends Loaders {
  /** The request's id and its deadline. */
  scope: RequestScope;
  executor: Executor;
  /** The library's whole schema: its resolvers read entities. */
  library: GraphQLSchema;
  /** Runs the library's Cypher; the library expects it under this name. */
  executionContext: ReturnType<Executor['forLibrary']>;
  index: AdvanceIndex;
  /** The part of the same dataset version that is in memory. */
  snapshot: SnapshotReader;
  /**
   * @returns the name of the editor's key in the request
   * @throws {ApiError} if the request has none
   */
  requireEditor(): string;
  /** Waits, within bounds, until this server answers from what an import has just published. */
  renewSnapshot(): Promise<void>;
  /** The version that this server now answers from. */
  newestVersion(): number;
  /** Whether anything has been read from Neo4j, which may contain more than the snapshot's version. */
  hasReadGraph(): boolean;
  /** Called if an import has overtaken the answer, so that the query has to be run again. */
  onStale(): void;
}

/** A scope with an id and a deadline. */
export type RequestScope = Scope & { requestId: string; deadline: number };

/** What a context is made from. The caller owns the lease of the snapshot and releases it after the answer. */
export interface ContextParts
  extends Pick<
    ApiContext,
    'executor' | 'library' | 'requireEditor' | 'renewSnapshot' | 'newestVersion' | 'onStale'
  > {
  scope: RequestScope;
  lease: SnapshotLease;
}

/** Makes the context of one attempt at an answer. */
export function createContext({ lease, ...parts }: ContextParts): ApiContext {
  const { executor, library } = parts;
  const { snapshot } = lease;
  const index = advanceIndex(snapshot);
  let hasReadGraph = false;
  const scope: RequestScope = {
    ...parts.scope,
    onStatement() {
      hasReadGraph = true;
    },
  };
  const executionContext = executor.forLibrary(scope);
  return {
    ...parts,
    ...createLoaders({ index, snapshot }, { executor, scope, library, executionContext }),
    scope,
    executionContext,
    index,
    snapshot,
    hasReadGraph: () => hasReadGraph,
  };
}
