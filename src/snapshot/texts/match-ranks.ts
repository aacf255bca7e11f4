import { foldedWords } from '../../domain/fold.ts';
import { type WordMatch, wordMatches } from '../../domain/word-forms.ts';
import type { SearchedText } from './searched-texts.ts';

/** How a text as a whole meets a question, nearest first. */
export const textMatches = ['EXACT', 'WORDS', 'BEGINNINGS', 'FORMS'] as const;
export type TextMatch = (typeof textMatches)[number];

/** How a text meets a question of whose words the least near one meets it so. */
export const textMatchOf: Readonly<Record<WordMatch, Exclude<TextMatch, 'EXACT'>>> = {
  WORD: 'WORDS',
  BEGINNING: 'BEGINNINGS',
  FORM: 'FORMS',
};

/**
 * The order of what is found, 0 first: acronyms and codes that are the question, other names that are it, names that have
 * its words, their beginnings, their forms; then texts likewise. It looks at the text and the query alone, so that nothing
 * that is added moves what was found.
 */
export function rankOf(match: TextMatch, { field, kind }: Pick<SearchedText, 'field' | 'kind'>): number {
  if (match === 'EXACT' && isNaming(field)) return kind === 'ACRONYM' || field === 'CODE' ? 0 : 1;
  const nearness = match === 'EXACT' ? 0 : textMatches.indexOf(match) - 1;
  return (isNaming(field) ? 2 : FIRST_RANK_OF_TEXTS) + nearness;
}

/** The rank of texts that have all words of a question. */
export const FIRST_RANK_OF_TEXTS = 2 + wordMatches.length;

const isNaming = (field: SearchedText['field']): boolean => field === 'NAME' || field === 'CODE';

/** A text without all that is neither letter nor digit: GI-TOC, gitoc and G.I.T.O.C. are one. */
export const compact = (text: string): string => foldedWords(text).join('');
