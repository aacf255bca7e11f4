import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitmapPool } from '../../../src/snapshot/bitmaps/bitmap-pool.ts';
import type { ActGrouping } from '../../../src/tracing/engine/act-grouping.ts';
import { crossTabulateByBitmaps } from '../../../src/tracing/engine/cross-tabulate-by-bitmaps.ts';
import { crossTabulateByPass, filledColumns } from '../../../src/tracing/engine/cross-tabulate-by-pass.ts';
import { countByBitmaps } from '../../../src/tracing/engine/group-counts.ts';

const ROWS = 9;
/** More than one word of bits. */
const COLUMNS = 101;

/** A grouping given by the members of each act. */
function divisionOf(size: number, membersOf: number[][], pool: BitmapPool): ActGrouping {
  const found = new Int32Array(size);
  return {
    size,
    isHeld: true,
    isChronological: false,
    id: String,
    member: Number,
    acts: (member) =>
      pool.of(Uint32Array.from([...membersOf.keys()].filter((rank) => membersOf[rank]?.includes(member)))),
    scope: () => ({ actors: null, creditKinds: null, themes: null }),
    found,
    find(rank) {
      found.set(membersOf[rank] ?? []);
      return membersOf[rank]?.length ?? 0;
    },
  };
}

const members = (size: number) => fc.uniqueArray(fc.nat(size - 1), { maxLength: 12 });
const graph = fc.array(fc.tuple(members(ROWS), members(COLUMNS), fc.boolean()), { maxLength: 60 });

describe('counting over hundreds of columns', () => {
  it('gives for each cell the acts that are in its row and column, and for each row its filled columns', () => {
    fc.assert(
      fc.property(graph, (acts) => {
        const pool = new BitmapPool();
        const selected = Uint32Array.from([...acts.keys()].filter((rank) => acts[rank]?.[2]));
        const rows = {
          grouping: divisionOf(
            ROWS,
            acts.map(([of]) => of),
            pool,
          ),
          members: [-1, ...Array(ROWS).keys()],
        };
        const columns = {
          grouping: divisionOf(
            COLUMNS,
            acts.map(([, of]) => of),
            pool,
          ),
          members: [...Array(COLUMNS).keys(), -1],
        };
        const cells = rows.members.map((row) =>
          columns.members.map(
            (column) =>
              acts.filter(
                ([inRows, inColumns, isIn]) => isIn && inRows.includes(row) && inColumns.includes(column),
              ).length,
          ),
        );
        expect([...crossTabulateByPass(selected, rows, columns)]).toEqual(cells.flat());
        expect([...filledColumns(selected, rows, columns)]).toEqual(
          cells.map((row) => row.filter((count) => count > 0).length),
        );
        expect([...crossTabulateByBitmaps(pool.of(selected), rows, columns)]).toEqual(cells.flat());
        const everything = rows.members.flatMap((row) =>
          columns.members.map(
            (column) => acts.filter(([of, other]) => of.includes(row) && other.includes(column)).length,
          ),
        );
        expect([...crossTabulateByBitmaps(null, rows, columns)]).toEqual(everything);
        const parts = countByBitmaps(pool.of(selected), rows.grouping);
        const inRows = Array.from(Array(ROWS).keys(), (row) => [
          row,
          acts.filter(([of, , isIn]) => isIn && of.includes(row)).length,
        ]).filter(([, count]) => count !== 0);
        expect(parts.members.map((member, at) => [member, parts.acts[at]])).toEqual(inRows);
        pool.free();
      }),
    );
  });
});
