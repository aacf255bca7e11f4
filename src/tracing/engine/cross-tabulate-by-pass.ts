import type { ActGrouping } from './act-grouping.ts';
import { authorDimensions, type Dimension } from './advance-index.ts';

/** Some members of a grouping, by number; -1 for one that it does not have. */
export interface CrossedMembers {
  grouping: ActGrouping;
  members: readonly number[];
}

/**
 * Whether an act is in each pair of its members of two dimensions, whichever of its authors or themes are
 * meant. Of two dimensions of authors, the same author must be in row and column.
 */
export function areIndependent(one: Dimension, other: Dimension): boolean {
  if (one === other) return false;
  const isOfAuthors = (dimension: Dimension) => authorDimensions.some((of) => of === dimension);
  return !(isOfAuthors(one) && isOfAuthors(other));
}

/**
 * Distinct acts by row and column of two {@link areIndependent | independent} divisions, row by row. A cell by
 * intersection of bitmaps was measured to take 2 to 200 µs, as its members grow; here each act takes some 50 ns.
 *
 * @param ranks the acts
 */
export function crossTabulateByPass(
  ranks: Uint32Array,
  rows: CrossedMembers,
  columns: CrossedMembers,
): Int32Array {
  const width = columns.members.length;
  const counts = new Int32Array(rows.members.length * width);
  forEachPair(ranks, rows, columns, (row, column) => {
    (counts[row * width + column] as number) += 1;
  });
  return counts;
}

/** In how many of the columns each row has acts of these: a bit is set for each. */
export function filledColumns(ranks: Uint32Array, rows: CrossedMembers, columns: CrossedMembers): Int32Array {
  const words = Math.ceil(columns.members.length / 32);
  const filled = new Uint32Array(rows.members.length * words);
  forEachPair(ranks, rows, columns, (row, column) => {
    (filled[row * words + (column >>> 5)] as number) |= 1 << (column & 31);
  });
  return Int32Array.from(rows.members, (_, row) => {
    let count = 0;
    for (let at = row * words; at < (row + 1) * words; at += 1) count += bitsIn(filled[at] as number);
    return count;
  });
}

/** Calls `take` with each row and column, by position, that an act is in. */
function forEachPair(
  ranks: Uint32Array,
  rows: CrossedMembers,
  columns: CrossedMembers,
  take: (row: number, column: number) => void,
): void {
  const rowAt = positionsOf(rows);
  const columnAt = positionsOf(columns);
  const { found: inRows } = rows.grouping;
  const { found: inColumns } = columns.grouping;
  for (let act = 0; act < ranks.length; act += 1) {
    const rank = ranks[act] as number;
    const rowCount = rows.grouping.find(rank);
    let columnCount = -1;
    for (let at = 0; at < rowCount; at += 1) {
      const row = rowAt[inRows[at] as number] as number;
      if (row === -1) continue;
      if (columnCount === -1) columnCount = columns.grouping.find(rank);
      for (let other = 0; other < columnCount; other += 1) {
        const column = columnAt[inColumns[other] as number] as number;
        if (column !== -1) take(row, column);
      }
    }
  }
}

/** How many bits of 32 are set: those of pairs, of fours and of eights are added side by side. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function positionsOf({ grouping, members }: CrossedMembers): Int32Array {
  const positions = new Int32Array(grouping.size).fill(-1);
  for (const [position, member] of members.entries()) if (member !== -1) positions[member] = position;
  return positions;
}
