import { byCodePoint } from '../../src/domain/order-key.ts';
import type { ActWithWords, AdvanceDataWithActs } from '../../src/snapshot/entities/advance-data.ts';
import { type Hierarchies, hierarchiesOf } from '../../src/snapshot/entities/hierarchies.ts';
import {
  type AdvanceIndex,
  type AdvanceOrder,
  type AdvanceSelection,
  type Dimension,
  type Groups,
  keyOf,
  type MatchedAct,
  type MatchedPage,
  type Members,
  type Tally,
  type ThemeLevel,
} from '../../src/tracing/engine/advance-index.ts';
import { type AdvanceFilter, checkFilter } from '../../src/tracing/filter/advance-filter.ts';
import { yearOf } from '../../src/tracing/questions/counting.ts';
import { predicatesOf } from './filter-predicates.ts';

/** The advance index as a plain loop over acts held in memory: what tests hold the index in bitmaps against. */
export function createLoopAdvanceIndex(data: AdvanceDataWithActs): AdvanceIndex {
  const trees = hierarchiesOf(data);
  const ordered = {
    OLDEST_FIRST: [...data.acts].sort((a, b) => byCodePoint(a.sortKey, b.sortKey)),
    NEWEST_FIRST: [...data.acts].sort((a, b) => byCodePoint(b.newestKey, a.newestKey)),
  };
  const meetings = [...data.meetings.values()].sort((a, b) => byCodePoint(a.sortKey, b.sortKey));

  const acts = new Map(data.acts.map((act) => [act.id, act]));

  return {
    data,
    acts: data.acts.length,
    act: (id) => acts.get(id),
    select(filter) {
      checkFilter(filter, data);
      const of = predicatesOf(filter, data, trees);
      const matches = ordered.OLDEST_FIRST.flatMap((act: ActWithWords): MatchedAct[] => {
        if (!of.allowsAct(act)) return [];
        const by = act.by.filter(of.allowsAuthorship);
        const themes = act.themes.filter(of.allowsTheme);
        return by.length === 0 || themes.length === 0 ? [] : [{ act, by, themes }];
      });
      return new LoopSelection(matches, { data, trees, filter, allowsTheme: of.allowsTheme });
    },
    getOrCompute: (_key, _bytesOf, make) => make(),
    meetingsUnder(filter) {
      checkFilter(filter, data);
      return meetings.filter(predicatesOf(filter, data, trees).allowsMeeting);
    },
  };
}

interface SelectionContext {
  data: AdvanceDataWithActs;
  trees: Hierarchies;
  filter: AdvanceFilter;
  allowsTheme: (theme: string) => boolean;
}

class LoopSelection implements AdvanceSelection {
  /** Oldest first. */
  readonly #matches: MatchedAct[];
  readonly #context: SelectionContext;

  constructor(matches: MatchedAct[], context: SelectionContext) {
    this.#matches = matches;
    this.#context = context;
  }

  tally(): Tally {
    const acts = this.#matches.map(({ act }) => act);
    const recommendations = acts.filter(({ kind }) => kind === 'RECOMMENDATION').length;
    return {
      acts: acts.length,
      recommendations,
      interventions: acts.length - recommendations,
      takenUp: acts.filter(({ takenUp }) => takenUp === true).length,
      takenUpKnown: acts.filter(({ takenUp }) => takenUp !== null).length,
      firstOn: extreme(
        acts.map(({ earliest }) => earliest),
        (a, b) => a < b,
      ),
      lastOn: extreme(
        acts.map(({ latest }) => latest),
        (a, b) => a > b,
      ),
    };
  }

  page({ order, first, after }: { order: AdvanceOrder; first: number; after: string | null }): MatchedPage {
    const ordered =
      order === 'OLDEST_FIRST'
        ? this.#matches
        : [...this.#matches].sort((a, b) => byCodePoint(b.act.newestKey, a.act.newestKey));
    const isBehind = ({ act }: MatchedAct) => {
      const key = keyOf(act, order);
      return after === null || (order === 'OLDEST_FIRST' ? key > after : key < after);
    };
    const start = ordered.findIndex(isBehind);
    if (start === -1) return { matches: [], hasNextPage: false, hasPreviousPage: ordered.length > 0 };
    return {
      matches: ordered.slice(start, start + first),
      hasNextPage: start + first < ordered.length,
      hasPreviousPage: start > 0,
    };
  }

  count(): number {
    return this.#matches.length;
  }

  countWith(others: readonly AdvanceSelection[]): number {
    const all = [this, ...others] as LoopSelection[];
    return new Set(all.flatMap((one) => one.#matches.map(({ act }) => act.id))).size;
  }

  none(): AdvanceSelection {
    return new LoopSelection([], this.#context);
  }

  cross(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    const parts = this.split(rows.dimension, themeLevel);
    return Int32Array.from(
      rows.ids.flatMap((row) => {
        const ofRow = parts.get(row)?.split(columns.dimension, themeLevel);
        return columns.ids.map((column) => ofRow?.get(column)?.count() ?? 0);
      }),
    );
  }

  filledColumnCounts(rows: Members, columns: Members, themeLevel: ThemeLevel): Int32Array {
    const parts = this.split(rows.dimension, themeLevel);
    return Int32Array.from(rows.ids, (row) => {
      const ofRow = parts.get(row)?.split(columns.dimension, themeLevel);
      return columns.ids.filter((column) => ofRow?.has(column)).length;
    });
  }

  split(dimension: Dimension, themeLevel: ThemeLevel): Groups {
    const parts = new Map<string, MatchedAct[]>();
    for (const match of this.#matches) {
      for (const [member, part] of this.#membersOf(match, dimension, themeLevel)) {
        const list = parts.get(member);
        if (list === undefined) parts.set(member, [part]);
        else list.push(part);
      }
    }
    const made = new Map(
      [...parts].map(([member, matches]) => [member, new LoopSelection(matches, this.#context)]),
    );
    const counts = new Map([...parts].map(([member, matches]) => [member, matches.length]));
    return Object.assign(made, { counts });
  }

  /** The members that a match belongs to, each with what of the match is theirs. */
  #membersOf(match: MatchedAct, dimension: Dimension, themeLevel: ThemeLevel): [string, MatchedAct][] {
    const { data, trees, filter } = this.#context;
    const { act } = match;
    const meeting = data.meetings.get(act.meeting);
    const byActor = (memberOf: (actor: string) => string | null | undefined): [string, MatchedAct][] => {
      const members = new Set(match.by.map(({ actor }) => memberOf(actor)));
      return [...members].flatMap((member) =>
        member == null
          ? []
          : [[member, { ...match, by: match.by.filter(({ actor }) => memberOf(actor) === member) }]],
      );
    };
    const whole = (members: Iterable<string>): [string, MatchedAct][] =>
      [...members].map((member) => [member, match]);
    switch (dimension) {
      case 'ACTOR':
        return byActor((actor) => actor);
      case 'ACTOR_KIND':
        return byActor((actor) => data.actors.get(actor)?.kind);
      case 'SECTOR':
        return byActor((actor) => data.actors.get(actor)?.sector);
      case 'COUNTRY':
        return byActor((actor) => data.actors.get(actor)?.country);
      case 'REGIONAL_GROUP':
        return byActor((actor) => data.actors.get(actor)?.regionalGroup);
      case 'THEME':
        return this.#byTheme(match, themeLevel);
      case 'CYCLE':
      case 'PHASE': {
        const level = dimension === 'CYCLE' ? 'SERIES' : 'PHASE';
        const cycles = [...trees.cycleWithWhole(meeting?.cycle ?? null)];
        return whole(cycles.filter((cycle) => data.cycles.get(cycle)?.level === level));
      }
      case 'YEAR': {
        const year = yearOf(act);
        return year === null ? [] : whole([year]);
      }
      case 'MEETING':
        return whole([act.meeting]);
      case 'MEETING_KIND':
        return whole(meeting === undefined ? [] : [meeting.kind]);
      case 'INSTRUMENT':
        return whole(
          act.instruments.filter((id) => filter.instruments === undefined || filter.instruments.includes(id)),
        );
      case 'ACT_KIND':
        return whole([act.kind]);
    }
  }

  #byTheme(match: MatchedAct, themeLevel: ThemeLevel): [string, MatchedAct][] {
    const { trees, filter, allowsTheme } = this.#context;
    const lineOf = (theme: string) =>
      filter.includeNarrower === false ? new Set([theme]) : trees.themeWithBroader(theme);
    const members = new Set(match.themes.flatMap((theme) => [...lineOf(theme)]));
    return [...members]
      .filter(
        (member) =>
          allowsTheme(member) &&
          (themeLevel === 'ALL' || (themeLevel === 'TOP' ? trees.isTop(member) : trees.isLeaf(member))),
      )
      .map((member) => [
        member,
        { ...match, themes: match.themes.filter((theme) => lineOf(theme).has(member)) },
      ]);
  }
}

function extreme(days: (string | null)[], isBetter: (a: string, b: string) => boolean): string | null {
  return days.reduce(
    (best, day) => (day !== null && (best === null || isBetter(day, best)) ? day : best),
    null,
  );
}
