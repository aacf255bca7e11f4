import { BitmapPool } from './bitmaps/bitmap-pool.ts';
import type { LoadedSnapshot } from './load/load-snapshot.ts';
import { buildSnapshotCore, type SnapshotCore } from './snapshot-core.ts';
import { SnapshotReader } from './snapshot-reader.ts';

/** A snapshot lent to one request. */
export interface SnapshotLease {
  readonly snapshot: SnapshotReader;
  /** Gives it back: what was selected by it can no longer be used. Calling it again has no effect. */
  release(): void;
}

/**
 * One dataset version in memory: entities, acts in Roaring bitmaps and columns, texts, and what search looks in.
 * Requests borrow it; once it has been replaced and the last one has given it back, its memory is freed. A lease that
 * is never released leaks nothing for ever: the garbage collector frees its bitmaps.
 */
export class Snapshot {
  /** What bitmaps and columns take, in bytes; entities are not counted. */
  readonly bytes: number;
  readonly builtAt = new Date();
  readonly #core: SnapshotCore;
  readonly #pool: BitmapPool;
  #leases = 0;
  #isReplaced = false;

  private constructor(core: SnapshotCore, pool: BitmapPool) {
    this.bytes = pool.byteLength + bytesIn(core.columns);
    this.#core = core;
    this.#pool = pool;
  }

  /**
   * Builds a snapshot, yielding to the event loop in between.
   *
   * @param cacheBytes how much memory counts that can be used again may take; 0 keeps none
   */
  static async build(loaded: Omit<LoadedSnapshot, 'leftOut'>, cacheBytes = 0): Promise<Snapshot> {
    const pool = new BitmapPool();
    return new Snapshot(await buildSnapshotCore(loaded, { pool, cacheBytes }), pool);
  }

  get version(): number {
    return this.#core.data.version;
  }

  /** Whether it contains its version and nothing else. */
  get isConsistent(): boolean {
    return this.#core.isConsistent;
  }

  /** How many acts the version has. */
  get acts(): number {
    return this.#core.columns.count;
  }

  lease(): SnapshotLease {
    this.#pool.assertOpen();
    this.#leases += 1;
    const snapshot = new SnapshotReader(this.#core);
    let isReleased = false;
    return {
      snapshot,
      release: () => {
        if (isReleased) return;
        isReleased = true;
        snapshot.pool.free();
        this.#leases -= 1;
        this.#freeIfUnused();
      },
    };
  }

  /** Whether its memory has been given back. */
  get isFreed(): boolean {
    return this.#isReplaced && this.#leases === 0;
  }

  /** Ends lending: memory is freed once all leases are released. */
  replace(): void {
    this.#isReplaced = true;
    this.#freeIfUnused();
  }

  #freeIfUnused(): void {
    if (this.isFreed) void this.#pool.freeGradually();
  }
}

/** The bytes of all typed arrays in a value, at any depth. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, one) => sum + bytesIn(one), 0);
}
