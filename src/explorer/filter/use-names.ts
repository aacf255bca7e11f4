import { type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { NamesOfDocument, StatesOfDocument } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { alike } from '../labels/offered.ts';
import type { Names } from './sentence.ts';

const MAX_IDS = 200;

/** Names of what a filter contains. */
export type FilterNames = ReturnType<typeof useNames>;

/** Looks up the names of all ids and country codes in a filter. */
export function useNames(filter: Filter) {
  const valuesOfKind = (kind: string) =>
    facets.filter(({ values }) => values === kind).flatMap((facet) => valuesOf(filter, facet).map(String));
  const ids = [...new Set(valuesOfKind('ids'))].slice(0, MAX_IDS);
  const codes = valuesOfKind('countries');
  const nodes = useGraphQL(NamesOfDocument, ids.length === 0 ? null : { ids });
  const states = useGraphQL(StatesOfDocument, codes.length === 0 ? null : { codes });
  const named = (nodes.data?.nodes ?? []).flatMap((node) =>
    node === null ? [] : [[node.id, nameOf(node)] as const],
  );
  const shared = alike(named, ([, name]) => name);
  const names: Names = new Map([
    ...named.map((one) => [one[0], shared.has(one) ? `${one[1]} (${one[0]})` : one[1]] as const),
    ...(states.data?.actors.nodes ?? []).map(({ iso3, name }) => [iso3 ?? name, name] as const),
  ]);
  return {
    names,
    /** The ids without an entity. */
    unknown: nodes.data === undefined || nodes.isPending ? [] : ids.filter((id) => !names.has(id)),
    isPending: nodes.isPending || states.isPending,
  };
}
