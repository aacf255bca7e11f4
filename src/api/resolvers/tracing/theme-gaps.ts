import { themeGapsOf } from '../../../tracing/questions/gaps.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { pageByKey } from '../../operation/paging.ts';
import { existing } from '../../request/existing.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';

export const themeGapResolvers: Resolvers = {
  Query: {
    gaps: (_, { raisedAt, absentFrom, where, ...page }, { index }) =>
      pageByKey(
        themeGapsOf(index, {
          raisedAt: raisedAt ?? ['DIALOGUE'],
          absentFrom: absentFrom ?? ['WORKING_GROUP', 'CONFERENCE'],
          filter: filterFrom(where),
        }),
        { scope: 'ThemeGap', ...page },
      ),
  },
  ThemeGap: {
    theme: async ({ theme }, _, { entities }, info) => existing(await entities.load('Theme', theme, info)),
    raised: ({ raised }, args) => advancePage(raised, 'NEWEST_FIRST', args),
    notSurveyed: ({ notSurveyed }, _, { entities }, info) =>
      notSurveyed.map(async ({ id }) => existing(await entities.load('Meeting', id, info))),
  },
};
