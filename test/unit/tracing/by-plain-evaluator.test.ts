import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterFrom } from '../../../src/api/resolvers/tracing/filter-from.ts';
import { type Bitmap, BitmapPool } from '../../../src/snapshot/bitmaps/bitmap-pool.ts';
import { actOrders } from '../../../src/snapshot/columns/act-table.ts';
import type { SnapshotCore } from '../../../src/snapshot/snapshot-core.ts';
import { groupingBy } from '../../../src/tracing/engine/act-grouping.ts';
import type { ActList } from '../../../src/tracing/engine/act-list.ts';
import { type AdvanceIndex, advanceIndex } from '../../../src/tracing/engine/advance-index.ts';
import { countByBitmaps, countByPass } from '../../../src/tracing/engine/count-cells.ts';
import {
  type Dimension,
  dimensionRecords,
  dimensions,
  isOfAuthors,
} from '../../../src/tracing/engine/dimensions.ts';
import { actKey } from '../../../src/tracing/engine/selection.ts';
import { ranksOfAuthors, scopeOf, selectActs } from '../../../src/tracing/filter/select-acts.ts';
import { type AttendanceFilter, attendanceOf } from '../../../src/tracing/questions/attendance.ts';
import { coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import { type ComparedCycle, compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { themeGapsOf } from '../../../src/tracing/questions/gaps.ts';
import type { Heading } from '../../../src/tracing/questions/headings.ts';
import { lineageOf } from '../../../src/tracing/questions/lineage.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { activityOf, timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { snapshotOf } from '../../support/advance-index-of.ts';
import { dataOfWorld } from '../../support/data-of-world.ts';
import type { TracingQuestion } from '../../support/http/tracing-answers.ts';
import { type PlainRow, plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainAttendance } from '../../support/plain-evaluator/plain-attendance.ts';
import { plainCoAdvancement } from '../../support/plain-evaluator/plain-co-advancement.ts';
import { plainCompareCycles } from '../../support/plain-evaluator/plain-compare-cycles.ts';
import { allowedOccasions, type PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { plainGaps } from '../../support/plain-evaluator/plain-gaps.ts';
import { plainLineage } from '../../support/plain-evaluator/plain-lineage.ts';
import { plainMatrix } from '../../support/plain-evaluator/plain-matrix.ts';
import {
  plainActorActivity,
  plainThemeActivity,
  plainTimeline,
} from '../../support/plain-evaluator/plain-timeline.ts';
import { type PlainWorld, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { runs } from '../../support/property-runs.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { randomQuestion } from '../../support/random-worlds/random-questions.ts';

/** Everything that counts, over random worlds and questions, against the plain evaluator, which shares no code with it. */

const filterOf = (where: PlainWhere) => filterFrom(where as Parameters<typeof filterFrom>[0]);
const everything = { order: 'NEWEST_FIRST', first: 1_000, after: null } as const;

const rows = (list: Pick<ActList, 'page'>, order: (typeof actOrders)[number] = 'NEWEST_FIRST'): PlainRow[] =>
  list.page({ ...everything, order }).matches.map(({ act, by, themes }) => ({
    id: act.id,
    takenUp: act.takenUp,
    actors: by.map(({ actor, attribution, through }) => `${actor} ${attribution} ${through}`).sort(),
    themes: [...themes].sort(),
  }));
const ids = (list: Pick<ActList, 'page'>) => rows(list).map(({ id }) => id);

/** All acts of a list, page by page. */
function idsByPages(list: ActList, first: number): string[] {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { matches, hasNextPage } = list.page({ order: 'NEWEST_FIRST', first, after });
    seen.push(...matches.map(({ act }) => act.id));
    after = matches.at(-1)?.act.newestKey ?? null;
    more = hasNextPage;
  }
  expect(list.count()).toBe(seen.length);
  return seen;
}

type Check = (index: AdvanceIndex, world: PlainWorld, question: TracingQuestion, core: SnapshotCore) => void;

/** What the plain evaluator agrees on with the product, for a question about a world. */
const checks: Record<string, Check> = {
  acts: (index, world, { where }) => {
    const selection = index.select(filterOf(where));
    for (const order of actOrders) expect(rows(selection, order)).toEqual(plainAdvances(world, where, order));
    expect(selection.count()).toBe(plainAdvances(world, where).length);
    expect(
      index
        .meetingsUnder(filterOf(where))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...new Set(allowedOccasions(world, where).map(({ id }) => id))].sort());
  },

  pages: (index, world, { where, top }) => {
    for (const order of actOrders) {
      const all = plainAdvances(world, where, order).map(({ id }) => id);
      const inOrder = plainAdvances(world, {}, order).map((row) => row.id);
      const selection = index.select(filterOf(where));
      for (const [at, id] of inOrder.entries()) {
        const act = index.act(id);
        if (act === undefined) throw new Error(`${id} is missing`);
        // Those after an act, whether or not the filter selects it.
        const expected = all.filter((one) => inOrder.indexOf(one) > at);
        const page = selection.page({ order, first: top, after: actKey(act, order) });
        expect(page.matches.map((match) => match.act.id)).toEqual(expected.slice(0, top));
        expect(page.hasNextPage).toBe(expected.length > top);
        expect(page.hasPreviousPage).toBe(expected.length < all.length);
      }
    }
  },

  matrices: (index, world, question) => {
    const { where, rows: rowDimension, columns, themeLevel, measure, top, minColumns } = question;
    const request = {
      rows: rowDimension,
      columns,
      filter: filterOf(where),
      themeLevel,
      measure,
      top,
      minColumns,
    };
    const matrix = matrixOf(index, request);
    const heading = ({ dimension, ...shown }: Heading) => shown;
    const labels = new Map([...matrix.rows, ...matrix.columns].map(({ id, label }) => [id, label]));
    expect({
      rows: matrix.rows.map(heading),
      columns: matrix.columns.map(heading),
      cells: matrix.cells.map(({ row, column, count, coverage, tally, selection }) => {
        const { recommendations, interventions, takenUp } = tally;
        const { firstOn, firstPrecision, lastOn, lastPrecision } = tally;
        return {
          row,
          column,
          count,
          coverage,
          recommendations,
          interventions,
          takenUp,
          firstOn,
          firstPrecision,
          lastOn,
          lastPrecision,
          advances: rows(selection),
        };
      }),
      counts: matrix.counts,
      coverage: matrix.coverage,
      total: matrix.total,
      omitted: { ...matrix.omitted },
    }).toEqual(plainMatrix(world, { ...question, labels }));
  },

  countsBothWays: (_, world, question, core) => {
    const { where, rows: rowDimension, columns, themeLevel } = question;
    if (isOfAuthors(rowDimension) && isOfAuthors(columns)) return;
    const pool = new BitmapPool();
    const filter = filterOf(where);
    const scope = scopeOf(core, filter);
    const acts = selectActs({ core, pool }, filter, scope);
    const membersOf = (dimension: Dimension) => {
      const grouping = groupingBy(
        { core, pool, scope, filter, allowedThemes: scope.themes },
        dimension,
        themeLevel,
      );
      return { grouping, members: [-1, ...Array(grouping.size).keys()] };
    };
    const [inRows, inColumns] = [membersOf(rowDimension), membersOf(columns)];
    const plain = plainMatrix(world, {
      ...{ where, rows: rowDimension, columns, themeLevel, measure: 'ACTS', top: 500, minColumns: 1 },
      labels: new Map(),
    });
    const expected = Int32Array.from(
      inRows.members.flatMap((row) =>
        inColumns.members.map((column) => {
          if (row === -1 || column === -1) return 0;
          const [rowId, columnId] = [inRows.grouping.id(row), inColumns.grouping.id(column)];
          return plain.cells.find((cell) => cell.row === rowId && cell.column === columnId)?.count ?? 0;
        }),
      ),
    );
    expect(countByBitmaps(acts, inRows, inColumns, Int32Array)).toEqual(expected);
    expect(countByPass(acts.toUint32Array(), inRows, inColumns, Int32Array)).toEqual(expected);
    const totals = inRows.members.map((row) =>
      row === -1 ? 0 : (plain.rows.find(({ id }) => id === inRows.grouping.id(row))?.total ?? 0),
    );
    expect([...countByBitmaps(acts, inRows, null, Int32Array)]).toEqual(totals);
    expect([...countByPass(acts.toUint32Array(), inRows, null, Int32Array)]).toEqual(totals);
    if (scope.actors !== null) {
      const { actors, creditKinds } = scope;
      const ofAll = ranksOfAuthors(core, { actors, creditKinds }, core.bitmaps.all.toUint32Array());
      const ofEach = pool.union(actors.positions.map((actor) => core.bitmaps.actors[actor] as Bitmap));
      expect(ranksOfAuthors(core, { actors, creditKinds }, ofEach.toUint32Array())).toEqual(ofAll);
      if (creditKinds === null) expect([...ofEach]).toEqual([...ofAll]);
    }
    pool.free();
  },

  timelinesAndActivity: (index, world, question) => {
    const { where, series, bucket, themeLevel, measure, top, theme, actor } = question;
    const filter = filterOf(where);
    const timeline = timelineOf(index, { series, bucket, filter, themeLevel, measure, top });
    const labels = new Map(timeline.series.map(({ id, label }) => [id, label]));
    expect({
      ...timeline,
      buckets: timeline.buckets.map(({ dimension, ...period }) => period),
      series: timeline.series.map(({ dimension, ...line }) => line),
      omitted: { ...timeline.omitted },
    }).toEqual(plainTimeline(world, { ...question, labels }));
    const activity = (of: 'THEME' | 'ACTOR', id: string) =>
      activityOf(index, { of, by: bucket, filter, measure }, [id])[0]?.map(
        ({ dimension, ...period }) => period,
      );
    expect(activity('THEME', theme)).toEqual(
      plainThemeActivity(world, theme, { by: bucket, where, measure }),
    );
    expect(activity('ACTOR', actor)).toEqual(
      plainActorActivity(world, actor, { by: bucket, where, measure }),
    );
  },

  comparisons: (index, world, { where, fromCycle: from, toCycle: to, themeLevel }) => {
    const compared = compareCycles(index, { from, to, filter: filterOf(where) });
    const side = ({ acts, coverage, meetings, notSurveyed }: ComparedCycle) => ({
      ...{ acts, coverage },
      meetings: meetings.map(({ id }) => id),
      notSurveyed: notSurveyed.map(({ id }) => id),
    });
    const members = (dimension: 'THEME' | 'ACTOR') =>
      compared.members(dimension, themeLevel).map(({ id, change, inFrom, inTo }) => ({
        ...{ id, change, inFrom: inFrom && rows(inFrom), inTo: inTo && rows(inTo) },
      }));
    const plain = plainCompareCycles(world, { from, to, where, themeLevel });
    expect({ from: side(compared.from), to: side(compared.to), themes: members('THEME') }).toEqual({
      ...{ from: plain.from, to: plain.to, themes: plain.themes },
    });
    expect(members('ACTOR')).toEqual(plain.actors);
  },

  lineageCoAdvancementAndGaps: (index, world, question) => {
    const { where, text, direction, depth, actor, raisedAt, absentFrom } = question;
    const filter = filterOf(where);
    if (text !== null) {
      const { nodes, edges, cutAt } = lineageOf(index, { id: text, direction, depth });
      expect({
        nodes: nodes.map(({ type, ...node }) => node),
        edges: edges.map(({ of, into, kind, verb }) => `${of} ${into} ${kind} ${verb}`),
        isCut: cutAt.length > 0,
        cutAt,
      }).toEqual(plainLineage(world, text, direction, depth));
    }
    for (const by of ['ACT', 'THEME_IN_CYCLE'] as const)
      expect(
        coAdvancementOf(index, { actor, by, filter }).map((one) => ({
          ...{ actor: one.actor, count: one.count, advances: ids(one.advances()) },
          themes: one.themes().map(({ theme, cycle, own, others }) => ({
            ...{ theme, cycle, own: ids(own), others: ids(others) },
          })),
        })),
      ).toEqual(plainCoAdvancement(world, { actor, by, where }));
    for (const one of coAdvancementOf(index, { actor, by: 'THEME_IN_CYCLE', filter }))
      expect(idsByPages(one.advances(), 2)).toEqual(ids(one.advances()));
    const kinds = { raisedAt: raisedAt as ['DIALOGUE'], absentFrom: absentFrom as ['DIALOGUE'] };
    expect(
      themeGapsOf(index, { ...kinds, filter }).map(({ sortKey, raised, notSurveyed, ...gap }) => ({
        ...gap,
        raised: ids(raised),
        notSurveyed: notSurveyed.map(({ id }) => id),
      })),
    ).toEqual(plainGaps(world, { where, raisedAt, absentFrom }));
  },

  attendance: (index, world, { attendanceWhere, minMeetings }) => {
    const given = Object.entries(attendanceWhere).filter(([, value]) => value != null);
    const filter: AttendanceFilter = Object.fromEntries(given);
    expect(
      attendanceOf(index, filter, minMeetings).map(({ actor, meetings, participations }) => ({
        ...{ actor, meetings },
        participations: participations.map(
          ({ participation, attribution }) => `${participation.replace('participation ', '')} ${attribution}`,
        ),
      })),
    ).toEqual(plainAttendance(world, attendanceWhere, minMeetings));
  },
};

/** The filter of each member of a dimension lists the acts of that member. */
function membersAreListed(index: AdvanceIndex): void {
  for (const dimension of dimensions)
    for (const [id, group] of index.select({}).groupBy(dimension, 'ALL'))
      expect(ids(index.select(dimensionRecords[dimension].filter(id))), `${dimension} ${id}`).toEqual(
        ids(group),
      );
}

const asked = randomDocuments.chain((documents) => {
  // Meetings lie before and after that day, and some may do either.
  const world = plainWorld(documents, '2023-07-01');
  return fc.tuple(fc.constant(world), fc.array(randomQuestion(world), { minLength: 4, maxLength: 4 }));
});

it(
  'over random worlds and queries, the plain evaluator agrees with the product',
  () =>
    fc.assert(
      fc.asyncProperty(asked, async ([world, questions]) => {
        const built = await snapshotOf(dataOfWorld(world), 1_000_000);
        // The second time some of it comes from the cache, after the request that computed it has ended.
        for (let time = 0; time < 2; time += 1) {
          const { snapshot, release } = built.lease();
          if (time === 0) membersAreListed(advanceIndex(snapshot));
          for (const question of questions)
            for (const check of Object.values(checks))
              check(advanceIndex(snapshot), world, question, snapshot.core);
          release();
        }
        built.replace();
      }),
      { numRuns: runs(100) },
    ),
  120_000,
);
