import { stemmer } from 'stemmer';
import { foldedWords } from './fold.ts';

/** How a searched word matches a word of a text, nearest first; each but the first includes the one before. */
export const wordMatches = ['WORD', 'BEGINNING', 'FORM'] as const;
export type WordMatch = (typeof wordMatches)[number];

/** Words that mean nothing by themselves: the stop words of Lucene's English analyser. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Maximum length of the text of a search. */
export const MAX_CHARACTERS_ASKED = 200;
/** Maximum number of words of a search: each takes up to 10 ms among 160,000 acts. */
export const MAX_WORDS_ASKED = 25;

/**
 * The words that a text must have to match a search: folded, unique, and without stop words unless there are no others.
 */
export function wordsAsked(asked: string): string[] {
  const all = [...new Set(foldedWords(asked))];
  const telling = all.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : all;
}

/** The common stem of a folded word's forms in English, by Porter's algorithm. */
export const stemOf = (word: string): string => stemmer(word);

/**
 * The common beginning of all words with a stem. Porter's last steps change at most the last two letters, such as pony
 * and ponies to poni.
 */
export const beginningOfForms = (stem: string): string => stem.slice(0, Math.max(1, stem.length - 2));

/** How a word matches a searched one; null if it does not. */
export function meets(word: string, asked: { word: string; stem: string }): WordMatch | null {
  if (word === asked.word) return 'WORD';
  if (word.startsWith(asked.word)) return 'BEGINNING';
  return stemOf(word) === asked.stem ? 'FORM' : null;
}
