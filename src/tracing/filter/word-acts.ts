import { lowerBound } from '../../domain/lower-bound.ts';
import { beginningOfForms, stemOf, type WordMatch } from '../../domain/word-forms.ts';
import { type Bitmap, type BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import type { ActList } from '../engine/act-list.ts';
import { BitmapSelection } from '../engine/bitmap-selection.ts';

/** The acts of whose text a word meets this one so, or nearer. */
export function actsWithWord(core: IndexCore, word: string, match: WordMatch, pool: BitmapPool): Bitmap {
  const { words, columns } = core;
  const { starts, values } = columns.words.ranks;
  const between = (first: number, behind: number) => values.subarray(starts[first], starts[behind]);
  const first = lowerBound(0, words.length, (position) => words.at(position) >= word);
  if (match === 'WORD')
    return first < words.length && words.at(first) === word ? pool.of(between(first, first + 1)) : noActs;
  const beginnings = pool.of(between(first, positionBehind(core, first, word)));
  if (match === 'BEGINNING') return beginnings;
  const forms = positionsOfForms(core, stemOf(word)).filter(
    (position) => !words.at(position).startsWith(word),
  );
  return pool.union([beginnings, ...forms.map((position) => pool.of(between(position, position + 1)))]);
}

/** The acts whose text has all of these words, those that have all beginnings, and those that have a form of each: each act once. */
export function actsSaying(
  core: IndexCore,
  words: readonly string[],
  pool: BitmapPool,
): [words: ActList, beginnings: ActList, forms: ActList] {
  const all = (match: WordMatch) =>
    words
      .map((word) => actsWithWord(core, word, match, pool))
      .reduce((left, part) => (left.isEmpty || part.isEmpty ? noActs : pool.and(left, part)));
  const [having, beginning, forms] = [all('WORD'), all('BEGINNING'), all('FORM')];
  const listOf = (acts: Bitmap) =>
    BitmapSelection.of({ core, pool, filter: {}, allowedThemes: null }, acts, {
      actors: null,
      creditKinds: null,
      themes: null,
    });
  return [listOf(having), listOf(pool.andNot(beginning, having)), listOf(pool.andNot(forms, beginning))];
}

/** The positions of all words that have this stem. */
function positionsOfForms(core: IndexCore, stem: string): number[] {
  const { words } = core;
  const letters = beginningOfForms(stem);
  const first = lowerBound(0, words.length, (position) => words.at(position) >= letters);
  const behind = positionBehind(core, first, letters);
  return Array.from({ length: behind - first }, (_, at) => first + at).filter(
    (position) => stemOf(words.at(position)) === stem,
  );
}

const positionBehind = ({ words }: IndexCore, first: number, beginning: string): number =>
  lowerBound(first, words.length, (position) => !words.at(position).startsWith(beginning));
