import { collectActs } from '../../src/snapshot/columns/collect-acts.ts';
import type { ActWithWords, AdvanceData } from '../../src/snapshot/entities/advance-data.ts';
import { Snapshot } from '../../src/snapshot/snapshot.ts';
import { type AdvanceIndex, advanceIndex } from '../../src/tracing/engine/advance-index.ts';

/** A dataset version with its acts as objects. */
export interface AdvanceDataWithActs extends AdvanceData {
  acts: readonly ActWithWords[];
}

/** A snapshot of acts that are objects. */
export function snapshotOf(
  data: AdvanceDataWithActs,
  cacheBytes = 0,
  isConsistent = true,
): Promise<Snapshot> {
  const collector = collectActs(data);
  for (const act of data.acts) collector.add(act);
  return Snapshot.build({ data, acts: collector.finish(), isConsistent }, cacheBytes);
}

/** The product's index over acts that are objects. */
export async function advanceIndexOf(data: AdvanceDataWithActs): Promise<AdvanceIndex> {
  return advanceIndex((await snapshotOf(data)).lease().snapshot);
}
