import { oncePer } from '../../domain/once.ts';
import type { ActDimension } from '../../snapshot/bitmaps/act-bitmaps.ts';
import { type Bitmap, type BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import { placesIn } from '../../snapshot/columns/lists.ts';
import { type GroupDimension, groupOf } from '../../snapshot/entities/actor-groups.ts';
import type { ActorCard } from '../../snapshot/entities/advance-data.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { actsInManners, type Scope } from '../filter/select-acts.ts';
import { buckets, type Dimension, type ThemeLevel } from './advance-index.ts';
import { PlaceSet } from './index-set.ts';

/** A way to part acts by the members of a dimension, numbered from 0. */
export interface ActDivision {
  /** How many members there can be. */
  size: number;
  id(member: number): string;
  /** The number of a member; -1 where the division has none with this id. */
  member(id: string): number;
  /** The acts of a member, whatever else is asked. */
  acts(member: number): Bitmap;
  /** What of the scope is the member's. */
  scope(member: number): Scope;
  /** Writes the members of an act, each once, at the beginning of `found`, and tells how many they are. */
  find(rank: number): number;
  found: Int32Array;
  /** Whether the acts of all members are held, so that their numbers need no counting. */
  isHeld: boolean;
  /** Whether members are stretches of time, whose acts stand side by side by rank. */
  isInTime: boolean;
}

/** What a division is made over. */
export interface DivisionContext {
  core: IndexCore;
  /** Owns the bitmaps that are made on the way. */
  pool: BitmapPool;
  scope: Scope;
  filter: AdvanceFilter;
  /** The themes that the filter allows: only these make parts, however narrow the scope has become. */
  allowedThemes: PlaceSet | null;
}

/** The division by a dimension. The acts of a member are made once. */
export function divisionBy(
  context: DivisionContext,
  dimension: Dimension,
  themeLevel: ThemeLevel,
): ActDivision {
  const division = divide(context, dimension, themeLevel);
  return { ...division, acts: oncePer(division.acts) };
}

function divide(context: DivisionContext, dimension: Dimension, themeLevel: ThemeLevel): ActDivision {
  switch (dimension) {
    case 'ACTOR':
      return byActor(context);
    case 'ACTOR_KIND':
    case 'SECTOR':
    case 'COUNTRY':
    case 'REGIONAL_GROUP':
      return byGroup(context, dimension);
    case 'THEME':
      return byTheme(context, themeLevel);
    default:
      return byFacet(context, dimension);
  }
}

function byActor({ core, pool, scope }: DivisionContext): ActDivision {
  const places = scope.actors?.places ?? [...core.actors.keys()];
  const memberOf = new Int32Array(core.actors.length).fill(-1);
  for (const [member, place] of places.entries()) memberOf[place] = member;
  const placeOf = (member: number) => places[member] as number;
  return {
    size: places.length,
    id: (member) => (core.actors[placeOf(member)] as ActorCard).id,
    member: (id) => memberOf[core.places.actors.get(id) ?? -1] ?? -1,
    acts: (member) => pool.union(actsInManners(core, placeOf(member), scope.manners)),
    scope: (member) => ({ ...scope, actors: new PlaceSet([placeOf(member)], core.actors.length) }),
    ...findAuthors(core, scope, memberOf),
    isHeld: scope.manners === null,
    isInTime: false,
  };
}

/** Actors by something that they have in common; those that have nothing of the kind are in no part. */
function byGroup({ core, pool, scope }: DivisionContext, dimension: GroupDimension): ActDivision {
  const { ids, acts } = core.bitmaps.groups[dimension];
  const members = placesIn(ids);
  const places: number[][] = ids.map(() => []);
  const memberOf = new Int32Array(core.actors.length).fill(-1);
  for (const place of scope.actors?.places ?? core.actors.keys()) {
    const group = groupOf[dimension](core.actors[place] as ActorCard);
    if (group === null) continue;
    const member = members.get(group) as number;
    memberOf[place] = member;
    places[member]?.push(place);
  }
  const placesOf = (member: number) => places[member] as number[];
  const isHeld = scope.actors === null && scope.manners === null;
  return {
    size: ids.length,
    id: (member) => ids[member] as string,
    member: (id) => members.get(id) ?? -1,
    acts: (member) =>
      isHeld
        ? (acts[member] ?? noActs)
        : pool.union(placesOf(member).flatMap((place) => actsInManners(core, place, scope.manners))),
    scope: (member) => ({ ...scope, actors: new PlaceSet(placesOf(member), core.actors.length) }),
    ...findAuthors(core, scope, memberOf),
    isHeld,
    isInTime: false,
  };
}

/** Finds the members to which the allowed authors of an act belong; several authorships of one member count once. */
function findAuthors(
  { columns }: IndexCore,
  scope: Scope,
  memberOf: Int32Array,
): Pick<ActDivision, 'find' | 'found'> {
  const { starts, actor, manner, manners } = columns.authorships;
  const allowed = Uint8Array.from(manners, (_, place) =>
    Number(scope.manners === null || scope.manners.has(place)),
  );
  const found = new Int32Array(memberOf.length);
  const find = (rank: number) => {
    let count = 0;
    const end = starts[rank + 1] as number;
    for (let at = starts[rank] as number; at < end; at += 1) {
      const member = memberOf[actor[at] as number] as number;
      if (member === -1 || allowed[manner[at] as number] === 0) continue;
      let before = 0;
      while (before < count && found[before] !== member) before += 1;
      if (before < count) continue;
      found[count] = member;
      count += 1;
    }
    return count;
  };
  return { find, found };
}

function byTheme(context: DivisionContext, level: ThemeLevel): ActDivision {
  const { core, pool, scope, filter, allowedThemes } = context;
  const { bitmaps, broader, narrower, themeIds, trees } = core;
  const isShown = (place: number) => {
    const id = themeIds[place] as string;
    return level === 'ALL' || (level === 'TOP' ? trees.isTop(id) : trees.isLeaf(id));
  };
  const places = (allowedThemes?.places ?? [...themeIds.keys()]).filter(isShown);
  const memberOf = new Int32Array(themeIds.length).fill(-1);
  for (const [member, place] of places.entries()) memberOf[place] = member;
  const itself = themeIds.map((_, place) => [place]);
  /** For each theme itself and all that is under it, or that it stands within, as far as the filter means that. */
  const { below, above, whole } =
    filter.includeNarrower === false
      ? { below: itself, above: itself, whole: bitmaps.themes }
      : { below: narrower, above: broader, whole: bitmaps.themesWithin };
  const under = (place: number) => below[place] ?? [];
  const within = (member: number): readonly number[] => {
    const all = under(places[member] as number);
    return scope.themes === null ? all : scope.themes.among(all).places;
  };
  const { set, lists } = core.columns.themes;
  const found = new Int32Array(places.length);
  /** By member, the last call that found it. */
  const seen = new Int32Array(places.length);
  let calls = 0;
  const find = (rank: number) => {
    let count = 0;
    calls += 1;
    const list = set[rank] as number;
    const end = lists.starts[list + 1] as number;
    for (let at = lists.starts[list] as number; at < end; at += 1) {
      const theme = lists.values[at] as number;
      if (scope.themes !== null && !scope.themes.has(theme)) continue;
      const all = above[theme] ?? [];
      for (let step = 0; step < all.length; step += 1) {
        const member = memberOf[all[step] as number] as number;
        if (member === -1 || seen[member] === calls) continue;
        seen[member] = calls;
        found[count] = member;
        count += 1;
      }
    }
    return count;
  };
  return {
    size: places.length,
    id: (member) => themeIds[places[member] as number] as string,
    member: (id) => memberOf[core.places.themes.get(id) ?? -1] ?? -1,
    acts: (member) => {
      const place = places[member] as number;
      const held = within(member);
      if (held.length === under(place).length) return whole[place] ?? noActs;
      return pool.union(held.map((theme) => bitmaps.themes[theme] ?? noActs));
    },
    scope: (member) => ({ ...scope, themes: new PlaceSet(within(member), themeIds.length) }),
    find,
    found,
    isHeld: scope.themes === null,
    isInTime: false,
  };
}

/** Whatever of an act depends on neither its authors nor its themes. Instruments are those that the filter names. */
function byFacet({ core, scope, filter }: DivisionContext, dimension: ActDimension): ActDivision {
  const { ids, acts, codes, membersOf } = core.bitmaps.facets[dimension];
  const named = dimension === 'INSTRUMENT' ? filter.instruments : undefined;
  const isAllowed = (member: number) => named?.includes(ids[member] as string) !== false;
  const found = new Int32Array(ids.length);
  const allowed = named === undefined ? membersOf : membersOf.map((members) => members.filter(isAllowed));
  return {
    size: ids.length,
    id: (member) => ids[member] as string,
    member: (id) => ids.indexOf(id),
    acts: (member) => (isAllowed(member) ? (acts[member] ?? noActs) : noActs),
    scope: () => scope,
    find(rank) {
      const members = allowed[codes[rank] as number] ?? none;
      for (let at = 0; at < members.length; at += 1) found[at] = members[at] as number;
      return members.length;
    },
    found,
    isHeld: true,
    isInTime: buckets.some((bucket) => bucket === dimension),
  };
}

const none: readonly number[] = [];
