import { type ActorKind, actKinds } from '../../domain/vocabulary.ts';
import { wordsAsked } from '../../domain/word-forms.ts';
import { type Bitmap, BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import { groupConditions, groupDimensions } from '../../snapshot/entities/actor-groups.ts';
import type { ActorRecord } from '../../snapshot/entities/advance-data.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import { IndexSet } from '../engine/index-set.ts';
import { type AdvanceFilter, meantThemes } from './advance-filter.ts';
import { allowsOwnMeeting, hasOwnMeetingCondition } from './meeting-filter.ts';
import { actsWithWord } from './word-acts.ts';

/** Which credits and themes a filter allows: null allows all. */
export interface Scope {
  /** A*. */
  actors: IndexSet | null;
  /** Manners of credit whose attribution and roles are allowed. */
  creditKinds: ReadonlySet<number> | null;
  /** T*. */
  themes: IndexSet | null;
}

/** The scope of a filter that has been checked. */
export function scopeOf(core: IndexCore, filter: AdvanceFilter): Scope {
  return {
    actors: allowedActors(core, filter),
    creditKinds: allowedCreditKinds(core, filter),
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

/** The acts that some actor of a filter's scope has in an allowed creditKind; null where that restricts nothing. */
function actsOfAuthors(
  core: IndexCore,
  filter: AdvanceFilter,
  { actors, creditKinds }: Scope,
  pool: BitmapPool,
): Bitmap | null {
  const { bitmaps } = core;
  const held = creditKinds === null ? actsOfOneGroup(core, filter) : null;
  if (held !== null) return pool.union(held);
  if (actors === null)
    return creditKinds === null
      ? null
      : pool.union(bitmaps.creditKinds.filter((_, creditKind) => creditKinds.has(creditKind)));
  // Measured: a bitmap takes some 5 µs in a union of many, an credit some 5 ns in a pass.
  const isPassQuicker = actors.positions.length * 1_000 > core.columns.credits.actor.length;
  return isPassQuicker
    ? pool.of(ranksOfAuthors(core, { actors, creditKinds }))
    : pool.union(actors.positions.flatMap((actor) => actsOfCreditKinds(core, actor, creditKinds)));
}

/** The part of a scope that restricts who acts, and how. */
export type AuthorScope = { actors: IndexSet; creditKinds: Scope['creditKinds'] };

/** The acts of the groups of authors that a filter names, where it asks nothing else of them; null where it does. */
function actsOfOneGroup({ bitmaps }: IndexCore, filter: AdvanceFilter): Bitmap[] | null {
  const asked = groupDimensions.filter((dimension) => filter[groupConditions[dimension]] !== undefined);
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0 || filter.actors !== undefined) return null;
  const wanted: readonly string[] = filter[groupConditions[only]] ?? [];
  const { ids, acts } = bitmaps.groups[only];
  return acts.filter((_, position) => wanted.includes(ids[position] as string));
}

/** The ranks of the acts that some actor of the scope has in an allowed creditKind, in rising order. */
export function ranksOfAuthors({ columns }: IndexCore, { actors, creditKinds }: AuthorScope): Uint32Array {
  const { starts, actor, creditKind } = columns.credits;
  const ranks = new Uint32Array(columns.count);
  let found = 0;
  for (let rank = 0; rank < columns.count; rank += 1) {
    const end = starts[rank + 1] as number;
    for (let at = starts[rank] as number; at < end; at += 1) {
      if (!actors.has(actor[at] as number) || creditKinds?.has(creditKind[at] as number) === false) continue;
      ranks[found] = rank;
      found += 1;
      break;
    }
  }
  return ranks.subarray(0, found);
}

/** Bitmaps whose union are the acts that an actor has in an allowed creditKind. */
export function actsOfCreditKinds(
  core: IndexCore,
  actor: number,
  creditKinds: Scope['creditKinds'],
): Bitmap[] {
  const { actors, actorsByCreditKind } = core.bitmaps;
  if (creditKinds === null) return [actors[actor] ?? noActs];
  return (actorsByCreditKind[actor] ?? [])
    .filter(({ creditKind }) => creditKinds.has(creditKind))
    .map(({ acts }) => acts);
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
  const { bitmaps, positions } = core;
  const { actKinds: kinds, addressedTo, addressedToKinds, instruments, takenUp, text, themesAll } = filter;
  const union = (of: readonly Bitmap[], members: readonly (number | undefined)[]) =>
    pool.union(members.map((position) => (position === undefined ? noActs : (of[position] ?? noActs))));
  const withinTheme = filter.includeNarrower === false ? bitmaps.themes : bitmaps.themesWithin;
  const all = (groups: readonly Bitmap[]) =>
    groups.reduce((left, part) => (left === bitmaps.all ? part : pool.and(left, part)), bitmaps.all);
  const within = (part: AdvanceFilter) => allConditions(core, part, scopeOf(core, part), pool);
  return [
    () =>
      kinds === undefined
        ? null
        : union(
            bitmaps.facets.ACT_KIND.acts,
            [...new Set(kinds)].map((kind) => actKinds.indexOf(kind)),
          ),
    () => (takenUp === undefined ? null : takenUp ? bitmaps.takenUp : bitmaps.notTakenUp),
    () => {
      if (!hasOwnMeetingCondition(filter)) return null;
      const allows = allowsOwnMeeting(filter, core.trees);
      return pool.union(
        bitmaps.facets.MEETING.acts.filter((_, position) =>
          allows(core.meetings[position] as (typeof core.meetings)[number]),
        ),
      );
    },
    () =>
      instruments &&
      union(
        bitmaps.facets.INSTRUMENT.acts,
        instruments.map((id) => positions.instruments.get(id)),
      ),
    () =>
      addressedTo &&
      union(
        bitmaps.addressees,
        addressedTo.map((id) => positions.actors.get(id)),
      ),
    () => themesAll && all(themesAll.map((id) => union(withinTheme, [positions.themes.get(id)]))),
    () => scope.themes && pool.union(scope.themes.positions.map((theme) => bitmaps.themes[theme] ?? noActs)),
    () => actsOfAuthors(core, filter, scope, pool),
    () =>
      addressedToKinds &&
      pool.union(
        bitmaps.addressees.filter((_, position) => isOfKind(core.actors[position], addressedToKinds)),
      ),
    () =>
      text === undefined ? null : all(wordsAsked(text).map((word) => actsWithWord(core, word, 'FORM', pool))),
    () => filter.AND && all(filter.AND.map(within)),
    () => filter.OR && pool.union(filter.OR.map(within)),
    () => filter.NOT && pool.andNot(bitmaps.all, within(filter.NOT)),
  ].map((condition) => () => condition() ?? null);
}

/** A standing collective counts as what it stands for. */
function isOfKind(actor: ActorRecord | undefined, kinds: readonly ActorKind[]): boolean {
  return actor !== undefined && kinds.includes(actor.standsFor ?? actor.kind);
}

function allowedActors({ actors, positions }: IndexCore, filter: AdvanceFilter): IndexSet | null {
  const { actorKinds, sectors, countries, regionalGroups } = filter;
  const conditions = [filter.actors, actorKinds, sectors, countries, regionalGroups];
  if (conditions.every((condition) => condition === undefined)) return null;
  const named = filter.actors && [...new Set(filter.actors)].map((id) => positions.actors.get(id));
  const allowed = (named ?? actors.map((_, position) => position))
    .filter((position) => position !== undefined)
    .filter((position) => {
      const card = actors[position] as ActorRecord;
      return (
        among(actorKinds, card.kind) &&
        among(sectors, card.sector) &&
        among(countries, card.country) &&
        among(regionalGroups, card.regionalGroup)
      );
    });
  return new IndexSet(allowed, actors.length);
}

function allowedCreditKinds(
  { columns }: IndexCore,
  { attribution, roles }: AdvanceFilter,
): ReadonlySet<number> | null {
  if (attribution === undefined && roles === undefined) return null;
  const { creditKinds } = columns.credits;
  return new Set(
    [...creditKinds.keys()].filter((position) => {
      const creditKind = creditKinds[position] as (typeof creditKinds)[number];
      return (
        among(attribution, creditKind.attribution) &&
        (roles === undefined || roles.some((role) => creditKind.roles.includes(role)))
      );
    }),
  );
}

function allowedThemes({ positions, narrower, themeIds }: IndexCore, filter: AdvanceFilter): IndexSet | null {
  const meant = meantThemes(filter);
  if (meant === undefined) return null;
  const named = meant.map((id) => positions.themes.get(id)).filter((position) => position !== undefined);
  const within =
    filter.includeNarrower === false ? named : named.flatMap((position) => narrower[position] ?? []);
  return new IndexSet([...new Set(within)], themeIds.length);
}

function among<Value>(allowed: readonly Value[] | undefined, value: Value | null): boolean {
  return allowed === undefined || (value !== null && allowed.includes(value));
}
