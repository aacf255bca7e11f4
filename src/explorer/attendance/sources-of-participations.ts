import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { SourcesOfParticipationsDocument } from '../gql/graphql.ts';
import { type NamedSource, sourcesText } from '../layout/picture-sources.ts';

/** The most ids that one request takes. */
const MAX_IDS = 200;

/**
 * The sources of participations, in a line; those of most participations first. Of more than 200 participations, the
 * sources of the first 200.
 *
 * @throws {RequestError} as `fetchGraphQL` does
 */
export async function sourcesOfParticipations(ids: readonly string[]): Promise<string> {
  const variables = { ids: ids.slice(0, MAX_IDS) };
  const { nodes } = await fetchGraphQL(
    SourcesOfParticipationsDocument,
    variables,
    new AbortController().signal,
  );
  const counts = new Map<string, { source: NamedSource; count: number }>();
  for (const node of nodes) {
    if (node === null || !('sources' in node)) continue;
    for (const source of node.sources)
      counts.set(source.id, { source, count: (counts.get(source.id)?.count ?? 0) + 1 });
  }
  return sourcesText([...counts.values()].sort((a, b) => b.count - a.count).map(({ source }) => source));
}
