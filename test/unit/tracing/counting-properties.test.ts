import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dimension, dimensions } from '../../../src/tracing/engine/advance-index.ts';
import { goTogether } from '../../../src/tracing/engine/dimension-pairs.ts';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { type Measure, measures } from '../../../src/tracing/questions/counting.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { randomData, randomFilter } from '../../support/arbitraries.ts';
import { withBitmapIndex } from '../../support/bitmap-index-of.ts';

/** The filter that a client would write to list the acts of one heading: the same, and that heading too. */
function narrowed(filter: AdvanceFilter, dimension: Dimension, id: string): AdvanceFilter {
  const both = <Key extends keyof AdvanceFilter>(key: Key): AdvanceFilter => {
    const held = filter[key] as readonly string[] | undefined;
    return { ...filter, [key]: held === undefined ? [id] : held.filter((one) => one === id) };
  };
  const and = (part: AdvanceFilter): AdvanceFilter => ({ ...filter, AND: [...(filter.AND ?? []), part] });
  switch (dimension) {
    case 'ACTOR':
      return both('actors');
    case 'ACTOR_KIND':
      return both('actorKinds');
    case 'SECTOR':
      return both('sectors');
    case 'COUNTRY':
      return both('countries');
    case 'REGIONAL_GROUP':
      return both('regionalGroups');
    case 'THEME':
      return and({ themes: [id], ...(filter.includeNarrower === false ? { includeNarrower: false } : {}) });
    case 'CYCLE':
    case 'PHASE':
      return and({ cycles: [id] });
    case 'YEAR':
      return and({ from: `${id}-01-01`, to: `${id}-12-31` });
    case 'MEETING':
      return and({ meetings: [id] });
    case 'MEETING_KIND':
      return and({ meetingKinds: [id as 'DIALOGUE'] });
    case 'INSTRUMENT':
      return and({ instruments: [id] });
    case 'ACT_KIND':
      return and({ actKinds: [id as 'STATEMENT'] });
  }
}

/** The filter that lists what a measure counts. */
function ofMeasure(filter: AdvanceFilter, measure: Measure): AdvanceFilter {
  const parts: Record<Measure, AdvanceFilter> = {
    ACTS: {},
    RECOMMENDATIONS: { actKinds: ['RECOMMENDATION'] },
    INTERVENTIONS: { NOT: { actKinds: ['RECOMMENDATION'] } },
    TAKEN_UP: { takenUp: true },
  };
  return { ...filter, AND: [...(filter.AND ?? []), parts[measure]] };
}

const randomMeasure = fc.constantFrom(...measures);
const pairs = dimensions.flatMap((one) =>
  dimensions.filter((other) => goTogether(one, other)).map((other) => [one, other] as const),
);
const twoDimensions = fc.constantFrom(...pairs);
const runs = { numRuns: 400 };

describe('for random graphs and filters', () => {
  it('every total and every cell of a matrix is the number of acts that the same filter lists', async () => {
    const property = fc.asyncProperty(
      randomData,
      randomFilter,
      twoDimensions,
      randomMeasure,
      (data, given, [rows, columns], measure) =>
        withBitmapIndex(data, (index) => {
          if (rows === undefined || columns === undefined) return;
          const filter = ofMeasure(given, measure);
          const listed = (of: AdvanceFilter) =>
            index
              .select(of)
              .page({ order: 'NEWEST_FIRST', first: 1_000, after: null })
              .matches.map(({ act }) => act.id);
          const matrix = matrixOf(index, {
            rows,
            columns,
            filter: given,
            themeLevel: 'ALL',
            measure,
            top: 500,
            minColumns: 1,
          });
          expect(matrix.total).toBe(listed(filter).length);
          expect(matrix.omitted).toEqual({ rows: 0, columns: 0, acts: 0 });
          for (const [dimension, headings] of [
            [rows, matrix.rows],
            [columns, matrix.columns],
          ] as const)
            for (const { id, total } of headings)
              expect(listed(narrowed(filter, dimension, id))).toHaveLength(total);
          for (const cell of matrix.cells) {
            const acts = cell.selection
              .page({ order: 'NEWEST_FIRST', first: 1_000, after: null })
              .matches.map(({ act }) => act.id);
            expect(acts).toHaveLength(cell.count);
            expect(acts).toEqual(listed(narrowed(narrowed(filter, rows, cell.row), columns, cell.column)));
            expect(cell.tally.recommendations + cell.tally.interventions).toBe(cell.count);
          }
          // A cell that is not told holds nothing.
          for (const row of matrix.rows)
            for (const column of matrix.columns)
              if (!matrix.cells.some((cell) => cell.row === row.id && cell.column === column.id))
                expect(listed(narrowed(narrowed(filter, rows, row.id), columns, column.id))).toEqual([]);
        }),
    );
    await fc.assert(property, runs);
  });

  it('a timeline counts what the same filter lists in each stretch, and what lies outside is the rest', async () => {
    const property = fc.asyncProperty(
      randomData,
      randomFilter,
      fc.constantFrom('YEAR', 'CYCLE', 'PHASE', 'MEETING'),
      (data, filter, bucket) =>
        withBitmapIndex(data, (index) => {
          const count = (of: AdvanceFilter) => index.select(of).tally().acts;
          const timeline = timelineOf(index, {
            series: null,
            bucket,
            filter,
            themeLevel: 'TOP',
            measure: 'ACTS',
            top: 12,
          });
          for (const { id, count: told } of timeline.buckets)
            if (told !== null) expect(told).toBe(count(narrowed(filter, bucket, id)));
          const inside = timeline.buckets.reduce(
            (sum, { id }) => sum + count(narrowed(filter, bucket, id)),
            0,
          );
          // Series of one level, years and meetings do not overlap.
          expect(inside + timeline.outside).toBe(count(filter));
        }),
    );
    await fc.assert(property, runs);
  });

  it('the order of alternatives, and what is said twice, make no difference', async () => {
    const property = fc.asyncProperty(randomData, randomFilter, (data, filter) =>
      withBitmapIndex(data, (index) => {
        const turned = Object.fromEntries(
          Object.entries(filter).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...value, ...value].reverse() : value,
          ]),
        );
        const ids = (of: AdvanceFilter) =>
          index
            .select(of)
            .page({ order: 'OLDEST_FIRST', first: 1_000, after: null })
            .matches.map(({ act }) => act.id);
        expect(ids(turned)).toEqual(ids(filter));
        expect(ids({ AND: [filter] })).toEqual(ids(filter));
        expect(ids({ OR: [filter, filter] })).toEqual(ids(filter));
        expect([...ids({ NOT: filter }), ...ids(filter)].sort()).toEqual(ids({}).sort());
      }),
    );
    await fc.assert(property, runs);
  });
});
