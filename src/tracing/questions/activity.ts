import type { AdvanceIndex } from '../engine/advance-index.ts';
import type { Period } from '../engine/dimensions.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { filterOfMeasure, type Measure } from './measures.ts';
import { type TimeBucket, timeBuckets } from './timeline.ts';

/** Of what, by which periods and under which filter activity is counted. */
export interface ActivityRequest {
  of: 'ACTOR' | 'THEME';
  by: Period;
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
  const groups = index.select(filter).groupBy(of, 'ALL');
  return ids.map((id) =>
    timeBuckets(index, {
      bucket: by,
      filter,
      groups: groups.get(id)?.groupBy(by, 'ALL'),
    }),
  );
}
