import type { AdvanceIndex, Bucket } from '../engine/advance-index.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { filterOfMeasure, type Measure } from './counting.ts';
import { type TimeBucket, timeBuckets } from './timeline.ts';

/** What the activity of actors or themes is asked by. */
export interface ActivityRequest {
  of: 'ACTOR' | 'THEME';
  by: Bucket;
  filter: AdvanceFilter;
  measure: Measure;
}

/**
 * The distinct acts of each of these actors or themes over time, in one pass over the filter's acts:
 * what a filter with that one actor or theme would count.
 */
export function activityOf(
  index: AdvanceIndex,
  request: ActivityRequest,
  ids: readonly string[],
): TimeBucket[][] {
  const { of, by } = request;
  const filter = filterOfMeasure(request.filter, request.measure);
  const groups = index.select(filter).split(of, 'ALL');
  return ids.map((id) =>
    timeBuckets(index, {
      bucket: by,
      filter,
      groups: groups.get(id)?.split(by, 'ALL'),
    }),
  );
}
