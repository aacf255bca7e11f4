import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowTo } from '../../../src/explorer/address/narrow-to.ts';
import { dimensions, goTogether } from '../../../src/explorer/labels/dimensions.ts';
import { canCombine as apiTakes } from '../../../src/tracing/engine/dimensions.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { type PlainDimension, plainDimensions } from '../../support/plain-evaluator/plain-headings.ts';
import { plainMatrix } from '../../support/plain-evaluator/plain-matrix.ts';
import { type PlainWorld, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { randomWhere } from '../../support/random-worlds/random-filters.ts';

const pairs = plainDimensions.flatMap((rows) =>
  plainDimensions.filter((columns) => apiTakes(rows, columns)).map((columns) => [rows, columns] as const),
);

/** Every cell, row and column of a table opens exactly the acts that it counts. */
function opensWhatItCounts(
  world: PlainWorld,
  where: PlainWhere,
  [rows, columns]: readonly [PlainDimension, PlainDimension],
): void {
  const matrix = plainMatrix(world, {
    ...{ rows, columns, where, themeLevel: 'ALL', measure: 'ACTS', top: 500, minColumns: 1 },
    labels: new Map(),
  });
  const opened = (...members: { dimension: PlainDimension; id: string }[]) =>
    plainAdvances(world, narrowTo(where as never, ...members) as PlainWhere).map(({ id }) => id);
  for (const [dimension, headings] of [
    [rows, matrix.rows],
    [columns, matrix.columns],
  ] as const)
    for (const { id, total } of headings)
      expect(opened({ dimension, id }), `${dimension} ${id}`).toHaveLength(total);
  for (const { row, column, advances } of matrix.cells)
    expect(
      opened({ dimension: rows, id: row }, { dimension: columns, id: column }),
      `${row} ${column} ${JSON.stringify(where)}`,
    ).toEqual(advances.map(({ id }) => id));
}

describe('the acts of a cell', () => {
  test('are those that it counts, for any data and filter', () => {
    fc.assert(
      fc.property(
        randomDocuments
          .map(plainWorld)
          .chain((world) => fc.tuple(fc.constant(world), randomWhere(world), fc.constantFrom(...pairs))),
        ([world, { AND, OR, NOT, ...where }, pair]) => opensWhatItCounts(world, where, pair),
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

test('treat an actor and a meeting as themselves, without members and parts', () => {
  const filter = { actors: ['a', 'b'], includeMembers: true, meetings: ['c'], includeParts: true };
  expect(narrowTo(filter, { dimension: 'ACTOR', id: 'a' })).toEqual({
    ...{ actors: ['a'], meetings: ['c'], includeParts: true },
  });
  expect(narrowTo(filter, { dimension: 'MEETING', id: 'd' }, { dimension: 'THEME', id: 't' })).toEqual({
    ...{ actors: ['a', 'b'], includeMembers: true, meetings: ['d'], themes: ['t'] },
  });
});

test('can be shown for rows and columns that the API combines', () => {
  const all = Object.keys(dimensions) as (keyof typeof dimensions)[];
  const offered = all.flatMap((one) => all.map((other) => [one, other, goTogether(one, other)]));
  expect(offered).toEqual(all.flatMap((one) => all.map((other) => [one, other, apiTakes(one, other)])));
});
