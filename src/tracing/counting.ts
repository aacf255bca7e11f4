import type { AdvanceAct, AdvanceData, MeetingCard } from './advance-data.ts';
import type { AdvanceFilter } from './advance-filter.ts';
import type { AdvanceSelection, Dimension, Tally } from './advance-index.ts';

/** What every count shares (design 1.4): distinct acts of a measure, and when nothing is known of a bucket. */

/** Which of the distinct counts is shown. */
export const measures = ['ACTS', 'RECOMMENDATIONS', 'INTERVENTIONS', 'TAKEN_UP'] as const;
export type Measure = (typeof measures)[number];

/** The count of a measure. */
export function measured(tally: Tally, measure: Measure): number {
  switch (measure) {
    case 'ACTS':
      return tally.acts;
    case 'RECOMMENDATIONS':
      return tally.recommendations;
    case 'INTERVENTIONS':
      return tally.interventions;
    case 'TAKEN_UP':
      return tally.takenUp;
  }
}

/** Whether a meeting belongs to a bucket: only dimensions of meetings can leave one out. */
export function isIn(meeting: MeetingCard, dimension: Dimension, id: string, data: AdvanceData): boolean {
  switch (dimension) {
    case 'MEETING':
      return meeting.id === id;
    case 'MEETING_KIND':
      return meeting.kind === id;
    case 'YEAR':
      return yearOf(meeting) === id;
    case 'CYCLE':
      return meeting.cycle === id;
    case 'PHASE':
      return (
        meeting.cycle !== null && (meeting.cycle === id || data.cycles.get(meeting.cycle)?.partOf === id)
      );
    default:
      return true;
  }
}

/** The calendar year in which something lies as a whole; null where that is not known. */
export function yearOf({ earliest, latest }: Pick<AdvanceAct, 'earliest' | 'latest'>): string | null {
  const year = earliest?.slice(0, 4) ?? null;
  return year !== null && latest?.slice(0, 4) === year ? year : null;
}

/**
 * Whether a count over these meetings is known, so that zero means none: somebody has surveyed the
 * acts of one of them, or, where uptakes are asked for, the uptakes.
 */
export function isKnown(meetings: readonly MeetingCard[], measure: Measure, filter: AdvanceFilter): boolean {
  if (measure === 'TAKEN_UP' || filter.takenUp !== undefined) return uptakesKnown(meetings);
  return meetings.some(({ actsSurveyed }) => actsSurveyed);
}

/** Whether somebody has surveyed what became of the acts of one of these meetings. */
export function uptakesKnown(meetings: readonly MeetingCard[]): boolean {
  return meetings.some(({ uptakesSurveyed }) => uptakesSurveyed);
}

/** How many acts the selections hold together, each once. */
export function distinctActs(parts: (AdvanceSelection | undefined)[]): number {
  const ids = new Set<string>();
  for (const part of parts) {
    const { matches } = part?.page({
      order: 'OLDEST_FIRST',
      first: Number.MAX_SAFE_INTEGER,
      after: null,
    }) ?? { matches: [] };
    for (const { act } of matches) ids.add(act.id);
  }
  return ids.size;
}
