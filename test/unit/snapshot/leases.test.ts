import { setImmediate as nextTurn } from 'node:timers/promises';
import { RoaringUint8Array } from 'roaring-wasm';
import { describe, expect, it } from 'vitest';
import { BitmapPool } from '../../../src/snapshot/bitmaps/bitmap-pool.ts';
import type { AdvanceIndex } from '../../../src/tracing/engine/advance-index.ts';
import { advanceIndex } from '../../../src/tracing/engine/advance-index.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { snapshotOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

/** Enough acts for bitmaps of some kilobytes each. */
const data = tinyData(
  Array.from({ length: 6_000 }, (_, place) =>
    act(`d1/a${place}`, {
      meeting: ['d1', 'w1', 'd2'][place % 3] as string,
      by: [
        by(['person-p', 'org-o', 'state-aaa'][place % 3] as string),
        by('org-p', { attribution: 'ON_BEHALF' }),
      ],
      themes: place % 2 === 0 ? ['theme-youth'] : ['theme-data', 'theme-children'],
      words: [`word${place % 50}`],
    }),
  ),
);
const build = () => snapshotOf(data);
/** What all bitmaps together have ever taken: WebAssembly's memory grows and never shrinks. */
const memory = () => {
  const probe = new RoaringUint8Array(1);
  const { byteLength } = probe.asTypedArray().buffer;
  probe.dispose();
  return byteLength;
};

/** A request that makes bitmaps of every sort. */
function ask(index: AdvanceIndex): number {
  const filter = {
    actorKinds: ['STATE', 'STAKEHOLDER'] as const,
    attribution: ['DIRECT', 'ON_BEHALF'] as const,
    text: 'word1',
    OR: [{ themes: ['theme-rights'] }, { NOT: { meetings: ['d1'] } }],
  };
  const { cells } = matrixOf(index, {
    rows: 'SECTOR',
    columns: 'THEME',
    filter,
    themeLevel: 'ALL',
    measure: 'RECOMMENDATIONS',
    top: 50,
    minColumns: 1,
  });
  const selection = index.select(filter);
  for (const [, part] of selection.groupBy('ACTOR', 'ALL'))
    part.page({ order: 'NEWEST_FIRST', first: 5, after: null });
  return selection.count() + cells.length;
}

describe('a leased index', () => {
  it('leaves no memory behind, however many requests and renewals there are', async () => {
    const renewAndAsk = async (times: number, requests: number) => {
      for (let time = 0; time < times; time += 1) {
        const { alive } = BitmapPool;
        const index = await build();
        for (let request = 0; request < requests; request += 1) {
          const lease = index.lease();
          ask(advanceIndex(lease.snapshot));
          lease.release();
        }
        index.replace();
        while (BitmapPool.alive > alive) await nextTurn();
      }
    };
    await renewAndAsk(2, 10);
    const before = { memory: memory(), bitmaps: BitmapPool.alive };
    await renewAndAsk(10, 4);
    await renewAndAsk(1, 200);
    expect({ memory: memory(), bitmaps: BitmapPool.alive }).toEqual(before);
  });

  it('answers existing leases after it was replaced, and is freed with the last', async () => {
    const index = await build();
    const [first, second] = [index.lease(), index.lease()];
    const begun = advanceIndex(first.snapshot).select({ themes: ['theme-data'] });
    index.replace();
    expect(begun.count()).toBe(3_000);
    expect(ask(advanceIndex(second.snapshot))).toBe(ask(advanceIndex(first.snapshot)));
    first.release();
    first.release();
    expect(
      advanceIndex(second.snapshot)
        .select({ themes: ['theme-youth'] })
        .count(),
    ).toBe(3_000);
    expect(index.isFreed).toBe(false);
    second.release();
    expect(index.isFreed).toBe(true);
  });

  it('throws after its lease has ended, where a freed bitmap would count nothing', async () => {
    const index = await build();
    const lease = index.lease();
    const selection = advanceIndex(lease.snapshot).select({ sectors: ['NGO'] });
    const [[, part] = []] = selection.groupBy('THEME', 'ALL');
    lease.release();
    const gone = 'A selection of acts was used after its snapshot had been released';
    for (const use of [
      () => selection.count(),
      () => part?.tally(),
      () => selection.groupBy('CYCLE', 'ALL'),
      () => selection.page({ order: 'NEWEST_FIRST', first: 1, after: null }),
      () => selection.countWith([]),
      () => selection.none(),
      () => advanceIndex(lease.snapshot).select({}),
    ])
      expect(use).toThrow(gone);
    // Cards and single acts are plain memory.
    expect(advanceIndex(lease.snapshot).act('d1/a0')?.id).toBe('d1/a0');
    index.replace();
    expect(() => index.lease()).toThrow(gone);
  });
});
