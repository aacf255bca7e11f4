import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectDetails } from '../../../src/snapshot/columns/collect-texts.ts';
import { StringTable } from '../../../src/snapshot/columns/packed-strings.ts';

describe('collecting details of acts', () => {
  it('returns each text, in any order, including the longest and those of other scripts', () => {
    // Some are longer than a piece of the memory that they are kept in.
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('', 'x'.repeat(2 ** 20), 'ح'.repeat(2 ** 19 + 1), 'y'.repeat(600_000)),
    );
    const ordered = fc.array(text, { maxLength: 12 }).chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }).map((at) => Uint32Array.from(at)),
      ),
    );
    fc.assert(
      fc.property(ordered, ([texts, order]) => {
        const collected = collectDetails();
        for (const one of texts) collected.add(one);
        const packed = collected.finish(order);
        const table = packed && new StringTable(packed);
        expect([...order.keys()].map((rank) => table?.at(rank))).toEqual(
          Array.from(order, (act) => texts[act]),
        );
      }),
    );
  });

  it('returns nothing if one act came without details', () => {
    const collected = collectDetails();
    collected.add('said');
    collected.add(undefined);
    expect(collected.finish(Uint32Array.from([0, 1]))).toBeNull();
  });
});
