import { actKinds, type DatePrecision, datePrecisions } from '../../domain/vocabulary.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import type { ActGrouping } from './act-grouping.ts';

const recommendation = actKinds.indexOf('RECOMMENDATION');
/** The value for "not coded" in the column of uptakes. */
const unknown = -1;

/** Distinct acts of a selection, counted. */
export interface Tally {
  acts: number;
  recommendations: number;
  interventions: number;
  /** Acts known to have been taken up. */
  takenUp: number;
  /** Acts for which that is known either way: those of meetings whose uptakes are coded. */
  takenUpKnown: number;
  /** First possible day of the earliest act; null if no date is known. */
  firstOn: string | null;
  /** The precision of that date; if several begin on that day, the most exact. */
  firstPrecision: DatePrecision;
  /** Last possible day of the latest act. */
  lastOn: string | null;
  lastPrecision: DatePrecision;
}

/** The tally of some acts, by rank in ascending order. */
export function tallyOf(core: SnapshotCore, ranks: Uint32Array): Tally {
  return talliesOf(core, ranks, { size: 1, found: Int32Array.of(0), find: () => 1 })(0);
}

/** The tally of each member of a grouping, by one pass over the acts in ascending order of rank. */
export function talliesOf(
  { columns }: SnapshotCore,
  ranks: Uint32Array,
  { size, found, find }: Pick<ActGrouping, 'size' | 'found' | 'find'>,
): (member: number) => Tally {
  const { kind, takenUp, occasion, occasions, days } = columns;
  const column = () => new Int32Array(size);
  const [acts, recommendations, taken, known] = [column(), column(), column(), column()];
  const [first, last] = [column().fill(-1), column().fill(-1)];
  const [firstPrecision, lastPrecision] = [column().fill(notKnown), column().fill(notKnown)];
  for (const rank of ranks) {
    const end = find(rank);
    const when = occasion[rank] as number;
    const from = occasions.earliest[when] as number;
    const to = occasions.latest[when] as number;
    for (let at = 0; at < end; at += 1) {
      const member = found[at] as number;
      (acts[member] as number) += 1;
      if (kind[rank] === recommendation) (recommendations[member] as number) += 1;
      if (takenUp[rank] === 1) (taken[member] as number) += 1;
      if (takenUp[rank] !== unknown) (known[member] as number) += 1;
      // Ranks are in order of the first day, and acts without one come last.
      if (first[member] === -1) first[member] = from;
      if (first[member] === from && from !== -1)
        sharpen(firstPrecision, member, occasions.earliestPrecision[when] as number);
      if (to > (last[member] as number)) {
        last[member] = to;
        lastPrecision[member] = notKnown;
      }
      if (last[member] === to && to !== -1)
        sharpen(lastPrecision, member, occasions.latestPrecision[when] as number);
    }
  }
  return (member) => ({
    acts: acts[member] as number,
    recommendations: recommendations[member] as number,
    interventions: (acts[member] as number) - (recommendations[member] as number),
    takenUp: taken[member] as number,
    takenUpKnown: known[member] as number,
    firstOn: days[first[member] as number] ?? null,
    firstPrecision: datePrecisions[firstPrecision[member] as number] as DatePrecision,
    lastOn: days[last[member] as number] ?? null,
    lastPrecision: datePrecisions[lastPrecision[member] as number] as DatePrecision,
  });
}

const notKnown = datePrecisions.indexOf('UNKNOWN');

/** Keeps the more exact of two precisions, by number. */
function sharpen(of: Int32Array, member: number, found: number): void {
  if (found < (of[member] as number)) of[member] = found;
}
