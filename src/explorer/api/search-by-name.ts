import {
  FindByNameDocument,
  type FoundFragment,
  ListActorsDocument,
  ListMeetingsDocument,
  ListResolutionsDocument,
  ListSourcesDocument,
  ListThemesDocument,
  type SearchType,
  TellApartDocument,
  type TypedDocumentString,
} from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { hasWords, listed, namesakes, type OfferedEntity } from '../labels/offered.ts';
import { actorKinds, type ListedType, meetingKinds, resolutionKinds, sectors } from '../labels/terms.ts';
import { fetchGraphQL } from './fetch-graphql.ts';
import type { Page } from './use-query-state.ts';

/** A page of entities. */
interface EntityPage<Entity> extends Page {
  nodes: Entity[];
}

interface PageArguments {
  first: number;
  after: string | null;
}

type Offerable = Extract<FoundFragment, { __typename: OfferedEntity['type'] }>;

const lists: Record<ListedType, TypedDocumentString<{ list: EntityPage<Offerable> }, PageArguments>> = {
  Actor: ListActorsDocument,
  Theme: ListThemesDocument,
  Meeting: ListMeetingsDocument,
  Resolution: ListResolutionsDocument,
  Source: ListSourcesDocument,
};

/**
 * The entities of a type that `search` finds by a text, the best match first; all of them by name if the text is empty, but for acts, which
 * have no names.
 *
 * @throws {RequestError} as `fetchGraphQL` does
 */
export async function searchByName(
  type: OfferedEntity['type'],
  text: string,
  page: PageArguments,
  signal: AbortSignal,
): Promise<EntityPage<OfferedEntity>> {
  if (text === '' && type !== 'Act') {
    const { list } = await fetchGraphQL(lists[type], page, signal);
    return { ...list, nodes: await noted(list.nodes.map(offered), signal) };
  }
  if (!hasWords(text)) return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  const variables = { text, type: type.toUpperCase() as SearchType, ...page };
  const { search } = await fetchGraphQL(FindByNameDocument, variables, signal);
  const nodes = search.nodes.map(({ node }) => offered(node as Offerable));
  return { ...search, nodes: await noted(nodes, signal) };
}

const offered = (node: Offerable): OfferedEntity => ({ ...node, type: node.__typename, note: noteOf(node) });

function noteOf(node: Offerable): string {
  switch (node.__typename) {
    case 'Actor':
      return listed([
        actorKinds[node.actorKind],
        node.sector && sectors[node.sector],
        node.iso3 ? null : node.country,
      ]);
    case 'Theme':
      return node.definition;
    case 'Meeting':
      return `${dateText(node.start)}, ${meetingKinds[node.meetingKind]}`;
    case 'Resolution':
      return resolutionKinds[node.resolutionKind];
    case 'Source':
      return `${node.publisher}, ${dateText(node.publishedOn)}`;
    default:
      return '';
  }
}

/** What distinguishes an entity from others with its name, its id last. */
export const noteAndId = (node: FoundFragment): string => listed([noteOf(node as Offerable), node.id]);

/** Maximum number of namesakes that are distinguished by more than their kind. */
const MAX_NAMESAKES = 20;

/**
 * Adds what distinguishes actors with the same name and note: for whom they took part in meetings, and in which years.
 */
async function noted(entities: OfferedEntity[], signal: AbortSignal): Promise<OfferedEntity[]> {
  const alike = namesakes(entities).filter(({ type }) => type === 'Actor');
  if (alike.length === 0) return entities;
  const ids = alike.slice(0, MAX_NAMESAKES).map(({ id }) => id);
  const { nodes } = await fetchGraphQL(TellApartDocument, { ids }, signal);
  const more = new Map(
    nodes.map((node) => {
      if (node === null || !('participations' in node)) return ['', ''];
      const { id, represents, participations } = node;
      const of = participations.flatMap(({ affiliatedWith, onBehalfOf }) => [
        ...affiliatedWith,
        ...onBehalfOf,
      ]);
      const names = [...represents, ...of].map(({ name }) => name);
      const written = participations.map(({ affiliation }) => affiliation ?? '');
      const years = participations.map(({ meeting }) => meeting?.start.earliest?.slice(0, 4) ?? '');
      return [id, listed([...new Set([...names, ...written]), ...[...new Set(years)].sort()])];
    }),
  );
  return entities.map((entity) => ({ ...entity, note: listed([entity.note, more.get(entity.id)]) }));
}
