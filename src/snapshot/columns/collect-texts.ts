import { byCodePoint } from '../../domain/order-key.ts';
import type { WordColumns } from './act-columns.ts';
import { invert } from './lists.ts';
import { NumberList } from './number-list.ts';
import { type PackedStrings, packStrings } from './packed-strings.ts';

/** Collects who uses which word. */
export function collectWords() {
  const known = new Map<string, number>();
  const ends = new NumberList();
  const used = new NumberList();
  /** The last act that used each word. */
  const lastUse: number[] = [];
  return {
    add(words: readonly string[]) {
      for (const word of words) {
        const found = known.get(word) ?? known.size;
        if (lastUse[found] === ends.length) continue;
        if (lastUse[found] === undefined) known.set(word, found);
        lastUse[found] = ends.length;
        used.push(found);
      }
      ends.push(used.length);
    },
    finish(order: Uint32Array): WordColumns {
      const words = [...known.keys()].sort(byCodePoint);
      const positions = new Uint32Array(words.length);
      for (const [position, word] of words.entries()) positions[known.get(word) as number] = position;
      const [allEnds, allUsed] = [ends.values(), used.values()];
      const ranks = invert(words.length, (add) => {
        for (let rank = 0; rank < order.length; rank += 1) {
          const act = order[rank] as number;
          const end = allEnds[act] as number;
          for (let at = act === 0 ? 0 : (allEnds[act - 1] as number); at < end; at += 1)
            add(positions[allUsed[at] as number] as number, rank);
        }
      });
      return { words: packStrings(words), ranks };
    },
  };
}

/** Memory for texts is allocated in pieces of this many bytes. */
const PIECE = 2 ** 20;

/** Collects texts and evidence of acts: packed at once, since strings take twice the memory. */
export function collectDetails() {
  const pieces: Buffer[] = [];
  let used = PIECE;
  const pieceOf = new NumberList();
  const starts = new NumberList();
  const lengths = new NumberList();
  let isWhole = true;
  return {
    add(details: string | undefined) {
      isWhole &&= details !== undefined;
      if (details === undefined) return;
      const length = Buffer.byteLength(details);
      if (used + length > PIECE) {
        pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE, length)));
        used = 0;
      }
      pieces.at(-1)?.write(details, used);
      pieceOf.push(pieces.length - 1);
      starts.push(used);
      lengths.push(length);
      used += length;
    },
    /** Null if there was an act without details. */
    finish(order: Uint32Array): PackedStrings | null {
      if (!isWhole) return null;
      const [inPiece, from, length] = [pieceOf.values(), starts.values(), lengths.values()];
      const ends = new Uint32Array(order.length);
      let end = 0;
      for (const [rank, act] of order.entries()) {
        end += length[act] as number;
        ends[rank] = end;
      }
      const bytes = new Uint8Array(end);
      for (const [rank, act] of order.entries()) {
        const start = from[act] as number;
        const text = pieces[inPiece[act] as number]?.subarray(start, start + (length[act] as number));
        bytes.set(text ?? [], (ends[rank] as number) - (length[act] as number));
      }
      return { bytes, ends };
    },
  };
}
