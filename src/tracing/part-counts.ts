import { actKinds } from '../domain/vocabulary.ts';
import type { ActDivision } from './act-division.ts';
import type { Tally } from './advance-index.ts';
import type { Bitmap } from './bitmap-pool.ts';
import type { IndexCore } from './index-core.ts';

/** How many acts of a selection each member of a division has: those that have any. */
export interface PartCounts {
  readonly members: readonly number[];
  /** Distinct acts of each, in the same order. */
  readonly acts: readonly number[];
  /** The whole tally of the member at a place, where it came for nothing. */
  tally(at: number): Tally | null;
}

const recommendation = actKinds.indexOf('RECOMMENDATION');
/** As the column of uptakes writes what nobody has surveyed. */
const unknown = -1;

/**
 * Which members of a division have acts of a selection, and how many: by a pass over the acts where they
 * are few for the number of members, else by one intersection a member.
 */
export function partCounts(core: IndexCore, acts: Bitmap, division: ActDivision): PartCounts {
  // Measured: a step of a pass takes some 10 ns, an intersection a microsecond and more.
  const passIsQuicker = acts !== core.bitmaps.all && acts.size * (2 + division.breadth) < division.size * 100;
  return passIsQuicker ? countByPass(core, acts, division) : countByIntersection(core, acts, division);
}

/** {@link partCounts} by one intersection a member. */
export function countByIntersection(core: IndexCore, acts: Bitmap, division: ActDivision): PartCounts {
  const members: number[] = [];
  const counts: number[] = [];
  for (let member = 0; member < division.size; member += 1) {
    const held = division.acts(member);
    const count = acts === core.bitmaps.all ? held.size : held.andCardinality(acts);
    if (count === 0) continue;
    members.push(member);
    counts.push(count);
  }
  return { members, acts: counts, tally: () => null };
}

/** Counters of one pass by member: kept from pass to pass, since most passes meet few of many members. */
const counters = {
  acts: [] as number[],
  recommendations: [] as number[],
  takenUp: [] as number[],
  takenUpKnown: [] as number[],
  first: [] as number[],
  last: [] as number[],
};

/** {@link partCounts} by a pass over the acts, with their tallies. */
export function countByPass(core: IndexCore, acts: Bitmap, division: ActDivision): PartCounts {
  const { kind, takenUp, earliest, latest } = core.columns;
  const met: number[] = [];
  const { acts: count, recommendations, takenUp: taken, takenUpKnown: known, first, last } = counters;
  let rank = 0;
  const visit = (member: number) => {
    if ((count[member] ?? 0) === 0) {
      met.push(member);
      count[member] = recommendations[member] = taken[member] = known[member] = 0;
      first[member] = last[member] = -1;
    }
    (count[member] as number) += 1;
    if (kind[rank] === recommendation) (recommendations[member] as number) += 1;
    if (takenUp[rank] === 1) (taken[member] as number) += 1;
    if (takenUp[rank] !== unknown) (known[member] as number) += 1;
    // Ranks rise with the first day, and those without one come last.
    if (first[member] === -1) first[member] = earliest[rank] as number;
    if ((latest[rank] as number) > (last[member] as number)) last[member] = latest[rank] as number;
  };
  for (rank of acts.toUint32Array()) division.visitMembers(rank, visit);
  // The counters serve the next pass as well.
  const kept = (column: number[]) => met.map((member) => column[member] as number);
  const columns = [count, recommendations, taken, known, first, last].map(kept);
  for (const member of met) count[member] = 0;
  const { days } = core.columns;
  return {
    members: met,
    acts: columns[0] as number[],
    tally(at) {
      const [all, recommended, takenUps, knowns, firsts, lasts] = columns.map(
        (column) => column[at] as number,
      ) as [number, number, number, number, number, number];
      return {
        acts: all,
        recommendations: recommended,
        interventions: all - recommended,
        takenUp: takenUps,
        takenUpKnown: knowns,
        firstOn: days[firsts] ?? null,
        lastOn: days[lasts] ?? null,
      };
    },
  };
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
