import type { AdvanceIndex } from '../engine/advance-index.ts';

/** What has been surveyed of a review cycle, its parts included. */
export interface CycleCoverage {
  cycle: string;
  meetings: number;
  actsSurveyed: number;
  uptakesSurveyed: number;
  acts: number;
}

/** The coverage of every review cycle, in time order. */
export function coverageOf(index: AdvanceIndex): CycleCoverage[] {
  return [...index.data.cycles.values()]
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ id }) => {
      const meetings = index.meetingsUnder({ cycles: [id] });
      return {
        cycle: id,
        meetings: meetings.length,
        actsSurveyed: meetings.filter(({ actsSurveyed }) => actsSurveyed).length,
        uptakesSurveyed: meetings.filter(({ uptakesSurveyed }) => uptakesSurveyed).length,
        acts: index.select({ cycles: [id] }).count(),
      };
    });
}
