import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchGraphQL } from '../../api/fetch-graphql.ts';
import { type QueryState, useGraphQL } from '../../api/use-query-state.ts';
import {
  TreatyInstrumentsDocument,
  type TreatyInstrumentsQuery,
  TreatyStatusOfDocument,
  type TreatyStatusOfQuery,
  type TreatyStatusOfQueryVariables,
} from '../../gql/graphql.ts';
import { rowsOf, type StandingRow } from './standings.ts';

/** An instrument with the numbers of parties that sources have counted. */
export type TreatyInstrument = TreatyInstrumentsQuery['instruments']['nodes'][number];

/** What the view shows: instruments, conventions first, and the status of each State and organization under them. */
export interface Standings {
  instruments: readonly TreatyInstrument[];
  rows: readonly StandingRow[];
}

/** All actors with their status under an instrument, page by page. */
async function actorsUnder(instrument: string, instruments: readonly string[], signal: AbortSignal) {
  const nodes: TreatyStatusOfQuery['actors']['nodes'] = [];
  let after: string | null = null;
  do {
    const variables: TreatyStatusOfQueryVariables = { instrument, instruments: [...instruments], after };
    const { actors }: TreatyStatusOfQuery = await fetchGraphQL(TreatyStatusOfDocument, variables, signal);
    nodes.push(...actors.nodes);
    after = actors.pageInfo.hasNextPage ? actors.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

/** The status of every State and organization under every instrument: one request for each instrument and 200 actors. */
export function useStandings(): QueryState<Standings> {
  const known = useGraphQL(TreatyInstrumentsDocument, {});
  const instruments = useMemo(() => {
    const nodes = known.data?.instruments.nodes ?? [];
    const isConvention = ({ kind }: TreatyInstrument) => kind === 'CONVENTION';
    return [...nodes.filter(isConvention), ...nodes.filter((one) => !isConvention(one))];
  }, [known.data]);
  const ids = instruments.map(({ id }) => id);
  const queries = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['treaty status', id, ids],
      queryFn: ({ signal }: { signal: AbortSignal }) => actorsUnder(id, ids, signal),
    })),
    combine: (results) => ({
      actors: results.map(({ data }) => data),
      isPending: results.some(({ isFetching }) => isFetching),
      error: results.find(({ error, isFetching }) => error !== null && !isFetching)?.error ?? null,
      retry: () => {
        for (const { error, refetch } of results) if (error !== null) void refetch();
      },
    }),
  });
  const { actors } = queries;
  const data = useMemo(() => {
    if (known.data === undefined) return undefined;
    const loaded = actors.flatMap((nodes, place) =>
      nodes === undefined ? [] : [[instruments[place]?.id ?? '', nodes] as const],
    );
    return loaded.length < instruments.length ? undefined : { instruments, rows: rowsOf(new Map(loaded)) };
  }, [known.data, instruments, actors]);
  return {
    data,
    isPending: known.isPending || queries.isPending,
    error: known.error ?? queries.error,
    retry: known.error === null ? queries.retry : known.retry,
  };
}
