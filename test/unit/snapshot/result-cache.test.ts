import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitmapIndex } from '../../../src/snapshot/bitmap-index.ts';
import { collectedActs } from '../../../src/snapshot/columns/collect-acts.ts';
import { ResultCache } from '../../../src/snapshot/result-cache.ts';
import type { AdvanceIndex, AdvanceSelection } from '../../../src/tracing/engine/advance-index.ts';
import { dimensions } from '../../../src/tracing/engine/advance-index.ts';
import { goTogether } from '../../../src/tracing/engine/dimension-pairs.ts';
import { coAdvancementBys, coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { looseData, randomFilter } from '../../support/arbitraries.ts';
import { createLoopAdvanceIndex } from '../../support/loop-advance-index.ts';

const acts = (of: Pick<AdvanceSelection, 'page'>) =>
  of
    .page({ order: 'OLDEST_FIRST', first: 1_000, after: null })
    .matches.map(({ act, themes }) => [act.id, themes]);

describe('what was counted once', () => {
  it('is kept up to its bound, the newest first, and not at all without room', () => {
    let made = 0;
    const recallBy = (memory: ResultCache) => (key: string) =>
      memory.getOrCompute(
        key,
        () => 100,
        () => {
          made += 1;
          return { key };
        },
      );
    const getOrCompute = recallBy(new ResultCache(250));
    expect(
      [getOrCompute('a'), getOrCompute('a'), getOrCompute('b'), getOrCompute('a')].map(({ key }) => key),
    ).toEqual([...'aaba']);
    expect(made).toBe(2);
    getOrCompute('c');
    getOrCompute('a');
    expect(made).toBe(3);
    getOrCompute('b');
    expect(made).toBe(4);
    const forgetful = recallBy(new ResultCache(0));
    forgetful('a');
    forgetful('a');
    expect(made).toBe(6);
  });

  it('is told again whole, with its acts, after the request that asked first has ended', async () => {
    const pairs = dimensions.flatMap((rows) =>
      dimensions.filter((columns) => goTogether(rows, columns)).map((columns) => ({ rows, columns })),
    );
    const request = fc.record({
      pair: fc.constantFrom(...pairs),
      top: fc.integer({ min: 1, max: 4 }),
      minColumns: fc.integer({ min: 1, max: 2 }),
      by: fc.constantFrom(...coAdvancementBys),
    });
    const property = fc.asyncProperty(looseData, randomFilter, request, async (data, filter, asked) => {
      const { pair, top, minColumns, by } = asked;
      const tell = (index: AdvanceIndex) => {
        const common = { filter, themeLevel: 'ALL', measure: 'ACTS', top } as const;
        const matrix = matrixOf(index, { ...common, ...pair, minColumns });
        const timeline = timelineOf(index, { ...common, series: 'THEME', bucket: 'CYCLE' });
        const others = coAdvancementOf(index, { actor: 'state-aaa', by, filter });
        return {
          matrix: {
            ...matrix,
            omitted: { ...matrix.omitted },
            cells: matrix.cells.map(({ selection, ...cell }) => ({ ...cell, acts: acts(selection) })),
          },
          timeline: { ...timeline, omitted: { ...timeline.omitted } },
          others: others.map(({ advances, themes, ...one }) => ({
            ...one,
            acts: acts(advances()),
            themes: themes().map(({ own, others: theirs, ...shared }) => [shared, acts(own), acts(theirs)]),
          })),
        };
      };
      const expected = tell(createLoopAdvanceIndex(data));
      const built = await BitmapIndex.build(data, collectedActs(data), 1_000_000);
      for (let time = 0; time < 2; time += 1) {
        const { index, release } = built.lease();
        expect(tell(index)).toEqual(expected);
        release();
      }
      built.replace();
    });
    await fc.assert(property, { numRuns: 200 });
  });
});
