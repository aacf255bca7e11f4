import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import { entityCatalogue } from '../../domain/entity-catalogue.ts';
import type { AdvanceOrder, AdvanceSelection } from '../../tracing/engine/advance-index.ts';
import { FilterError, narrowed } from '../../tracing/filter/advance-filter.ts';
import type { ApiContext } from '../request/context.ts';
import { decodeCursor, encodeCursor, MAX_PAGE, pageSize } from '../request/paging.ts';
import type { EntityOrder, RootField } from '../schema/root-fields.ts';
import { actFilterOf, type RelatedThings } from './act-where.ts';
import { libraryArguments } from './library/library-arguments.ts';
import { callLibrary, fieldSelection } from './library/library-call.ts';

/** What a client asks of a root field; null is the same as missing. */
export interface PageArguments {
  where?: Record<string, unknown> | null;
  from?: string | null;
  to?: string | null;
  sort?: string | null;
  first?: number | null;
  after?: string | null;
}

/** The ids of a page with their cursors, and all that its fields need. */
export interface EntityPage {
  root: RootField;
  where: Record<string, unknown>;
  rows: { id: string; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Where the advance index selects the things, their selection. */
  acts: AdvanceSelection | null;
}

/**
 * Reads which things stand on a page: acts from the advance index where it knows all that the filter asks
 * for, all else by one statement of the library's own filter, with the place in the order as one more
 * condition, so that inserts between two pages neither skip nor double a row.
 *
 * @throws {ApiError} BAD_USER_INPUT for a page size out of bounds or a cursor that is none of this order
 */
export async function readPage(
  root: RootField,
  args: PageArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<EntityPage> {
  const order = orderNamed(root, args.sort);
  const first = pageSize(args.first ?? 20);
  const scope = `${root.type} ${order.name}`;
  const after = args.after == null ? null : decodeCursor(scope, args.after);
  const filter = allOf([
    libraryArguments(args.where ?? {}),
    ...(root.days === undefined || args.from == null ? [] : [{ [root.days.first]: { gte: args.from } }]),
    ...(root.days === undefined || args.to == null ? [] : [{ [root.days.last]: { lte: args.to } }]),
  ]);
  const where = allOf([root.only ?? {}, filter]);
  const acts = await selectedActs(root, filter, context, info);
  if (acts !== null) {
    const page = acts.page({ order: order.name as AdvanceOrder, first, after });
    const rows = page.matches.map(({ act }) => ({ id: act.id, cursor: encodeCursor(scope, act[order.key]) }));
    return { root, where, rows, hasNextPage: page.hasNextPage, hasPreviousPage: after !== null, acts };
  }
  const behind =
    after === null ? [] : [{ [order.key]: { [order.direction === 'ASC' ? 'gt' : 'lt']: after } }];
  const rows = (await callLibrary({
    root: entityCatalogue[root.type].root,
    args: {
      where: allOf([where, ...behind]),
      limit: first + 1,
      sort: [{ [order.key]: order.direction }],
    },
    selections: [fieldSelection('id'), fieldSelection(order.key)],
    context,
    info,
  })) as Record<string, string>[];
  return {
    root,
    where,
    rows: rows.slice(0, first).map((row) => ({
      id: String(row['id']),
      cursor: encodeCursor(scope, String(row[order.key])),
    })),
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    acts: null,
  };
}

/** The acts that a root field selects, if the index can tell them. */
async function selectedActs(
  { type, only }: RootField,
  where: Record<string, unknown>,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<AdvanceSelection | null> {
  if (type !== 'Act') return null;
  const { index } = context;
  const { actors: Actor, themes: Theme, meetings: Meeting } = index.data;
  const related: RelatedThings = {
    meetingsOf: (cycles) =>
      [...Meeting.values()]
        .filter(({ cycle }) => cycle !== null && cycles.includes(cycle))
        .map(({ id }) => id),
    holds: (of, id) => ({ Actor, Theme, Meeting })[of].has(id),
    async select(of, filter) {
      const rows = (await callLibrary({
        root: entityCatalogue[of].root,
        args: { where: filter, limit: MAX_PAGE + 1 },
        selections: [fieldSelection('id')],
        context,
        info,
      })) as { id: string }[];
      return rows.length > MAX_PAGE ? null : rows.map(({ id }) => id);
    },
  };
  const [filter, restriction] = await Promise.all([
    actFilterOf(where, related),
    actFilterOf(only ?? {}, related),
  ]);
  if (filter === null || restriction === null) return null;
  try {
    return index.select(narrowed(filter, restriction));
  } catch (error) {
    // Deeper, or with more in it, than a filter of advances may be.
    if (error instanceof FilterError) return null;
    throw error;
  }
}

/** How many things the page's filter selects: told by the index, or by a statement of its own. */
export async function countAll(
  page: EntityPage,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<number> {
  const { root, where, acts } = page;
  if (acts !== null) return acts.count();
  const select = (name: string, ...selections: SelectionNode[]): SelectionNode => ({
    ...fieldSelection(name),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  });
  const connection = (await callLibrary({
    root: `${entityCatalogue[root.type].root}Connection`,
    args: { where },
    selections: [select('aggregate', select('count', fieldSelection('nodes')))],
    context,
    info,
  })) as { aggregate: { count: { nodes: number } } };
  return connection.aggregate.count.nodes;
}

function allOf(conditions: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const [first = {}, ...others] = conditions.filter((one) => Object.keys(one).length > 0);
  return others.length === 0 ? first : { AND: [first, ...others] };
}

function orderNamed(root: RootField, name: string | null | undefined): EntityOrder {
  const order = root.orders.find((one) => one.name === name) ?? root.orders[0];
  if (order === undefined) throw new Error(`${root.field} has no order`);
  return order;
}
