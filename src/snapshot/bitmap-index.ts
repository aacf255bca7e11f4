import type { AdvanceIndex } from '../tracing/engine/advance-index.ts';
import { BitmapSelection } from '../tracing/engine/bitmap-selection.ts';
import { checkFilter } from '../tracing/filter/advance-filter.ts';
import { allowsMeeting } from '../tracing/filter/meeting-filter.ts';
import { scopeOf, selectActs } from '../tracing/filter/select-acts.ts';
import { BitmapPool } from './bitmaps/bitmap-pool.ts';
import type { CollectedActs } from './columns/act-columns.ts';
import type { AdvanceData } from './entities/advance-data.ts';
import { heldIn } from './held-acts.ts';
import type { HeldGraph } from './held-graph.ts';
import { buildIndexCore, type IndexCore } from './index-core.ts';
import { ResultCache } from './result-cache.ts';

/** An index lent to one request. */
export interface IndexLease {
  readonly index: AdvanceIndex;
  /** What of the same dataset version can be read from memory. */
  readonly held: HeldGraph;
  /** Gives it back: what was selected by it can no longer be used. To do so twice is no harm. */
  release(): void;
}

/**
 * The index of one dataset version in Roaring bitmaps. Requests borrow it; once it has been replaced and
 * the last one has given it back, its memory is freed. A lease that is forgotten keeps nothing for ever: its
 * bitmaps go when the garbage collector finds them.
 */
export class BitmapIndex {
  readonly data: AdvanceData;
  /** How many acts it holds. */
  readonly acts: number;
  /** What bitmaps and columns take, in bytes; cards are not counted. */
  readonly bytes: number;
  readonly builtAt = new Date();
  readonly #core: IndexCore;
  readonly #pool: BitmapPool;
  readonly #answers: ResultCache;
  #leases = 0;
  #isReplaced = false;

  private constructor(core: IndexCore, pool: BitmapPool, answerBytes: number) {
    this.data = core.data;
    this.acts = core.columns.count;
    this.bytes = pool.byteLength + bytesIn(core.columns);
    this.#core = core;
    this.#pool = pool;
    this.#answers = new ResultCache(answerBytes);
  }

  /**
   * Builds the index, letting the event loop turn in between.
   *
   * @param answerBytes how much of what was counted is kept, to be given again
   */
  static async build(data: AdvanceData, acts: CollectedActs, answerBytes = 0): Promise<BitmapIndex> {
    const pool = new BitmapPool();
    return new BitmapIndex(await buildIndexCore(data, acts, pool), pool, answerBytes);
  }

  /** Lends the index. */
  lease(): IndexLease {
    this.#pool.assertOpen();
    this.#leases += 1;
    const pool = new BitmapPool();
    let isHeld = true;
    return {
      index: viewOf(this.#core, pool, this.#answers),
      held: heldIn(this.#core, pool),
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        pool.free();
        this.#leases -= 1;
        this.#freeIfUnused();
      },
    };
  }

  /** Whether its memory has been given back. */
  get isFreed(): boolean {
    return this.#isReplaced && this.#leases === 0;
  }

  /** Says that no more leases will be asked for: memory is freed once all are given back. */
  replace(): void {
    this.#isReplaced = true;
    this.#freeIfUnused();
  }

  #freeIfUnused(): void {
    if (this.isFreed) void this.#pool.freeInTurns();
  }
}

function viewOf(core: IndexCore, pool: BitmapPool, answers: ResultCache): AdvanceIndex {
  const { data, trees, columns, table } = core;
  return {
    data,
    acts: columns.count,
    act(id) {
      const rank = table.rankOf(id);
      return rank === null ? undefined : table.at(rank);
    },
    select(filter) {
      pool.assertOpen();
      checkFilter(filter, data);
      const scope = scopeOf(core, filter);
      const root = { core, pool, filter, allowedThemes: scope.themes };
      return BitmapSelection.of(root, selectActs(core, filter, scope, pool), scope);
    },
    getOrCompute: (key, bytesOf, make) => answers.getOrCompute(key, bytesOf, make),
    meetingsUnder(filter) {
      checkFilter(filter, data);
      return core.meetingsByDate.filter(allowsMeeting(filter, trees));
    },
  };
}

/** The bytes of all typed arrays in a value, at any depth. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, one) => sum + bytesIn(one), 0);
}
