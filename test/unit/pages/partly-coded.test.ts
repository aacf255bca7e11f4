import { describe, expect, test } from 'vitest';
import { extentText, incompleteText } from '../../../src/explorer/filter/sentence.ts';
import type { ExtentFragment } from '../../../src/explorer/gql/graphql.ts';
import { codedOf, codedText } from '../../../src/explorer/labels/coded.ts';
import { levelOfView } from '../../../src/explorer/labels/widest-level.ts';
import shared from '../../../src/explorer/messages/en/shared.json' with { type: 'json' };
import { addMessages } from '../../../src/explorer/messages/text.ts';

addMessages(shared);

test('a meeting with points is partly coded unless it is coded', () => {
  expect(codedOf({ actsSurveyed: true, acts: [{}] })).toBe('coded');
  expect(codedOf({ actsSurveyed: true, acts: [] })).toBe('coded');
  expect(codedOf({ actsSurveyed: false, acts: [{}] })).toBe('partlyCoded');
  expect(codedOf({ actsSurveyed: false, acts: [] })).toBe('notCoded');
});

test.each([
  [2, 3, 7, '2 coded, 3 partly coded, of 7 meetings'],
  [0, 1, 1, '1 partly coded, of 1 meeting'],
  [2, 0, 7, '2 of 7 meetings coded'],
  [0, 0, 1, '0 of 1 meeting coded'],
])('%i coded and %i partly coded meetings of %i: %s', (actsSurveyed, partlySurveyed, meetings, words) => {
  expect(codedText({ actsSurveyed, partlySurveyed, meetings })).toBe(words);
});

/** An extent with 9 points by 4 actors in one of two periods, and meetings as given. */
const extent = (meetings: number, actsSurveyed: number, partlySurveyed: number): ExtentFragment => ({
  actors: { total: 9, rows: [{ id: 'org-a' }], omitted: { rows: 3 } },
  periods: {
    outside: 1,
    buckets: [
      { id: 'cycle-1', count: 8, meetings, actsSurveyed, partlySurveyed },
      { id: 'cycle-2', count: null, meetings: 0, actsSurveyed: 0, partlySurveyed: 0 },
    ],
  },
});
const points = '9 points by 4 actors in 1 Conference period and at other meetings';

test.each([
  [
    [7, 2, 3],
    '; 3 of 7 meetings in Conference periods partly coded, 2 not coded yet',
    '3 meetings in Conference periods are partly coded and 2 not coded yet, so an empty cell does not mean that nothing was said.',
  ],
  [
    [5, 4, 1],
    '; 1 of 5 meetings in Conference periods partly coded',
    '1 meeting in Conference periods is partly coded, so an empty cell does not mean that nothing was said.',
  ],
  [
    [5, 3, 0],
    '; 2 of 5 meetings in Conference periods not coded yet',
    '2 meetings in Conference periods are not coded yet, so an empty cell does not mean that nothing was said.',
  ],
  [[5, 5, 0], '', null],
] as const)(
  'of %j meetings, the sentence and the notice say how many are missing',
  (counts, rest, notice) => {
    const [meetings, coded, partly] = counts;
    expect(extentText(extent(meetings, coded, partly), 'CONFERENCE_PERIOD')).toBe(points + rest);
    expect(incompleteText(extent(meetings, coded, partly), 'CONFERENCE_PERIOD')).toBe(notice);
  },
);

describe('the level in which a view counts', () => {
  test.each([
    ['the one that the view states', ['CYCLE', 'THEME'], 'CONFERENCE_PERIOD', 'CYCLE'],
    [
      'the usual one, where the view states none',
      ['THEME', 'YEAR'],
      'CONFERENCE_PERIOD',
      'CONFERENCE_PERIOD',
    ],
    ['series, where years are usual', ['YEAR'], 'YEAR', 'CYCLE'],
    ['not known before the usual one is', ['THEME'], null, null],
    ['known at once, where the view states it', ['PHASE'], null, 'PHASE'],
  ] as const)('is %s', (_, stated, usual, level) => expect(levelOfView(stated, usual)).toBe(level));
});
