import type { Bucket, CycleLevel } from '../gql/graphql.ts';

/** The levels of cycles as periods; of those with as many points the first is taken. */
const levels: readonly (readonly [CycleLevel, Bucket])[] = [
  ['CONFERENCE_PERIOD', 'CONFERENCE_PERIOD'],
  ['SERIES', 'CYCLE'],
  ['PHASE', 'PHASE'],
];

/** The level of cycles with the most points, as a period to count by; years where there are no cycles. */
export function widestLevel(coverage: readonly { cycle: { level: CycleLevel }; acts: number }[]): Bucket {
  let widest: Bucket = 'YEAR';
  let most = -1;
  for (const [level, period] of levels) {
    const cycles = coverage.filter(({ cycle }) => cycle.level === level);
    const points = cycles.reduce((sum, { acts }) => sum + acts, 0);
    if (cycles.length === 0 || points <= most) continue;
    widest = period;
    most = points;
  }
  return widest;
}
