import type { Period } from '../../../tracing/engine/dimensions.ts';
import type { Measure } from '../../../tracing/questions/measures.ts';
import type { ActivityRequest, TimeBucket } from '../../../tracing/questions/timeline.ts';
import type { AdvanceWhere } from '../../generated/resolver-types.ts';
import type { ApiContext } from '../../request/context.ts';
import { filterFrom } from './filter-from.ts';

/** Null is the same as missing. */
interface ActivityArguments {
  by?: Period | null;
  where?: AdvanceWhere | null;
  measure?: Measure | null;
}

/** The activity of an actor or theme; those asked for with the same arguments are counted together. */
export const activity =
  (of: ActivityRequest['of']) =>
  (row: Record<string, unknown>, args: ActivityArguments, context: ApiContext): Promise<TimeBucket[]> =>
    context
      .activity({
        of,
        by: args.by ?? 'CYCLE',
        filter: filterFrom(args.where),
        measure: args.measure ?? 'ACTS',
      })
      .load(String(row['keyId']));
