import type { ThemeLevel } from '../../../tracing/engine/dimensions.ts';
import type { AdvanceSelection } from '../../../tracing/engine/selection.ts';
import {
  type ComparedMember,
  type CycleChange,
  type CycleComparison,
  compareCycles,
} from '../../../tracing/questions/compare-cycles.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { type PageArguments, pageByKey } from '../../operation/paging.ts';
import { existing } from '../../request/existing.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';

/** Null is the same as missing. */
interface MemberArguments extends PageArguments {
  changes?: CycleChange[] | null | undefined;
  themeLevel?: ThemeLevel | null | undefined;
}

const members = (dimension: 'ACTOR' | 'THEME') => (comparison: CycleComparison, args: MemberArguments) => {
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
    cycle: async ({ cycle }, _, { entities }, info) =>
      existing(await entities.load('ReviewCycle', cycle, info)),
    meetings: ({ meetings }, _, { entities }, info) =>
      meetings.map(async ({ id }) => existing(await entities.load('Meeting', id, info))),
    notSurveyed: ({ notSurveyed }, _, { entities }, info) =>
      notSurveyed.map(async ({ id }) => existing(await entities.load('Meeting', id, info))),
  },
  ComparedTheme: {
    ...bothSides,
    theme: async ({ id }, _, { entities }, info) => existing(await entities.load('Theme', id, info)),
  },
  ComparedActor: {
    ...bothSides,
    actor: async ({ id }, _, { entities }, info) => existing(await entities.load('Actor', id, info)),
  },
};
