import type { Filter } from '../address/facets.ts';
import type { Dimension } from '../gql/graphql.ts';

/** A member of a dimension: a row or column of a table. */
export interface Member {
  dimension: Dimension;
  id: string;
}

const keys: Record<Exclude<Dimension, 'YEAR'>, keyof Filter> = {
  ACTOR: 'actors',
  ACTOR_KIND: 'actorKinds',
  SECTOR: 'sectors',
  COUNTRY: 'countries',
  REGIONAL_GROUP: 'regionalGroups',
  THEME: 'themes',
  CYCLE: 'cycles',
  PHASE: 'cycles',
  MEETING: 'meetings',
  MEETING_KIND: 'meetingKinds',
  INSTRUMENT: 'instruments',
  ACT_KIND: 'acts',
};

/**
 * The filter that selects exactly the acts that a row, a column or a cell counts under a filter. Rows and columns are members
 * that the filter allows, so a member replaces the condition on its dimension.
 */
export function narrowTo(filter: Filter, ...members: Member[]): Filter {
  const narrowed: Filter = { ...filter };
  for (const { dimension, id } of members) {
    if (dimension !== 'YEAR') {
      Object.assign(narrowed, { [keys[dimension]]: [id] });
      continue;
    }
    const [from, to] = [`${id}-01-01`, `${id}-12-31`];
    narrowed.from = filter.from != null && filter.from > from ? filter.from : from;
    narrowed.to = filter.to != null && filter.to < to ? filter.to : to;
  }
  return narrowed;
}
