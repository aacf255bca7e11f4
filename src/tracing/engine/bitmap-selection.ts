import { once } from '../../domain/once.ts';
import { type Bitmap, BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { ActOrder } from '../../snapshot/columns/act-table.ts';
import type { Scope } from '../filter/select-acts.ts';
import { type ActGrouping, groupingBy, type SelectionRoot } from './act-grouping.ts';
import { type Counts, countCells, filledPerRow, type GroupingMembers } from './count-cells.ts';
import { type Dimension, isOfAuthors } from './dimensions.ts';
import { MemberGroups } from './member-groups.ts';
import type {
  AdvanceSelection,
  Groups,
  MatchedAct,
  MatchedPage,
  Members,
  Tally,
  ThemeLevel,
} from './selection.ts';
import { talliesOf, tallyOf } from './tally.ts';

/** One member's group of another selection. */
interface Group {
  of: BitmapSelection;
  grouping: ActGrouping;
  member: number;
  acts: number;
  tally(): Tally;
}

/** Acts as a bitmap, which a group makes only when it is read: most groups are only counted. */
export class BitmapSelection implements AdvanceSelection {
  readonly #root: SelectionRoot;
  readonly #group: Group | null;
  #acts: Bitmap | null = null;
  #scope: Scope | null;
  #tally: Tally | null = null;

  private constructor(root: SelectionRoot, group: Group | null, scope: Scope | null) {
    this.#root = root;
    this.#group = group;
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
    return this.#group?.acts ?? this.#bitmap().size;
  }

  tally(): Tally {
    this.#root.pool.assertOpen();
    this.#tally ??= this.#group?.tally() ?? tallyOf(this.#root.core, this.#bitmap().toUint32Array());
    return this.#tally;
  }

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
      // Newest first runs backwards through those with a day, and then through those without.
      const fromEnd = position < withDay ? withDay - 1 - position : acts.size - 1 - (position - withDay);
      matches.push(this.#match(acts.select(isOldestFirst ? position : fromEnd)));
    }
    return { matches, hasNextPage: end < acts.size, hasPreviousPage: start > 0 };
  }

  groupBy(dimension: Dimension, themeLevel: ThemeLevel): Groups {
    this.#root.pool.assertOpen();
    const { core } = this.#root;
    const grouping = this.#groupingBy(dimension, themeLevel);
    const members = Array.from({ length: grouping.size }, (_, member) => member);
    const counts = countCells(this.#counted(), { grouping, members }, null, Int32Array);
    const tallies = once(() => talliesOf(core, this.#bitmap().toUint32Array(), grouping));
    return new MemberGroups(grouping, counts, (member) => {
      const acts = counts[member] as number;
      const group = { of: this, grouping, member, acts, tally: () => tallies()(member) };
      return new BitmapSelection(this.#root, group, null);
    });
  }

  crossTabulate(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    return this.#cells(rows, columns, themeLevel, Int32Array);
  }

  filledColumns(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    return filledPerRow(this.#cells(rows, columns, themeLevel, Uint8ClampedArray), columns.ids.length);
  }

  #cells<Cells extends Counts>(
    rows: Members,
    columns: Members,
    themeLevel: ThemeLevel,
    Cells: new (length: number) => Cells,
  ): Cells {
    this.#root.pool.assertOpen();
    if (!areIndependent(rows.dimension, columns.dimension))
      return this.#cellsByGroups(rows, columns, themeLevel, Cells);
    const membersOf = ({ dimension, ids }: Members): GroupingMembers => {
      const grouping = this.#groupingBy(dimension, themeLevel);
      return { grouping, members: ids.map(grouping.member) };
    };
    return countCells(this.#counted(), membersOf(rows), membersOf(columns), Cells);
  }

  countWith(others: readonly AdvanceSelection[]): number {
    this.#root.pool.assertOpen();
    const all = [this, ...others] as BitmapSelection[];
    const parent = this.#group?.of;
    const scratch = new BitmapPool();
    try {
      const areOfOneParent =
        parent !== undefined && all.every((one) => one.#group?.of === parent && one.#acts === null);
      if (!areOfOneParent) return scratch.union(all.map((one) => one.#bitmap())).size;
      const members = all.map((one) => (one.#group as Group).grouping.acts((one.#group as Group).member));
      return scratch.union(members).andCardinality(parent.#bitmap());
    } finally {
      scratch.free();
    }
  }

  none(): AdvanceSelection {
    this.#root.pool.assertOpen();
    return BitmapSelection.of(this.#root, noActs, this.#scopeNow());
  }

  #counted(): { bitmap: Bitmap; isAll: boolean } {
    const bitmap = this.#bitmap();
    return { bitmap, isAll: bitmap === this.#root.core.bitmaps.all };
  }

  #cellsByGroups<Cells extends Counts>(
    rows: Members,
    columns: Members,
    themeLevel: ThemeLevel,
    Cells: new (length: number) => Cells,
  ): Cells {
    const groups = this.groupBy(rows.dimension, themeLevel);
    const width = columns.ids.length;
    const cells = new Cells(rows.ids.length * width);
    for (const [at, row] of rows.ids.entries()) {
      const ofRow = groups.get(row)?.groupBy(columns.dimension, themeLevel).counts;
      if (ofRow !== undefined)
        cells.set(
          columns.ids.map((column) => ofRow.get(column) ?? 0),
          at * width,
        );
    }
    return cells;
  }

  #groupingBy(dimension: Dimension, themeLevel: ThemeLevel): ActGrouping {
    return groupingBy({ ...this.#root, scope: this.#scopeNow() }, dimension, themeLevel);
  }

  /** The acts; made when they are first read. */
  #bitmap(): Bitmap {
    this.#acts ??= this.#make();
    return this.#acts;
  }

  #make(): Bitmap {
    const { core, pool } = this.#root;
    const { of, grouping, member } = this.#group as Group;
    const whole = of.#bitmap();
    return whole === core.bitmaps.all ? grouping.acts(member) : pool.and(grouping.acts(member), whole);
  }

  /** Which credits and themes are this selection's. */
  #scopeNow(): Scope {
    if (this.#scope === null) {
      const { grouping, member } = this.#group as Group;
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

/**
 * Whether an act is in each pair of its members of two dimensions, whichever of its authors or themes match. Of two
 * dimensions of authors, the same author must be in row and column.
 */
function areIndependent(one: Dimension, other: Dimension): boolean {
  return one !== other && !(isOfAuthors(one) && isOfAuthors(other));
}
