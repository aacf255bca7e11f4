import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { type Condition, countNodes, readPageOfIds } from '../../graph/entity-filter.ts';
import type { ActOrder } from '../../snapshot/columns/act-table.ts';
import type { AdvanceIndex } from '../../tracing/engine/advance-index.ts';
import type { AdvanceSelection } from '../../tracing/engine/selection.ts';
import { reversed } from '../../tracing/filter/check-filter.ts';
import { actFilterOf } from '../entities/filter/act-filter.ts';
import { checkIds } from '../entities/filter/check-ids.ts';
import { compileWhere } from '../entities/filter/compile-where.ts';
import { libraryWhere } from '../entities/library/library-arguments.ts';
import { ApiError } from '../errors/api-error.ts';
import { decodeCursor, encodeCursor, type PageArguments, pageSize } from '../operation/paging.ts';
import type { ApiContext } from '../request/context.ts';
import { labelsOf } from '../schema/entity-shapes.ts';
import type { EntityOrder, RootField } from '../schema/root-fields.ts';

/** The arguments of a root field; null is the same as missing. */
export interface EntityPageArguments extends PageArguments {
  where?: Record<string, unknown> | null;
  from?: string | null;
  to?: string | null;
  sort?: string | null;
}

/** The ids of a page with their cursors. */
export interface EntityPage {
  rows: { id: string; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** How many entities the page's filter selects. */
  count(): number | Promise<number>;
}

/**
 * Reads the ids of a page: of acts from the engine if it supports the whole filter, of all else by one statement, with
 * the position in the order as one more condition, so that inserts between two pages neither skip nor repeat a row.
 *
 * @throws {ApiError} BAD_USER_INPUT for a page size out of bounds or a cursor that is not of this order
 */
export async function readPage(
  root: RootField,
  args: EntityPageArguments,
  { index, executor, scope: requestScope }: ApiContext,
): Promise<EntityPage> {
  const { key, direction, name } = orderNamed(root, args.sort);
  const first = pageSize(args.first ?? 20);
  const scope = `${root.type} ${name}`;
  const after = args.after == null ? null : decodeCursor(scope, args.after);
  checkIds(root.type, args.where ?? {}, 'where', index.typeOf);
  const where = conditionOf(root, args);
  const acts = selectedActs(root, where, index);
  if (acts !== null) {
    const { matches, hasNextPage } = acts.page({ order: name as ActOrder, first, after });
    const rows = matches.map(({ act }) => ({ id: act.id, cursor: encodeCursor(scope, act[key]) }));
    return { rows, hasNextPage, hasPreviousPage: after !== null, count: () => acts.count() };
  }
  const labels = [...labelsOf(root.type), ...(root.label === undefined ? [] : [root.label])];
  const nodes = { labels, where };
  const found = await readPageOfIds(
    executor,
    { ...nodes, key, direction, after, limit: first + 1 },
    requestScope,
  );
  return {
    rows: found.slice(0, first).map((row) => ({ id: row.id, cursor: encodeCursor(scope, row.key) })),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
    count: () => countNodes(executor, nodes, requestScope),
  };
}

/** The acts that a root field selects, if the engine can select them. */
function selectedActs({ type }: RootField, where: Condition, index: AdvanceIndex): AdvanceSelection | null {
  if (type !== 'Act') return null;
  const filter = actFilterOf(where, index.data);
  if (filter === null) return null;
  try {
    return index.select(filter);
  } catch (error) {
    // The filter is deeper, or has more conditions, than a filter of advances may have.
    if (error instanceof InvalidArgumentError) return null;
    throw error;
  }
}

/** The condition that `where`, `from`, `to` and the root field itself make together. */
function conditionOf({ type, only, days }: RootField, { where, from, to }: EntityPageArguments): Condition {
  if (from != null && to != null && from > to) throw new ApiError('INVALID_VALUE', reversed(from, to));
  const dated = days && {
    ...(from == null ? {} : { [days.first]: { gte: from } }),
    ...(to == null ? {} : { [days.last]: { lte: to } }),
  };
  const parts = [where, only, dated].map((part) => compileWhere(type, libraryWhere(type, part ?? {})));
  return { kind: 'and', parts: parts.filter((part) => part !== null) };
}

function orderNamed(root: RootField, name: string | null | undefined): EntityOrder {
  const order = root.orders.find((one) => one.name === name) ?? root.orders[0];
  if (order === undefined) throw new Error(`${root.field} has no order`);
  return order;
}
