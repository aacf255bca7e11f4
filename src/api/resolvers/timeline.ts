import type { IResolvers } from '@graphql-tools/utils';
import type { AdvanceFilter } from '../../tracing/advance-filter.ts';
import type { Bucket, Dimension, ThemeLevel } from '../../tracing/advance-index.ts';
import type { Measure } from '../../tracing/counting.ts';
import { timelineOf } from '../../tracing/timeline.ts';
import type { ApiContext } from '../context.ts';
import { bounded } from '../paging.ts';
import { filterFrom } from './filter-from.ts';
import { memberNode } from './member-node.ts';

/** Null is the same as missing. */
interface TimelineArguments {
  series?: Dimension | null;
  bucket?: Bucket | null;
  where?: AdvanceFilter | null;
  themeLevel?: ThemeLevel | null;
  measure?: Measure | null;
  top?: number | null;
}

export const timelineResolvers: IResolvers<unknown, ApiContext> = {
  Query: {
    timeline: (_, args: TimelineArguments, { index }) =>
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
