import type { AdvanceDataWithActs } from '../../src/tracing/advance-data.ts';
import type { AdvanceIndex } from '../../src/tracing/advance-index.ts';
import { BitmapIndex } from '../../src/tracing/bitmap-index.ts';
import { collectedActs } from '../../src/tracing/collect-acts.ts';

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
