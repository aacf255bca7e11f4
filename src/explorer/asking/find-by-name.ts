import type { Findable } from '../address/facets.ts';
import {
  FindActorsDocument,
  FindMeetingsDocument,
  FindResolutionsDocument,
  FindSourcesDocument,
  FindThemesDocument,
} from '../gql/graphql.ts';
import { dateText } from '../words/dates.ts';
import { resolutionName } from '../words/names.ts';
import { actorKinds, meetingKinds, spoken } from '../words/terms.ts';
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

type Contains = { contains: string };

/**
 * Things whose name holds a text, in any of its usual spellings of large and small letters; all of them where the text is empty.
 * The one place that knows by which field names are found.
 *
 * @throws {AskFailure} as `ask` does
 */
export async function findByName(type: Findable, { text, first, after, signal }: Asking): Promise<FoundPage> {
  const page = { first, after: after ?? null };
  const spellings = spellingsOf(text);
  const inAny = <Where>(conditions: (contains: Contains) => Where[]) =>
    spellings.length === 0 ? {} : { OR: spellings.flatMap((contains) => conditions({ contains })) };
  switch (type) {
    case 'Actor': {
      const where = inAny((holds) => [{ name: holds }, { names: { some: { text: holds } } }]);
      const { data } = await ask(FindActorsDocument, { where, ...page }, signal);
      return pageOf(data.actors, ({ id, name, kind, iso3, sector }) => ({
        type,
        id,
        name,
        note: sector === null ? actorKinds[kind] : `${actorKinds[kind]}, ${spoken(sector)}`,
        iso3,
      }));
    }
    case 'Theme': {
      const where = inAny((holds) => [{ prefLabel: holds }, { names: { some: { text: holds } } }]);
      const { data } = await ask(FindThemesDocument, { where, ...page }, signal);
      return pageOf(data.themes, ({ id, prefLabel, definition }) => ({
        type,
        id,
        name: prefLabel,
        note: definition,
      }));
    }
    case 'Meeting': {
      const { data } = await ask(
        FindMeetingsDocument,
        { where: inAny((title) => [{ title }]), ...page },
        signal,
      );
      return pageOf(data.meetings, ({ id, title, kind, start }) => ({
        type,
        id,
        name: title,
        note: `${dateText(start)}, ${meetingKinds[kind]}`,
      }));
    }
    case 'Resolution': {
      const where = inAny((holds) => [{ title: holds }, { number: holds }]);
      const { data } = await ask(FindResolutionsDocument, { where, ...page }, signal);
      return pageOf(data.resolutions, (resolution) => ({
        type,
        id: resolution.id,
        name: resolutionName(resolution),
        note: spoken(resolution.kind),
      }));
    }
    case 'Source': {
      const where = inAny((holds) => [{ title: holds }, { publisher: holds }]);
      const { data } = await ask(FindSourcesDocument, { where, ...page }, signal);
      return pageOf(data.sources, ({ id, title, publisher, publishedOn }) => ({
        type,
        id,
        name: title,
        note: `${publisher}, ${dateText(publishedOn)}`,
      }));
    }
  }
}

interface Connection<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Node[];
}

const pageOf = <Node>(
  { totalCount, pageInfo, nodes }: Connection<Node>,
  foundOf: (node: Node) => Found,
): FoundPage => ({
  found: nodes.map(foundOf),
  totalCount,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});

/** A text as typed, in small letters, in capitals, and with a capital first letter. */
function spellingsOf(text: string): string[] {
  const typed = text.trim();
  if (typed === '') return [];
  const small = typed.toLowerCase();
  return [...new Set([typed, small, typed.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)])];
}
