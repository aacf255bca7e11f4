import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldTypography, waysOfWriting } from '../../../src/domain/fold.ts';
import { wordsAsked } from '../../../src/domain/word-forms.ts';
import { excerpt } from '../../../src/search/excerpt.ts';

/** Ways to write the same, by the letter. */
const looksLike: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Ε',
  H: 'Н',
  I: 'І',
  K: 'Κ',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Χ',
};
const marked: Record<string, string> = {
  a: 'ạ́',
  e: 'é',
  i: 'ī',
  o: 'ö',
  u: 'ů',
  s: 'ş',
  z: 'ž',
  l: 'ł',
  d: 'đ',
  h: 'ħ',
};
const invisible = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u034f', '\u180e'];
const apostrophes = [..."'’‘`´ʼʻʹʾʿ′＇"];

describe('the words of a text', () => {
  it.each([
    ["women's forum", ['womens', 'forum']],
    ['WOMEN’S', ['womens']],
    ['womenʼs', ['womens']],
    ["States' reports", ['states', 'reports']],
    ["Côte d'Ivoire", ['cote', 'd', 'ivoire']],
    ['Côte dʼIvoire', ['cote', 'd', 'ivoire']],
    ["'s-Hertogenbosch", ['s', 'hertogenbosch']],
    ['Əliyev', ['eliyev']],
    ['Ħamrun', ['hamrun']],
    ['ŧ Ɓ ɗ ƙ ɛ ɔ ı Þór ŀ', ['t', 'b', 'd', 'k', 'e', 'o', 'i', 'thor', 'l']],
    ['Łódź Straße Œuvre Ærø Đakovo', ['lodz', 'strasse', 'oeuvre', 'aero', 'dakovo']],
    ['\u0421aritas', ['caritas']],
    ['\u0406NTERPOL', ['interpol']],
    ['\u0421\u041e\u0412\u0415T', ['совет']],
    ['со\u0063ет', ['сосет']],
    ['Москва', ['москва']],
    ['ΚΌΣΜΟΣ κόσμος', ['κοσμοσ', 'κοσμοσ']],
    ['traf\u00adfick\u200bing', ['trafficking']],
    ['٢٠٢٢ ２０２２', ['2022', '2022']],
    ['ŉ', ['n']],
  ])('%s: %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('are the same in the plain form, however its letters, apostrophes and signs are written', () => {
    const word = fc.stringMatching(/^[A-Za-z]{3,9}('[st])?$/);
    fc.assert(
      fc.property(
        word,
        fc.array(fc.nat(6), { minLength: 12, maxLength: 12 }),
        fc.nat(),
        (plain, ways, which) => {
          // A few of the letters are look-alikes: a word is in the script of most of its letters.
          let left = Math.floor(plain.replace(/'.*/, '').length / 2);
          const written = [...plain].map((letter, at) => {
            if (letter === "'") return apostrophes[which % apostrophes.length];
            const alike = looksLike[letter];
            if (ways[at] === 1 && alike !== undefined && left > 0) {
              left -= 1;
              return alike;
            }
            if (ways[at] === 2) return letter + invisible[which % invisible.length];
            return ways[at] === 3 ? (marked[letter] ?? letter) : letter;
          });
          expect(foldedWords(written.join(''))).toEqual([plain.toLowerCase().replace("'", '')]);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("have only letters from a to z for all letters of today's alphabets", () => {
    const ofToday = 'ĀáÂãÄåĄæĆĉČçĎđÐéĔėęěəƏɛǝƒĞĢɣħĤıİĩĮĳĵķĸƙłĿľņŋÑńøōŐœɔŕřśŜŞșßẞţŤŧțūŮųưʋŵýŷƴŹżžÞþɓɗɖƊ';
    for (const letter of ofToday) expect(foldedWords(letter).join(''), letter).toMatch(/^[a-z]+$/);
  });

  it.each([
    ['Əliyev', [['eliyev'], ['aliyev']]],
    ['Ŋgoma', [['nggoma'], ['ngoma']]],
    ['Łódź', [['lodz']]],
    ["women's", [['womens'], ['women']]],
    ["d'Ivoire", [['d', 'ivoire']]],
  ])('%s is found by %j', (text, forms) => expect(waysOfWriting(text).map(foldedWords)).toEqual(forms));

  it('are searched as they are in texts, and an excerpt shows them', () => {
    expect(wordsAsked('womens forum')).toEqual(wordsAsked("the women's forum"));
    const long = `${'filler '.repeat(80)}the women\u2019s fo\u00adrum${' filler'.repeat(80)}`;
    expect(excerpt(long, 'womens')).toContain('women\u2019s');
    expect(excerpt(long, 'forum')).toContain('fo\u00adrum');
  });
});

describe('a quote', () => {
  it.each([
    ['“women’s”', '"women\'s"'],
    ['traf\u00adficking  in\npersons', 'trafficking in persons'],
    ['2020–2022', '2020-2022'],
    ['\u0421aritas', 'Caritas'],
    ['caf\u0065\u0301', 'café'],
    ['ﬁrst', 'first'],
    ['womenʼs', "women's"],
  ])('%s is %s', (one, other) => {
    expect(foldTypography(one)).toBe(foldTypography(other));
  });
  it.each([
    ['Women', 'women'],
    ['cafe', 'café'],
    ['Łódź', 'Lodz'],
    ['1,000', '1000'],
  ])('%s is not %s', (one, other) => {
    expect(foldTypography(one)).not.toBe(foldTypography(other));
  });
});
