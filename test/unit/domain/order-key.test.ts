import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byCodePoint,
  collated,
  nameKey,
  oldestFirstKey,
  withinCycles,
} from '../../../src/domain/order-key.ts';

/** Names as alphabets of today write them, with the signs that names contain. */
const letters = [
  ...'aäāæɐbɓcčçdðđɖeéəɛfƒgğɣhħiıíįjkķƙlłľmnñŋoöøɔœpqrřsšßtţŧuüűvʋwxyýƴzžʒþAÄÆBÐĐEÉƏFHĦIİÍKLŁNÑŊOÖØŒSŠẞTŦUÜZŽÞ',
  ...'αβγδωАБВГД北京עبا0123456789',
  ...' _-–—,;:!?.\'‘’"“”«»()[]{}@*/\\&#%+<=>|~$€',
];
const name = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  .map((some) => some.join(''))
  // Runs of blanks, and blanks around a name, do not count.
  .map((text) => text.replace(/ +/g, ' ').trim());
const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
const sorted = (names: string[]) => names.toSorted((a, b) => byCodePoint(nameKey(a, ''), nameKey(b, '')));

describe('names', () => {
  it.each([
    [
      ['Dubai', 'Đakovo', 'Zagreb'],
      ['Đakovo', 'Dubai', 'Zagreb'],
    ],
    [
      ['Lyon', 'Łódź', 'Lome', 'Zug'],
      ['Łódź', 'Lome', 'Lyon', 'Zug'],
    ],
    [
      ['Zug', 'Østfold', 'Oxford', 'Oslo'],
      ['Oslo', 'Østfold', 'Oxford', 'Zug'],
    ],
    [
      ['Zug', 'Ærø', 'Aden', 'Agra'],
      ['Aden', 'Ærø', 'Agra', 'Zug'],
    ],
    [
      ['Zug', 'Ħamrun', 'Haiti', 'Hull'],
      ['Haiti', 'Ħamrun', 'Hull', 'Zug'],
    ],
    [
      ['Zug', 'Əli', 'Farid', 'Ezra'],
      ['Ezra', 'Əli', 'Farid', 'Zug'],
    ],
    [
      ['Þórshöfn', 'Zug', 'Αθήνα', 'Thule'],
      ['Thule', 'Zug', 'Þórshöfn', 'Αθήνα'],
    ],
    [
      ['“Youth”', 'Anna', '9 May', '«Ya»'],
      ['“Youth”', '«Ya»', '9 May', 'Anna'],
    ],
    [
      ['Ann-Marie', 'Anna', 'Ann B', 'Ann'],
      ['Ann', 'Ann B', 'Ann-Marie', 'Anna'],
    ],
  ])('%j sort as %j', (names, expected) => {
    expect(sorted(names)).toEqual(expected);
    expect(expected.toSorted(compare)).toEqual(expected);
  });

  it('sort by Unicode collation, those that differ only in case and accents by id', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(byCodePoint(collated(one), collated(other))).toBe(Math.sign(compare(one, other)));
      }),
      { numRuns: 20_000 },
    );
    expect(byCodePoint(nameKey('Łódź', 'a'), nameKey('lodz', 'b'))).toBe(-1);
    expect(byCodePoint(nameKey('lodz', 'b'), nameKey('Łódź', 'a'))).toBe(1);
  });
});

it('of review cycles sort by their first day, then by their last, then by label with natural numbers, then by id', () => {
  const cycles: [id: string, label: string, earliest: string | null, latest: string | null][] = [
    ['c-6', 'Session 1', '2021-01-01', '2021-12-31'],
    ['c-5', 'Any', '2022-01-01', '2022-06-30'],
    ['c-4', 'Session 9', '2022-01-01', '2022-12-31'],
    ['c-2', 'Session 10', '2022-01-01', '2022-12-31'],
    ['c-3', 'Session 10', '2022-01-01', '2022-12-31'],
    ['c-1', 'Aside', '2022-01-01', null],
    ['c-0', 'Aside', null, null],
  ];
  const keys = cycles.map(([id, label, earliest, latest]) =>
    oldestFirstKey({ earliest }, withinCycles({ id, label, latest })),
  );
  expect(keys.toReversed().sort(byCodePoint)).toEqual(keys);
});
