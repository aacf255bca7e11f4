import { expect, test } from 'vitest';
import { knownTotal, signedText, together } from '../../../src/explorer/labels/counts.ts';

test.each([
  [3, 'ALL', '3'],
  [0, 'ALL', '0'],
  [3, 'PART', '3+'],
  [null, 'PART', '·'],
  [null, 'NONE', '–'],
] as const)('a count of %s, with coverage %s, is shown as %s', (count, coverage, shown) => {
  expect(signedText(count, coverage)).toBe(shown);
});

test('a total of zero is known if all is coded', () => {
  expect(knownTotal({ total: 0, coverage: 'ALL' })).toBe(0);
  expect(knownTotal({ total: 0, coverage: 'PART' })).toBeNull();
  expect(knownTotal({ total: 2, coverage: 'PART' })).toBe(2);
});

test('several together are coded in full or not at all only if each is', () => {
  expect([together(['ALL', 'ALL']), together(['ALL', 'NONE']), together(['NONE']), together([])]).toEqual([
    ...['ALL', 'PART', 'NONE', 'NONE'],
  ]);
});
