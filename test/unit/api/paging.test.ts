import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, pageSize } from '../../../src/api/operation/paging.ts';

const key = '2022-07-01 cd-2022-som/shah';

const scope = 'Act NEWEST_FIRST';

describe('cursors', () => {
  it('return the key that they were made of, whatever it contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const any = `${text.replaceAll('\n', ' ')}\tid`;
        expect(decodeCursor(scope, encodeCursor(scope, any))).toBe(any);
      }),
    );
  });
  it('of another order or field are refused', () => {
    for (const other of ['Act OLDEST_FIRST', 'Meeting NEWEST_FIRST'])
      expect(() => decodeCursor(scope, encodeCursor(other, key))).toThrow(
        /a cursor of another field, order or search text/,
      );
  });
  it('with a key that no field has are refused even with a right checksum', () => {
    const form = /^\d{1,9} \S+$/;
    expect(decodeCursor(scope, encodeCursor(scope, '7 org-a'), form)).toBe('7 org-a');
    for (const other of ['null', '{}', '[1]', 'x org-a', '7', '', ' ', '1e9 x', '7 org a', '9999999999 x'])
      expect(() => decodeCursor(scope, encodeCursor(scope, other), form)).toThrow(/after: expected a cursor/);
  });
  it('that are garbage are refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (garbage) => {
        expect(() => decodeCursor(scope, garbage)).toThrow(/after: expected a cursor/);
      }),
    );
  });
  it('with any character changed, added or removed are refused', () => {
    const cursor = encodeCursor(scope, key);
    const letter = fc.string({ maxLength: 2 });
    fc.assert(
      fc.property(fc.nat(cursor.length), fc.nat(2), letter, (at, taken, put) => {
        const mutated = cursor.slice(0, at) + put + cursor.slice(at + taken);
        if (mutated === cursor) return;
        expect(() => decodeCursor(scope, mutated)).toThrow(/after: expected a cursor/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('page sizes', () => {
  it.each([0, -1, 201, 10_000])('%i is refused with the bounds', (first) => {
    expect(() => pageSize(first)).toThrow(`first: expected 1 to 200, found ${first}.`);
  });
  it.each([1, 200])('%i is allowed', (first) => expect(pageSize(first)).toBe(first));
});
