import { matrixOf } from '../../tracing/matrix.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { bounded } from '../paging.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';
import { memberNode } from './member-node.ts';

export const matrixResolvers: Resolvers = {
  Query: {
    matrix: (_, { rows, columns, where, ...args }, { index }) =>
      matrixOf(index, {
        rows,
        columns,
        filter: filterFrom(where),
        themeLevel: args.themeLevel ?? 'ALL',
        measure: args.measure ?? 'ACTS',
        top: bounded('top', args.top ?? 50, 1, 500),
        minColumns: bounded('minColumns', args.minColumns ?? 1, 1, 500),
      }),
  },
  MatrixHeading: {
    node: memberNode,
  },
  MatrixCell: {
    recommendations: ({ tally }) => tally.recommendations,
    interventions: ({ tally }) => tally.interventions,
    takenUp: ({ tally }) => tally.takenUp,
    firstOn: ({ tally }) => tally.firstOn,
    lastOn: ({ tally }) => tally.lastOn,
    advances: ({ selection }, args) => advancePage(selection, 'NEWEST_FIRST', args),
  },
};
