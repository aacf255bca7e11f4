import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, pageSize } from '../../src/api/paging.ts';

const key = '2022-07-01 cd-2022-som/shah';

describe('cursors', () => {
  it('give back the key that they were made of', () => {
    for (const order of ['NEWEST_FIRST', 'OLDEST_FIRST'] as const) {
      expect(decodeCursor(order, encodeCursor(order, key))).toBe(key);
    }
  });
  it('of another order are refused', () => {
    expect(() => decodeCursor('OLDEST_FIRST', encodeCursor('NEWEST_FIRST', key))).toThrow(/another order/);
  });
  it('that are garbage are refused, whatever the garbage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (garbage) => {
        expect(() => decodeCursor('NEWEST_FIRST', garbage)).toThrow(/after: expected a cursor/);
      }),
    );
  });
  it('with any one character changed are refused or name another place, and never crash', () => {
    const cursor = encodeCursor('NEWEST_FIRST', key);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const mutated = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        if (mutated === cursor) return;
        try {
          expect(decodeCursor('NEWEST_FIRST', mutated)).not.toBe(key);
        } catch (error) {
          expect(String(error)).toContain('after: expected a cursor');
        }
      }),
    );
  });
});

describe('page sizes', () => {
  it.each([0, -1, 201, 10_000])('%i is refused with the bounds', (first) => {
    expect(() => pageSize(first)).toThrow(`first: expected 1 to 200, found ${first}.`);
  });
  it.each([1, 200])('%i is allowed', (first) => expect(pageSize(first)).toBe(first));
});
