import { once } from '../../domain/once.ts';
import { actKinds } from '../../domain/vocabulary.ts';
import type { Bitmap } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { IndexCore } from '../../snapshot/index-core.ts';
import type { ActDivision } from './act-division.ts';
import type { Tally } from './advance-index.ts';
import { arePartsQuickerByBitmaps } from './cross-by-bitmaps.ts';

/** How many acts of a selection each member of a division has: those that have any. */
export interface PartCounts {
  readonly members: readonly number[];
  /** Distinct acts of each, in the same order. */
  readonly acts: readonly number[];
  /** The whole tally of the member at a place, where it comes for little. */
  tally(at: number): Tally | null;
}

const recommendation = actKinds.indexOf('RECOMMENDATION');
/** As the column of uptakes writes what nobody has surveyed. */
const unknown = -1;

/**
 * Which members of a division have acts of a selection, and how many: by the sizes of intersections where that takes less, in
 * one pass over the acts else.
 */
export function partCounts(core: IndexCore, acts: Bitmap, division: ActDivision): PartCounts {
  if (division.isHeld && acts === core.bitmaps.all) return countByBitmaps(null, division);
  return arePartsQuickerByBitmaps(acts.size, division)
    ? countByBitmaps(acts, division)
    : countByPass(core, acts.toUint32Array(), division);
}

/**
 * {@link partCounts} by bitmaps.
 *
 * @param acts null where all are meant
 */
export function countByBitmaps(acts: Bitmap | null, division: ActDivision): PartCounts {
  const members: number[] = [];
  const counts: number[] = [];
  for (let member = 0; member < division.size; member += 1) {
    const own = division.acts(member);
    const count = acts === null ? own.size : own.andCardinality(acts);
    if (count === 0) continue;
    members.push(member);
    counts.push(count);
  }
  return { members, acts: counts, tally: () => null };
}

/** {@link partCounts} by a pass over the acts, by rank in rising order. */
export function countByPass(core: IndexCore, ranks: Uint32Array, division: ActDivision): PartCounts {
  const counts = new Int32Array(division.size);
  const members: number[] = [];
  const { found } = division;
  for (let act = 0; act < ranks.length; act += 1) {
    const end = division.find(ranks[act] as number);
    for (let at = 0; at < end; at += 1) {
      const member = found[at] as number;
      const before = counts[member] as number;
      if (before === 0) members.push(member);
      counts[member] = before + 1;
    }
  }
  const tallies = once(() => talliesByPass(core, ranks, division));
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
  division: ActDivision,
): (member: number) => Tally {
  const { kind, takenUp, earliest, latest, days } = columns;
  const column = () => new Int32Array(division.size);
  const [acts, recommendations, taken, known] = [column(), column(), column(), column()];
  const [first, last] = [column().fill(-1), column().fill(-1)];
  for (const rank of ranks) {
    const end = division.find(rank);
    for (let at = 0; at < end; at += 1) {
      const member = division.found[at] as number;
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
