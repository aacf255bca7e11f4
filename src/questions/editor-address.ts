import type { Question } from './question.ts';

/** What GraphiQL's editors contain. */
export interface EditorContent {
  query: string;
  /** As JSON; empty for none. */
  variables: string;
}

/** Some servers reject longer addresses: the content is then put after `#`, which is not sent. */
const MAX_SENT_LENGTH = 4_000;

/** A question of the library as editor content. */
export const contentOf = ({ query, variables }: Question): EditorContent => ({
  query,
  variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
});

/**
 * What an address opens: `?query=…&variables=…`, or `?question=<slug>` of the library; the same after `#`. Null if it
 * opens nothing, or names an unknown question.
 */
export function contentInAddress(
  { search, hash }: { search: string; hash: string },
  library: readonly Question[],
): EditorContent | null {
  for (const part of [search, hash]) {
    const parameters = new URLSearchParams(part.slice(1));
    const query = parameters.get('query');
    if (query !== null) return { query, variables: parameters.get('variables') ?? '' };
    const question = library.find(({ slug }) => slug === parameters.get('question'));
    if (question !== undefined) return contentOf(question);
  }
  return null;
}

/** The address of GraphiQL, at `page`, that opens some editor content. */
export function editorAddress({ query, variables }: EditorContent, page = '/graphiql'): string {
  const parameters = new URLSearchParams({ query, ...(variables.trim() === '' ? {} : { variables }) });
  const sent = `${page}?${parameters}`;
  return sent.length <= MAX_SENT_LENGTH ? sent : `${page}#${parameters}`;
}
