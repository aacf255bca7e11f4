import { coAdvancementOf } from '../../../tracing/questions/co-advancement.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { pageByKey } from '../../operation/paging.ts';
import { entityField } from '../../request/existing.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';

export const coAdvancementResolvers: Resolvers = {
  Query: {
    coAdvancement: (_, { actor, by: given, where, first, after }, { index }) => {
      const by = given ?? 'THEME_IN_CYCLE';
      const all = coAdvancementOf(index, { actor, by, filter: filterFrom(where) });
      return pageByKey(all, { scope: `CoAdvancement ${by}`, first: first ?? 20, after });
    },
  },
  CoAdvancement: {
    actor: entityField('Actor', ({ actor }) => actor),
    advances: ({ advances }, args) => advancePage(advances(), 'NEWEST_FIRST', args),
    themes: ({ themes }) => themes(),
  },
  SharedTheme: {
    theme: entityField('Theme', ({ theme }) => theme),
    cycle: entityField('ReviewCycle', ({ cycle }) => cycle),
    own: ({ own }, args) => advancePage(own, 'NEWEST_FIRST', args),
    others: ({ others }, args) => advancePage(others, 'NEWEST_FIRST', args),
  },
};
