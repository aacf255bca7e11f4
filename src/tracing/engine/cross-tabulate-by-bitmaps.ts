import { type Bitmap, BitmapPool } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { ActGrouping } from './act-grouping.ts';
import type { CrossedMembers } from './cross-tabulate-by-pass.ts';

/**
 * What counting takes, in nanoseconds, as measured with 160,000 acts (docs/benchmarks.md). A pass goes over each act; the size
 * of an intersection hangs on how the acts of a member lie: those of a stretch of time stand side by side.
 */
const PASS_PER_ACT = 65;
const CELL = 1_000;
const CELL_PER_ACT = 3;

/**
 * Distinct acts by row and column as {@link crossTabulateByPass} counts them, by the sizes of intersections: what it takes hangs on the
 * cells and the acts of their members, not on all acts.
 *
 * @param acts null where all are meant
 */
export function crossTabulateByBitmaps(
  acts: Bitmap | null,
  rows: CrossedMembers,
  columns: CrossedMembers,
): Int32Array {
  const width = columns.members.length;
  const counts = new Int32Array(rows.members.length * width);
  const scratch = new BitmapPool();
  try {
    for (const [row, member] of rows.members.entries()) {
      if (member === -1) continue;
      const whole = rows.grouping.acts(member);
      const own = acts === null ? whole : scratch.and(whole, acts);
      for (const [column, other] of columns.members.entries())
        if (other !== -1) counts[row * width + column] = own.andCardinality(columns.grouping.acts(other));
    }
  } finally {
    scratch.free();
  }
  return counts;
}

/** Whether {@link crossTabulateByBitmaps} takes less than a pass over so many acts. */
export function isQuickerByBitmaps(acts: number, rows: CrossedMembers, columns: CrossedMembers): boolean {
  if (!rows.grouping.isHeld || !columns.grouping.isHeld) return false;
  if (areTooManyCells(acts, rows.members.length * columns.members.length)) return false;
  const isChronological = rows.grouping.isChronological || columns.grouping.isChronological;
  return areCellsQuicker(acts, sizes(rows), sizes(columns), isChronological);
}

/** Whether the members of a grouping are counted in less time by bitmaps than by a pass over so many acts. */
export function areGroupsQuickerByBitmaps(acts: number, grouping: ActGrouping): boolean {
  if (!grouping.isHeld || areTooManyCells(acts, grouping.size)) return false;
  const all = sizes({ grouping, members: [...Array(grouping.size).keys()] });
  return areCellsQuicker(acts, all, [acts], grouping.isChronological);
}

const areTooManyCells = (acts: number, cells: number): boolean => cells * CELL > acts * PASS_PER_ACT;

/** Whether intersections of bitmaps of these sizes take less than a pass over so many acts. */
function areCellsQuicker(
  acts: number,
  rows: readonly number[],
  columns: readonly number[],
  isChronological: boolean,
): boolean {
  let left = acts * PASS_PER_ACT;
  for (const row of rows)
    for (const column of columns) {
      left -= CELL + CELL_PER_ACT * (isChronological ? Math.min(row, column) : row + column);
      if (left < 0) return false;
    }
  return true;
}

const sizes = ({ grouping, members }: CrossedMembers): number[] =>
  members.map((member) => (member === -1 ? 0 : grouping.acts(member).size));
