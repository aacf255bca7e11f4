import { type Facet, type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { WideningDocument } from '../gql/graphql.ts';

/** Whether a condition only widens another, and is set in the field of that one. */
export const isWidening = (facet: Facet): boolean => facet.values === 'flag' && facet.widens !== undefined;

/** The conditions that would widen one of a filter: if a group in it has members, or a meeting in it has parts. */
export function useWidening(filter: Filter): (of: Facet) => Facet[] {
  const { actors, meetings } = filter;
  const variables = { actors: actors ?? [], meetings: meetings ?? [] };
  const { data } = useGraphQL(WideningDocument, actors == null && meetings == null ? null : variables);
  const makesDifference: Partial<Record<keyof Filter, boolean>> = {
    actors: actors != null && (data?.members.totalCount ?? 0) > 0,
    meetings: meetings != null && (data?.parts.totalCount ?? 0) > 0,
  };
  return ({ key }) =>
    facets.filter(
      (facet) =>
        facet.values === 'flag' &&
        facet.widens === key &&
        (makesDifference[key] === true || valuesOf(filter, facet).includes(true)),
    );
}
