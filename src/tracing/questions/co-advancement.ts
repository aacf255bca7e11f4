import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { once, oncePer } from '../../domain/once.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import { unclassifiedTheme } from '../../domain/vocabulary.ts';
import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';
import { nameOrderOf } from '../../snapshot/entities/name-order.ts';
import { type ActList, joined } from '../engine/act-list.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import type { AdvanceSelection, Groups } from '../engine/selection.ts';
import { type AdvanceFilter, narrowed } from '../filter/advance-filter.ts';
import { conditionsOn } from '../filter/conditions.ts';
import { directThemeFilters } from '../filter/direct-themes.ts';
import { actsByCycle } from './acts-by-cycle.ts';

/** What two actors have in common if they advance the same. */
export const coAdvancementBys = ['ACT', 'THEME_IN_CYCLE'] as const;
export type CoAdvancementBy = (typeof coAdvancementBys)[number];

/** The actor, what is compared, and the filter. */
export interface CoAdvancementRequest {
  actor: string;
  by: CoAdvancementBy;
  filter: AdvanceFilter;
}

/** A theme that both address in a review cycle, with the acts of each. */
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
  /** The shared acts, or the other's acts on the shared themes. */
  advances(): ActList;
  /** By time of the cycle, then label of the theme; none if acts are compared. */
  themes(): SharedTheme[];
}

/**
 * Who else advanced the same as an actor: the same acts, or the same themes in the same cycles, each theme by itself.
 * Actors that it represents, or that acted through it, are left out. The filter's conditions on actors select the
 * others; all other conditions restrict both sides.
 *
 * @throws {InvalidArgumentError} if the actor or something in the filter is unknown
 */
export function coAdvancementOf(index: AdvanceIndex, request: CoAdvancementRequest): CoAdvancement[] {
  const { data } = index;
  if (!data.actors.has(request.actor)) {
    throw new InvalidArgumentError(
      'UNKNOWN_ID',
      `actor: expected the id of an actor in the graph, found ${index.describeId(request.actor, 'Actor')}.`,
    );
  }
  const ranked = index.results.getOrCompute(
    `co-advancement ${JSON.stringify(request)}`,
    bytesOfRanked,
    () => {
      index.check(request.filter);
      const counts =
        request.by === 'ACT' ? sharedActs(index, request).counts : countSharedThemes(index, request);
      const ties = tiesOf(data, request.actor);
      return [...counts]
        .filter(([actor]) => actor !== request.actor && !ties.has(actor))
        .map(([actor, count]) => ({ actor, count, sortKey: orderOf(actor, count, data) }))
        .sort((a, b) => byCodePoint(a.sortKey, b.sortKey));
    },
  );
  const acts = once(() => sharedActs(index, request));
  const cells = once(() => sharedCells(index, request));
  const themes = oncePer((actor: string) => sharedThemes(index, actor, cells()));
  // Thousands of others, of which a page will be read.
  return ranked.map(({ actor, count, sortKey }) =>
    request.by === 'ACT'
      ? { actor, count, sortKey, advances: () => acts().get(actor) as AdvanceSelection, themes: () => [] }
      : {
          actor,
          count,
          sortKey,
          advances: () => joined(themes(actor).map(({ others }) => others)),
          themes: () => themes(actor),
        },
  );
}

/** The other actors, and the counts. */
type Ranked = Pick<CoAdvancement, 'actor' | 'count' | 'sortKey'>;

/** A key has the folded name of the actor; its id is shared with the record. */
const bytesOfRanked = (ranked: readonly Ranked[]) => 200 * ranked.length;

/** Who represents the actor or acted for it, and whom it represents or acted for, in any act. */
function tiesOf(data: AdvanceData, id: string): Set<string> {
  return new Set(
    data.ties
      .filter(({ person, actor }) => person === id || actor === id)
      .map(({ person, actor }) => (person === id ? actor : person)),
  );
}

/** States are not ranked, so the count of a State is not part of its key. */
function orderOf(actor: string, count: number, data: AdvanceData): string {
  const name = nameOrderOf(data.actors).key(actor);
  const isState = data.actors.get(actor)?.kind === 'STATE';
  return isState ? `0 ${name}` : `1 ${String(999_999_999 - count).padStart(9, '0')} ${name}`;
}

/** For each actor, the acts that it shares with the one in question. */
function sharedActs(index: AdvanceIndex, { actor, filter }: CoAdvancementRequest): Groups {
  const own = { ...only(filter, 'CREDITS'), actors: [actor] };
  return index.select(narrowed(filter, own)).groupBy('ACTOR', 'ALL');
}

/**
 * The actor's themes in a cycle, and everybody's acts there, under a filter that counts each theme without its narrower
 * ones.
 */
interface SharedCells {
  filter: AdvanceFilter;
  cycle: string;
  own: Groups;
  themes: readonly string[];
  /** The acts of any author. */
  all: AdvanceSelection;
}

function sharedCells(index: AdvanceIndex, { actor, filter: given }: CoAdvancementRequest): SharedCells[] {
  const { includeMembers = false } = given;
  const others = { ...only(given, 'ACTORS'), includeMembers };
  const withoutActors = Object.fromEntries(Object.entries(given).filter(([name]) => !(name in others)));
  return directThemeFilters(withoutActors, index.data).flatMap((filter): SharedCells[] => {
    const own = actsByCycle(index, { ...filter, actors: [actor] });
    const all = actsByCycle(index, { ...filter, ...others }, [...own.keys()]);
    return [...own].map(([cycle, acts]) => {
      const groups = acts.groupBy('THEME', 'ALL');
      const themes = [...groups.counts.keys()].filter((theme) => theme !== unclassifiedTheme);
      return { filter, cycle, own: groups, themes, all: all.get(cycle) ?? acts.none() };
    });
  });
}

/** The number of cells in which each actor has acts, for those that have any. */
function countSharedThemes(index: AdvanceIndex, request: CoAdvancementRequest): Map<string, number> {
  const actors = [...index.data.actors.keys()];
  const counts = new Int32Array(actors.length);
  for (const { themes, all } of sharedCells(index, request)) {
    const some = { dimension: 'THEME' as const, ids: themes };
    const filled = all.filledColumns({ dimension: 'ACTOR', ids: actors }, some, 'ALL');
    for (let at = 0; at < filled.length; at += 1) (counts[at] as number) += filled[at] as number;
  }
  return new Map(
    actors.map((actor, at) => [actor, counts[at] as number] as const).filter(([, count]) => count > 0),
  );
}

function sharedThemes(index: AdvanceIndex, other: string, shared: SharedCells[]): SharedTheme[] {
  const { cycles, themes } = index.data;
  const names = nameOrderOf(themes);
  const theirs = new Map(
    [...new Set(shared.map(({ filter }) => filter))].map((filter) => {
      const wanted = shared.filter((cells) => cells.filter === filter).map(({ cycle }) => cycle);
      return [filter, actsByCycle(index, { ...filter, actors: [other] }, wanted)];
    }),
  );
  return shared
    .flatMap(({ filter, cycle, own, themes: owned }) => {
      const groups = theirs.get(filter)?.get(cycle)?.groupBy('THEME', 'ALL');
      return owned.flatMap((theme) => {
        const others = groups?.get(theme);
        if (others === undefined) return [];
        const key = `${cycles.get(cycle)?.sortKey}\n${names.key(theme)}`;
        return [{ key, theme, cycle, own: own.get(theme) as AdvanceSelection, others }];
      });
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The filter's conditions on its actors, or on the kinds of their credits. */
function only(filter: AdvanceFilter, on: 'ACTORS' | 'CREDITS'): AdvanceFilter {
  return Object.fromEntries(conditionsOn(filter, on).map(({ name, value }) => [name, value]));
}
