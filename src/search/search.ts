import {
  type EntityType,
  type entityCatalogue,
  entityRows,
  type TypesWith,
} from '../domain/entity-catalogue.ts';
import { byCodePoint } from '../domain/order-key.ts';
import { type WordMatch, wordMatches, wordsAsked } from '../domain/word-forms.ts';
import type { EntityRecord } from '../snapshot/entities/entity-record.ts';
import { FIRST_RANK_OF_TEXTS, type TextMatch, textMatchOf } from '../snapshot/texts/match-ranks.ts';
import type { SearchedText } from '../snapshot/texts/searched-texts.ts';
import type { TextIndex } from '../snapshot/texts/text-index.ts';
import type { AdvanceIndex } from '../tracing/engine/advance-index.ts';

const searchableRows = entityRows.filter(({ searchAs }) => searchAs !== undefined);

/** A type that can be found. */
export type SearchType = (typeof entityCatalogue)[TypesWith<'searchAs'>]['searchAs'];
/** The GraphQL type of each, in the order of types that match a query equally well. */
export const searchTypes = Object.fromEntries(
  searchableRows.map(({ searchAs, type }) => [searchAs, type]),
) as Readonly<Record<SearchType, EntityType>>;
/** All of them, in their order. */
export const allSearchTypes = Object.keys(searchTypes) as SearchType[];

/** The position of a hit among all. */
export interface HitPosition {
  rank: number;
  type: SearchType;
  /** Orders hits of one type and rank; ends with the id. */
  key: string;
}

/** A record that was found, and why. */
export interface Hit extends HitPosition {
  id: string;
  match: TextMatch;
  /** The text that matched; null for an act, which is found by its text. */
  by: SearchedText | null;
}

/** A page of what was found. */
export interface HitPage {
  hits: Hit[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** The number of hits of each type among those searched. */
  counts: { type: SearchType; count: number }[];
}

/** What to find, and which part of it. */
export interface SearchQuestion {
  text: string;
  /** Types to search. */
  among: readonly SearchType[];
  first: number;
  /** The last hit seen; the page begins after it, even if it no longer exists. */
  after: HitPosition | null;
}

/**
 * Finds records by their names, codes and texts, in the order of {@link rankOf}, then of types, then newest first for
 * records with a date, else by name. The order depends only on the query and the records.
 */
export function search(
  { index, entities }: { index: Pick<AdvanceIndex, 'actsSaying'>; entities: TextIndex<EntityRecord> },
  question: SearchQuestion,
): HitPage {
  const { text, among, first, after } = question;
  const lists = among.includes('ACT') ? index.actsSaying(wordsAsked(text)) : [];
  const things = entities
    .find(text)
    .map(({ thing, ...found }): Hit => ({ id: thing.id, ...placed(thing), ...found }))
    .filter(({ type }) => among.includes(type))
    .sort(inOrder);
  const rest = after === null ? things : things.filter((hit) => inOrder(hit, after) > 0);
  const acts = lists.flatMap((list, nearness) => {
    const rank = FIRST_RANK_OF_TEXTS + nearness;
    const side = after === null ? 1 : rank - after.rank || typeOrder('ACT', after.type);
    if (side < 0) return [];
    const key = side === 0 && after !== null ? after.key : null;
    const { matches } = list.page({ order: 'NEWEST_FIRST', first: first + 1, after: key });
    const match = textMatchOf[wordMatches[nearness] as WordMatch];
    return matches.map(
      ({ act }): Hit => ({ id: act.id, rank, type: 'ACT', key: act.newestKey, match, by: null }),
    );
  });
  const hits = [...rest.slice(0, first + 1), ...acts].sort(inOrder);
  return {
    hits: hits.slice(0, first),
    hasNextPage: hits.length > first,
    hasPreviousPage: after !== null,
    counts: allSearchTypes
      .filter((type) => among.includes(type))
      .map((type) => ({
        type,
        count:
          type === 'ACT'
            ? lists.reduce((sum, list) => sum + list.count(), 0)
            : things.filter((hit) => hit.type === type).length,
      }))
      .filter(({ count }) => count > 0),
  };
}

function placed({ labels, properties }: EntityRecord): Pick<Hit, 'type' | 'key'> {
  const type = allSearchTypes.find((one) => labels.includes(searchTypes[one])) as SearchType;
  return { type, key: String(properties['newestKey'] ?? properties['sortKey']) };
}

/** Types listed newest first; the others are by name or number. */
const dated: ReadonlySet<string | undefined> = new Set(
  searchableRows.filter(({ orderedBy }) => orderedBy === 'DATE').map(({ searchAs }) => searchAs),
);

const typeOrder = (a: SearchType, b: SearchType): number =>
  allSearchTypes.indexOf(a) - allSearchTypes.indexOf(b);

function inOrder(a: HitPosition, b: HitPosition): number {
  const direction = dated.has(a.type) ? -1 : 1;
  return a.rank - b.rank || typeOrder(a.type, b.type) || direction * byCodePoint(a.key, b.key);
}
