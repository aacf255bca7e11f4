import { collectedActs } from '../../src/snapshot/columns/collect-acts.ts';
import type { AdvanceDataWithActs } from '../../src/snapshot/entities/advance-data.ts';
import { Snapshot } from '../../src/snapshot/snapshot.ts';
import { type AdvanceIndex, advanceIndex } from '../../src/tracing/engine/advance-index.ts';

/** A snapshot of acts that are objects. */
export const snapshotOf = (data: AdvanceDataWithActs, cacheBytes = 0): Promise<Snapshot> =>
  Snapshot.build({ data, acts: collectedActs(data), isConsistent: true }, cacheBytes);

/** The product's index over acts that are objects. */
export async function advanceIndexOf(data: AdvanceDataWithActs): Promise<AdvanceIndex> {
  return advanceIndex((await snapshotOf(data)).lease().snapshot);
}
