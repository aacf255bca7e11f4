import { type Bitmap, BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { CreditKind } from '../../snapshot/columns/act-columns.ts';
import { groupDimensions } from '../../snapshot/entities/actor-groups.ts';
import type { ActorRecord, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import { type AdvanceFilter, selectedThemes } from './advance-filter.ts';
import { conditionsOn, groupConditions, type SelectionContext } from './conditions.ts';
import { IndexSet } from './index-set.ts';
import { allowsOwnMeeting } from './meeting-conditions.ts';

/** The credits and themes that a filter allows: null allows all. */
export interface Scope {
  /** A*. */
  actors: IndexSet | null;
  /** Kinds of credit whose attribution and roles are allowed. */
  creditKinds: ReadonlySet<number> | null;
  /** T*. */
  themes: IndexSet | null;
}

/** The scope of a filter that has been checked. */
export function scopeOf(core: SnapshotCore, filter: AdvanceFilter): Scope {
  return {
    actors: allowedActors(core, filter),
    creditKinds: allowedCreditKinds(core, filter),
    themes: allowedThemes(core, filter),
  };
}

/**
 * The acts that a filter selects (design 1.4), `all` of the snapshot if it has no condition.
 *
 * @param context.pool owns the bitmap if it was made here
 */
export function selectActs({ core, pool }: SelectionContext, filter: AdvanceFilter, scope: Scope): Bitmap {
  const scratch = new BitmapPool();
  try {
    return pool.take(allConditions({ core, pool: scratch }, filter, scope), scratch);
  } finally {
    scratch.free();
  }
}

/** The acts that some of these actors have by an allowed kind of credit. */
export function actsOfActors(
  { core, pool }: SelectionContext,
  actors: IndexSet,
  creditKinds: Scope['creditKinds'],
): Bitmap {
  const { all, actors: byActor } = core.bitmaps;
  // Measured: a bitmap takes some 5 µs in a union of many, a credit some 5 ns in a pass.
  const isPassCheaper = (actors.positions.length - 1) * 1_000 > core.columns.credits.actor.length;
  const candidates = isPassCheaper
    ? all
    : pool.union(actors.positions.map((actor) => byActor[actor] ?? noActs));
  if (creditKinds === null && !isPassCheaper) return candidates;
  return pool.of(ranksOfAuthors(core, { actors, creditKinds }, candidates.toUint32Array()));
}

function allConditions(context: SelectionContext, filter: AdvanceFilter, scope: Scope): Bitmap {
  const { core, pool } = context;
  const { all } = core.bitmaps;
  let acts = all;
  // If nothing is left, the remaining conditions need not be evaluated.
  for (const condition of conditionsOf(context, filter, scope)) {
    const found = condition();
    if (found !== null) acts = acts === all ? found : pool.and(acts, found);
    if (acts.isEmpty) return noActs;
  }
  return acts;
}

/** Each returns the acts that a condition allows, null if it allows all; cheap ones come first. */
function conditionsOf(
  context: SelectionContext,
  filter: AdvanceFilter,
  scope: Scope,
): (() => Bitmap | null)[] {
  const { core, pool } = context;
  const { bitmaps } = core;
  const within = (part: AdvanceFilter) => allConditions(context, part, scopeOf(core, part));
  return [
    () => actsAtMeetings(context, filter),
    ...conditionsOn(filter, 'ACTS').map(
      ({ condition, value }) =>
        () =>
          condition.acts(value, context, filter),
    ),
    () => scope.themes && pool.union(scope.themes.positions.map((theme) => bitmaps.themes[theme] ?? noActs)),
    () => actsOfAuthors(context, filter, scope),
    () => (filter.AND === undefined ? null : pool.intersection(filter.AND.map(within), bitmaps.all)),
    () => (filter.OR === undefined ? null : pool.union(filter.OR.map(within))),
    () => (filter.NOT === undefined ? null : pool.andNot(bitmaps.all, within(filter.NOT))),
  ];
}

function actsAtMeetings({ core, pool }: SelectionContext, filter: AdvanceFilter): Bitmap | null {
  if (conditionsOn(filter, 'MEETINGS').length === 0) return null;
  const allows = allowsOwnMeeting(filter, core.hierarchies);
  return pool.union(core.bitmaps.occasions.filter((_, at) => allows(core.occasions[at] as MeetingRecord)));
}

/** The acts that some actor of a filter's scope has by an allowed kind of credit; null if that restricts nothing. */
function actsOfAuthors(context: SelectionContext, filter: AdvanceFilter, scope: Scope): Bitmap | null {
  const { core, pool } = context;
  const { actors, creditKinds } = scope;
  const ofGroup = creditKinds === null ? actsOfOneGroup(core, filter) : null;
  if (ofGroup !== null) return pool.union(ofGroup);
  if (actors === null)
    return creditKinds && pool.union(core.bitmaps.creditKinds.filter((_, kind) => creditKinds.has(kind)));
  return actsOfActors(context, actors, creditKinds);
}

/** The acts of the groups of authors in a filter, if it has no other condition on authors; else null. */
function actsOfOneGroup({ bitmaps }: SnapshotCore, filter: AdvanceFilter): Bitmap[] | null {
  const [only, ...others] = conditionsOn(filter, 'ACTORS');
  const dimension = groupDimensions.find((one) => groupConditions[one] === only?.name);
  if (dimension === undefined || others.length > 0) return null;
  const wanted: readonly string[] = filter[groupConditions[dimension]] ?? [];
  const { ids, acts } = bitmaps.groups[dimension];
  return acts.filter((_, at) => wanted.includes(ids[at] as string));
}

/** Those of some acts, by rank, that some actor of the scope has by an allowed kind of credit. */
export function ranksOfAuthors(
  { columns }: SnapshotCore,
  { actors, creditKinds }: { actors: IndexSet; creditKinds: Scope['creditKinds'] },
  candidates: Uint32Array,
): Uint32Array {
  const { starts, actor, creditKind } = columns.credits;
  const ranks = new Uint32Array(candidates.length);
  let found = 0;
  for (const rank of candidates) {
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

function allowedActors({ actors, positions }: SnapshotCore, filter: AdvanceFilter): IndexSet | null {
  const given = conditionsOn(filter, 'ACTORS');
  if (given.length === 0) return null;
  const named =
    filter.includeMembers === true
      ? undefined
      : filter.actors && [...new Set(filter.actors)].flatMap((id) => positions.actors.get(id) ?? []);
  const allowed = (named ?? [...actors.keys()]).filter((at) =>
    given.every(({ condition, value }) => condition.allows(value, actors[at] as ActorRecord, filter)),
  );
  return new IndexSet(allowed, actors.length);
}

function allowedCreditKinds({ columns }: SnapshotCore, filter: AdvanceFilter): ReadonlySet<number> | null {
  const given = conditionsOn(filter, 'CREDITS');
  if (given.length === 0) return null;
  const { creditKinds } = columns.credits;
  return new Set(
    [...creditKinds.keys()].filter((at) =>
      given.every(({ condition, value }) => condition.allows(value, creditKinds[at] as CreditKind)),
    ),
  );
}

function allowedThemes(
  { positions, narrower, themeIds }: SnapshotCore,
  filter: AdvanceFilter,
): IndexSet | null {
  const named = selectedThemes(filter)?.flatMap((id) => positions.themes.get(id) ?? []);
  if (named === undefined) return null;
  const within = filter.includeNarrower === false ? named : named.flatMap((at) => narrower[at] ?? []);
  return new IndexSet([...new Set(within)], themeIds.length);
}
