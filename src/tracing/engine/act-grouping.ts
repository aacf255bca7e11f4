import { oncePer } from '../../domain/once.ts';
import { type Bitmap, type BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { FacetName } from '../../snapshot/bitmaps/facets.ts';
import { indexByKey } from '../../snapshot/columns/lists.ts';
import { type GroupDimension, groupOf } from '../../snapshot/entities/actor-groups.ts';
import type { ActorRecord } from '../../snapshot/entities/advance-data.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { IndexSet } from '../filter/index-set.ts';
import { actsOfCreditKinds, type Scope } from '../filter/select-acts.ts';
import { type Dimension, dimensionRecords } from './dimensions.ts';
import type { ThemeLevel } from './selection.ts';

/** Acts by the members of a dimension, numbered from 0. */
export interface ActGrouping {
  /** How many members there can be. */
  size: number;
  id(member: number): string;
  /** The number of a member; -1 where the grouping has none with this id. */
  member(id: string): number;
  /** The acts of a member, whatever the selection. */
  acts(member: number): Bitmap;
  /** The part of the scope that is the member's. */
  scope(member: number): Scope;
  /** Writes the members of an act, each once, to the start of `found`, and returns how many they are. */
  find(rank: number): number;
  found: Int32Array;
  /** Whether the bitmaps of all members are in the snapshot, so that their sizes need no counting. */
  isPrecomputed: boolean;
  /** Whether members are periods, whose acts are side by side by rank. */
  isChronological: boolean;
}

/** What a grouping is made over. */
export interface GroupingContext {
  core: SnapshotCore;
  /** Owns the bitmaps that are made on the way. */
  pool: BitmapPool;
  scope: Scope;
  filter: AdvanceFilter;
  /** The themes that the filter allows: only these make groups, however narrow the scope has become. */
  allowedThemes: IndexSet | null;
}

/** The grouping by a dimension. The acts of a member are made once. */
export function groupingBy(
  context: GroupingContext,
  dimension: Dimension,
  themeLevel: ThemeLevel,
): ActGrouping {
  const grouping = makeGrouping(context, dimension, themeLevel);
  return { ...grouping, acts: oncePer(grouping.acts) };
}

function makeGrouping(context: GroupingContext, dimension: Dimension, themeLevel: ThemeLevel): ActGrouping {
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

function byActor({ core, pool, scope }: GroupingContext): ActGrouping {
  const positions = scope.actors?.positions ?? [...core.actors.keys()];
  const memberOf = new Int32Array(core.actors.length).fill(-1);
  for (const [member, position] of positions.entries()) memberOf[position] = member;
  const positionOf = (member: number) => positions[member] as number;
  return {
    size: positions.length,
    id: (member) => (core.actors[positionOf(member)] as ActorRecord).id,
    member: (id) => memberOf[core.positions.actors.get(id) ?? -1] ?? -1,
    acts: (member) => pool.union(actsOfCreditKinds(core, positionOf(member), scope.creditKinds)),
    scope: (member) => ({ ...scope, actors: new IndexSet([positionOf(member)], core.actors.length) }),
    ...findAuthors(core, scope, memberOf),
    isPrecomputed: scope.creditKinds === null,
    isChronological: false,
  };
}

/** Actors by something that they have in common; those that have nothing of the kind are in no group. */
function byGroup({ core, pool, scope }: GroupingContext, dimension: GroupDimension): ActGrouping {
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
  const positionsOf = (member: number) => positions[member] as number[];
  const isPrecomputed = scope.actors === null && scope.creditKinds === null;
  return {
    size: ids.length,
    id: (member) => ids[member] as string,
    member: (id) => members.get(id) ?? -1,
    acts: (member) =>
      isPrecomputed
        ? (acts[member] ?? noActs)
        : pool.union(
            positionsOf(member).flatMap((position) => actsOfCreditKinds(core, position, scope.creditKinds)),
          ),
    scope: (member) => ({ ...scope, actors: new IndexSet(positionsOf(member), core.actors.length) }),
    ...findAuthors(core, scope, memberOf),
    isPrecomputed,
    isChronological: false,
  };
}

/** Finds the members to which the allowed authors of an act belong; several credits of one member count once. */
function findAuthors(
  { columns }: SnapshotCore,
  scope: Scope,
  memberOf: Int32Array,
): Pick<ActGrouping, 'find' | 'found'> {
  const { starts, actor, creditKind, creditKinds } = columns.credits;
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
  return { find, found };
}

function byTheme(context: GroupingContext, level: ThemeLevel): ActGrouping {
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
  /** For each theme itself and its narrower ones, or its broader ones, where the filter includes narrower themes. */
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
    isChronological: false,
  };
}

/** Whatever of an act depends on neither its authors nor its themes. Instruments are those that the filter names. */
function byFacet({ core, scope, filter }: GroupingContext, dimension: FacetName): ActGrouping {
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
    isPrecomputed: true,
    isChronological: dimensionRecords[dimension].order === 'DATE',
  };
}

const none: readonly number[] = [];
