import type { ActivityRequest } from '../../../tracing/questions/activity.ts';
import type { TimeBucket } from '../../../tracing/questions/timeline.ts';
import type { ActorActivityArgs } from '../../generated/resolver-types.ts';
import type { ApiContext } from '../../request/context.ts';
import { filterFrom } from './filter-from.ts';

/** The activity of an actor or theme; those asked for with the same arguments are counted together. */
export const activity =
  (of: ActivityRequest['of']) =>
  (
    row: Record<string, unknown>,
    { by, where, measure }: ActorActivityArgs,
    context: ApiContext,
  ): Promise<TimeBucket[]> =>
    context
      .activity({ of, by: by ?? 'CYCLE', filter: filterFrom(where), measure: measure ?? 'ACTS' })
      .load(String(row['keyId']));
