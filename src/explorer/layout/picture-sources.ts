import type { Filter } from '../address/facets.ts';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { type DayFragment, SourcesOfDocument } from '../gql/graphql.ts';
import { dateText, isUndated } from '../labels/dates.ts';
import { text } from '../messages/text.ts';

/** The number of sources that a picture names; its address leads to the others. */
const NAMED = 6;

/** A source, as far as a picture names it. */
export interface NamedSource {
  title: string;
  publisher: string;
  publishedOn: DayFragment;
}

/** Sources in a line below a picture, the first few by name. */
export const sourcesText = (sources: readonly NamedSource[], total = sources.length): string =>
  total === 0
    ? ''
    : text('picture.sources', {
        sources: sources.slice(0, NAMED).map(sourceText).join('; '),
        others: total - Math.min(sources.length, NAMED),
      });

const sourceText = ({ title, publisher, publishedOn }: NamedSource): string =>
  `${title} (${isUndated(publishedOn) ? publisher : `${publisher}, ${dateText(publishedOn)}`})`;

/**
 * The sources of the acts that a filter selects, in a line; those of most acts first.
 *
 * @throws {RequestError} as `fetchGraphQL` does
 */
export async function sourcesOf(where: Filter): Promise<string> {
  const variables = { where, first: NAMED };
  const { advances } = await fetchGraphQL(SourcesOfDocument, variables, new AbortController().signal);
  const { nodes, totalCount } = advances.sources;
  return sourcesText(
    nodes.map(({ source }) => source),
    totalCount,
  );
}
