import { actsAddress } from '../address/entity-address.ts';
import type { Filter } from '../address/facets.ts';
import { writeFilter } from '../address/filter-in-address.ts';
import { addressOf } from '../address/location.tsx';
import { narrowTo } from '../address/narrow-to.ts';
import { writeSetting } from '../address/view-settings.ts';
import type { Bucket } from '../gql/graphql.ts';

/**
 * The address of exactly the acts that a period counts under a filter. A filter of the list cannot say "in this series
 * and in that Conference period": the timeline opens those.
 */
export function periodAddress(where: Filter, bucket: Bucket, id: string): string {
  const { AND, ...narrowed } = narrowTo(where, { dimension: bucket, id });
  if (AND === undefined) return actsAddress(narrowed);
  const parameters = new URLSearchParams();
  writeFilter(where, parameters);
  writeSetting(parameters, 'series', 'NONE');
  writeSetting(parameters, 'bucket', bucket);
  parameters.set('column', id);
  return addressOf('/timeline', parameters);
}
