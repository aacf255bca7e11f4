import {
  infiniteQueryOptions,
  keepPreviousData,
  skipToken,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { fetchGraphQL } from './fetch-graphql.ts';
import { queryClient } from './query-client.ts';

/** The state of a view's query. The last result stays until the next has arrived. */
export interface QueryState<Result> {
  data: Result | undefined;
  /** Whether a newer result is being loaded. */
  isPending: boolean;
  error: Error | null;
  /** Sends the query again after an error. */
  retry: () => void;
}

/** A query for the cache of results. */
const requestOf = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => ({
  queryKey: [document.toString(), variables],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchGraphQL(document, variables, signal),
});

/** Sends a query, once, before the page that shows its result is drawn. An error is reported where the result is used. */
export async function sendEarly<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<void> {
  const request = requestOf(document, variables);
  if (queryClient.getQueryState(request.queryKey) === undefined) await queryClient.prefetchQuery(request);
}

/**
 * The result of a query; follows its variables, and aborts requests that are no longer needed. Null variables send
 * none.
 */
export function useGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  // Here, not once the page is drawn without the result: a slow processor takes long to draw.
  if (variables !== null) void sendEarly(document, variables);
  const { data, isFetching, error, refetch } = useQuery({
    ...(variables === null
      ? { queryKey: [document.toString()], queryFn: skipToken }
      : requestOf(document, variables)),
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
  const request = infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  // As in `useGraphQL`.
  if (queryClient.getQueryState(key) === undefined) void queryClient.prefetchInfiniteQuery(request);
  const query = useInfiniteQuery({ ...request, placeholderData: keepPreviousData });
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
