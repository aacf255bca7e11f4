import type { Executor } from '../graph/executor.ts';
import { BitmapIndex } from '../snapshot/bitmap-index.ts';
import { loadAdvances } from '../snapshot/load/load-advance-data.ts';
import { type Finding, invariants } from './invariants.ts';

/** Something in the stored graph that breaks an invariant. */
export interface Breach extends Finding {
  /** The name of the invariant. */
  invariant: string;
  message: string;
}

/** Checks the stored graph against every invariant. */
export async function verifyGraph(executor: Executor): Promise<Breach[]> {
  const { data, acts } = await loadAdvances(executor);
  const { index, release } = (await BitmapIndex.build(data, acts)).lease();
  try {
    const breaches: Breach[] = [];
    for (const { name, message, find } of invariants)
      for (const found of await find({ executor, index }))
        breaches.push({ invariant: name, message, ...found });
    return breaches;
  } finally {
    release();
  }
}
