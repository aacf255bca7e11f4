import { useMemo } from 'react';
import { type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { FindActorsDocument, NamesOfDocument } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import type { Names } from '../labels/sentence.ts';

/** What the things that a filter names are called, and which of its ids name nothing. */
export interface FilterNames {
  names: Names;
  unknown: readonly string[];
  isPending: boolean;
}

/** Looks up the names of all ids and countries in a filter, and of others that a view needs. */
export function useNames(filter: Filter, others: readonly string[] = []): FilterNames {
  const of = (kind: string) =>
    facets.filter(({ values }) => values === kind).flatMap((facet) => valuesOf(filter, facet).map(String));
  const ids = [...new Set([...of('ids'), ...others])].slice(0, 200);
  const codes = of('countries');
  const things = useAnswer(NamesOfDocument, ids.length === 0 ? null : { ids });
  const states = useAnswer(
    FindActorsDocument,
    codes.length === 0 ? null : { where: { iso3: { in: codes } }, first: 200, after: null },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are in what was asked
  return useMemo(() => {
    const found = (things.data?.nodes ?? []).flatMap((node) => (node === null ? [] : [node]));
    const held = new Set(found.map(({ id }) => id));
    return {
      names: new Map([
        ...found.map((node) => [node.id, nameOf(node)] as const),
        ...(states.data?.actors.nodes ?? []).map(({ iso3, name }) => [iso3 ?? name, name] as const),
      ]),
      unknown: things.data === undefined || things.isPending ? [] : ids.filter((id) => !held.has(id)),
      isPending: things.isPending || states.isPending,
    };
  }, [things.data, things.isPending, states.data, states.isPending, ids.join(' ')]);
}
