import { once } from '../../domain/once.ts';
import { actKinds } from '../../domain/vocabulary.ts';
import type { Bitmap } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import type { ActGrouping } from './act-grouping.ts';
import type { Tally } from './advance-index.ts';
import { areGroupsQuickerByBitmaps } from './cross-tabulate-by-bitmaps.ts';

/** How many acts of a selection each member of a grouping has: those that have any. */
export interface GroupCounts {
  readonly members: readonly number[];
  /** Distinct acts of each, in the same order. */
  readonly acts: readonly number[];
  /** The whole tally of the member at a position, where it comes for little. */
  tally(at: number): Tally | null;
}

const recommendation = actKinds.indexOf('RECOMMENDATION');
/** As the column of uptakes writes what nobody has surveyed. */
const unknown = -1;

/**
 * Which members of a grouping have acts of a selection, and how many: by the sizes of intersections where that takes less, in
 * one pass over the acts else.
 */
export function groupCounts(core: IndexCore, acts: Bitmap, grouping: ActGrouping): GroupCounts {
  if (grouping.isHeld && acts === core.bitmaps.all) return countByBitmaps(null, grouping);
  return areGroupsQuickerByBitmaps(acts.size, grouping)
    ? countByBitmaps(acts, grouping)
    : countByPass(core, acts.toUint32Array(), grouping);
}

/**
 * {@link groupCounts} by bitmaps.
 *
 * @param acts null where all are meant
 */
export function countByBitmaps(acts: Bitmap | null, grouping: ActGrouping): GroupCounts {
  const members: number[] = [];
  const counts: number[] = [];
  for (let member = 0; member < grouping.size; member += 1) {
    const own = grouping.acts(member);
    const count = acts === null ? own.size : own.andCardinality(acts);
    if (count === 0) continue;
    members.push(member);
    counts.push(count);
  }
  return { members, acts: counts, tally: () => null };
}

/** {@link groupCounts} by a pass over the acts, by rank in rising order. */
export function countByPass(core: IndexCore, ranks: Uint32Array, grouping: ActGrouping): GroupCounts {
  const counts = new Int32Array(grouping.size);
  const members: number[] = [];
  const { found } = grouping;
  for (let act = 0; act < ranks.length; act += 1) {
    const end = grouping.find(ranks[act] as number);
    for (let at = 0; at < end; at += 1) {
      const member = found[at] as number;
      const before = counts[member] as number;
      if (before === 0) members.push(member);
      counts[member] = before + 1;
    }
  }
  const tallies = once(() => talliesByPass(core, ranks, grouping));
  return {
    members,
    acts: members.map((member) => counts[member] as number),
    tally: (at) => tallies()(members[at] as number),
  };
}

/** The tally of each member, made of what one pass over the acts counts. */
function talliesByPass(
  { columns }: IndexCore,
  ranks: Uint32Array,
  grouping: ActGrouping,
): (member: number) => Tally {
  const { kind, takenUp, earliest, latest, days } = columns;
  const column = () => new Int32Array(grouping.size);
  const [acts, recommendations, taken, known] = [column(), column(), column(), column()];
  const [first, last] = [column().fill(-1), column().fill(-1)];
  for (const rank of ranks) {
    const end = grouping.find(rank);
    for (let at = 0; at < end; at += 1) {
      const member = grouping.found[at] as number;
      (acts[member] as number) += 1;
      if (kind[rank] === recommendation) (recommendations[member] as number) += 1;
      if (takenUp[rank] === 1) (taken[member] as number) += 1;
      if (takenUp[rank] !== unknown) (known[member] as number) += 1;
      // Ranks rise with the first day, and those without one come last.
      if (first[member] === -1) first[member] = earliest[rank] as number;
      if ((latest[rank] as number) > (last[member] as number)) last[member] = latest[rank] as number;
    }
  }
  return (member) => ({
    acts: acts[member] as number,
    recommendations: recommendations[member] as number,
    interventions: (acts[member] as number) - (recommendations[member] as number),
    takenUp: taken[member] as number,
    takenUpKnown: known[member] as number,
    firstOn: days[first[member] as number] ?? null,
    lastOn: days[last[member] as number] ?? null,
  });
}

/** The tally of some acts, by rank in rising order. */
export function tallyOf({ columns }: IndexCore, ranks: Uint32Array): Tally {
  const { kind, takenUp, earliest, latest, days } = columns;
  const [lowest] = ranks;
  let recommendations = 0;
  let taken = 0;
  let known = 0;
  let last = -1;
  for (const rank of ranks) {
    if (kind[rank] === recommendation) recommendations += 1;
    if (takenUp[rank] === 1) taken += 1;
    if (takenUp[rank] !== unknown) known += 1;
    if ((latest[rank] as number) > last) last = latest[rank] as number;
  }
  return {
    acts: ranks.length,
    recommendations,
    interventions: ranks.length - recommendations,
    takenUp: taken,
    takenUpKnown: known,
    firstOn: lowest === undefined ? null : (days[earliest[lowest] as number] ?? null),
    lastOn: days[last] ?? null,
  };
}
