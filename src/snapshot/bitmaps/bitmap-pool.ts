import { RoaringBitmap32 } from 'roaring-wasm';
import { createYielder } from '../../domain/yielder.ts';

/** A set of ranks of acts, immutable once it is made. */
export type Bitmap = RoaringBitmap32;

/** The empty set. */
export const noActs: Bitmap = new RoaringBitmap32();

/**
 * Makes bitmaps and owns them. They are outside JavaScript's heap, where garbage collection is late, so the owner of a
 * pool frees them all with it. A freed bitmap would behave as an empty one, so a closed pool throws.
 */
export class BitmapPool {
  static #alive = 0;
  #owned: Bitmap[] = [];
  #packedBytes = 0;
  #isClosed = false;

  /** The number of bitmaps in all pools. */
  static get alive(): number {
    return BitmapPool.#alive;
  }

  /** The size of its packed bitmaps in bytes, each as it would be serialized. */
  get byteLength(): number {
    return this.#packedBytes;
  }

  /** @throws {Error} if the pool has been freed */
  assertOpen(): void {
    if (this.#isClosed) throw new Error('A selection of acts was used after its snapshot had been released');
  }

  /** These ranks, in ascending order. */
  of(ranks: Uint32Array): Bitmap {
    if (ranks.length === 0) return noActs;
    return this.#own(new RoaringBitmap32(ranks));
  }

  /** These ranks, in ascending order, in the least memory: for permanent bitmaps. */
  packed(ranks: Uint32Array): Bitmap {
    const bitmap = this.of(ranks);
    if (bitmap === noActs) return bitmap;
    return this.#pack(bitmap);
  }

  /** All ranks from 0 to below `count`. */
  upTo(count: number): Bitmap {
    return count === 0 ? noActs : this.#pack(this.#own(RoaringBitmap32.fromRange(0, count)));
  }

  /** The ranks that are in both. */
  and(one: Bitmap, other: Bitmap): Bitmap {
    return one === other ? one : this.#own(RoaringBitmap32.and(one, other));
  }

  /** The ranks that are in one and not in the other. */
  andNot(one: Bitmap, other: Bitmap): Bitmap {
    return this.#own(RoaringBitmap32.andNot(one, other));
  }

  /** The ranks that are in any of them. */
  union(bitmaps: readonly Bitmap[]): Bitmap {
    const [only = noActs] = bitmaps;
    return bitmaps.length < 2 ? only : this.#own(RoaringBitmap32.orMany([...bitmaps]));
  }

  /** The ranks that are in all of them; `all` if there are none. */
  intersection(bitmaps: readonly Bitmap[], all: Bitmap): Bitmap {
    let left = all;
    for (const bitmap of bitmaps) {
      left = left === all ? bitmap : this.and(left, bitmap);
      if (left.isEmpty) return noActs;
    }
    return left;
  }

  /** Takes over a bitmap of another pool. */
  take(bitmap: Bitmap, from: BitmapPool): Bitmap {
    const position = from.#owned.lastIndexOf(bitmap);
    if (position !== -1) {
      from.#owned.splice(position, 1);
      BitmapPool.#alive -= 1;
      this.#own(bitmap);
    }
    return bitmap;
  }

  /** Frees everything that it owns; it can make nothing afterwards. */
  free(): void {
    this.#isClosed = true;
    for (const bitmap of this.#owned.splice(0)) this.#dispose(bitmap);
  }

  /** As {@link free}, yielding to the event loop in between. */
  async freeGradually(): Promise<void> {
    this.#isClosed = true;
    const pace = createYielder();
    for (const bitmap of this.#owned.splice(0)) {
      this.#dispose(bitmap);
      await pace();
    }
  }

  #pack(bitmap: Bitmap): Bitmap {
    bitmap.runOptimize();
    bitmap.shrinkToFit();
    this.#packedBytes += bitmap.getSerializationSizeInBytes('croaring');
    return bitmap;
  }

  #own(bitmap: Bitmap): Bitmap {
    this.assertOpen();
    this.#owned.push(bitmap);
    BitmapPool.#alive += 1;
    return bitmap;
  }

  #dispose(bitmap: Bitmap): void {
    bitmap.dispose();
    BitmapPool.#alive -= 1;
  }
}
