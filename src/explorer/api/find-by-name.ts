import type { Findable } from '../address/facets.ts';
import {
  FindActorsDocument,
  FindByNameDocument,
  type FindByNameQuery,
  FindMeetingsDocument,
  FindResolutionsDocument,
  FindSourcesDocument,
  FindThemesDocument,
  type SearchType,
} from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { resolutionName } from '../labels/names.ts';
import { actorKinds, meetingKinds, spoken } from '../labels/terms.ts';
import { ask } from './ask.ts';

/** Something found by its name. */
export interface Found {
  type: Findable;
  id: string;
  name: string;
  /** What tells it from others of the same name. */
  note: string;
  /** Of a State, its country code. */
  iso3?: string | null;
}

/** A page of things found. */
export interface FoundPage {
  found: Found[];
  totalCount: number;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

interface Asking {
  text: string;
  first: number;
  after?: string | null;
  signal?: AbortSignal;
}

const searchTypes: Readonly<Record<Findable, SearchType>> = {
  Actor: 'ACTOR',
  Theme: 'THEME',
  Meeting: 'MEETING',
  Resolution: 'RESOLUTION',
  Source: 'SOURCE',
};

/** Whether a text has anything to look for: search refuses one without a letter or digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Things that `search` finds by a text, the nearest first; all of them by name where the text is empty.
 *
 * @throws {AskFailure} as `ask` does
 */
export async function findByName(type: Findable, { text, first, after, signal }: Asking): Promise<FoundPage> {
  const wanted = text.trim();
  const page = { first, after: after ?? null };
  if (wanted === '') return allOf(type, page, signal);
  if (!hasWords(wanted)) return { found: [], totalCount: 0, next: null };
  const asked = { text: wanted, type: searchTypes[type], ...page };
  const { data } = await ask(FindByNameDocument, asked, signal);
  const nodes = data.search.nodes.map(({ node }) => node);
  return pageOf({ ...data.search, nodes });
}

async function allOf(
  type: Findable,
  { first, after }: { first: number; after: string | null },
  signal: AbortSignal | undefined,
): Promise<FoundPage> {
  const page = { where: {}, first, after };
  switch (type) {
    case 'Actor':
      return pageOf((await ask(FindActorsDocument, page, signal)).data.actors);
    case 'Theme':
      return pageOf((await ask(FindThemesDocument, page, signal)).data.themes);
    case 'Meeting':
      return pageOf((await ask(FindMeetingsDocument, page, signal)).data.meetings);
    case 'Resolution':
      return pageOf((await ask(FindResolutionsDocument, page, signal)).data.resolutions);
    case 'Source':
      return pageOf((await ask(FindSourcesDocument, page, signal)).data.sources);
  }
}

type FoundNode = FindByNameQuery['search']['nodes'][number]['node'];

function foundOf(node: FoundNode): Found[] {
  switch (node.__typename) {
    case 'Actor': {
      const { id, name, actorKind, iso3, sector } = node;
      const note = sector === null ? actorKinds[actorKind] : `${actorKinds[actorKind]}, ${spoken(sector)}`;
      return [{ type: 'Actor', id, name, note, iso3 }];
    }
    case 'Theme':
      return [{ type: 'Theme', id: node.id, name: node.prefLabel, note: node.definition }];
    case 'Meeting': {
      const { id, meetingTitle, meetingKind, start } = node;
      return [
        { type: 'Meeting', id, name: meetingTitle, note: `${dateText(start)}, ${meetingKinds[meetingKind]}` },
      ];
    }
    case 'Resolution': {
      const { id, resolutionKind, resolutionTitle: title, number } = node;
      const name = resolutionName({ number, title });
      return [{ type: 'Resolution', id, name, note: spoken(resolutionKind) }];
    }
    case 'Source': {
      const { id, sourceTitle, publisher, publishedOn } = node;
      return [{ type: 'Source', id, name: sourceTitle, note: `${publisher}, ${dateText(publishedOn)}` }];
    }
    default:
      return [];
  }
}

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: FoundNode[];
}

const pageOf = ({ totalCount, pageInfo, nodes }: Connection): FoundPage => ({
  found: nodes.flatMap(foundOf),
  totalCount,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});
