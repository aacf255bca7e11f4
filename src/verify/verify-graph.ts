import { currentDay } from '../domain/imprecise-date.ts';
import type { Executor } from '../graph/executor.ts';
import { loadSnapshot } from '../snapshot/load/load-snapshot.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { advanceIndex } from '../tracing/engine/advance-index.ts';
import { type Finding, invariants } from './invariants.ts';

/** Something in the stored graph that breaks an invariant. */
export interface Breach extends Finding {
  /** The name of the invariant. */
  invariant: string;
  message: string;
}

/**
 * Checks the stored graph against every invariant.
 *
 * @param today the current day, `YYYY-MM-DD`
 */
export async function verifyGraph(executor: Executor, today: string = currentDay()): Promise<Breach[]> {
  const { snapshot, release } = (await Snapshot.build(await loadSnapshot(executor))).lease();
  const index = advanceIndex(snapshot);
  try {
    const breaches: Breach[] = [];
    for (const { name, message, find } of invariants)
      for (const found of await find({ executor, index, today }))
        breaches.push({ invariant: name, message, ...found });
    return breaches;
  } finally {
    release();
  }
}
