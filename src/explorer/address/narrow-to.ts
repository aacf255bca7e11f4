import type { AdvanceWhere, Dimension } from '../gql/graphql.ts';
import { dimensions } from '../labels/dimensions.ts';
import { type Filter, facets } from './facets.ts';

/** A member of a dimension: a row or column of a table. */
export interface Member {
  dimension: Dimension;
  id: string;
}

/**
 * The filter that selects exactly the acts that a row, a column or a cell counts under a filter. Rows and columns are
 * members that the filter allows, so a member replaces the condition on its dimension; both apply if the member is the
 * wider one. An actor or a meeting counts for itself there, not for its members or parts.
 */
export function narrowTo(filter: Filter, ...members: Member[]): AdvanceWhere {
  const narrowed: AdvanceWhere = { ...filter };
  for (const { dimension, id } of members) {
    const { condition, isWider } = dimensions[dimension];
    if (typeof condition === 'string') {
      Object.assign(narrowed, { [condition]: [id] });
      for (const facet of facets)
        if (facet.values === 'flag' && facet.widens === condition) delete narrowed[facet.key];
      if (isWider && filter[condition]) narrowed.AND = [{ [condition]: filter[condition] }];
      continue;
    }
    const [from, to] = condition(id);
    narrowed.from = filter.from != null && filter.from > from ? filter.from : from;
    narrowed.to = filter.to != null && filter.to < to ? filter.to : to;
  }
  return narrowed;
}
