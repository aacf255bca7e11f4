import { nameKey } from '../domain/order-key.ts';
import { type ActList, joined } from './act-list.ts';
import { tiesOf } from './actor-ties.ts';
import type { AdvanceData } from './advance-data.ts';
import { type AdvanceFilter, checkFilter, FilterError } from './advance-filter.ts';
import type { AdvanceIndex, AdvanceSelection } from './advance-index.ts';
import { directThemeFilters } from './direct-themes.ts';

/** By what one actor is found to advance the same as another. */
export const coAdvancementBys = ['ACT', 'THEME_IN_CYCLE'] as const;
export type CoAdvancementBy = (typeof coAdvancementBys)[number];

/** The conditions of a filter that say which actors are meant. */
const onActors = ['actors', 'actorKinds', 'sectors', 'countries', 'regionalGroups'];

/** Who is looked at, by what, and under which filter. */
export interface CoAdvancementRequest {
  actor: string;
  by: CoAdvancementBy;
  filter: AdvanceFilter;
}

/** A theme that both address in a review cycle, with the acts of either side. */
export interface SharedTheme {
  theme: string;
  cycle: string;
  own: AdvanceSelection;
  others: AdvanceSelection;
}

/** Another actor that advanced the same. */
export interface CoAdvancement {
  actor: string;
  /** States first, by name; all others by count, then name. */
  sortKey: string;
  /** Distinct acts, or distinct themes in cycles, that both have. */
  count: number;
  /** The acts shared, or the other's acts on the themes shared. */
  advances(): ActList;
  /** By time of the cycle, then label of the theme; none where acts are compared. */
  themes(): SharedTheme[];
}

/**
 * Who else advanced the same as an actor: the same acts, or the same themes in the same cycles, each theme
 * by itself. Whom it represents, or who acted through it, is no other. The filter's conditions on actors
 * say which others are meant, all else in it restricts both sides.
 *
 * @throws {FilterError} when the actor or something in the filter is not there
 */
export function coAdvancementOf(index: AdvanceIndex, request: CoAdvancementRequest): CoAdvancement[] {
  const { data } = index;
  if (!data.actors.has(request.actor)) {
    throw new FilterError(
      `actor: expected the id of an actor in the graph, found ${JSON.stringify(request.actor)}.`,
    );
  }
  checkFilter(request.filter, data);
  const found = request.by === 'ACT' ? bySharedActs(index, request) : bySharedThemes(index, request);
  const ties = tiesOf(data, request.actor);
  return found
    .filter(({ actor }) => actor !== request.actor && !ties.has(actor))
    .map((one) => ({ ...one, sortKey: orderOf(one, data) }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

type Found = Omit<CoAdvancement, 'sortKey'>;

/** No State is ranked, so the count of one is no part of its key. */
function orderOf({ actor, count }: Found, data: AdvanceData): string {
  const card = data.actors.get(actor);
  const name = nameKey(card?.label ?? '', actor);
  return card?.kind === 'STATE' ? `0 ${name}` : `1 ${String(999_999_999 - count).padStart(9, '0')} ${name}`;
}

function bySharedActs(index: AdvanceIndex, { actor, filter }: CoAdvancementRequest): Found[] {
  const own = { ...only(filter, ['attribution', 'roles']), actors: [actor] };
  const shared = index.select(narrowed(filter, own)).split('ACTOR', 'ALL');
  return [...shared].map(([other, acts]) => ({
    actor: other,
    count: acts.tally().acts,
    advances: () => acts,
    themes: () => [],
  }));
}

/** The themes of an actor in one cycle, and the filter under which acts on them are selected there. */
interface CycleThemes {
  cycle: string;
  filter: AdvanceFilter;
  /** The actor's own acts by theme. */
  own: Map<string, AdvanceSelection>;
}

interface SharedCell {
  of: CycleThemes;
  theme: string;
}

function bySharedThemes(index: AdvanceIndex, { actor, filter }: CoAdvancementRequest): Found[] {
  const others = only(filter, onActors);
  const cells = new Map<string, SharedCell[]>();
  for (const of of themesInCycles(index, actor, without(filter, onActors))) {
    const byTheme = index.select({ ...of.filter, ...others }).split('THEME', 'ALL');
    for (const theme of of.own.keys()) {
      for (const other of byTheme.get(theme)?.split('ACTOR', 'ALL').keys() ?? []) {
        const list = cells.get(other);
        if (list === undefined) cells.set(other, [{ of, theme }]);
        else list.push({ of, theme });
      }
    }
  }
  return [...cells].map(([other, shared]) => {
    const themes = once(() => sharedThemes(index, other, shared));
    return {
      actor: other,
      count: shared.length,
      advances: () => joined(themes().map((one) => one.others)),
      themes,
    };
  });
}

/** The themes that the actor's acts address themselves, by the cycle in which their meetings stand. */
function themesInCycles(index: AdvanceIndex, actor: string, filter: AdvanceFilter): CycleThemes[] {
  const { data } = index;
  const meetings = index.select({ ...filter, actors: [actor] }).split('MEETING', 'ALL');
  const cycles = new Set([...meetings.keys()].flatMap((id) => data.meetings.get(id)?.cycle ?? []));
  return directThemeFilters(filter, data).flatMap((direct) =>
    [...cycles].map((cycle) => {
      const inCycle = narrowed(direct, standingIn(cycle, data));
      const own = index.select({ ...inCycle, actors: [actor] }).split('THEME', 'ALL');
      return { cycle, filter: inCycle, own };
    }),
  );
}

/** Acts at meetings that stand in this very cycle, not in a part of it. */
function standingIn(cycle: string, data: AdvanceData): AdvanceFilter {
  const parts = [...data.cycles.values()].filter(({ partOf }) => partOf === cycle).map(({ id }) => id);
  return { cycles: [cycle], ...(parts.length === 0 ? {} : { NOT: { cycles: parts } }) };
}

function sharedThemes(index: AdvanceIndex, other: string, shared: SharedCell[]): SharedTheme[] {
  const { cycles, themes } = index.data;
  const others = new Map<CycleThemes, Map<string, AdvanceSelection>>();
  const ofOther = (of: CycleThemes) => {
    const held = others.get(of) ?? index.select({ ...of.filter, actors: [other] }).split('THEME', 'ALL');
    others.set(of, held);
    return held;
  };
  const keyed = shared.flatMap(({ of, theme }) => {
    const own = of.own.get(theme);
    const theirs = ofOther(of).get(theme);
    if (own === undefined || theirs === undefined) return [];
    const key = `${cycles.get(of.cycle)?.sortKey} ${nameKey(themes.get(theme)?.label ?? '', theme)}`;
    return [{ key, theme, cycle: of.cycle, own, others: theirs }];
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, ...one }) => one);
}

/** The filter with one more condition on acts: what it says of actors and themes stays on top. */
function narrowed(filter: AdvanceFilter, part: AdvanceFilter): AdvanceFilter {
  return { ...filter, AND: [...(filter.AND ?? []), part] };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function only(filter: AdvanceFilter, conditions: readonly string[]): AdvanceFilter {
  return Object.fromEntries(Object.entries(filter).filter(([condition]) => conditions.includes(condition)));
}

function without(filter: AdvanceFilter, conditions: readonly string[]): AdvanceFilter {
  return Object.fromEntries(Object.entries(filter).filter(([condition]) => !conditions.includes(condition)));
}
