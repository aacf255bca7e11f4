import type { AdvanceSelection } from '../../../tracing/engine/selection.ts';
import {
  type ComparedMember,
  type CycleComparison,
  compareCycles,
} from '../../../tracing/questions/compare-cycles.ts';
import type { CycleComparisonThemesArgs, Resolvers } from '../../generated/resolver-types.ts';
import { type PageArguments, pageByKey } from '../../operation/paging.ts';
import { entityField, entityListField } from '../../request/existing.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';

const members =
  (dimension: 'ACTOR' | 'THEME') => (comparison: CycleComparison, args: CycleComparisonThemesArgs) => {
    const { changes, themeLevel, ...page } = args;
    const all = comparison.members(dimension, themeLevel ?? 'ALL');
    const wanted = changes == null ? all : all.filter(({ change }) => changes.includes(change));
    return pageByKey(wanted, { scope: `Compared ${dimension}`, ...page });
  };

const acts = (selection: AdvanceSelection | null, args: PageArguments) =>
  selection === null ? null : advancePage(selection, 'NEWEST_FIRST', args);

const bothSides = {
  inFrom: ({ inFrom }: ComparedMember, args: PageArguments) => acts(inFrom, args),
  inTo: ({ inTo }: ComparedMember, args: PageArguments) => acts(inTo, args),
};

export const compareCyclesResolvers: Resolvers = {
  Query: {
    compareCycles: (_, { from, to, where }, { index }) =>
      compareCycles(index, { from, to, filter: filterFrom(where) }),
  },
  CycleComparison: { themes: members('THEME'), actors: members('ACTOR') },
  ComparedCycle: {
    cycle: entityField('ReviewCycle', ({ cycle }) => cycle),
    meetings: entityListField('Meeting', ({ meetings }) => meetings.map(({ id }) => id)),
    notSurveyed: entityListField('Meeting', ({ notSurveyed }) => notSurveyed.map(({ id }) => id)),
  },
  ComparedTheme: { ...bothSides, theme: entityField('Theme', ({ id }) => id) },
  ComparedActor: { ...bothSides, actor: entityField('Actor', ({ id }) => id) },
};
