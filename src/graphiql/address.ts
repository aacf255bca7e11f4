import type { Question } from './question.ts';

/** What an editor holds. */
export interface Asked {
  query: string;
  /** As JSON; empty for none. */
  variables: string;
}

/** A longer address is not taken by every server: what it holds then stands behind `#`, which is not sent. */
const LONGEST_SENT = 4_000;

/** What an editor holds of a question of the library. */
export const askedBy = ({ query, variables }: Question): Asked => ({
  query,
  variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
});

/**
 * What an address asks to be opened: `?query=…&variables=…`, or `?question=<slug>` of the library; behind `#` as well.
 * Null where it asks for nothing, or for a question that there is not.
 */
export function askedIn(
  { search, hash }: { search: string; hash: string },
  library: readonly Question[],
): Asked | null {
  for (const part of [search, hash]) {
    const parameters = new URLSearchParams(part.slice(1));
    const query = parameters.get('query');
    if (query !== null) return { query, variables: parameters.get('variables') ?? '' };
    const question = library.find(({ slug }) => slug === parameters.get('question'));
    if (question !== undefined) return askedBy(question);
  }
  return null;
}

/** The address of a page under which {@link askedIn} finds what an editor holds. */
export function addressOf({ query, variables }: Asked, page: string): string {
  const parameters = new URLSearchParams({ query, ...(variables.trim() === '' ? {} : { variables }) });
  const sent = `${page}?${parameters}`;
  return sent.length <= LONGEST_SENT ? sent : `${page}#${parameters}`;
}
