import { timelineOf } from '../../../tracing/questions/timeline.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import { filterFrom } from './filter-from.ts';
import { memberNode } from './matrix.ts';

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
