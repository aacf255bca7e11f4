import { type ActSourceRow, sourcesOfActs } from '../../../graph/act-source-repository.ts';
import type { ActOrder } from '../../../snapshot/columns/act-table.ts';
import type { ActList } from '../../../tracing/engine/act-list.ts';
import { actKey, type MatchedAct } from '../../../tracing/engine/selection.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import {
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageByKey,
  pageInfoOf,
  pageSize,
} from '../../operation/paging.ts';
import { entityField, entityListField } from '../../request/existing.ts';
import type { AdvancePage } from '../../request/results.ts';
import { filterFrom } from './filter-from.ts';

/** A cursor of acts is valid under any filter. */
const scopeOf = (order: ActOrder) => `Act ${order}`;

/** A page of the acts of a selection; `first` is 1 to 200, 20 where missing. */
export function advancePage(
  selection: ActList,
  order: ActOrder,
  { first, after }: PageArguments,
): AdvancePage {
  const key = after == null ? null : decodeCursor(scopeOf(order), after);
  return { order, selection, ...selection.page({ order, first: pageSize(first ?? 20), after: key }) };
}

const cursorOf = (page: AdvancePage, match: MatchedAct) =>
  encodeCursor(scopeOf(page.order), actKey(match.act, page.order));

/** Sources of most acts first, then by id. */
const sourceKey = ({ source, acts }: ActSourceRow) =>
  `${String(999_999_999 - acts).padStart(9, '0')} ${source}`;

export const advanceResolvers: Resolvers = {
  Query: {
    advances: (_, args, { index }) =>
      advancePage(index.select(filterFrom(args.where)), args.sort ?? 'NEWEST_FIRST', args),
  },
  AdvanceConnection: {
    edges: (page) => page.matches.map((match) => ({ page, match })),
    nodes: entityListField('Act', ({ matches }) => matches.map(({ act }) => act.id)),
    pageInfo: (page) => pageInfoOf(page, page.matches, (match) => cursorOf(page, match)),
    totalCount: (page) => page.selection.count(),
    async sources({ selection }, { first, after }, { executor, scope }) {
      const rows = await sourcesOfActs(executor, selection.ids(), scope);
      const keyed = rows.map((row) => ({ ...row, sortKey: sourceKey(row) }));
      return pageByKey(keyed, { scope: 'ActSource', first: first ?? 20, after });
    },
  },
  ActSource: { source: entityField('Source', ({ source }) => source) },
  AdvanceEdge: {
    cursor: ({ page, match }) => cursorOf(page, match),
    node: entityField('Act', ({ match }) => match.act.id),
    actors: ({ match }) => [...match.by],
    themes: entityListField('Theme', ({ match }) => match.themes),
  },
  Credit: {
    actor: entityField('Actor', ({ actor }) => actor),
    through: ({ through }, _, { entities }, info) =>
      through === null ? null : entities.load('Actor', through, info),
  },
};
