import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitmapPool } from '../../../src/snapshot/bitmaps/bitmap-pool.ts';
import { collectedActs } from '../../../src/snapshot/columns/collect-acts.ts';
import { buildIndexCore } from '../../../src/snapshot/index-core.ts';
import { groupingBy } from '../../../src/tracing/engine/act-grouping.ts';
import {
  type AdvanceSelection,
  advanceOrders,
  type Dimension,
  dimensions,
  type Groups,
  keyOf,
  themeLevels,
} from '../../../src/tracing/engine/advance-index.ts';
import { countByPass, type GroupCounts, groupCounts } from '../../../src/tracing/engine/group-counts.ts';
import { actsOfCreditKinds, ranksOfAuthors, scopeOf } from '../../../src/tracing/filter/select-acts.ts';
import { looseData, randomFilter } from '../../support/arbitraries.ts';
import { withBitmapIndex } from '../../support/bitmap-index-of.ts';
import { createLoopAdvanceIndex } from '../../support/loop-advance-index.ts';

const runs = { numRuns: 500 };
const all = { order: 'OLDEST_FIRST', first: 1_000, after: null } as const;

/** All that a selection tells of itself. */
const told = (selection: AdvanceSelection) => ({
  matches: selection.page(all).matches.map(({ act, by, themes }) => [act.id, by, themes]),
  count: selection.count(),
  tally: selection.tally(),
});

const byMember = (parts: Groups | undefined) => {
  const made = Object.fromEntries(
    [...(parts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, part]) => [id, told(part)]),
  );
  const counted = Object.fromEntries(Object.entries(made).map(([id, { count }]) => [id, count]));
  expect(Object.fromEntries(parts?.counts ?? [])).toEqual(counted);
  return made;
};

describe('for random graphs and filters, bitmaps give what a plain loop gives:', () => {
  const dimension = fc.constantFrom<Dimension>(...dimensions);
  const level = fc.constantFrom(...themeLevels);

  it('acts, with the credits and themes that matched, counts and tallies', async () => {
    const property = fc.asyncProperty(looseData, randomFilter, (data, filter) =>
      withBitmapIndex(data, (index) => {
        const loop = createLoopAdvanceIndex(data);
        expect(told(index.select(filter))).toEqual(told(loop.select(filter)));
        expect(index.meetingsUnder(filter)).toEqual(loop.meetingsUnder(filter));
      }),
    );
    await fc.assert(property, runs);
  });

  it('pages of any size in both orders, behind keys of acts that are there, gone or never were', async () => {
    const property = fc.asyncProperty(
      looseData,
      randomFilter,
      fc.constantFrom(...advanceOrders),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(
        '',
        '0000-00-00 d1/a3',
        '2022-06-15 x',
        '2022-07-01 d1/a1',
        '9999-99-99 u/a0',
        '9999-99-99 zzz',
      ),
      (data, filter, order, first, strange) =>
        withBitmapIndex(data, (index) => {
          const loop = createLoopAdvanceIndex(data);
          const keys = data.acts.map((act) => keyOf(act, order));
          for (const after of [null, strange, ...keys]) {
            const page = index.select(filter).page({ order, first, after });
            const expected = loop.select(filter).page({ order, first, after });
            expect({ ...page, matches: page.matches.map(({ act }) => act.id) }).toEqual({
              ...expected,
              matches: expected.matches.map(({ act }) => act.id),
            });
          }
        }),
    );
    await fc.assert(property, runs);
  });

  it('parts along any dimension, and parts of parts', async () => {
    const property = fc.asyncProperty(
      looseData,
      randomFilter,
      fc.tuple(dimension, dimension, dimension),
      level,
      (data, filter, [first, second, third], themeLevel) =>
        withBitmapIndex(data, (index) => {
          const parts = index.select(filter).split(first, themeLevel);
          const expected = createLoopAdvanceIndex(data).select(filter).split(first, themeLevel);
          expect(byMember(parts)).toEqual(byMember(expected));
          for (const [id, part] of parts) {
            const below = part.split(second, 'ALL');
            const expectedBelow = expected.get(id)?.split(second, 'ALL');
            expect(byMember(below)).toEqual(byMember(expectedBelow));
            for (const [one, lowest] of below)
              expect(byMember(lowest.split(third, themeLevel))).toEqual(
                byMember(expectedBelow?.get(one)?.split(third, themeLevel)),
              );
          }
        }),
    );
    await fc.assert(property, runs);
  });

  it('how many acts some parts hold together', async () => {
    const property = fc.asyncProperty(
      looseData,
      randomFilter,
      dimension,
      dimension,
      (data, filter, one, other) =>
        withBitmapIndex(data, (index) => {
          const loop = createLoopAdvanceIndex(data).select(filter);
          const selection = index.select(filter);
          const some = (of: AdvanceSelection) =>
            [one, other].flatMap((by) =>
              [...of.split(by, 'ALL')]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .filter((_, place) => place % 2 === 0)
                .map(([, part]) => part),
            );
          expect(selection.none().countWith(some(selection))).toBe(loop.none().countWith(some(loop)));
          const [first, ...rest] = some(selection);
          const [firstOfLoop, ...restOfLoop] = some(loop);
          expect(first?.countWith(rest)).toBe(firstOfLoop?.countWith(restOfLoop));
          expect(first?.countWith([selection])).toBe(firstOfLoop?.countWith([loop]));
        }),
    );
    await fc.assert(property, runs);
  });

  it('single acts by id', async () => {
    const property = fc.asyncProperty(looseData, (data) =>
      withBitmapIndex(data, (index) => {
        for (const { words, ...act } of data.acts) expect(index.act(act.id)).toEqual(act);
        for (const id of ['', 'a', 'd1/a', 'd1/a99', 'zzz']) expect(index.act(id)).toBeUndefined();
      }),
    );
    await fc.assert(property, runs);
  });

  it('the counts of cells, of members that are there and of others', async () => {
    const property = fc.asyncProperty(
      looseData,
      randomFilter,
      fc.tuple(dimension, dimension),
      level,
      (data, filter, [one, other], themeLevel) =>
        withBitmapIndex(data, (index) => {
          const selection = index.select(filter);
          const loop = createLoopAdvanceIndex(data).select(filter);
          const members = (of: Dimension) => ({
            dimension: of,
            ids: ['nothing', ...loop.split(of, themeLevel).keys()],
          });
          const [rows, columns] = [members(one), members(other)];
          expect(selection.cross(rows, columns, themeLevel)).toEqual(loop.cross(rows, columns, themeLevel));
          expect(selection.filledColumnCounts(rows, columns, themeLevel)).toEqual(
            loop.filledColumnCounts(rows, columns, themeLevel),
          );
        }),
    );
    await fc.assert(property, runs);
  });

  it('the same acts of authors by a pass over the acts as by a union', async () => {
    const property = fc.asyncProperty(looseData, randomFilter, async (data, filter) => {
      const pool = new BitmapPool();
      const core = await buildIndexCore(data, collectedActs(data), pool);
      const { actors, creditKinds } = scopeOf(core, filter);
      if (actors !== null) {
        const parts = actors.positions.flatMap((actor) => actsOfCreditKinds(core, actor, creditKinds));
        expect([...ranksOfAuthors(core, { actors, creditKinds })]).toEqual([...pool.union(parts)]);
      }
      pool.free();
    });
    await fc.assert(property, runs);
  });

  it('the same counts of all acts by a pass as those held', async () => {
    const property = fc.asyncProperty(looseData, dimension, level, async (data, by, themeLevel) => {
      const pool = new BitmapPool();
      const core = await buildIndexCore(data, collectedActs(data), pool);
      const scope = scopeOf(core, {});
      const context = { core, pool, scope, filter: {}, allowedThemes: null };
      const grouping = groupingBy(context, by, themeLevel);
      const ranks = core.bitmaps.all.toUint32Array();
      const counts = ({ members, acts }: GroupCounts) =>
        members.map((member, at) => [member, acts[at]]).sort();
      expect(counts(groupCounts(core, core.bitmaps.all, grouping))).toEqual(
        counts(countByPass(core, ranks, grouping)),
      );
      pool.free();
    });
    await fc.assert(property, runs);
  });
});
