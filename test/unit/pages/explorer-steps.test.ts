import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf, stepsUpTo } from '../../../src/explorer/matrix/steps.ts';

test('few counts have a step each', () => {
  expect(stepsUpTo(3).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(stepsUpTo(0)).toEqual([]);
});

test('every count up to the largest lies in one step, a larger count never in a lower one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (most) => {
      const steps = stepsUpTo(most);
      const counts = Array.from({ length: most }, (_, place) => place + 1);
      const holding = counts.map(
        (count) => steps.filter(({ from, to }) => count >= from && count <= to).length,
      );
      const placed = counts.map((count) => stepOf(steps, count) ?? 0);
      expect(new Set(holding)).toEqual(new Set([1]));
      expect(placed).toEqual(placed.toSorted((one, other) => one - other));
      expect(placed.at(-1)).toBe(steps.length);
      expect(steps.length).toBeLessThanOrEqual(6);
    }),
    { numRuns: 60 },
  );
});

test('zero and unknown are no steps, and not each other', () => {
  expect(stepOf(stepsUpTo(9), 0)).toBe(0);
  expect(stepOf(stepsUpTo(9), null)).toBeNull();
});
