import { type Bitmap, BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import type { Scope } from '../filter/select-acts.ts';
import { type ActGrouping, groupingBy } from './act-grouping.ts';
import type {
  AdvanceOrder,
  AdvanceSelection,
  Dimension,
  Groups,
  MatchedAct,
  MatchedPage,
  Members,
  Tally,
  ThemeLevel,
} from './advance-index.ts';
import { crossTabulateByBitmaps, isQuickerByBitmaps } from './cross-tabulate-by-bitmaps.ts';
import {
  areIndependent,
  type CrossedMembers,
  crossTabulateByPass,
  filledColumns,
} from './cross-tabulate-by-pass.ts';
import { groupCounts, tallyOf } from './group-counts.ts';
import type { IndexSet } from './index-set.ts';
import { MemberGroups } from './member-groups.ts';

/** What all selections that come from one filter share. */
export interface SelectionRoot {
  core: IndexCore;
  /** Owns the bitmaps made for the answer; once it is freed, the selections refuse. */
  pool: BitmapPool;
  filter: AdvanceFilter;
  allowedThemes: IndexSet | null;
}

/** One member's part of another selection. */
interface Part {
  of: BitmapSelection;
  grouping: ActGrouping;
  member: number;
  acts: number;
  /** Null where it must be counted from the acts. */
  tally(): Tally | null;
}

/** Acts as a bitmap, which a part makes only once it is looked into: most groups are counted alone. */
export class BitmapSelection implements AdvanceSelection {
  readonly #root: SelectionRoot;
  readonly #part: Part | null;
  #acts: Bitmap | null = null;
  #scope: Scope | null;
  #tally: Tally | null = null;

  private constructor(root: SelectionRoot, part: Part | null, scope: Scope | null) {
    this.#root = root;
    this.#part = part;
    this.#scope = scope;
  }

  /** The acts of a filter. */
  static of(root: SelectionRoot, acts: Bitmap, scope: Scope): BitmapSelection {
    const made = new BitmapSelection(root, null, scope);
    made.#acts = acts;
    return made;
  }

  count(): number {
    this.#root.pool.assertOpen();
    return this.#part?.acts ?? this.#bitmap().size;
  }

  tally(): Tally {
    this.#root.pool.assertOpen();
    this.#tally ??= this.#part?.tally() ?? tallyOf(this.#root.core, this.#bitmap().toUint32Array());
    return this.#tally;
  }

  page({ order, first, after }: { order: AdvanceOrder; first: number; after: string | null }): MatchedPage {
    this.#root.pool.assertOpen();
    const { core } = this.#root;
    const acts = this.#bitmap();
    const { dated } = core.columns;
    const countBelow = (rank: number) => (rank === 0 ? 0 : acts.rank(rank - 1));
    const withDay = countBelow(dated);
    const behind = after === null ? null : core.table.firstBehind(after, order);
    const isOldestFirst = order === 'OLDEST_FIRST';
    let start = 0;
    if (behind !== null) {
      const before = countBelow(behind.dated) + countBelow(behind.undated) - withDay;
      start = isOldestFirst ? before : acts.size - before;
    }
    const end = Math.min(acts.size, start + first);
    const matches: MatchedAct[] = [];
    for (let position = start; position < end; position += 1) {
      // Newest first runs backwards through those with a day, and then through those without.
      const fromEnd = position < withDay ? withDay - 1 - position : acts.size - 1 - (position - withDay);
      matches.push(this.#match(acts.select(isOldestFirst ? position : fromEnd)));
    }
    return { matches, hasNextPage: end < acts.size, hasPreviousPage: start > 0 };
  }

  split(dimension: Dimension, themeLevel: ThemeLevel): Groups {
    this.#root.pool.assertOpen();
    const { core } = this.#root;
    const grouping = this.#groupingBy(dimension, themeLevel);
    const counted = groupCounts(core, this.#bitmap(), grouping);
    return new MemberGroups(grouping, counted, (at) => {
      const [member, acts] = [counted.members[at] as number, counted.acts[at] as number];
      const part = { of: this, grouping, member, acts, tally: () => counted.tally(at) };
      return new BitmapSelection(this.#root, part, null);
    });
  }

  cross(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    this.#root.pool.assertOpen();
    if (!areIndependent(rows.dimension, columns.dimension))
      return this.#crossBySplitting(rows, columns, themeLevel);
    const [inRows, inColumns] = [this.#crossed(rows, themeLevel), this.#crossed(columns, themeLevel)];
    return (
      this.#crossIfQuicker(inRows, inColumns) ??
      crossTabulateByPass(this.#bitmap().toUint32Array(), inRows, inColumns)
    );
  }

  filledColumnCounts(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    this.#root.pool.assertOpen();
    const width = columns.ids.length;
    const widthsIn = (counts: Int32Array) =>
      Int32Array.from(
        rows.ids,
        (_, at) => counts.subarray(at * width, (at + 1) * width).filter((count) => count > 0).length,
      );
    if (!areIndependent(rows.dimension, columns.dimension))
      return widthsIn(this.#crossBySplitting(rows, columns, themeLevel));
    const [inRows, inColumns] = [this.#crossed(rows, themeLevel), this.#crossed(columns, themeLevel)];
    const counts = this.#crossIfQuicker(inRows, inColumns);
    return counts === null
      ? filledColumns(this.#bitmap().toUint32Array(), inRows, inColumns)
      : widthsIn(counts);
  }

  countWith(others: readonly AdvanceSelection[]): number {
    this.#root.pool.assertOpen();
    const all = [this, ...others] as BitmapSelection[];
    const parent = this.#part?.of;
    const scratch = new BitmapPool();
    try {
      const areOfOneParent =
        parent !== undefined && all.every((one) => one.#part?.of === parent && one.#acts === null);
      if (!areOfOneParent) return scratch.union(all.map((one) => one.#bitmap())).size;
      const members = all.map((one) => (one.#part as Part).grouping.acts((one.#part as Part).member));
      return scratch.union(members).andCardinality(parent.#bitmap());
    } finally {
      scratch.free();
    }
  }

  none(): AdvanceSelection {
    this.#root.pool.assertOpen();
    return BitmapSelection.of(this.#root, noActs, this.#scopeNow());
  }

  #crossed({ dimension, ids }: Members, themeLevel: ThemeLevel): CrossedMembers {
    const grouping = this.#groupingBy(dimension, themeLevel);
    return { grouping, members: ids.map(grouping.member) };
  }

  /** The cells by bitmaps; null where a pass over the acts takes less. */
  #crossIfQuicker(rows: CrossedMembers, columns: CrossedMembers): Int32Array | null {
    const acts = this.#bitmap();
    return isQuickerByBitmaps(acts.size, rows, columns)
      ? crossTabulateByBitmaps(acts === this.#root.core.bitmaps.all ? null : acts, rows, columns)
      : null;
  }

  #crossBySplitting(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    const groups = this.split(rows.dimension, themeLevel);
    const counts = rows.ids.flatMap((row) => {
      const ofRow = groups.get(row)?.split(columns.dimension, themeLevel).counts;
      return columns.ids.map((column) => ofRow?.get(column) ?? 0);
    });
    return Int32Array.from(counts);
  }

  #groupingBy(dimension: Dimension, themeLevel: ThemeLevel): ActGrouping {
    const { core, pool, filter, allowedThemes } = this.#root;
    return groupingBy({ core, pool, scope: this.#scopeNow(), filter, allowedThemes }, dimension, themeLevel);
  }

  /** The acts; made once they are asked for. */
  #bitmap(): Bitmap {
    this.#acts ??= this.#make();
    return this.#acts;
  }

  #make(): Bitmap {
    const { core, pool } = this.#root;
    const { of, grouping, member } = this.#part as Part;
    const whole = of.#bitmap();
    return whole === core.bitmaps.all ? grouping.acts(member) : pool.and(grouping.acts(member), whole);
  }

  /** Which credits and themes are this selection's. */
  #scopeNow(): Scope {
    if (this.#scope === null) {
      const { grouping, member } = this.#part as Part;
      this.#scope = grouping.scope(member);
    }
    return this.#scope;
  }

  #match(rank: number): MatchedAct {
    const { core } = this.#root;
    const { actors, creditKinds, themes } = this.#scopeNow();
    const { actor, creditKind } = core.columns.credits;
    const act = core.table.at(rank);
    const isAllowed = (position: number) =>
      (actors === null || actors.has(actor[position] as number)) &&
      (creditKinds === null || creditKinds.has(creditKind[position] as number));
    const positions = core.table.credits(rank);
    return {
      act,
      by: act.by.filter((_, at) => isAllowed(positions[at] as number)),
      themes: act.themes.filter(
        (id) => themes === null || themes.has(core.positions.themes.get(id) as number),
      ),
    };
  }
}
