import { oncePer } from '../../domain/once.ts';
import { type Bitmap, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { FacetName } from '../../snapshot/bitmaps/facets.ts';
import { indexByKey } from '../../snapshot/columns/lists.ts';
import { type GroupDimension, groupOf, kindAddressed } from '../../snapshot/entities/actor-groups.ts';
import type { ActorRecord } from '../../snapshot/entities/advance-data.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import type { SelectionContext } from '../filter/conditions.ts';
import { IndexSet } from '../filter/index-set.ts';
import { actsOfActors, type Scope } from '../filter/select-acts.ts';
import { type Dimension, dimensionRecords, type ThemeLevel } from './dimensions.ts';

/** Acts by the members of a dimension, numbered from 0. */
export interface ActGrouping {
  /** How many members there can be. */
  size: number;
  id(member: number): string;
  /** The number of a member; -1 if the grouping has none with this id. */
  member(id: string): number;
  /** The acts of a member, whatever the selection. */
  acts(member: number): Bitmap;
  /** The member's part of the scope. */
  scope(member: number): Scope;
  /** Writes the members of an act, each once, to the start of `found`, and returns their number. */
  find(rank: number): number;
  found: Int32Array;
  /** Whether the bitmaps of all members are in the snapshot, so that their sizes need no counting. */
  isPrecomputed: boolean;
  /** Whether members are periods, whose acts have adjacent ranks. */
  isChronological: boolean;
}

/** What all selections from one filter share. */
export interface SelectionRoot extends SelectionContext {
  filter: AdvanceFilter;
  /** The themes that the filter allows: only these make groups, however narrow the scope has become. */
  allowedThemes: IndexSet | null;
}

type GroupingContext = SelectionRoot & { scope: Scope };

/** The grouping by a dimension. The acts of a member are computed once. */
export function groupingBy(
  context: GroupingContext,
  dimension: Dimension,
  themeLevel: ThemeLevel,
): ActGrouping {
  const grouping = makeGrouping(context, dimension, themeLevel);
  const isChronological = dimensionRecords[dimension].order === 'DATE';
  // All groupings have the same object shape, or the loops that read them are slower by a third.
  const { size, id, member, acts, scope, find, found, isPrecomputed } = grouping;
  return { size, id, member, acts: oncePer(acts), scope, find, found, isPrecomputed, isChronological };
}

type MadeGrouping = Omit<ActGrouping, 'isChronological'>;

function makeGrouping(context: GroupingContext, dimension: Dimension, themeLevel: ThemeLevel): MadeGrouping {
  switch (dimensionRecords[dimension].through) {
    case 'AUTHORS':
      return byActor(context);
    case 'AUTHOR_GROUPS':
      return byGroup(context, dimension as GroupDimension);
    case 'THEMES':
      return byTheme(context, themeLevel);
    case 'FACET':
      return byFacet(context, dimension as FacetName);
  }
}

function byActor(context: GroupingContext): MadeGrouping {
  const { core, scope } = context;
  const positions = scope.actors?.positions ?? [...core.actors.keys()];
  const memberOf = new Int32Array(core.actors.length).fill(-1);
  for (const [member, position] of positions.entries()) memberOf[position] = member;
  const positionOf = (member: number) => positions[member] as number;
  return {
    size: positions.length,
    id: (member) => (core.actors[positionOf(member)] as ActorRecord).id,
    member: (id) => memberOf[core.positions.actors.get(id) ?? -1] ?? -1,
    ...byAuthors(context, memberOf, (member) => [positionOf(member)]),
    isPrecomputed: scope.creditKinds === null,
  };
}

/** Actors by a property that they share; those without it are in no group. */
function byGroup(context: GroupingContext, dimension: GroupDimension): MadeGrouping {
  const { core, scope } = context;
  const { ids, acts } = core.bitmaps.groups[dimension];
  const members = indexByKey(ids);
  const positions: number[][] = ids.map(() => []);
  const memberOf = new Int32Array(core.actors.length).fill(-1);
  for (const position of scope.actors?.positions ?? core.actors.keys()) {
    const group = groupOf(dimension, core.actors[position] as ActorRecord);
    if (group === null) continue;
    const member = members.get(group) as number;
    memberOf[position] = member;
    positions[member]?.push(position);
  }
  const isPrecomputed = scope.actors === null && scope.creditKinds === null;
  return {
    size: ids.length,
    id: (member) => ids[member] as string,
    member: (id) => members.get(id) ?? -1,
    ...byAuthors(context, memberOf, (member) => positions[member] as number[]),
    ...(isPrecomputed && { acts: (member: number) => acts[member] ?? noActs }),
    isPrecomputed,
  };
}

/** The acts of the members that actors belong to; several credits of one member count once. */
function byAuthors(
  { core, pool, scope }: GroupingContext,
  memberOf: Int32Array,
  positionsOf: (member: number) => number[],
): Pick<ActGrouping, 'acts' | 'scope' | 'find' | 'found'> {
  const actorsOf = (member: number) => new IndexSet(positionsOf(member), core.actors.length);
  const { starts, actor, creditKind, creditKinds } = core.columns.credits;
  const allowed = Uint8Array.from(creditKinds, (_, position) =>
    Number(scope.creditKinds === null || scope.creditKinds.has(position)),
  );
  const found = new Int32Array(memberOf.length);
  const find = (rank: number) => {
    let count = 0;
    const end = starts[rank + 1] as number;
    for (let at = starts[rank] as number; at < end; at += 1) {
      const member = memberOf[actor[at] as number] as number;
      if (member === -1 || allowed[creditKind[at] as number] === 0) continue;
      let before = 0;
      while (before < count && found[before] !== member) before += 1;
      if (before < count) continue;
      found[count] = member;
      count += 1;
    }
    return count;
  };
  return {
    acts: (member) => actsOfActors({ core, pool }, actorsOf(member), scope.creditKinds),
    scope: (member) => ({ ...scope, actors: actorsOf(member) }),
    find,
    found,
  };
}

function byTheme(context: GroupingContext, level: ThemeLevel): MadeGrouping {
  const { core, pool, scope, filter, allowedThemes } = context;
  const { bitmaps, broader, narrower, themeIds, hierarchies } = core;
  const isShown = (position: number) => {
    const id = themeIds[position] as string;
    return level === 'ALL' || (level === 'TOP' ? hierarchies.isTop(id) : hierarchies.isLeaf(id));
  };
  const positions = (allowedThemes?.positions ?? [...themeIds.keys()]).filter(isShown);
  const memberOf = new Int32Array(themeIds.length).fill(-1);
  for (const [member, position] of positions.entries()) memberOf[position] = member;
  const itself = themeIds.map((_, position) => [position]);
  /** For each theme, itself and its narrower ones, or its broader ones, if the filter includes narrower themes. */
  const { below, above, whole } =
    filter.includeNarrower === false
      ? { below: itself, above: itself, whole: bitmaps.themes }
      : { below: narrower, above: broader, whole: bitmaps.themesWithin };
  const under = (position: number) => below[position] ?? [];
  const within = (member: number): readonly number[] => {
    const all = under(positions[member] as number);
    return scope.themes === null ? all : scope.themes.among(all).positions;
  };
  const { set, lists } = core.columns.themes;
  const found = new Int32Array(positions.length);
  /** By member, the last call that found it. */
  const seen = new Int32Array(positions.length);
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
    size: positions.length,
    id: (member) => themeIds[positions[member] as number] as string,
    member: (id) => memberOf[core.positions.themes.get(id) ?? -1] ?? -1,
    acts: (member) => {
      const position = positions[member] as number;
      const own = within(member);
      if (own.length === under(position).length) return whole[position] ?? noActs;
      return pool.union(own.map((theme) => bitmaps.themes[theme] ?? noActs));
    },
    scope: (member) => ({ ...scope, themes: new IndexSet(within(member), themeIds.length) }),
    find,
    found,
    isPrecomputed: scope.themes === null,
  };
}

/**
 * Groups by a property of the act that depends on neither its authors nor its themes. If the filter has instruments or
 * addressees, only these make groups.
 */
function byFacet({ core, scope, filter }: GroupingContext, dimension: FacetName): MadeGrouping {
  const { ids, acts, codes, membersOf } = core.bitmaps.facets[dimension];
  const select = membersSelected(dimension, filter, core);
  const isAllowed = (member: number) => select?.(ids[member] as string, member) !== false;
  const found = new Int32Array(ids.length);
  const allowed = select === null ? membersOf : membersOf.map((members) => members.filter(isAllowed));
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
    isPrecomputed: true,
  };
}

/** Which members of a facet the filter selects by themselves; null for all. */
function membersSelected(
  dimension: FacetName,
  { instruments, stances, addressedTo, addressedToKinds }: AdvanceFilter,
  { actors }: SnapshotCore,
): ((id: string, member: number) => boolean) | null {
  if (dimension === 'INSTRUMENT' && instruments !== undefined) return (id) => instruments.includes(id);
  if (dimension === 'STANCE' && stances !== undefined) return (id) => stances.some((stance) => stance === id);
  if (dimension !== 'ADDRESSEE' || (addressedTo ?? addressedToKinds) === undefined) return null;
  return (id, member) =>
    addressedTo?.includes(id) !== false &&
    addressedToKinds?.includes(kindAddressed(actors[member] as ActorRecord)) !== false;
}

const none: readonly number[] = [];
