import { lowerBound } from '../domain/lower-bound.ts';
import { once } from '../domain/once.ts';
import { beginningOfForms, stemOf, type WordMatch } from '../domain/word-forms.ts';
import { type Bitmap, type BitmapPool, noActs } from './bitmaps/bitmap-pool.ts';
import type { StringTable } from './columns/packed-strings.ts';
import type { SnapshotCore } from './snapshot-core.ts';

/** For each kind of match, the acts whose text has a word that matches this one so, or more closely. */
export function actsWithWord(
  { core, pool }: { core: Pick<SnapshotCore, 'words' | 'columns'>; pool: BitmapPool },
  word: string,
): Readonly<Record<WordMatch, () => Bitmap>> {
  const { words, columns } = core;
  const { starts, values } = columns.words.ranks;
  const ranks = (first: number, end: number) => values.subarray(starts[first], starts[end]);
  const between = (first: number, end: number) => {
    const found = ranks(first, end);
    return pool.of(end - first > 1 ? rising(found, columns.count) : found);
  };
  const first = lowerBound(0, words.length, (at) => words.at(at) >= word);
  const beginnings = once(() => between(first, endOf(words, first, word)));
  const forms = () => positionsOfForms(words, stemOf(word)).filter((at) => !words.at(at).startsWith(word));
  return {
    WORD: () => (first < words.length && words.at(first) === word ? between(first, first + 1) : noActs),
    BEGINNING: beginnings,
    FORM: () => pool.union([beginnings(), ...forms().map((at) => between(at, at + 1))]),
  };
}

/** Unique ranks of several words in ascending order: a bitmap is made of these several times as fast. */
function rising(ranks: Uint32Array, count: number): Uint32Array {
  const isThere = new Uint8Array(count);
  for (const rank of ranks) isThere[rank] = 1;
  const found = new Uint32Array(count);
  let length = 0;
  for (let rank = 0; rank < count; rank += 1) if (isThere[rank] === 1) found[length++] = rank;
  return found.subarray(0, length);
}

/** The positions of all words with this stem. */
function positionsOfForms(words: StringTable, stem: string): number[] {
  const beginning = beginningOfForms(stem);
  const first = lowerBound(0, words.length, (at) => words.at(at) >= beginning);
  const all = Array.from({ length: endOf(words, first, beginning) - first }, (_, at) => first + at);
  return all.filter((at) => stemOf(words.at(at)) === stem);
}

/** The position after the last word, from `first` on, with this beginning. */
const endOf = (words: StringTable, first: number, beginning: string): number =>
  lowerBound(first, words.length, (at) => !words.at(at).startsWith(beginning));
