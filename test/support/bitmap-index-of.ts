import { BitmapIndex } from '../../src/snapshot/bitmap-index.ts';
import { collectedActs } from '../../src/snapshot/columns/collect-acts.ts';
import type { AdvanceDataWithActs } from '../../src/snapshot/entities/advance-data.ts';
import type { AdvanceIndex } from '../../src/tracing/engine/advance-index.ts';

/** The product's index over acts that are objects. */
export async function bitmapIndexOf(data: AdvanceDataWithActs): Promise<AdvanceIndex> {
  const built = await BitmapIndex.build(data, collectedActs(data));
  return built.lease().index;
}

/** Uses an index for a while, and frees it. */
export async function withBitmapIndex(
  data: AdvanceDataWithActs,
  use: (index: AdvanceIndex) => void,
): Promise<void> {
  const built = await BitmapIndex.build(data, collectedActs(data));
  const { index, release } = built.lease();
  try {
    use(index);
  } finally {
    release();
    built.replace();
  }
}
