import type { GraphQLResolveInfo } from 'graphql';
import { type Dimension, dimensionRecords } from '../../../tracing/engine/dimensions.ts';
import { type Cell, type Matrix, type MatrixRequest, matrixOf } from '../../../tracing/questions/matrix.ts';
import type { Entity } from '../../entities/entity-reader.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { QueryMatrixArgs, Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import type { ApiContext } from '../../request/context.ts';
import { advancePage } from './advances.ts';
import { filterFrom } from './filter-from.ts';

/**
 * The request that the arguments of the field make.
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

/** How many cells an answer can list: graphql-js builds a list without a pause, this many within some 50 ms. */
const MAX_CELLS_LISTED = 20_000;

/** @throws {ApiError} BAD_USER_INPUT if more are not empty */
function shownCells(matrix: Matrix): Cell[] {
  if (matrix.filled <= MAX_CELLS_LISTED) return matrix.cells;
  throw new ApiError(
    'TOO_MANY_CELLS',
    `cells: expected at most ${MAX_CELLS_LISTED} cells with acts, found ${matrix.filled}. Select counts instead, lower top, or export the matrix.`,
  );
}

/** The entity that a member of a dimension is; null for a code, an enum value or a year. */
export async function memberNode(
  { dimension, id }: { dimension: Dimension | null; id: string },
  _: unknown,
  { entities }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const type = dimension === null ? undefined : dimensionRecords[dimension].nodeType;
  return type === undefined ? null : entities.load(type, id, info);
}

export const matrixResolvers: Resolvers = {
  Query: { matrix: (_, args, { index }) => matrixOf(index, matrixRequest(args)) },
  Matrix: { cells: shownCells },
  MatrixHeading: { node: memberNode },
  MatrixCell: {
    recommendations: ({ tally }) => tally.recommendations,
    interventions: ({ tally }) => tally.interventions,
    takenUp: ({ tally }) => tally.takenUp,
    firstOn: ({ tally }) => tally.firstOn,
    firstPrecision: ({ tally }) => tally.firstPrecision,
    lastOn: ({ tally }) => tally.lastOn,
    lastPrecision: ({ tally }) => tally.lastPrecision,
    advances: ({ selection }, args) => advancePage(selection, 'NEWEST_FIRST', args),
  },
};
