import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../src/domain/fold.ts';
import { beginningOfForms, meets, stemOf, wordsAsked } from '../../../src/domain/word-forms.ts';
import { excerpt, MAX_SHOWN } from '../../../src/search/excerpt.ts';
import { searchedTexts } from '../../../src/snapshot/texts/searched-texts.ts';
import { TextIndex } from '../../../src/snapshot/texts/text-index.ts';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';
import { hasWords, otherWay, wordsOf } from '../../support/plain-search.ts';

const words = [...new Set(wordsOf(JSON.stringify(documentsOfFolder('seed'))))];
const endings = [
  '',
  's',
  'es',
  'ies',
  'y',
  'ed',
  'ing',
  'ization',
  'ational',
  'fulness',
  'ability',
  'ible',
  'ibly',
  'ency',
  'ement',
  'alism',
];
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.tuple(fc.stringMatching(/^[a-z]{1,7}$/), fc.constantFrom(...endings)).map((parts) => parts.join('')),
);

describe('forms of words', () => {
  it('have the beginning of their stem', () => {
    expect(words.length).toBeGreaterThan(2_000);
    for (const one of words) expect(one.startsWith(beginningOfForms(stemOf(one))), one).toBe(true);
    fc.assert(
      fc.property(word, (one) => {
        expect(one.startsWith(beginningOfForms(stemOf(one)))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['witness', 'witnesses', 'BEGINNING'],
    ['witnesses', 'witness', 'FORM'],
    ['party', 'parties', 'FORM'],
    ['trafficking', 'trafficked', 'FORM'],
    ['child', 'children', 'BEGINNING'],
    ['a', 'a', 'WORD'],
    ['women', 'woman', null],
  ])('%s matches %s as %s', (asked, written, match) => {
    expect(meets(written, { word: asked, stem: stemOf(asked) })).toBe(match);
  });

  it('stop words are left out if there are others', () => {
    expect(wordsAsked('The rights of the Child')).toEqual(['rights', 'child']);
    expect(wordsAsked('of the')).toEqual(['of', 'the']);
  });
});

describe('folded words', () => {
  it('are those of a plain loop, and do not change when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = text.normalize('NFKD');
        fc.pre(!(/\p{Script=Latin}/u.test(letters) && /(?!\p{Script=Latin})\p{L}/u.test(letters)));
        expect(foldedWords(text)).toEqual(wordsOf(text));
        expect(foldedWords(foldedWords(text).join(' '))).toEqual(foldedWords(text));
      }),
    );
  });
});

describe('an index of texts', () => {
  it('finds what has every word, as a loop does', async () => {
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 20 }),
        fc.array(word, { minLength: 1, maxLength: 2 }),
        async (texts, some) => {
          const things = texts.map((one, id) => ({ id, properties: { title: one }, names: [] }));
          const asked = some.join(' ');
          const found = (await TextIndex.build(things, searchedTexts))
            .find(asked)
            .map(({ thing }) => thing.id);
          const isExact = (one: string) =>
            [one, otherWay(one)].some((way) => wordsOf(way).join('') === wordsOf(asked).join(''));
          const expected = things.filter(
            ({ properties: { title } }) => hasWords(title, asked) || isExact(title),
          );
          expect(found.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        },
      ),
    );
  });
});

describe('an excerpt', () => {
  it('shows a word of the query, between whole characters', () => {
    const filler = fc.array(fc.constantFrom('lorem', '𝔘𝔘𝔘', 'é', 'a-b', 'x'.repeat(50)), {
      minLength: 80,
      maxLength: 120,
    });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, 'Zeugen', ...after].join(' ');
        const shown = excerpt(text, 'zeug');
        expect(shown).toContain('Zeugen');
        expect(shown.length).toBeLessThanOrEqual(MAX_SHOWN + 2);
        expect(Buffer.from(shown).toString()).toBe(shown);
        expect(text).toContain(shown.replaceAll('…', ''));
      }),
    );
  });
  it('of a short text is the text', () => expect(excerpt('Zeugen', 'nothing')).toBe('Zeugen'));
});
