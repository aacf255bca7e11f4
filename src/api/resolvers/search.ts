import { foldedWords } from '../../domain/fold.ts';
import { MAX_CHARACTERS_ASKED, MAX_WORDS_ASKED, wordsAsked } from '../../domain/word-forms.ts';
import { excerpt } from '../../search/excerpt.ts';
import { allSearchTypes, type Hit, type HitPosition, search, searchTypes } from '../../search/search.ts';
import { labelOf } from '../../snapshot/texts/searched-texts.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { decodeCursor, encodeCursor, pageInfoOf, pageSize } from '../operation/paging.ts';
import type { ApiContext } from '../request/context.ts';
import { existing } from '../request/existing.ts';
import type { FoundHit } from '../request/results.ts';

/** @throws {ApiError} BAD_USER_INPUT unless it has 1 to {@link MAX_CHARACTERS_ASKED} characters, and 1 to {@link MAX_WORDS_ASKED} words */
function checkedText(text: string): string {
  const characters = [...text].length;
  if (characters < 1 || characters > MAX_CHARACTERS_ASKED)
    throw new ApiError(
      'OUT_OF_RANGE',
      `text: expected 1 to ${MAX_CHARACTERS_ASKED} characters, found ${characters}.`,
    );
  if (foldedWords(text).length === 0)
    throw new ApiError(
      'INVALID_VALUE',
      `text: expected at least one letter or digit, found ${JSON.stringify(text)}.`,
    );
  const words = wordsAsked(text).length;
  if (words > MAX_WORDS_ASKED)
    throw new ApiError('TOO_MANY_VALUES', `text: expected at most ${MAX_WORDS_ASKED} words, found ${words}.`);
  return text;
}

/** A cursor is valid for the same text alone: another text has another order. */
const scopeOf = (text: string) => `Search ${foldedWords(text).join(' ')}`;
const cursorOf = ({ text, rank, type, key }: FoundHit) =>
  encodeCursor(scopeOf(text), `${rank} ${type} ${key}`);
const keyForm = new RegExp(`^\\d{1,3} (?:${allSearchTypes.join('|')}) `);

function positionOf(text: string, cursor: string): HitPosition {
  const [rank, type, ...key] = decodeCursor(scopeOf(text), cursor, keyForm).split(' ');
  return { rank: Number(rank), type: type as HitPosition['type'], key: key.join(' ') };
}

const textOfAct = async ({ id }: Hit, { textOf }: ApiContext): Promise<string> => existing(await textOf(id));

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text: given, types, first, after }, { index, snapshot }) => {
      const text = checkedText(given);
      const page = search(
        { index, entities: snapshot.core.search },
        {
          text,
          among: types ?? allSearchTypes,
          first: pageSize(first ?? 20),
          after: after == null ? null : positionOf(text, after),
        },
      );
      return { ...page, hits: page.hits.map((hit) => ({ ...hit, text })) };
    },
  },
  SearchConnection: {
    edges: ({ hits }) => hits,
    nodes: ({ hits }) => hits,
    pageInfo: (page) => pageInfoOf(page, page.hits, cursorOf),
    totalCount: ({ counts }) => counts.reduce((sum, { count }) => sum + count, 0),
  },
  SearchEdge: { cursor: cursorOf, node: (hit) => hit },
  SearchHit: {
    node: async ({ type, id }, _, { entities }, info) =>
      existing(await entities.load(searchTypes[type], id, info)),
    label: async (hit, _, context) =>
      hit.type === 'ACT'
        ? textOfAct(hit, context)
        : labelOf(existing(context.snapshot.entities.get(hit.id) ?? null)),
    match: (hit) => hit,
  },
  SearchMatch: {
    field: ({ by }) => by?.field ?? 'TEXT',
    text: async (hit, _, context) => excerpt(hit.by?.text ?? (await textOfAct(hit, context)), hit.text),
    nearness: ({ match }) => match,
    nameKind: ({ by }) => by?.kind,
    language: ({ by }) => by?.language,
  },
};
