import anyAscii from 'any-ascii';
import { stemmer } from 'stemmer';

/** Whether texts have words, by the public description alone: a loop over words, and nothing of the product. Look-alike letters are left to examples. */

/** Words that "do not count beside others". */
const small =
  /^(an?|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|such|that|the|their|then|there|these|they|this|to|was|will|with)$/;

const inAscii = (letter: string) =>
  anyAscii(letter)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '') || letter;

/** Letters and digits of a text in words, case and accents apart; a letter after an apostrophe belongs to the word before. */
export const wordsOf = (text: string): string[] =>
  [
    ...text
      .replaceAll('´', "'")
      .normalize('NFKD')
      .replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/[`‘’‚‛‹›ʹʺʻʼʽʾʿˈ′‵Ꞌꞌՙ՚]/g, "'")
      .toLowerCase(),
  ]
    .map((letter) =>
      letter === 'ς' ? 'σ' : /\p{Script=Latin}|\p{Nd}/u.test(letter) ? inAscii(letter) : letter,
    )
    .join('')
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L}(?![\p{L}\p{N}]))/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text with the other spellings of its letters, and without a letter after an apostrophe. */
export const otherWay = (text: string): string =>
  text
    .replace(/[əƏ]/g, 'a')
    .replace(/[ŋŊ]/g, 'n')
    .replace(/(?<=[\p{L}\p{N}])['´`‘’‛ʹʺʻʼʽʾʿˈ′‵Ꞌꞌՙ՚]\p{L}(?![\p{L}\p{N}])/gu, '');

/** What of a question counts. */
export function wordsThatCount(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !small.test(word));
  return telling.length > 0 ? telling : words;
}

/** How a text has a word: 1 as it is, 2 as a beginning, 3 in another form; null where it has it not. */
export function nearness(text: string, word: string): number | null {
  const words = [text, otherWay(text)].flatMap(wordsOf);
  if (words.includes(word)) return 1;
  if (words.some((one) => one.startsWith(word))) return 2;
  return words.some((one) => stemmer(one) === stemmer(word)) ? 3 : null;
}

/** Whether a text has every word of a question. */
export const hasWords = (text: string, question: string): boolean =>
  wordsThatCount(question).every((word) => nearness(text, word) !== null);
