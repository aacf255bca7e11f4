import { addTo } from '../../domain/group-by.ts';
import { actKinds } from '../../domain/vocabulary.ts';
import type { AdvanceData, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import { type Dimension, dimensionRecords } from '../engine/dimensions.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';

/** What every count shares (design 1.4): distinct acts of a measure, and when a zero is known to be one. */

/** Which acts are counted. */
export const measures = ['ACTS', 'RECOMMENDATIONS', 'INTERVENTIONS', 'TAKEN_UP'] as const;
export type Measure = (typeof measures)[number];

/** The filter that selects what a measure counts, so that whatever is counted is also what is listed. */
export function filterOfMeasure(filter: AdvanceFilter, measure: Measure): AdvanceFilter {
  const kinds = filter.actKinds ?? actKinds;
  switch (measure) {
    case 'ACTS':
      return filter;
    case 'RECOMMENDATIONS':
      return { ...filter, actKinds: kinds.filter((kind) => kind === 'RECOMMENDATION') };
    case 'INTERVENTIONS':
      return { ...filter, actKinds: kinds.filter((kind) => kind !== 'RECOMMENDATION') };
    case 'TAKEN_UP':
      return filter.takenUp === false ? { ...filter, actKinds: [] } : { ...filter, takenUp: true };
  }
}

/**
 * Meetings by the members of a dimension, in their order. Only dimensions of meetings separate them: in all others each
 * member has all meetings, in the same list.
 */
export function meetingsBy(
  meetings: readonly MeetingRecord[],
  dimension: Dimension,
  data: AdvanceData,
): (id: string) => readonly MeetingRecord[] {
  const { ofMeeting } = dimensionRecords[dimension];
  if (ofMeeting === undefined) return () => meetings;
  const lists = new Map<string, MeetingRecord[]>();
  for (const meeting of meetings) for (const id of ofMeeting(meeting, data)) addTo(lists, id, meeting);
  return (id) => lists.get(id) ?? none;
}

const none: readonly MeetingRecord[] = [];

/**
 * Whether a count over these meetings is known, so that zero means none: somebody has surveyed the acts of one of them
 * and, where the filter is about uptakes, its uptakes too.
 */
export function isKnown(meetings: readonly MeetingRecord[], filter: AdvanceFilter): boolean {
  const needsUptakes = isAboutUptakes(filter);
  return meetings.some(
    ({ actsSurveyed, uptakesSurveyed }) => actsSurveyed && (uptakesSurveyed || !needsUptakes),
  );
}

/** Whether a filter can select none but acts whose uptakes were surveyed. */
function isAboutUptakes({ takenUp, AND = [], OR = [] }: AdvanceFilter): boolean {
  return takenUp !== undefined || AND.some(isAboutUptakes) || (OR.length > 0 && OR.every(isAboutUptakes));
}
