import anyAscii from 'any-ascii';
import unhomoglyph from 'unhomoglyph';
import { once, oncePer } from './once.ts';

/** Invisible characters, such as soft hyphens and zero-width spaces. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Characters that are written for an apostrophe, except the plain one. */
const likeApostrophe = '´`‘’‛ʹ-ʿˈ′‵Ꞌꞌՙ՚';
const singleQuotes = new RegExp(`[${likeApostrophe}‚‹›]`, 'g');
/** The characters of one word, and those that may be within it. */
export const writtenWord = new RegExp(
  `[\\p{L}\\p{N}\\p{M}\\p{Default_Ignorable_Code_Point}'${likeApostrophe}]+`,
  'gu',
);
const lastLetter = new RegExp(`(?<=[\\p{L}\\p{N}])['${likeApostrophe}]\\p{L}(?![\\p{L}\\p{N}])`, 'gu');

/** A text with one form of each letter and apostrophe, decomposed; case, marks and words are kept. */
function undisguised(text: string): string {
  const plain = text.replaceAll('´', "'").normalize('NFKD').replace(invisible, '').replace(singleQuotes, "'");
  return beyondLatin.test(plain) ? plain.replace(/[\p{L}\p{M}\p{N}]+/gu, inOneScript) : plain;
}

const beyondLatin = /(?!\p{Script=Latin})\p{L}/u;
const latin = /\p{Script=Latin}/u;

/**
 * A word in the script of most of its letters: letters of another script that look the same are replaced, such as a
 * Cyrillic С in Caritas.
 */
function inOneScript(word: string): string {
  const letters = [...word];
  const others = letters.filter((letter) => beyondLatin.test(letter));
  const ofLatin = letters.filter((letter) => latin.test(letter)).length;
  if (ofLatin === 0 || others.length === 0) return word;
  if (ofLatin >= others.length) return letters.map(latinAlike).join('');
  const script = scripts.find(({ of }) => others.some((letter) => of.test(letter)));
  const alike = script && alikeIn(script);
  return letters.map((letter) => alike?.get(letter) ?? letter).join('');
}

/** The Latin letter that looks the same, by Unicode's confusables; the letter itself if there is none. */
function latinAlike(letter: string): string {
  if (!beyondLatin.test(letter)) return letter;
  const alike = unhomoglyph(letter);
  // The table has one form for I and l.
  if (alike === 'l' && letter !== letter.toLowerCase()) return 'I';
  return /^[a-z]$/i.test(alike) ? alike : letter;
}

/** Scripts with letters that look like Latin ones, and the ranges of their letters. */
const scripts = [
  { of: /\p{Script=Cyrillic}/u, first: 0x400, last: 0x52f },
  { of: /\p{Script=Greek}/u, first: 0x370, last: 0x3ff },
];

/** The letters of a script by the Latin ones that look the same. */
const alikeIn = oncePer(({ first, last }: (typeof scripts)[number]) => {
  const alike = new Map<string, string>();
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCodePoint(code);
    const same = latinAlike(letter);
    if (same !== letter && !alike.has(same)) alike.set(same, letter);
  }
  return alike;
});

/**
 * The letters of a decomposed text without case and marks; Latin letters and digits as people type them on a plain
 * keyboard, such as Lodz for Łódź.
 */
const plainLetters = (text: string): string =>
  text
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/(?![a-z0-9])[\p{Script=Latin}\p{Nd}]/gu, (letter) => inAscii(letter) || letter);

/** A Latin letter or a digit in the letters a to z and digits 0 to 9; empty where it has no such form. */
export const inAscii = (letter: string): string =>
  anyAscii(letter)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * The folded words of a text: letters and digits in their plain forms, separated by everything else. An apostrophe
 * separates words too, except before a last letter: women's is womens, d'Ivoire is two words.
 */
export function foldedWords(text: string): string[] {
  // Most texts are plain English, for which this is three times as fast.
  const isPlain = isAscii.test(text);
  const letters = isPlain ? text.toLowerCase().replaceAll('`', "'") : plainLetters(undisguised(text));
  const joined = letters.includes("'")
    ? letters.replace(/(?<=[\p{L}\p{N}])'(?=\p{L}(?![\p{L}\p{N}]))/gu, '')
    : letters;
  return joined.split(isPlain ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * The spellings of a text: Əliyev is Eliyev to some and Aliyev to others, and women's contains women. Either finds the
 * text.
 */
export function waysOfWriting(text: string): string[] {
  if (isAscii.test(text) && !/['`]/.test(text)) return [text];
  const other = text.replace(/[əƏ]/g, 'a').replace(/[ŋŊ]/g, 'n').replace(lastLetter, '');
  return other === text ? [text] : [text, other];
}

const isAscii = /^[\0-\x7f]*$/;

/** Whether a text contains the words of a quote, compared by {@link foldTypography}. */
export type HasQuote = (quote: string) => boolean;

/** Finds quotes in a text, which is folded at most once. */
export function quotesIn(text: string): HasQuote {
  const folded = once(() => foldTypography(text));
  return (quote) => text.includes(quote) || folded().includes(foldTypography(quote));
}

/**
 * A text in the form in which quotes are compared with their source. Ignores invisible characters, runs of white space,
 * the shapes of quotes and dashes, and look-alike letters of another script; case, accents and letters count.
 */
export function foldTypography(text: string): string {
  return undisguised(text)
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
