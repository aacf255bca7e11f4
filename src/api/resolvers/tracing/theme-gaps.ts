import { themeGapsOf } from '../../../tracing/questions/gaps.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { pageByKey } from '../../operation/paging.ts';
import { entityField, entityListField } from '../../request/existing.ts';
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
    theme: entityField('Theme', ({ theme }) => theme),
    raised: ({ raised }, args) => advancePage(raised, 'NEWEST_FIRST', args),
    notSurveyed: entityListField('Meeting', ({ notSurveyed }) => notSurveyed.map(({ id }) => id)),
  },
};
