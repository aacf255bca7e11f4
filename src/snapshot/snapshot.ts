import { BitmapPool } from './bitmaps/bitmap-pool.ts';
import type { LoadedSnapshot } from './load/load-snapshot.ts';
import { buildSnapshotCore, type SnapshotCore } from './snapshot-core.ts';
import { SnapshotReader } from './snapshot-reader.ts';

/** A snapshot leased by one request. */
export interface SnapshotLease {
  readonly snapshot: SnapshotReader;
  /** Ends the lease: what was selected with it can no longer be used. Calling it again has no effect. */
  release(): void;
}

/** Version and size of a snapshot. */
export interface SnapshotStatus {
  /** Dataset version. */
  readonly version: number;
  readonly acts: number;
  /** Size of its bitmaps and columns in bytes, without entities. */
  readonly bytes: number;
  /** When it was built, ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Whether it contains exactly its version, and nothing of an interrupted import. */
  readonly isConsistent: boolean;
}

/**
 * One dataset version in memory: entities, acts in Roaring bitmaps and columns, texts, and the search index. Requests
 * lease it; once it has been replaced and the last lease has ended, its memory is freed. A lease that is never released
 * is no permanent leak: the garbage collector frees its bitmaps.
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
   * @param cacheBytes how much memory reusable counts may take; 0 keeps none
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

  /** Whether its memory has been freed. */
  get isFreed(): boolean {
    return this.#isReplaced && this.#leases === 0;
  }

  /** Accepts no new leases; memory is freed once all leases have ended. */
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
