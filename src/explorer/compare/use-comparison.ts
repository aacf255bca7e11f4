import type { Filter } from '../address/facets.ts';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { type PagesState, type QueryState, useGraphQL, usePages } from '../api/use-query-state.ts';
import {
  ActorsComparedDocument,
  type CycleChange,
  CyclesComparedDocument,
  type ThemeLevel,
  ThemesComparedDocument,
  type ThemesComparedQuery,
} from '../gql/graphql.ts';
import type { ComparedGroup, Comparison } from './comparison.ts';
import type { CompareSettings } from './use-compare-settings.ts';

/** The changes in the order of the groups. */
export const changes = ['NEW', 'CONTINUED', 'DROPPED', 'UNKNOWN'] as const satisfies CycleChange[];

type MemberPage = ThemesComparedQuery['compareCycles']['members'];

/** What is compared, under a filter. */
export interface ComparisonRequest extends CompareSettings {
  where: Filter;
  themeLevel: ThemeLevel;
}

/** Loads a comparison, and the first page of each group. */
export function useComparison(request: ComparisonRequest): {
  query: QueryState<Comparison>;
  pages: Record<CycleChange, PagesState<MemberPage>>;
} {
  const { first, second, where } = request;
  const sides = useGraphQL(CyclesComparedDocument, { first, second, where });
  const pages = {
    NEW: useGroup(request, 'NEW'),
    CONTINUED: useGroup(request, 'CONTINUED'),
    DROPPED: useGroup(request, 'DROPPED'),
    UNKNOWN: useGroup(request, 'UNKNOWN'),
  };
  const all = [sides, ...Object.values(pages)];
  const isLoaded = all.every(({ data }) => data !== undefined);
  const data =
    sides.data === undefined || !isLoaded
      ? undefined
      : {
          first: sides.data.compareCycles.from,
          second: sides.data.compareCycles.to,
          groups: changes.map((change) => groupOf(change, pages[change].data ?? [])),
        };
  return {
    query: {
      data,
      isPending: all.some(({ isPending }) => isPending),
      error: all.find(({ error }) => error !== null)?.error ?? null,
      retry: () => {
        for (const { retry } of all) retry();
      },
    },
    pages,
  };
}

function useGroup(request: ComparisonRequest, change: CycleChange): PagesState<MemberPage> {
  const { first, second, where, themeLevel, compared } = request;
  return usePages(['compare', request, change], async (after, signal) => {
    const variables = { first, second, where, changes: [change], after };
    const { compareCycles } =
      compared === 'THEME'
        ? await fetchGraphQL(ThemesComparedDocument, { ...variables, themeLevel }, signal)
        : await fetchGraphQL(ActorsComparedDocument, variables, signal);
    return compareCycles.members;
  });
}

const groupOf = (change: CycleChange, pages: readonly MemberPage[]): ComparedGroup => ({
  change,
  total: pages[0]?.totalCount ?? 0,
  rows: pages.flatMap(({ nodes }) =>
    nodes.map(({ member, inFrom, inTo }) => ({
      ...member,
      inFirst: inFrom?.totalCount ?? null,
      inSecond: inTo?.totalCount ?? null,
    })),
  ),
});
