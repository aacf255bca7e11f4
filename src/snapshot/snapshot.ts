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

/** What a snapshot is, and takes. */
export interface SnapshotStatus {
  /** Dataset version. */
  readonly version: number;
  readonly acts: number;
  /** What its bitmaps and columns take, in bytes; entities are not counted. */
  readonly bytes: number;
  /** When it was built, ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Whether it contains its version and nothing else, such as what an import that was cut off has written. */
  readonly isConsistent: boolean;
}

/**
 * One dataset version in memory: entities, acts in Roaring bitmaps and columns, texts, and what search looks in.
 * Requests borrow it; once it has been replaced and the last one has given it back, its memory is freed. A lease that
 * is never released leaks nothing for ever: the garbage collector frees its bitmaps.
 */
export class Snapshot {
  readonly status: SnapshotStatus;
  readonly #core: SnapshotCore;
  readonly #pool: BitmapPool;
  #leases = 0;
  #isReplaced = false;

  private constructor(core: SnapshotCore, pool: BitmapPool) {
    this.status = {
      version: core.data.version,
      acts: core.columns.count,
      bytes: pool.byteLength + bytesIn(core.columns),
      builtAt: new Date().toISOString(),
      isConsistent: core.isConsistent,
    };
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
