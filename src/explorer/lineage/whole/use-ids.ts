import { skipToken, useQuery } from '@tanstack/react-query';
import { fetchGraphQL } from '../../api/fetch-graphql.ts';
import type { TypedDocumentString } from '../../gql/graphql.ts';

/** The ids of a list, with whatever else comes with its first page. */
interface IdPage {
  list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** All ids of a list, whose pages are loaded one after the other. Null variables load none. */
export function useIds<Result extends IdPage, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'> | null,
) {
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['ids', document.toString(), variables],
    queryFn:
      variables === null
        ? skipToken
        : async ({ signal }) => {
            const load = (after: string | null) =>
              fetchGraphQL(document, { ...variables, after } as unknown as Variables, signal);
            const first = await load(null);
            const ids = new Set(first.list.nodes.map(({ id }) => id));
            let { hasNextPage, endCursor } = first.list.pageInfo;
            while (hasNextPage) {
              const { list } = await load(endCursor);
              for (const { id } of list.nodes) ids.add(id);
              ({ hasNextPage, endCursor } = list.pageInfo);
            }
            return { first, ids };
          },
  });
  return {
    first: data?.first,
    ids: data?.ids,
    isPending: variables !== null && isFetching && data === undefined,
    error: isFetching ? null : error,
    retry: refetch,
  };
}
