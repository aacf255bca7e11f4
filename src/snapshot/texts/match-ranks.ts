import { foldedWords } from '../../domain/fold.ts';
import { type WordMatch, wordMatches } from '../../domain/word-forms.ts';
import type { SearchedText } from './searched-texts.ts';

/** How a text as a whole matches a query, nearest first. */
export const textMatches = ['EXACT', 'WORDS', 'BEGINNINGS', 'FORMS'] as const;
export type TextMatch = (typeof textMatches)[number];

/** How a text matches a query, by the match of its least similar word. */
export const textMatchOf: Readonly<Record<WordMatch, Exclude<TextMatch, 'EXACT'>>> = {
  WORD: 'WORDS',
  BEGINNING: 'BEGINNINGS',
  FORM: 'FORMS',
};

/**
 * The rank of a hit, 0 first: acronyms and codes that equal the query, other names that equal it, names with its words,
 * their beginnings, their forms; then texts likewise. It depends on the text and the query alone, so that additions do
 * not move other hits.
 */
export function rankOf(match: TextMatch, { field, kind }: Pick<SearchedText, 'field' | 'kind'>): number {
  if (match === 'EXACT' && isNaming(field)) return kind === 'ACRONYM' || field === 'CODE' ? 0 : 1;
  const nearness = match === 'EXACT' ? 0 : textMatches.indexOf(match) - 1;
  return (isNaming(field) ? 2 : FIRST_RANK_OF_TEXTS) + nearness;
}

/** The rank of texts with all words of a query. */
export const FIRST_RANK_OF_TEXTS = 2 + wordMatches.length;

const isNaming = (field: SearchedText['field']): boolean => field === 'NAME' || field === 'CODE';

/** A text with only its letters and digits: GI-TOC, gitoc and G.I.T.O.C. are equal. */
export const compact = (text: string): string => foldedWords(text).join('');
