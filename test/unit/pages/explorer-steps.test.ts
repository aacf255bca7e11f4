import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf, stepsUpTo } from '../../../src/explorer/matrix/steps.ts';

test('each of few counts has its own step', () => {
  expect(stepsUpTo(3).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(stepsUpTo(0)).toEqual([]);
});

test('every count is in one step, a larger one never in a lower step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (max) => {
      const steps = stepsUpTo(max);
      const counts = Array.from({ length: max }, (_, index) => index + 1);
      const stepsWith = counts.map(
        (count) => steps.filter(({ from, to }) => count >= from && count <= to).length,
      );
      const stepNumbers = counts.map((count) => stepOf(steps, count) ?? 0);
      expect(new Set(stepsWith)).toEqual(new Set([1]));
      expect(stepNumbers).toEqual(stepNumbers.toSorted((one, other) => one - other));
      expect(stepNumbers.at(-1)).toBe(steps.length);
      expect(steps.length).toBeLessThanOrEqual(6);
    }),
    { numRuns: 60 },
  );
});

test('zero and unknown counts are in no step, and differ', () => {
  expect(stepOf(stepsUpTo(9), 0)).toBe(0);
  expect(stepOf(stepsUpTo(9), null)).toBeNull();
});
