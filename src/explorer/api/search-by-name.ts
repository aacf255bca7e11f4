import {
  FindByNameDocument,
  type FoundFragment,
  ListActorsDocument,
  ListMeetingsDocument,
  ListResolutionsDocument,
  ListSourcesDocument,
  ListThemesDocument,
  type SearchType,
  type TypedDocumentString,
} from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { actorKinds, inWords, type ListedType, meetingKinds } from '../labels/terms.ts';
import { fetchGraphQL } from './fetch-graphql.ts';
import type { Page } from './use-query-state.ts';

/** An entity as it is offered in lists. */
export interface OfferedEntity extends NamedEntity {
  type: ListedType;
  /** What tells it from others of the same name. */
  note: string;
  /** The country code of a State. */
  iso3?: string | null;
}

/** A page of entities. */
interface EntityPage<Entity> extends Page {
  nodes: Entity[];
}

interface PageArguments {
  first: number;
  after: string | null;
}

/** Whether a text has anything to search for: `search` refuses one without a letter or digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

type Offerable = Extract<FoundFragment, { __typename: ListedType }>;

const lists: Record<ListedType, TypedDocumentString<{ list: EntityPage<Offerable> }, PageArguments>> = {
  Actor: ListActorsDocument,
  Theme: ListThemesDocument,
  Meeting: ListMeetingsDocument,
  Resolution: ListResolutionsDocument,
  Source: ListSourcesDocument,
};

/**
 * The entities of a type that `search` finds by a text, the best match first; all of them by name where the text is empty.
 *
 * @throws {RequestError} as `fetchGraphQL` does
 */
export async function searchByName(
  type: ListedType,
  text: string,
  page: PageArguments,
  signal: AbortSignal,
): Promise<EntityPage<OfferedEntity>> {
  if (text === '') {
    const { list } = await fetchGraphQL(lists[type], page, signal);
    return { ...list, nodes: list.nodes.map(offered) };
  }
  if (!hasWords(text)) return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  const variables = { text, type: type.toUpperCase() as SearchType, ...page };
  const { search } = await fetchGraphQL(FindByNameDocument, variables, signal);
  return { ...search, nodes: search.nodes.map(({ node }) => offered(node as Offerable)) };
}

const offered = (node: Offerable): OfferedEntity => ({ ...node, type: node.__typename, note: noteOf(node) });

function noteOf(node: Offerable): string {
  switch (node.__typename) {
    case 'Actor':
      return [actorKinds[node.actorKind], node.sector && inWords(node.sector)].filter(Boolean).join(', ');
    case 'Theme':
      return node.definition;
    case 'Meeting':
      return `${dateText(node.start)}, ${meetingKinds[node.meetingKind]}`;
    case 'Resolution':
      return inWords(node.resolutionKind);
    case 'Source':
      return `${node.publisher}, ${dateText(node.publishedOn)}`;
  }
}
