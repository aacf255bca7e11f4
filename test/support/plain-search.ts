import { stemmer } from 'stemmer';

/** Whether texts have words, by the public description alone: a loop over words, and nothing of the product. */

/** Words that "do not count beside others". */
const small =
  /^(an?|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|such|that|the|their|then|there|these|they|this|to|was|will|with)$/;

const plainLetter: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Letters and digits of a text in words, case and accents apart. */
export const wordsOf = (text: string): string[] =>
  [...text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((letter) => plainLetter[letter] ?? letter)
    .join('')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What of a question counts. */
export function wordsThatCount(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !small.test(word));
  return telling.length > 0 ? telling : words;
}

/** How a text has a word: 1 as it is, 2 as a beginning, 3 in another form; null where it has it not. */
export function nearness(text: string, word: string): number | null {
  const words = wordsOf(text);
  if (words.includes(word)) return 1;
  if (words.some((one) => one.startsWith(word))) return 2;
  return words.some((one) => stemmer(one) === stemmer(word)) ? 3 : null;
}

/** Whether a text has every word of a question. */
export const hasWords = (text: string, question: string): boolean =>
  wordsThatCount(question).every((word) => nearness(text, word) !== null);
