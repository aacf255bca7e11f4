import type { Logger } from 'pino';
import { latestDatasetVersion } from '../dialogues/dataset-version.ts';
import type { Executor } from '../graph/executor.ts';
import type { AdvanceIndex } from './advance-index.ts';
import { loadAdvanceData } from './load-advance-data.ts';
import { createLoopAdvanceIndex } from './loop-advance-index.ts';

/** Holds the advance index of the newest dataset version that this process has loaded. */
export interface AdvanceIndexSource {
  /** The index that answers now. While a newer one is being loaded, the old one answers. */
  current(): AdvanceIndex;
  /** Loads the index anew if a newer dataset version has been published. */
  renew(): Promise<void>;
  /** Stops following the dataset version. */
  close(): void;
}

/**
 * Loads the index and follows the published dataset version, asking for it every `pollSeconds`,
 * so that an import by any other process is seen here.
 */
export async function openAdvanceIndex(
  executor: Executor,
  pollSeconds: number,
  log: Logger,
): Promise<AdvanceIndexSource> {
  let index = createLoopAdvanceIndex(await loadAdvanceData(executor));
  log.info({ datasetVersion: index.data.version, acts: index.data.acts.length }, 'Advance index loaded');

  let renewal: Promise<void> | null = null;
  const renew = async () => {
    const { number } = await latestDatasetVersion(executor);
    if (number === index.data.version) return;
    index = createLoopAdvanceIndex(await loadAdvanceData(executor));
    log.info({ datasetVersion: index.data.version, acts: index.data.acts.length }, 'Advance index renewed');
  };
  const renewOnce = () => {
    renewal ??= renew().finally(() => {
      renewal = null;
    });
    return renewal;
  };
  const timer = setInterval(() => {
    renewOnce().catch((error: unknown) =>
      log.warn({ reason: String(error) }, 'The dataset version cannot be read'),
    );
  }, pollSeconds * 1_000);
  timer.unref();

  return { current: () => index, renew: renewOnce, close: () => clearInterval(timer) };
}
