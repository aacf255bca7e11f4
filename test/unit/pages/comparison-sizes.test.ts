import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/explorer/compare/comparison.ts';
import { sizeText, totalText } from '../../../src/explorer/compare/groups.ts';
import type { Coverage, CycleChange } from '../../../src/explorer/gql/graphql.ts';
import compare from '../../../src/explorer/messages/en/compare.json' with { type: 'json' };
import { addMessages } from '../../../src/explorer/messages/text.ts';

addMessages(compare);

/** A comparison of two cycles, coded so far. */
const comparisonOf = (first: Coverage, second: Coverage) =>
  ({ first: { coverage: first }, second: { coverage: second } }) as unknown as Comparison;

test.each<[CycleChange, number, Coverage, Coverage, string, string]>([
  ['NEW', 0, 'ALL', 'PART', '0', '0 new'],
  ['NEW', 0, 'PART', 'ALL', '–', 'New: –'],
  ['NEW', 0, 'NONE', 'ALL', '–', 'New: –'],
  ['NEW', 2, 'PART', 'PART', '2', '2 new'],
  ['DROPPED', 0, 'PART', 'ALL', '0', '0 dropped'],
  ['DROPPED', 0, 'ALL', 'PART', '–', 'Dropped: –'],
  ['CONTINUED', 0, 'ALL', 'ALL', '0', '0 continued'],
  ['CONTINUED', 0, 'ALL', 'PART', '–', 'Continued: –'],
  ['UNKNOWN', 0, 'PART', 'PART', '0', '0 in one of the two so far'],
])('%s %i, coded %s and %s: %s', (change, total, first, second, size, words) => {
  expect(sizeText(comparisonOf(first, second), { change, total })).toBe(size);
  expect(totalText(comparisonOf(first, second), { change, total })).toBe(words);
});
