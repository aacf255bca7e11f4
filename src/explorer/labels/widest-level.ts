import type { Bucket, CycleLevel } from '../gql/graphql.ts';

/** The levels of cycles as periods; of those with as many points the first is taken. */
const levels: readonly (readonly [CycleLevel, Bucket])[] = [
  ['CONFERENCE_PERIOD', 'CONFERENCE_PERIOD'],
  ['SERIES', 'CYCLE'],
  ['PHASE', 'PHASE'],
];

/** Whether a period is a level of cycles. */
const isLevel = (period: string): period is Bucket => levels.some(([, level]) => level === period);

/**
 * The level of cycles in which a view counts: the first that it states, or the usual one; null until that is known.
 * Years are none, since a meeting can be in two.
 */
export function levelOfView(stated: readonly string[], usual: Bucket | null): Bucket | null {
  const level = stated.find(isLevel);
  if (level !== undefined || usual === null) return level ?? null;
  return isLevel(usual) ? usual : 'CYCLE';
}

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

/** The periods by which data can be counted: the levels of cycles that it has, years and meetings. */
export const periodsOf = (coverage: readonly { cycle: { level: CycleLevel } }[]): Bucket[] => [
  ...levels
    .filter(([level]) => coverage.some(({ cycle }) => cycle.level === level))
    .map(([, period]) => period),
  'YEAR',
  'MEETING',
];
