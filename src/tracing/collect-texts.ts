import { byCodePoint } from '../domain/order-key.ts';
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
      const places = new Uint32Array(words.length);
      for (const [place, word] of words.entries()) places[known.get(word) as number] = place;
      const [allEnds, allUsed] = [ends.values(), used.values()];
      const ranks = invert(words.length, (add) => {
        for (let rank = 0; rank < order.length; rank += 1) {
          const act = order[rank] as number;
          const end = allEnds[act] as number;
          for (let at = act === 0 ? 0 : (allEnds[act - 1] as number); at < end; at += 1)
            add(places[allUsed[at] as number] as number, rank);
        }
      });
      return { words: packStrings(words), ranks };
    },
  };
}

/** Collects what acts say and where that is written, packed. */
export function collectDetails() {
  const held: (string | undefined)[] = [];
  return {
    add: (details: string | undefined) => held.push(details),
    /** Null where an act came without. */
    finish(order: Uint32Array): PackedStrings | null {
      const texts = Array.from(order, (at) => held[at]).filter((text) => text !== undefined);
      return texts.length === order.length ? packStrings(texts) : null;
    },
  };
}
