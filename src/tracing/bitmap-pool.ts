import { RoaringBitmap32 } from 'roaring-wasm';

/** A set of ranks of acts. Nobody changes one after it was made. */
export type Bitmap = RoaringBitmap32;

/** The set that holds nothing. */
export const noActs: Bitmap = new RoaringBitmap32();

/**
 * Makes bitmaps and owns them. They lie outside of JavaScript's heap, so that garbage collection comes late:
 * whoever has a pool frees them with it. A freed bitmap would answer as an empty one, so a closed pool refuses.
 */
export class BitmapPool {
  #owned: Bitmap[] = [];
  #isClosed = false;

  /** How many bitmaps it holds. */
  get size(): number {
    return this.#owned.length;
  }

  /** What its bitmaps take in bytes, each as it would be written out. */
  get byteLength(): number {
    return this.#owned.reduce((sum, bitmap) => sum + bitmap.getSerializationSizeInBytes('croaring'), 0);
  }

  /** @throws {Error} when the pool has been freed */
  assertOpen(): void {
    if (this.#isClosed) throw new Error('A selection of acts was used after its index had been given back');
  }

  /** The ranks given, in rising order. */
  of(ranks: Uint32Array): Bitmap {
    if (ranks.length === 0) return noActs;
    return this.#own(new RoaringBitmap32(ranks));
  }

  /** The ranks given, in rising order, in the least memory: for bitmaps that are to stay. */
  packed(ranks: Uint32Array): Bitmap {
    const bitmap = this.of(ranks);
    if (bitmap === noActs) return bitmap;
    bitmap.runOptimize();
    bitmap.shrinkToFit();
    return bitmap;
  }

  /** What is in both. */
  and(one: Bitmap, other: Bitmap): Bitmap {
    return one === other ? one : this.#own(RoaringBitmap32.and(one, other));
  }

  /** What is in one and not in the other. */
  andNot(one: Bitmap, other: Bitmap): Bitmap {
    return this.#own(RoaringBitmap32.andNot(one, other));
  }

  /** What is in any of them. */
  union(bitmaps: readonly Bitmap[]): Bitmap {
    const [only = noActs] = bitmaps;
    return bitmaps.length < 2 ? only : this.#own(RoaringBitmap32.orMany([...bitmaps]));
  }

  /** Takes over a bitmap of another pool. */
  take(bitmap: Bitmap, from: BitmapPool): Bitmap {
    const place = from.#owned.lastIndexOf(bitmap);
    if (place !== -1) {
      from.#owned.splice(place, 1);
      this.#own(bitmap);
    }
    return bitmap;
  }

  /** Frees all that it owns; nothing can be made by it afterwards. */
  free(): void {
    this.#isClosed = true;
    for (const bitmap of this.#owned) bitmap.dispose();
    this.#owned = [];
  }

  #own(bitmap: Bitmap): Bitmap {
    this.assertOpen();
    this.#owned.push(bitmap);
    return bitmap;
  }
}
