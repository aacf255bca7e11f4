import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFrom } from '../../../src/api/resolvers/tracing/filter-from.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { generate } from '../../bench/graph/generate.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { dataOfWorld } from '../../support/data-of-world.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { type PlainMatch, type PlainWhere, select } from '../../support/plain-evaluator/plain-filter.ts';
import { headingsOf, type PlainDimension } from '../../support/plain-evaluator/plain-headings.ts';
import { plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { randomWhere } from '../../support/random-worlds/random-filters.ts';

const set = generate({ scale: 1 / 32, interventions: true, organizations: 60, persons: 40 });
const world = plainWorld([...set.registers, ...set.dialogues()]);
const index = await advanceIndexOf(dataOfWorld(world));

const pairs: [PlainDimension, PlainDimension][] = [
  ['ACTOR', 'CYCLE'],
  ['SECTOR', 'COUNTRY'],
  ['COUNTRY', 'MEETING_KIND'],
  ['ACTOR_KIND', 'YEAR'],
  ['ACT_KIND', 'INSTRUMENT'],
];

/** How many distinct acts there are under each pair of headings. */
function countBy(
  matches: PlainMatch[],
  where: PlainWhere,
  [rows, columns]: (typeof pairs)[number],
): Record<string, number> {
  const acts = new Map<string, Set<string>>();
  for (const match of matches)
    for (const by of match.actors) {
      const headings = (dimension: PlainDimension) =>
        headingsOf(world, { dimension, where, themeLevel: 'ALL' }, match, by);
      for (const row of headings(rows))
        for (const column of headings(columns)) {
          const key = `${row} ${column}`;
          acts.set(key, (acts.get(key) ?? new Set()).add(match.act.id));
        }
    }
  return Object.fromEntries([...acts].map(([key, ids]) => [key, ids.size]));
}

describe('among 5,000 acts', () => {
  it('the number of acts is right', () => expect(index.select({}).count()).toBe(5_000));

  const filters: PlainWhere[] = [
    {},
    { themes: ['theme-g0'] },
    { actorKinds: ['STATE'], NOT: { text: 'vict' } },
    ...fc.sample(randomWhere(world), 9),
  ];
  it.each(filters)('the plain evaluator finds and counts the same with filter %#', (where) => {
    const filter = filterFrom(where as Parameters<typeof filterFrom>[0]);
    const { matches } = index.select(filter).page({ order: 'NEWEST_FIRST', first: 5_000, after: null });
    expect(
      matches.map(({ act }) => act.id),
      JSON.stringify(where),
    ).toEqual(plainAdvances(world, where).map(({ id }) => id));
    const selected = select(world, where);
    for (const [rows, columns] of pairs) {
      const common = { filter, themeLevel: 'ALL', measure: 'ACTS', top: 500, minColumns: 1 } as const;
      const { cells } = matrixOf(index, { rows, columns, ...common });
      expect(Object.fromEntries(cells.map(({ row, column, count }) => [`${row} ${column}`, count]))).toEqual(
        countBy(selected, where, [rows, columns]),
      );
    }
  });
});
