import type { ActivityRequest } from '../../../tracing/questions/timeline.ts';
import { type TimeBucket, timelineOf } from '../../../tracing/questions/timeline.ts';
import type { ActorActivityArgs, Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import type { ApiContext } from '../../request/context.ts';
import { filterFrom } from './filter-from.ts';
import { memberNode } from './matrix.ts';

/** The activity of an actor or theme; those with the same arguments are counted together. */
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

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: (_, args, { index }) =>
      timelineOf(index, {
        series: args.series ?? null,
        bucket: args.bucket ?? 'CYCLE',
        filter: filterFrom(args.where),
        themeLevel: args.themeLevel ?? 'TOP',
        measure: args.measure ?? 'ACTS',
        top: bounded('top', args.top ?? 12, 1, 500),
      }),
  },
  TimelineSeries: { node: memberNode },
  TimeBucket: { node: memberNode },
};
