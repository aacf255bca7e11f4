import type { IResolvers } from '@graphql-tools/utils';
import type { AdvanceFilter } from '../../tracing/advance-filter.ts';
import type { Dimension, ThemeLevel } from '../../tracing/advance-index.ts';
import type { Measure } from '../../tracing/counting.ts';
import { type Cell, matrixOf } from '../../tracing/matrix.ts';
import type { ApiContext } from '../context.ts';
import { bounded, type PageArguments } from '../paging.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';
import { memberNode } from './member-node.ts';

/** Null is the same as missing. */
interface MatrixArguments {
  rows: Dimension;
  columns: Dimension;
  where?: AdvanceFilter | null;
  themeLevel?: ThemeLevel | null;
  measure?: Measure | null;
  top?: number | null;
  minColumns?: number | null;
}

export const matrixResolvers: IResolvers<unknown, ApiContext> = {
  Query: {
    matrix: (_, { rows, columns, where, ...args }: MatrixArguments, { index }) =>
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
    recommendations: ({ tally }: Cell) => tally.recommendations,
    interventions: ({ tally }: Cell) => tally.interventions,
    takenUp: ({ tally }: Cell) => tally.takenUp,
    firstOn: ({ tally }: Cell) => tally.firstOn,
    lastOn: ({ tally }: Cell) => tally.lastOn,
    advances: ({ selection }: Cell, args: PageArguments) => advancePage(selection, 'NEWEST_FIRST', args),
  },
};
