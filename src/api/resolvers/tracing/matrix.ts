import { type MatrixRequest, matrixOf } from '../../../tracing/questions/matrix.ts';
import type { QueryMatrixArgs, Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';
import { memberNode } from './member-node.ts';

/**
 * What the arguments of the field ask for.
 *
 * @throws {ApiError} BAD_USER_INPUT for a number out of bounds
 */
export function matrixRequest({ rows, columns, where, ...args }: QueryMatrixArgs): MatrixRequest {
  return {
    rows,
    columns,
    filter: filterFrom(where),
    themeLevel: args.themeLevel ?? 'ALL',
    measure: args.measure ?? 'ACTS',
    top: bounded('top', args.top ?? 50, 1, 500),
    minColumns: bounded('minColumns', args.minColumns ?? 1, 1, 500),
  };
}

export const matrixResolvers: Resolvers = {
  Query: {
    matrix: (_, args, { index }) => matrixOf(index, matrixRequest(args)),
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
