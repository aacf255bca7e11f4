import { keepPreviousData, skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { fetchGraphQL } from './fetch-graphql.ts';

/** The state of a view's query. The last result stays until the next has arrived. */
export interface QueryState<Result> {
  data: Result | undefined;
  /** Whether a newer result is being loaded. */
  isPending: boolean;
  error: Error | null;
  /** Sends the query again after an error. */
  retry: () => void;
}

/**
 * The result of a query; follows its variables, and aborts requests that are no longer needed. Null variables send
 * none.
 */
export function useGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: [document.toString(), variables],
    queryFn: variables === null ? skipToken : ({ signal }) => fetchGraphQL(document, variables, signal),
    placeholderData: keepPreviousData,
  });
  return { data, isPending: isFetching, error: isFetching ? null : error, retry: refetch };
}

/** The state of a query whose result can only be shown with the pages of a list, which are loaded beside it. */
export const withPages = <Result>(
  query: QueryState<Result>,
  pages: QueryState<readonly unknown[]>,
): QueryState<Result> => ({
  data: pages.data === undefined ? undefined : query.data,
  isPending: pages.isPending || query.isPending,
  error: pages.error ?? query.error,
  retry: () => {
    pages.retry();
    query.retry();
  },
});

/** A page of a connection. */
export interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The pages of a list that have been loaded so far, and how to load the next. */
export interface PagesState<OnePage> extends QueryState<OnePage[]> {
  /** Null on the last page. */
  loadMore: (() => void) | null;
  isLoadingMore: boolean;
  /** Why the next page could not be loaded. */
  moreError: Error | null;
}

/**
 * A list that is loaded page by page.
 *
 * @param key what identifies the list in the cache
 * @param load loads the page after a cursor, the first for null
 */
export function usePages<OnePage extends Page>(
  key: readonly unknown[],
  load: (after: string | null, signal: AbortSignal) => Promise<OnePage>,
): PagesState<OnePage> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const { isFetching, isFetchingNextPage, isFetchNextPageError, error } = query;
  return {
    data: query.data?.pages,
    isPending: isFetching && !isFetchingNextPage,
    error: isFetching || isFetchNextPageError ? null : error,
    retry: query.refetch,
    // Not `hasNextPage`, which is false while the last list is shown until the next arrives.
    loadMore: query.data?.pages.at(-1)?.pageInfo.hasNextPage ? query.fetchNextPage : null,
    isLoadingMore: isFetchingNextPage,
    moreError: isFetchNextPageError && !isFetching ? error : null,
  };
}
