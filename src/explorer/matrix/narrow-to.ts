import type { Filter } from '../address/facets.ts';
import type { Dimension } from '../gql/graphql.ts';

/** A row, column or line: a dimension and the id that its heading has. */
export interface Place {
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
  ACT_KIND: 'actKinds',
};

/**
 * The filter that selects exactly the acts that a row, a column, or a cell of both counts under a filter. Rows and columns are
 * members of what the filter allows, so the one takes the place of the many.
 */
export function narrowTo(filter: Filter, ...places: Place[]): Filter {
  const narrowed: Filter = { ...filter };
  for (const { dimension, id } of places) {
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
