import { foldedWords, waysOfWriting, writtenWord } from '../domain/fold.ts';
import { meets, stemOf, wordsAsked } from '../domain/word-forms.ts';

/** Maximum length of a text that is shown whole, and of the part of a longer one. */
export const MAX_SHOWN = 300;
/** How much of the part precedes the word that matched. */
const BEFORE = 80;

/** A text, or the part of a long one around the first word that matches a query; `…` marks what is left out. */
export function excerpt(text: string, question: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const sought = wordsAsked(question).map((word) => ({ word, stem: stemOf(word) }));
  const isMet = (written: string) =>
    waysOfWriting(written)
      .flatMap(foldedWords)
      .some((word) => sought.some((one) => meets(word, one) !== null));
  const start = Math.min(Math.max(0, firstWord(text, isMet) - BEFORE), text.length - MAX_SHOWN);
  return wholeWords(text, start);
}

/** Where the first matching word begins; 0 if there is none. Stops at that word. */
function firstWord(text: string, isMet: (word: string) => boolean): number {
  for (const { 0: written, index } of text.matchAll(writtenWord)) if (isMet(written)) return index;
  return 0;
}

/** Begins and ends between words if a boundary is near, and never within a character. */
function wholeWords(text: string, start: number): string {
  const end = start + MAX_SHOWN;
  const shown = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  const begun = start === 0 ? shown : `…${shown.replace(/^\S{0,30}\s/, '')}`;
  return end >= text.length ? begun : `${begun.replace(/\s\S{0,30}$/, '')}…`;
}
