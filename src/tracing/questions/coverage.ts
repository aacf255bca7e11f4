import { byCodePoint } from '../../domain/order-key.ts';
import { cycleLevels } from '../../domain/vocabulary.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import { type Coverage, coverageOver, isPartlyCoded } from './measures.ts';

/** The coverage of a review cycle, including its parts. */
export interface CycleCoverage {
  cycle: string;
  meetings: number;
  actsSurveyed: number;
  /** Meetings with points that are not fully coded. */
  partlySurveyed: number;
  uptakesSurveyed: number;
  acts: number;
  /** How much of its meetings is coded for acts. */
  coverage: Coverage;
}

/** The coverage of every review cycle: the series, then the Conference periods, then the phases, which contain them, each in time order. */
export function coverageOf(index: AdvanceIndex): CycleCoverage[] {
  return [...index.data.cycles.values()]
    .sort(
      (a, b) =>
        cycleLevels.indexOf(a.level) - cycleLevels.indexOf(b.level) || byCodePoint(a.sortKey, b.sortKey),
    )
    .map(({ id }) => {
      const meetings = index.meetingsUnder({ cycles: [id] });
      return {
        cycle: id,
        meetings: meetings.length,
        actsSurveyed: meetings.filter(({ actsSurveyed }) => actsSurveyed).length,
        partlySurveyed: meetings.filter(isPartlyCoded).length,
        uptakesSurveyed: meetings.filter(({ uptakesSurveyed }) => uptakesSurveyed).length,
        acts: index.select({ cycles: [id] }).count(),
        coverage: coverageOver(meetings, {}),
      };
    });
}
