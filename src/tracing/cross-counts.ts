import type { ActDivision } from './act-division.ts';
import type { Dimension } from './advance-index.ts';
import type { Bitmap } from './bitmap-pool.ts';
import { BitmapPool } from './bitmap-pool.ts';

/** Some members of a division, by number; -1 for one that it does not have. */
export interface CrossedMembers {
  division: ActDivision;
  members: readonly number[];
}

/** Dimensions whose members an act has through its authors: the same author must be in row and column. */
const ofAuthors: readonly Dimension[] = ['ACTOR', 'ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP'];

/** Whether an act is in each pair of its members of two dimensions, whichever of its authors or themes are meant. */
export function areIndependent(one: Dimension, other: Dimension): boolean {
  if (one === other) return false;
  return !(ofAuthors.includes(one) && ofAuthors.includes(other));
}

/**
 * Distinct acts by row and column of two {@link areIndependent | independent} divisions, row by row: by a pass
 * over the acts where they are few for the number of cells, else by one intersection a cell.
 */
export function crossCounts(acts: Bitmap, rows: CrossedMembers, columns: CrossedMembers): Int32Array {
  const cells = rows.members.length * columns.members.length;
  // Measured: a step of a pass takes some 10 ns, an intersection a microsecond and more.
  const steps = acts.size * (2 + rows.division.breadth);
  return steps < cells * 100 ? crossByPass(acts, rows, columns) : crossByIntersection(acts, rows, columns);
}

/** {@link crossCounts} by a pass over the acts. */
export function crossByPass(acts: Bitmap, rows: CrossedMembers, columns: CrossedMembers): Int32Array {
  const width = columns.members.length;
  const counts = new Int32Array(rows.members.length * width);
  const rowAt = placesOf(rows);
  const columnAt = placesOf(columns);
  let rank = 0;
  let start = 0;
  const visitColumn = (member: number) => {
    const column = columnAt[member] as number;
    if (column !== -1) (counts[start + column] as number) += 1;
  };
  const visitRow = (member: number) => {
    const row = rowAt[member] as number;
    if (row === -1) return;
    start = row * width;
    columns.division.visitMembers(rank, visitColumn);
  };
  for (rank of acts.toUint32Array()) rows.division.visitMembers(rank, visitRow);
  return counts;
}

/** In how many of the columns each row has acts: a bit for each is set in a pass over the acts. */
export function widthsByPass(acts: Bitmap, rows: CrossedMembers, columns: CrossedMembers): Int32Array {
  const words = Math.ceil(columns.members.length / 32);
  const filled = new Uint32Array(rows.members.length * words);
  const rowAt = placesOf(rows);
  const columnAt = placesOf(columns);
  let rank = 0;
  let start = 0;
  const visitColumn = (member: number) => {
    const column = columnAt[member] as number;
    if (column !== -1) (filled[start + (column >>> 5)] as number) |= 1 << (column & 31);
  };
  const visitRow = (member: number) => {
    const row = rowAt[member] as number;
    if (row === -1) return;
    start = row * words;
    columns.division.visitMembers(rank, visitColumn);
  };
  for (rank of acts.toUint32Array()) rows.division.visitMembers(rank, visitRow);
  return Int32Array.from(rows.members, (_, row) => {
    let count = 0;
    for (let at = row * words; at < (row + 1) * words; at += 1) count += bitsIn(filled[at] as number);
    return count;
  });
}

/** How many bits of 32 are set: those of pairs, of fours and of eights are added side by side. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** {@link crossCounts} by one intersection a cell. */
export function crossByIntersection(acts: Bitmap, rows: CrossedMembers, columns: CrossedMembers): Int32Array {
  const counts = new Int32Array(rows.members.length * columns.members.length);
  const held = columns.members.map((member) => (member === -1 ? null : columns.division.acts(member)));
  const scratch = new BitmapPool();
  try {
    let at = 0;
    for (const member of rows.members) {
      const ofRow = member === -1 ? null : scratch.and(rows.division.acts(member), acts);
      for (const ofColumn of held) {
        counts[at] = ofRow === null || ofColumn === null ? 0 : ofRow.andCardinality(ofColumn);
        at += 1;
      }
    }
    return counts;
  } finally {
    scratch.free();
  }
}

function placesOf({ division, members }: CrossedMembers): Int32Array {
  const places = new Int32Array(division.size).fill(-1);
  for (const [place, member] of members.entries()) if (member !== -1) places[member] = place;
  return places;
}
