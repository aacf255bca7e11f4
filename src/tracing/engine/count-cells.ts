import { type Bitmap, BitmapPool } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { ActGrouping } from './act-grouping.ts';

/** Counts; or counts up to 255 in a quarter of the memory, for callers that only need to know whether there are any. */
export type Counts = Int32Array | Uint8ClampedArray;

/** Some members of a grouping, by number; -1 for one that it does not have. */
export interface GroupingMembers {
  grouping: ActGrouping;
  members: readonly number[];
}

/**
 * The time that counting takes, in nanoseconds, as measured with 160,000 acts (docs/benchmarks.md). A pass reads each
 * act; an intersection depends on how the acts of a member are spread: those of a period are adjacent.
 */
const PASS_PER_ACT = 65;
const CELL = 1_000;
const CELL_PER_ACT = 3;

/**
 * Distinct acts by row and column, row by row, of two groupings whose members an act has independently of each other;
 * without columns, by row alone. All counts of groups and cells are made here, in the faster of two ways: by
 * intersections of bitmaps, or by one pass over the acts.
 *
 * @param acts what is counted, and whether that is every act of the snapshot
 */
export function countCells<Cells extends Counts>(
  acts: { bitmap: Bitmap; isAll: boolean },
  rows: GroupingMembers,
  columns: GroupingMembers | null,
  Cells: new (length: number) => Cells,
): Cells {
  return isCheaperByBitmaps(acts, rows, columns)
    ? countByBitmaps(acts.isAll ? null : acts.bitmap, rows, columns, Cells)
    : countByPass(acts.bitmap.toUint32Array(), rows, columns, Cells);
}

/** {@link countCells} by the sizes of intersections: the time depends on the cells and the acts of their members. */
export function countByBitmaps<Cells extends Counts>(
  acts: Bitmap | null,
  rows: GroupingMembers,
  columns: GroupingMembers | null,
  Cells: new (length: number) => Cells,
): Cells {
  const width = columns?.members.length ?? 1;
  const counts = new Cells(rows.members.length * width);
  const scratch = new BitmapPool();
  try {
    for (const [row, member] of rows.members.entries()) {
      if (member === -1) continue;
      const whole = rows.grouping.acts(member);
      if (columns === null) {
        counts[row] = acts === null ? whole.size : whole.andCardinality(acts);
        continue;
      }
      const own = acts === null ? whole : scratch.and(whole, acts);
      for (const [column, other] of columns.members.entries())
        if (other !== -1) counts[row * width + column] = own.andCardinality(columns.grouping.acts(other));
    }
  } finally {
    scratch.free();
  }
  return counts;
}

/** {@link countCells} by one pass over the acts with these ranks. */
export function countByPass<Cells extends Counts>(
  ranks: Uint32Array,
  rows: GroupingMembers,
  columns: GroupingMembers | null,
  Cells: new (length: number) => Cells,
): Cells {
  const width = columns?.members.length ?? 1;
  const counts = new Cells(rows.members.length * width);
  const rowAt = positionsOf(rows);
  const { found: inRows } = rows.grouping;
  const columnAt = columns && positionsOf(columns);
  for (let act = 0; act < ranks.length; act += 1) {
    const rank = ranks[act] as number;
    const rowCount = rows.grouping.find(rank);
    let columnCount = -1;
    for (let at = 0; at < rowCount; at += 1) {
      const row = rowAt[inRows[at] as number] as number;
      if (row === -1) continue;
      if (columns === null || columnAt === null) {
        (counts[row] as number) += 1;
        continue;
      }
      if (columnCount === -1) columnCount = columns.grouping.find(rank);
      const { found: inColumns } = columns.grouping;
      for (let other = 0; other < columnCount; other += 1) {
        const column = columnAt[inColumns[other] as number] as number;
        if (column !== -1) (counts[row * width + column] as number) += 1;
      }
    }
  }
  return counts;
}

/** The number of columns in which each row has acts, from counts row by row. */
export function filledPerRow(counts: Counts, width: number): Int32Array {
  const filled = new Int32Array(width === 0 ? 0 : counts.length / width);
  for (let row = 0, at = 0; row < filled.length; row += 1)
    for (const end = at + width; at < end; at += 1) if (counts[at] !== 0) (filled[row] as number) += 1;
  return filled;
}

function isCheaperByBitmaps(
  { bitmap: { size }, isAll }: { bitmap: Bitmap; isAll: boolean },
  rows: GroupingMembers,
  columns: GroupingMembers | null,
): boolean {
  if (!rows.grouping.isPrecomputed || columns?.grouping.isPrecomputed === false) return false;
  // The sizes of existing bitmaps need no counting.
  if (isAll && columns === null) return true;
  let left = size * PASS_PER_ACT - rows.members.length * (columns?.members.length ?? 1) * CELL;
  if (left < 0) return false;
  const isChronological = rows.grouping.isChronological || columns?.grouping.isChronological === true;
  const columnSizes = columns === null ? [size] : sizes(columns);
  for (const row of sizes(rows))
    for (const column of columnSizes) {
      left -= CELL_PER_ACT * (isChronological ? Math.min(row, column) : row + column);
      if (left < 0) return false;
    }
  return true;
}

const sizes = ({ grouping, members }: GroupingMembers): number[] =>
  members.map((member) => (member === -1 ? 0 : grouping.acts(member).size));

function positionsOf({ grouping, members }: GroupingMembers): Int32Array {
  const positions = new Int32Array(grouping.size).fill(-1);
  for (const [position, member] of members.entries()) if (member !== -1) positions[member] = position;
  return positions;
}
