import type { Logger } from 'pino';
import { z } from 'zod';
import { latestDatasetVersion } from '../graph/dataset-version.ts';
import type { Executor } from '../graph/executor.ts';
import { BitmapIndex, type IndexLease } from './bitmap-index.ts';
import type { AdvanceData } from './entities/advance-data.ts';
import { type LoadedAdvances, loadAdvances } from './load/load-advance-data.ts';
import { type GraphOrigin, loadInWorker } from './load/load-in-worker.ts';

/** Which index answers now, and what it takes. */
export interface IndexStatus {
  /** Dataset version. */
  version: number;
  acts: number;
  /** What its bitmaps and columns take; cards are not counted. */
  bytes: number;
  /** When it was built, ISO 8601 in UTC. */
  builtAt: string;
  /** Whether a newer one is being made. */
  isRenewing: boolean;
}

/** Holds the advance index of the newest dataset version that this process has loaded. */
export interface AdvanceIndexSource {
  /**
   * Lends the index that answers now, to be kept for the whole of a request. While a newer one is being
   * made, the old one answers.
   */
  lease(): IndexLease;
  /**
   * Makes the index anew if a newer dataset version than its own has been published, and comes back when
   * the index is of whatever version had been published when it was asked.
   *
   * @throws {LoadError | GraphError} when it cannot be loaded; the old one goes on
   */
  renew(): Promise<void>;
  status(): IndexStatus;
  /** Stops following the dataset version, and whatever is being loaded. */
  close(): Promise<void>;
}

/** How an index is kept. */
export interface IndexSourceOptions {
  /** How often to look for a newer dataset version. */
  pollSeconds: number;
  log: Logger;
  /** How much memory the texts and locators of acts may take; above it they are read from the graph. None where missing. */
  mostDetailBytes?: number;
  /** How much of what was counted is kept until the version ends. None where missing. */
  mostAnswerBytes?: number;
  /** What else is made of a dataset version before it answers. */
  prepare?: (data: AdvanceData) => Promise<void>;
  /** Where a thread of its own can load from; without it, all is loaded here. */
  origin?: GraphOrigin;
}

/** Fewer acts than this are loaded here: that holds the event loop for less long than a thread takes to start. */
const FEW_ACTS = 2_000;

/** What an act's evidence, dates and the like take beside its text. */
const CHARACTERS_BESIDE_TEXT = 150;

/**
 * Loads the index and follows the published dataset version, so that an import by any other process is seen
 * here. A renewal that fails is tried again at the next look.
 *
 * @throws {LoadError | GraphError} when the first index cannot be loaded
 */
export async function openAdvanceIndex(
  executor: Executor,
  { pollSeconds, log, origin, prepare, mostDetailBytes = 0, mostAnswerBytes = 0 }: IndexSourceOptions,
): Promise<AdvanceIndexSource> {
  const closing = new AbortController();
  const load = async (): Promise<LoadedAdvances> => {
    const { acts, characters } = await sizeOfActs(executor);
    const withDetails = characters + acts * CHARACTERS_BESIDE_TEXT <= mostDetailBytes;
    if (origin === undefined || acts < FEW_ACTS) return loadAdvances(executor, { withDetails });
    return loadInWorker(origin, { acts, withDetails }, closing.signal);
  };
  const build = async ({ data, acts, leftOut }: LoadedAdvances, began: number): Promise<BitmapIndex> => {
    const index = await BitmapIndex.build(data, acts, mostAnswerBytes);
    await prepare?.(data);
    const { bytes } = index;
    const ms = Math.round(performance.now() - began);
    log.info({ datasetVersion: data.version, acts: index.acts, bytes, ms }, 'Advance index built');
    if (leftOut.length > 0) {
      log.warn(
        { acts: leftOut.length, first: leftOut.slice(0, 10) },
        'Acts left out of the advance index: the graph does not hold all of what they name',
      );
    }
    return index;
  };

  const opened = performance.now();
  let index = await build(await load(), opened);

  const renewNow = async () => {
    closing.signal.throwIfAborted();
    const { number } = await latestDatasetVersion(executor);
    if (number === index.data.version) return;
    const began = performance.now();
    const loaded = await load();
    if (!loaded.isConsistent && loaded.leftOut.length > 0)
      throw new Error(`The graph kept changing while version ${number} was being read`);
    const renewed = await build(loaded, began);
    const replaced = closing.signal.aborted ? renewed : index;
    if (replaced !== renewed) index = renewed;
    replaced.replace();
  };
  const renewal = oneAtATime(renewNow);
  const timer = setInterval(() => {
    if (renewal.isRunning()) return;
    renewal.run().catch((error: unknown) => {
      if (!closing.signal.aborted)
        log.warn({ reason: String(error) }, 'The advance index could not be renewed');
    });
  }, pollSeconds * 1_000);
  timer.unref();

  return {
    lease: () => index.lease(),
    renew: renewal.run,
    status: () => ({
      version: index.data.version,
      acts: index.acts,
      bytes: index.bytes,
      builtAt: index.builtAt.toISOString(),
      isRenewing: renewal.isRunning(),
    }),
    async close() {
      clearInterval(timer);
      closing.abort();
      await renewal.settled();
      index.replace();
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
 * Runs work one at a time: who asks while it runs may have asked for something that it has already missed, and
 * waits for one more run, which all who ask meanwhile share.
 */
export function oneAtATime(work: () => Promise<void>) {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const run = (): Promise<void> => {
    if (running === null) {
      running = work().finally(() => {
        running = null;
      });
      return running;
    }
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = null;
        return run();
      });
    return following;
  };
  return {
    run,
    isRunning: () => running !== null,
    /** Comes back when nothing runs and nothing waits. */
    async settled(): Promise<void> {
      while (running !== null || following !== null) await (running ?? following)?.catch(() => undefined);
    },
  };
}
