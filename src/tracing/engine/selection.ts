import { once, oncePer } from '../../domain/once.ts';
import { type Bitmap, BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { ActOrder } from '../../snapshot/columns/act-table.ts';
import type { AdvanceAct, Credit } from '../../snapshot/entities/advance-data.ts';
import type { Scope } from '../filter/select-acts.ts';
import { type ActGrouping, groupingBy, type SelectionRoot } from './act-grouping.ts';
import { type Counts, countCells, filledPerRow, type GroupingMembers } from './count-cells.ts';
import { type Dimension, isOfAuthors, type ThemeLevel } from './dimensions.ts';
import { type Tally, talliesOf, tallyOf } from './tally.ts';

/** An act under a filter, with the actors and themes that the filter matched. */
export interface MatchedAct {
  act: AdvanceAct;
  by: readonly Credit[];
  themes: readonly string[];
}

/** Acts in an order, and whether there are more on either side. */
export interface MatchedPage {
  matches: MatchedAct[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Some members of a dimension. */
export interface Members {
  dimension: Dimension;
  ids: readonly string[];
}

/** The non-empty groups of a selection, by member. Most are only counted, so a group is made when it is read. */
export interface Groups extends Iterable<[string, AdvanceSelection]> {
  /** Distinct acts of each member. */
  readonly counts: ReadonlyMap<string, number>;
  get(member: string): AdvanceSelection | undefined;
}

/** One member's group of another selection. */
interface Group {
  of: AdvanceSelection;
  grouping: ActGrouping;
  member: number;
  acts: number;
  tally(): Tally;
}

/**
 * The acts that a filter selects, as a bitmap, which a group makes only when it is read. Each act counts once, however
 * many of its actors and themes match. It can be used until the snapshot that it was selected from is released.
 */
export class AdvanceSelection {
  readonly #root: SelectionRoot;
  readonly #bitmap: () => Bitmap;
  /** Which credits and themes belong to this selection. */
  readonly #scope: () => Scope;
  readonly #group: Group | null;
  #tally: Tally | null = null;

  private constructor(root: SelectionRoot, acts: () => Bitmap, scope: () => Scope, group: Group | null) {
    this.#root = root;
    this.#bitmap = acts;
    this.#scope = scope;
    this.#group = group;
  }

  /** The acts of a filter. */
  static of(root: SelectionRoot, acts: Bitmap, scope: Scope): AdvanceSelection {
    return new AdvanceSelection(
      root,
      () => acts,
      () => scope,
      null,
    );
  }

  /** The number of acts; cheaper than {@link tally} if nothing else is needed. */
  count(): number {
    this.#root.pool.assertOpen();
    return this.#group?.acts ?? this.#bitmap().size;
  }

  /** The ids of all acts. */
  ids(): string[] {
    this.#root.pool.assertOpen();
    const { table } = this.#root.core;
    return Array.from(this.#bitmap().toUint32Array(), (rank) => table.idOf(rank));
  }

  /** The last act, oldest first; null if there is none. */
  last(): AdvanceAct | null {
    this.#root.pool.assertOpen();
    const acts = this.#bitmap();
    return acts.isEmpty ? null : this.#root.core.table.at(acts.maximum());
  }

  tally(): Tally {
    this.#root.pool.assertOpen();
    this.#tally ??= this.#group?.tally() ?? tallyOf(this.#root.core, this.#bitmap().toUint32Array());
    return this.#tally;
  }

  /**
   * @param options.after the key of the last act seen ({@link actKey}); the page begins after it, even if there is no
   *   longer an act with that key
   */
  page({ order, first, after }: { order: ActOrder; first: number; after: string | null }): MatchedPage {
    this.#root.pool.assertOpen();
    const { core } = this.#root;
    const acts = this.#bitmap();
    const { dated } = core.columns;
    const countBelow = (rank: number) => (rank === 0 ? 0 : acts.rank(rank - 1));
    const withDay = countBelow(dated);
    const rest = after === null ? null : core.table.firstAfter(after, order);
    const isOldestFirst = order === 'OLDEST_FIRST';
    let start = 0;
    if (rest !== null) {
      const before = countBelow(rest.dated) + countBelow(rest.undated) - withDay;
      start = isOldestFirst ? before : acts.size - before;
    }
    const end = Math.min(acts.size, start + first);
    const matches: MatchedAct[] = [];
    for (let position = start; position < end; position += 1) {
      // Newest first goes backwards through acts with a day, and then through those without.
      const fromEnd = position < withDay ? withDay - 1 - position : acts.size - 1 - (position - withDay);
      matches.push(this.#match(acts.select(isOldestFirst ? position : fromEnd)));
    }
    return { matches, hasNextPage: end < acts.size, hasPreviousPage: start > 0 };
  }

  /**
   * The selection by the members of a dimension (each an id, code or enum value). Actors and themes that the filter
   * does not allow make no group. A group is a selection in which only that member's credits or themes match, so that
   * grouping it again keeps the same actor.
   */
  groupBy(dimension: Dimension, themeLevel: ThemeLevel): Groups {
    this.#root.pool.assertOpen();
    const { core, pool } = this.#root;
    const whole = this.#bitmap();
    const grouping = this.#groupingBy(dimension, themeLevel);
    const members = Array.from({ length: grouping.size }, (_, member) => member);
    const acts = countCells(this.#counted(), { grouping, members }, null, Int32Array);
    const tallies = once(() => talliesOf(core, whole.toUint32Array(), grouping));
    const actsOf = (member: number) =>
      whole === core.bitmaps.all ? grouping.acts(member) : pool.and(grouping.acts(member), whole);
    const group = oncePer(
      (member: number) =>
        new AdvanceSelection(
          this.#root,
          once(() => actsOf(member)),
          once(() => grouping.scope(member)),
          { of: this, grouping, member, acts: acts[member] as number, tally: () => tallies()(member) },
        ),
    );
    const filled = members.filter((member) => acts[member] !== 0);
    const counts = once(() => new Map(filled.map((member) => [grouping.id(member), acts[member] as number])));
    return {
      get counts() {
        return counts();
      },
      get(id) {
        const member = grouping.member(id);
        return (acts[member] ?? 0) > 0 ? group(member) : undefined;
      },
      *[Symbol.iterator]() {
        for (const member of filled) yield [grouping.id(member), group(member)];
      },
    };
  }

  /**
   * The counts of these members when grouped by the rows' dimension and then by the columns', all at once: row by row,
   * one number for each column.
   */
  crossTabulate(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    return this.#cells(rows, columns, themeLevel, Int32Array);
  }

  /** The number of columns in which each row has acts. */
  filledColumns(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    return filledPerRow(this.#cells(rows, columns, themeLevel, Uint8ClampedArray), columns.ids.length);
  }

  /**
   * How many acts each two of these actors share, row by row. An actor shares all of its acts with itself.
   *
   * @param actors ids
   */
  sharedByPairs(actors: readonly string[]): Int32Array {
    this.#root.pool.assertOpen();
    // Each side has its own grouping, because a grouping can have the members of only one act at a time.
    const side = (): GroupingMembers => {
      const grouping = this.#groupingBy('ACTOR', 'ALL');
      return { grouping, members: actors.map(grouping.member) };
    };
    return countCells(this.#counted(), side(), side(), Int32Array);
  }

  #cells<Cells extends Counts>(
    rows: Members,
    columns: Members,
    themeLevel: ThemeLevel,
    Cells: new (length: number) => Cells,
  ): Cells {
    this.#root.pool.assertOpen();
    if (!areIndependent(rows.dimension, columns.dimension)) {
      const groups = this.groupBy(rows.dimension, themeLevel);
      const cells = rows.ids.flatMap((row) => {
        const counts = groups.get(row)?.groupBy(columns.dimension, themeLevel).counts;
        return columns.ids.map((column) => counts?.get(column) ?? 0);
      });
      const counted = new Cells(cells.length);
      counted.set(cells);
      return counted;
    }
    const membersOf = ({ dimension, ids }: Members): GroupingMembers => {
      const grouping = this.#groupingBy(dimension, themeLevel);
      return { grouping, members: ids.map(grouping.member) };
    };
    return countCells(this.#counted(), membersOf(rows), membersOf(columns), Cells);
  }

  /** The number of distinct acts in this selection and others of the same snapshot together. */
  countWith(others: readonly AdvanceSelection[]): number {
    this.#root.pool.assertOpen();
    const all = [this, ...others];
    const parent = this.#group?.of;
    const scratch = new BitmapPool();
    try {
      if (parent === undefined || all.some((one) => one.#group?.of !== parent))
        return scratch.union(all.map((one) => one.#bitmap())).size;
      const members = all.map((one) => (one.#group as Group).grouping.acts((one.#group as Group).member));
      return scratch.union(members).andCardinality(parent.#bitmap());
    } finally {
      scratch.free();
    }
  }

  /** The empty selection. */
  none(): AdvanceSelection {
    this.#root.pool.assertOpen();
    return AdvanceSelection.of(this.#root, noActs, this.#scope());
  }

  #counted(): { bitmap: Bitmap; isAll: boolean } {
    const bitmap = this.#bitmap();
    return { bitmap, isAll: bitmap === this.#root.core.bitmaps.all };
  }

  #groupingBy(dimension: Dimension, themeLevel: ThemeLevel): ActGrouping {
    return groupingBy({ ...this.#root, scope: this.#scope() }, dimension, themeLevel);
  }

  #match(rank: number): MatchedAct {
    const { core } = this.#root;
    const { actors, creditKinds, themes } = this.#scope();
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

/**
 * Whether an act is in each pair of its members of two dimensions, whichever of its authors or themes match. For two
 * dimensions of authors, row and column must have the same author.
 */
function areIndependent(one: Dimension, other: Dimension): boolean {
  return one !== other && !(isOfAuthors(one) && isOfAuthors(other));
}

/** The key by which acts are ordered and paged under an order. */
export function actKey(act: AdvanceAct, order: ActOrder): string {
  return order === 'NEWEST_FIRST' ? act.newestKey : act.sortKey;
}
