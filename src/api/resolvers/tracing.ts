import type { IResolvers } from '@graphql-tools/utils';
import type { Authorship } from '../../tracing/advance-data.ts';
import type { AdvanceFilter } from '../../tracing/advance-filter.ts';
import {
  type AdvanceOrder,
  type AdvanceSelection,
  type Dimension,
  keyOf,
  type MatchedAct,
  type MatchedPage,
  type ThemeLevel,
} from '../../tracing/advance-index.ts';
import { type Cell, type Heading, type Measure, matrixOf } from '../../tracing/matrix.ts';
import type { ApiContext } from '../context.ts';
import type { EntityType } from '../entity-types.ts';
import { bounded, decodeCursor, encodeCursor, pageSize } from '../paging.ts';
import { filterFrom } from './filter-from.ts';
import { existing } from './nodes.ts';

/** A page of acts, with all that its fields need. */
interface AdvancePage extends MatchedPage {
  order: AdvanceOrder;
  selection: AdvanceSelection;
}

/** Cursors of acts are the same under any filter. */
const scopeOf = (order: AdvanceOrder) => `Act ${order}`;

/** An argument that is given as null has its default, as one that is missing. */
interface PageArguments {
  first?: number | null;
  after?: string | null;
}

function advancePage(
  selection: AdvanceSelection,
  order: AdvanceOrder,
  { first, after }: PageArguments,
): AdvancePage {
  const key = after == null ? null : decodeCursor(scopeOf(order), after);
  return { order, selection, ...selection.page({ order, first: pageSize(first ?? 20), after: key }) };
}

const nodeTypes: Partial<Record<Dimension, EntityType>> = {
  ACTOR: 'Actor',
  THEME: 'Theme',
  CYCLE: 'ReviewCycle',
  PHASE: 'ReviewCycle',
  MEETING: 'Meeting',
  INSTRUMENT: 'Instrument',
};

const cursorOf = (page: AdvancePage, match: MatchedAct) =>
  encodeCursor(scopeOf(page.order), keyOf(match.act, page.order));

interface MatrixArguments {
  rows: Dimension;
  columns: Dimension;
  where?: AdvanceFilter | null;
  themeLevel?: ThemeLevel | null;
  measure?: Measure | null;
  top?: number | null;
  minColumns?: number | null;
}

export const tracingResolvers: IResolvers<unknown, ApiContext> = {
  Query: {
    advances: (
      _,
      args: PageArguments & { where?: AdvanceFilter | null; sort?: AdvanceOrder | null },
      { index },
    ) => advancePage(index.select(filterFrom(args.where)), args.sort ?? 'NEWEST_FIRST', args),
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
  AdvanceConnection: {
    edges: (page: AdvancePage) => page.matches.map((match) => ({ page, match })),
    nodes: (page: AdvancePage, _, { entities }, info) =>
      page.matches.map(async ({ act }) => existing(await entities.load('Act', act.id, info))),
    pageInfo: (page: AdvancePage) => {
      const [firstMatch] = page.matches;
      const lastMatch = page.matches.at(-1);
      return {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: firstMatch && cursorOf(page, firstMatch),
        endCursor: lastMatch && cursorOf(page, lastMatch),
      };
    },
    totalCount: (page: AdvancePage) => page.selection.tally().acts,
  },
  AdvanceEdge: {
    cursor: ({ page, match }: { page: AdvancePage; match: MatchedAct }) => cursorOf(page, match),
    node: async ({ match }: { match: MatchedAct }, _, { entities }, info) =>
      existing(await entities.load('Act', match.act.id, info)),
    actors: ({ match }: { match: MatchedAct }) => match.by,
    themes: ({ match }: { match: MatchedAct }, _, { entities }, info) =>
      match.themes.map(async (id) => existing(await entities.load('Theme', id, info))),
  },
  Advancer: {
    actor: async ({ actor }: Authorship, _, { entities }, info) =>
      existing(await entities.load('Actor', actor, info)),
    through: ({ through }: Authorship, _, { entities }, info) =>
      through === null ? null : entities.load('Actor', through, info),
  },
  MatrixHeading: {
    node: ({ dimension, id }: Heading, _, { entities }, info) => {
      const type = nodeTypes[dimension];
      return type === undefined ? null : entities.load(type, id, info);
    },
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
