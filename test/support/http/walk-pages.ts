import { expect } from 'vitest';
import type { TestApi } from '../test-graph.ts';

/** A field that is paged. */
export interface PagedField {
  /** The field with its arguments but `first` and `after`, such as `advances(where: $where, `. */
  call: string;
  /** The variables that its arguments name, as an operation declares them. */
  declares: string;
  variables: Record<string, unknown>;
  /** What is asked of a row, and how that gives its id. */
  row: string;
  idOf(node: any): string;
}

/** Ids of all rows, page by page; holds each page to what it says of itself. */
export async function walkPages(api: TestApi, field: PagedField, first: number): Promise<string[]> {
  const { call, declares, variables, row, idOf } = field;
  const query = `query (${declares}, $first: Int, $after: String) { paged: ${call} first: $first, after: $after) {
    totalCount edges { cursor node { ${row} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { paged } = await api.ask(query, { ...variables, first, after });
    const { edges, pageInfo, totalCount } = paged;
    expect(pageInfo).toEqual({
      hasPreviousPage: seen.length > 0,
      hasNextPage: seen.length + edges.length < totalCount,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    expect(edges.length).toBe(Math.min(first, totalCount - seen.length));
    seen.push(...edges.map(({ node }: any) => idOf(node)));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}
