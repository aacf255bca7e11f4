import type { NamedType } from '../address/facets.ts';
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
import { actorKinds, inWords, meetingKinds } from '../labels/terms.ts';
import { fetchGraphQL } from './fetch-graphql.ts';
import type { Page } from './use-query-state.ts';

/** An entity as it is offered in lists. */
export interface NamedEntity {
  type: NamedType;
  id: string;
  name: string;
  /** What tells it from others of the same name. */
  note: string;
  /** The country code of a State. */
  iso3?: string | null;
}

/** A page of entities. */
export interface EntityPage extends Page {
  entities: NamedEntity[];
}

interface PageArguments {
  first: number;
  after: string | null;
}

/** Whether a text has anything to search for: `search` refuses one without a letter or digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The entities of a type that `search` finds by a text, the best match first; all of them by name where the text is empty.
 *
 * @throws {RequestError} as `fetchGraphQL` does
 */
export async function searchByName(
  type: NamedType,
  text: string,
  page: PageArguments,
  signal: AbortSignal,
): Promise<EntityPage> {
  if (text === '') return pageOf(await listAll(type, { where: {}, ...page }, signal));
  if (!hasWords(text))
    return { entities: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  const variables = { text, type: type.toUpperCase() as SearchType, ...page };
  const { search } = await fetchGraphQL(FindByNameDocument, variables, signal);
  return pageOf({ ...search, nodes: search.nodes.map(({ node }) => node) });
}

async function listAll(
  type: NamedType,
  variables: PageArguments & { where: Record<string, never> },
  signal: AbortSignal,
): Promise<Connection> {
  switch (type) {
    case 'Actor':
      return (await fetchGraphQL(FindActorsDocument, variables, signal)).actors;
    case 'Theme':
      return (await fetchGraphQL(FindThemesDocument, variables, signal)).themes;
    case 'Meeting':
      return (await fetchGraphQL(FindMeetingsDocument, variables, signal)).meetings;
    case 'Resolution':
      return (await fetchGraphQL(FindResolutionsDocument, variables, signal)).resolutions;
    case 'Source':
      return (await fetchGraphQL(FindSourcesDocument, variables, signal)).sources;
  }
}

type NamedNode = FindByNameQuery['search']['nodes'][number]['node'];

interface Connection extends Page {
  nodes: NamedNode[];
}

const pageOf = ({ totalCount, pageInfo, nodes }: Connection): EntityPage => ({
  entities: nodes.flatMap(namedEntity),
  totalCount,
  pageInfo,
});

function namedEntity(node: NamedNode): NamedEntity[] {
  switch (node.__typename) {
    case 'Actor': {
      const { __typename: type, id, name, actorKind, iso3, sector } = node;
      const note = [actorKinds[actorKind], sector && inWords(sector)].filter(Boolean).join(', ');
      return [{ type, id, name, note, iso3 }];
    }
    case 'Theme': {
      const { __typename: type, id, prefLabel: name, definition: note } = node;
      return [{ type, id, name, note }];
    }
    case 'Meeting': {
      const { __typename: type, id, meetingTitle: name, meetingKind, start } = node;
      return [{ type, id, name, note: `${dateText(start)}, ${meetingKinds[meetingKind]}` }];
    }
    case 'Resolution': {
      const { __typename: type, id, resolutionKind, resolutionTitle: title, number } = node;
      return [{ type, id, name: resolutionName({ number, title }), note: inWords(resolutionKind) }];
    }
    case 'Source': {
      const { __typename: type, id, sourceTitle: name, publisher, publishedOn } = node;
      return [{ type, id, name, note: `${publisher}, ${dateText(publishedOn)}` }];
    }
    default:
      return [];
  }
}
