import { type ActorKind, actKinds } from '../../domain/vocabulary.ts';
import { wordsAsked } from '../../domain/word-forms.ts';
import { type Bitmap, BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import { groupConditions, groupDimensions } from '../../snapshot/entities/actor-groups.ts';
import type { ActorCard } from '../../snapshot/entities/advance-data.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import { PlaceSet } from '../engine/index-set.ts';
import { type AdvanceFilter, meantThemes } from './advance-filter.ts';
import { allowsOwnMeeting, hasOwnMeetingCondition } from './meeting-filter.ts';
import { actsWithWord } from './word-acts.ts';

/** Which authorships and themes a filter allows: null allows all. */
export interface Scope {
  /** A*. */
  actors: PlaceSet | null;
  /** Manners of authorship whose attribution and roles are allowed. */
  manners: ReadonlySet<number> | null;
  /** T*. */
  themes: PlaceSet | null;
}

/** The scope of a filter that has been checked. */
export function scopeOf(core: IndexCore, filter: AdvanceFilter): Scope {
  return {
    actors: allowedActors(core, filter),
    manners: allowedManners(core, filter),
    themes: allowedThemes(core, filter),
  };
}

/**
 * The acts that a filter selects (design 1.4), `all` of the core where it asks nothing.
 *
 * @param pool owns the bitmap where it was made here
 */
export function selectActs(core: IndexCore, filter: AdvanceFilter, scope: Scope, pool: BitmapPool): Bitmap {
  const scratch = new BitmapPool();
  try {
    return pool.take(allConditions(core, filter, scope, scratch), scratch);
  } finally {
    scratch.free();
  }
}

/** The acts that some actor of a filter's scope has in an allowed manner; null where that restricts nothing. */
function actsOfAuthors(
  core: IndexCore,
  filter: AdvanceFilter,
  { actors, manners }: Scope,
  pool: BitmapPool,
): Bitmap | null {
  const { bitmaps } = core;
  const held = manners === null ? actsOfOneGroup(core, filter) : null;
  if (held !== null) return pool.union(held);
  if (actors === null)
    return manners === null ? null : pool.union(bitmaps.manners.filter((_, manner) => manners.has(manner)));
  // Measured: a bitmap takes some 5 µs in a union of many, an authorship some 5 ns in a pass.
  const isPassQuicker = actors.places.length * 1_000 > core.columns.authorships.actor.length;
  return isPassQuicker
    ? pool.of(ranksOfAuthors(core, { actors, manners }))
    : pool.union(actors.places.flatMap((actor) => actsInManners(core, actor, manners)));
}

/** The part of a scope that restricts who acts, and how. */
export type AuthorScope = { actors: PlaceSet; manners: Scope['manners'] };

/** The acts of the groups of authors that a filter names, where it asks nothing else of them; null where it does. */
function actsOfOneGroup({ bitmaps }: IndexCore, filter: AdvanceFilter): Bitmap[] | null {
  const asked = groupDimensions.filter((dimension) => filter[groupConditions[dimension]] !== undefined);
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0 || filter.actors !== undefined) return null;
  const wanted: readonly string[] = filter[groupConditions[only]] ?? [];
  const { ids, acts } = bitmaps.groups[only];
  return acts.filter((_, place) => wanted.includes(ids[place] as string));
}

/** The ranks of the acts that some actor of the scope has in an allowed manner, in rising order. */
export function ranksOfAuthors({ columns }: IndexCore, { actors, manners }: AuthorScope): Uint32Array {
  const { starts, actor, manner } = columns.authorships;
  const ranks = new Uint32Array(columns.count);
  let found = 0;
  for (let rank = 0; rank < columns.count; rank += 1) {
    const end = starts[rank + 1] as number;
    for (let at = starts[rank] as number; at < end; at += 1) {
      if (!actors.has(actor[at] as number) || manners?.has(manner[at] as number) === false) continue;
      ranks[found] = rank;
      found += 1;
      break;
    }
  }
  return ranks.subarray(0, found);
}

/** Bitmaps whose union are the acts that an actor has in an allowed manner. */
export function actsInManners(core: IndexCore, actor: number, manners: Scope['manners']): Bitmap[] {
  const { actors, actorsInManners } = core.bitmaps;
  if (manners === null) return [actors[actor] ?? noActs];
  return (actorsInManners[actor] ?? []).filter(({ manner }) => manners.has(manner)).map(({ acts }) => acts);
}

function allConditions(core: IndexCore, filter: AdvanceFilter, scope: Scope, pool: BitmapPool): Bitmap {
  let acts = core.bitmaps.all;
  // As soon as nothing is left, the rest need not be looked at.
  for (const condition of conditionsOf(core, filter, scope, pool)) {
    const found = condition();
    if (found !== null) acts = acts === core.bitmaps.all ? found : pool.and(acts, found);
    if (acts.isEmpty) return noActs;
  }
  return acts;
}

/** Each gives the acts that one condition allows; null where the filter does not have it. Quick ones come first. */
function conditionsOf(
  core: IndexCore,
  filter: AdvanceFilter,
  scope: Scope,
  pool: BitmapPool,
): (() => Bitmap | null)[] {
  const { bitmaps, places } = core;
  const { acts, addressedTo, addressedToKinds, instruments, takenUp, text, themesAll } = filter;
  const union = (of: readonly Bitmap[], members: readonly (number | undefined)[]) =>
    pool.union(members.map((place) => (place === undefined ? noActs : (of[place] ?? noActs))));
  const withinTheme = filter.includeNarrower === false ? bitmaps.themes : bitmaps.themesWithin;
  const all = (parts: readonly Bitmap[]) =>
    parts.reduce((left, part) => (left === bitmaps.all ? part : pool.and(left, part)), bitmaps.all);
  const within = (part: AdvanceFilter) => allConditions(core, part, scopeOf(core, part), pool);
  return [
    () =>
      acts === undefined
        ? null
        : union(
            bitmaps.facets.ACT_KIND.acts,
            [...new Set(acts)].map((kind) => actKinds.indexOf(kind)),
          ),
    () => (takenUp === undefined ? null : takenUp ? bitmaps.takenUp : bitmaps.notTakenUp),
    () => {
      if (!hasOwnMeetingCondition(filter)) return null;
      const allows = allowsOwnMeeting(filter, core.trees);
      return pool.union(
        bitmaps.facets.MEETING.acts.filter((_, place) =>
          allows(core.meetings[place] as (typeof core.meetings)[number]),
        ),
      );
    },
    () =>
      instruments &&
      union(
        bitmaps.facets.INSTRUMENT.acts,
        instruments.map((id) => places.instruments.get(id)),
      ),
    () =>
      addressedTo &&
      union(
        bitmaps.addressees,
        addressedTo.map((id) => places.actors.get(id)),
      ),
    () => themesAll && all(themesAll.map((id) => union(withinTheme, [places.themes.get(id)]))),
    () => scope.themes && pool.union(scope.themes.places.map((theme) => bitmaps.themes[theme] ?? noActs)),
    () => actsOfAuthors(core, filter, scope, pool),
    () =>
      addressedToKinds &&
      pool.union(bitmaps.addressees.filter((_, place) => isOfKind(core.actors[place], addressedToKinds))),
    () =>
      text === undefined ? null : all(wordsAsked(text).map((word) => actsWithWord(core, word, 'FORM', pool))),
    () => filter.AND && all(filter.AND.map(within)),
    () => filter.OR && pool.union(filter.OR.map(within)),
    () => filter.NOT && pool.andNot(bitmaps.all, within(filter.NOT)),
  ].map((condition) => () => condition() ?? null);
}

/** A standing collective counts as what it stands for. */
function isOfKind(actor: ActorCard | undefined, kinds: readonly ActorKind[]): boolean {
  return actor !== undefined && kinds.includes(actor.standsFor ?? actor.kind);
}

function allowedActors({ actors, places }: IndexCore, filter: AdvanceFilter): PlaceSet | null {
  const { actorKinds, sectors, countries, regionalGroups } = filter;
  const conditions = [filter.actors, actorKinds, sectors, countries, regionalGroups];
  if (conditions.every((condition) => condition === undefined)) return null;
  const named = filter.actors && [...new Set(filter.actors)].map((id) => places.actors.get(id));
  const allowed = (named ?? actors.map((_, place) => place))
    .filter((place) => place !== undefined)
    .filter((place) => {
      const card = actors[place] as ActorCard;
      return (
        among(actorKinds, card.kind) &&
        among(sectors, card.sector) &&
        among(countries, card.country) &&
        among(regionalGroups, card.regionalGroup)
      );
    });
  return new PlaceSet(allowed, actors.length);
}

function allowedManners(
  { columns }: IndexCore,
  { attribution, roles }: AdvanceFilter,
): ReadonlySet<number> | null {
  if (attribution === undefined && roles === undefined) return null;
  const { manners } = columns.authorships;
  return new Set(
    [...manners.keys()].filter((place) => {
      const manner = manners[place] as (typeof manners)[number];
      return (
        among(attribution, manner.attribution) &&
        (roles === undefined || roles.some((role) => manner.roles.includes(role)))
      );
    }),
  );
}

function allowedThemes({ places, narrower, themeIds }: IndexCore, filter: AdvanceFilter): PlaceSet | null {
  const meant = meantThemes(filter);
  if (meant === undefined) return null;
  const named = meant.map((id) => places.themes.get(id)).filter((place) => place !== undefined);
  const within = filter.includeNarrower === false ? named : named.flatMap((place) => narrower[place] ?? []);
  return new PlaceSet([...new Set(within)], themeIds.length);
}

function among<Value>(allowed: readonly Value[] | undefined, value: Value | null): boolean {
  return allowed === undefined || (value !== null && allowed.includes(value));
}
