import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { datasetState, latestDatasetVersion } from '../graph/dataset-version.ts';
import type { Executor } from '../graph/executor.ts';
import { type GraphOrigin, LoadError, loadInWorker } from './load/load-in-worker.ts';
import { type LoadedSnapshot, loadSnapshot } from './load/load-snapshot.ts';
import { Snapshot, type SnapshotLease, type SnapshotStatus } from './snapshot.ts';

/** Keeps the snapshot of the newest dataset version that this process has loaded. */
export interface SnapshotStore {
  /** Leases the current snapshot for the whole of a request. While a newer one is being made, the old one answers. */
  lease(): SnapshotLease;
  /**
   * Makes a new snapshot if a newer dataset version has been published, and resolves when the store has at least the
   * version that was published at the time of the call.
   *
   * @throws {LoadError | GraphError} if it cannot be loaded, or is not consistent since the next import is already
   *   writing; the old one remains
   */
  renew(): Promise<void>;
  /** The current snapshot, and whether a newer one is being made. */
  status(): SnapshotStatus & { isRenewing: boolean };
  /** Stops following the dataset version, and any load that is running. */
  close(): Promise<void>;
}

/** How a snapshot is kept. */
export interface SnapshotStoreOptions {
  /** How often to check for a newer dataset version. */
  pollSeconds: number;
  log: Logger;
  /** Maximum memory for the texts and locators of acts; larger ones are read from the graph. None if missing. */
  maxTextBytes?: number;
  /** Maximum memory for reusable counts. None if missing. */
  maxCacheBytes?: number;
  /** Where a worker can load from; without it, everything is loaded in this thread. */
  origin?: GraphOrigin;
  /** How long the first load waits for an import to end before it takes the graph as it is. */
  firstWaitSeconds?: number;
}

/**
 * Fewer acts than this are loaded in this thread: that blocks the event loop for less time than a worker takes to
 * start.
 */
const FEW_ACTS = 2_000;

/** The length of an act's evidence, dates and the like, besides its text. */
const CHARACTERS_BESIDE_TEXT = 150;

const FIRST_WAIT_SECONDS = 30;
const RETRY_MS = 200;

/**
 * Loads a snapshot and follows the published dataset version, to see imports by any other process. A snapshot is
 * accepted only if it is consistent; a renewal that fails is tried again at the next check. The first load waits for a
 * running import. After `firstWaitSeconds` the import counts as abandoned: the graph is taken as it is, with a warning,
 * until the import is run again.
 *
 * @throws {LoadError | GraphError} if the first snapshot cannot be loaded
 */
export async function openSnapshotStore(
  executor: Executor,
  options: SnapshotStoreOptions,
): Promise<SnapshotStore> {
  const { pollSeconds, log, origin, maxTextBytes = 0, maxCacheBytes = 0 } = options;
  const closing = new AbortController();
  const load = async (): Promise<LoadedSnapshot> => {
    const { acts, characters } = await sizeOfActs(executor);
    const withDetails = characters + acts * CHARACTERS_BESIDE_TEXT <= maxTextBytes;
    if (origin === undefined || acts < FEW_ACTS) return loadSnapshot(executor, { withDetails });
    return loadInWorker(origin, { acts, withDetails }, closing.signal);
  };
  const build = async (loaded: LoadedSnapshot, began: number): Promise<Snapshot> => {
    const built = await Snapshot.build(loaded, maxCacheBytes);
    const { version, acts, bytes } = built.status;
    const ms = Math.round(performance.now() - began);
    log.info({ datasetVersion: version, acts, bytes, ms }, 'Snapshot built');
    const { leftOut } = loaded;
    if (leftOut.length > 0)
      log.warn(
        { acts: leftOut.length, first: leftOut.slice(0, 10) },
        'Acts left out of the snapshot: something that they name is missing from the graph',
      );
    return built;
  };

  const opened = performance.now();
  const patience = 1_000 * (options.firstWaitSeconds ?? FIRST_WAIT_SECONDS);
  let first = await load();
  if (!first.isConsistent && patience > 0)
    log.info(`An import is running or was interrupted; waiting up to ${patience / 1_000} s for it`);
  while (!first.isConsistent && performance.now() - opened < patience) {
    await sleep(RETRY_MS);
    first = await load();
  }
  if (!first.isConsistent)
    log.warn(
      { datasetVersion: first.data.version },
      'The graph contains changes of an import that was not completed: run that import again',
    );
  let snapshot = await build(first, opened);

  const renewal = oneAtATime(async () => {
    closing.signal.throwIfAborted();
    const { number } = await latestDatasetVersion(executor);
    const { version, isConsistent } = snapshot.status;
    // An inconsistent one is replaced as soon as nothing unpublished is left, under any number.
    if (number === version && (isConsistent || (await datasetState(executor)).unpublished.length > 0)) return;
    const began = performance.now();
    const loaded = await load();
    if (!loaded.isConsistent) throw new LoadError(`The graph changed while version ${number} was being read`);
    const renewed = await build(loaded, began);
    const replaced = closing.signal.aborted ? renewed : snapshot;
    if (replaced !== renewed) snapshot = renewed;
    replaced.replace();
  });
  const timer = setInterval(() => {
    if (renewal.isRunning()) return;
    renewal.run().catch((error: unknown) => {
      if (!closing.signal.aborted) log.warn({ reason: String(error) }, 'The snapshot could not be renewed');
    });
  }, pollSeconds * 1_000);
  timer.unref();

  return {
    lease: () => snapshot.lease(),
    renew: renewal.run,
    status: () => ({ ...snapshot.status, isRenewing: renewal.isRunning() }),
    async close() {
      clearInterval(timer);
      closing.abort();
      await renewal.settled();
      snapshot.replace();
    },
  };
}

async function sizeOfActs(executor: Executor): Promise<{ acts: number; characters: number }> {
  const query = {
    name: 'advances.size',
    text: 'MATCH (a:Act) RETURN count(a) AS acts, sum(size(a.text)) AS characters',
  };
  const [row] = await executor.read(query, z.object({ acts: z.number(), characters: z.number() }));
  return row ?? { acts: 0, characters: 0 };
}

/**
 * Runs work one at a time. A caller while it runs may need something that the run has already missed, so it waits for
 * one more run, shared by all callers of that time.
 */
export function oneAtATime(work: () => Promise<void>) {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const run = (): Promise<void> => {
    if (running !== null) {
      following ??= running.catch(() => undefined).then(run);
      return following;
    }
    following = null;
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    run,
    isRunning: () => running !== null,
    /** Resolves when nothing is running or waiting. */
    async settled(): Promise<void> {
      while (running !== null || following !== null) await (running ?? following)?.catch(() => undefined);
    },
  };
}
