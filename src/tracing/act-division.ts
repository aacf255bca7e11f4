import type { ActDimension } from './act-bitmaps.ts';
import type { ActorCard } from './advance-data.ts';
import type { AdvanceFilter } from './advance-filter.ts';
import type { Dimension, ThemeLevel } from './advance-index.ts';
import { type Bitmap, type BitmapPool, noActs } from './bitmap-pool.ts';
import type { IndexCore } from './index-core.ts';
import { listAt } from './lists.ts';
import { PlaceSet } from './place-set.ts';
import { actsInManners, type Scope } from './select-acts.ts';

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
  /** Calls `visit` once for each member of an act. */
  visitMembers(rank: number, visit: (member: number) => void): void;
  /** How many members an act has, about. */
  breadth: number;
  /**
   * What it costs to count by bitmaps, in steps of a pass.
   *
   * @param isWhole whether all acts are counted, so that most bitmaps need but tell their size
   */
  effort(isWhole: boolean): number;
}

/** Measured, in steps of 10 ns: to ask a bitmap for its size, to intersect two, to add one to a union of many. */
const SIZE = 10;
const INTERSECTION = 100;
const UNION = 500;

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
  const made = new Map<number, Bitmap>();
  return {
    ...division,
    acts(member) {
      const acts = made.get(member) ?? division.acts(member);
      made.set(member, acts);
      return acts;
    },
  };
}

function divide(context: DivisionContext, dimension: Dimension, themeLevel: ThemeLevel): ActDivision {
  switch (dimension) {
    case 'ACTOR':
      return byActor(context);
    case 'ACTOR_KIND':
      return byGroup(context, ({ kind }) => kind);
    case 'SECTOR':
      return byGroup(context, ({ sector }) => sector);
    case 'COUNTRY':
      return byGroup(context, ({ country }) => country);
    case 'REGIONAL_GROUP':
      return byGroup(context, ({ regionalGroup }) => regionalGroup);
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
    visitMembers: visitAuthors(core, scope, memberOf),
    breadth: breadthOfAuthors(core),
    effort: (isWhole) => places.length * (isWhole && scope.manners === null ? SIZE : INTERSECTION),
  };
}

/** Actors by something that they have in common; those that have nothing of the kind are in no part. */
function byGroup(context: DivisionContext, groupOf: (card: ActorCard) => string | null): ActDivision {
  const { core, pool, scope } = context;
  const places = new Map<string, number[]>();
  const memberOf = new Int32Array(core.actors.length).fill(-1);
  const members = new Map<string, number>();
  for (const place of scope.actors?.places ?? core.actors.keys()) {
    const group = groupOf(core.actors[place] as ActorCard);
    if (group === null) continue;
    const member = members.get(group) ?? members.size;
    members.set(group, member);
    memberOf[place] = member;
    const list = places.get(group);
    if (list === undefined) places.set(group, [place]);
    else list.push(place);
  }
  const ids = [...members.keys()];
  const placesOf = (member: number) => places.get(ids[member] as string) ?? [];
  return {
    size: ids.length,
    id: (member) => ids[member] as string,
    member: (id) => members.get(id) ?? -1,
    acts: (member) =>
      pool.union(placesOf(member).flatMap((place) => actsInManners(core, place, scope.manners))),
    scope: (member) => ({ ...scope, actors: new PlaceSet(placesOf(member), core.actors.length) }),
    visitMembers: visitAuthors(core, scope, memberOf),
    breadth: breadthOfAuthors(core),
    effort: () => (scope.actors?.places.length ?? core.actors.length) * UNION,
  };
}

function breadthOfAuthors({ columns }: IndexCore): number {
  return columns.authorships.actor.length / Math.max(1, columns.count);
}

/** Visits the members of the allowed authors of an act; several authorships of one member count once. */
function visitAuthors(
  { columns }: IndexCore,
  scope: Scope,
  memberOf: Int32Array,
): ActDivision['visitMembers'] {
  const { starts, actor, manner, manners } = columns.authorships;
  const allowed = Uint8Array.from(manners, (_, place) =>
    Number(scope.manners === null || scope.manners.has(place)),
  );
  return (rank, visit) => {
    const begin = starts[rank] as number;
    const end = starts[rank + 1] as number;
    for (let at = begin; at < end; at += 1) {
      const member = memberOf[actor[at] as number] as number;
      if (member === -1 || allowed[manner[at] as number] === 0) continue;
      let isRepeated = false;
      for (let before = begin; before < at && !isRepeated; before += 1)
        isRepeated = memberOf[actor[before] as number] === member && allowed[manner[before] as number] === 1;
      if (!isRepeated) visit(member);
    }
  };
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
  /** Itself and all that is under it, as far as the filter means that. */
  const under = (place: number) => (filter.includeNarrower === false ? [place] : (narrower[place] ?? []));
  const above = (place: number) => (filter.includeNarrower === false ? [place] : (broader[place] ?? []));
  const within = (member: number): readonly number[] => {
    const all = under(places[member] as number);
    return scope.themes === null ? all : scope.themes.among(all).places;
  };
  const whole = filter.includeNarrower === false ? bitmaps.themes : bitmaps.themesWithin;
  const { set, lists } = core.columns.themes;
  const known = new Map<number, readonly number[]>();
  /** The members of all acts that have the same themes. */
  const membersOfSet = (place: number): readonly number[] => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const themes = [...listAt(lists, place)].filter(
      (theme) => scope.themes === null || scope.themes.has(theme),
    );
    const members = [...new Set(themes.flatMap(above))]
      .map((theme) => memberOf[theme] as number)
      .filter((member) => member !== -1);
    known.set(place, members);
    return members;
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
    visitMembers: (rank, visit) => {
      for (const member of membersOfSet(set[rank] as number)) visit(member);
    },
    breadth: 4,
    effort: (isWhole) => places.length * (isWhole && scope.themes === null ? SIZE : INTERSECTION),
  };
}

/** Whatever of an act depends on neither its authors nor its themes. Instruments are those that the filter names. */
function byFacet({ core, scope, filter }: DivisionContext, dimension: ActDimension): ActDivision {
  const { ids, acts, codes, membersOf } = core.bitmaps.facets[dimension];
  const isAllowed = (member: number) =>
    dimension !== 'INSTRUMENT' ||
    filter.instruments === undefined ||
    filter.instruments.includes(ids[member] as string);
  return {
    size: ids.length,
    id: (member) => ids[member] as string,
    member: (id) => ids.indexOf(id),
    acts: (member) => (isAllowed(member) ? (acts[member] ?? noActs) : noActs),
    scope: () => scope,
    visitMembers: (rank, visit) => {
      for (const member of membersOf[codes[rank] as number] ?? []) if (isAllowed(member)) visit(member);
    },
    breadth: 1,
    effort: (isWhole) => ids.length * (isWhole ? SIZE : INTERSECTION),
  };
}
