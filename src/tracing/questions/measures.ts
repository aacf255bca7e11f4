import { addTo } from '../../domain/group-by.ts';
import { actKinds } from '../../domain/vocabulary.ts';
import type { AdvanceData, DatedMeeting } from '../../snapshot/entities/advance-data.ts';
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
  meetings: readonly DatedMeeting[],
  dimension: Dimension,
  data: AdvanceData,
): (id: string) => readonly DatedMeeting[] {
  const { ofMeeting } = dimensionRecords[dimension];
  if (ofMeeting === undefined) return () => meetings;
  const lists = new Map<string, DatedMeeting[]>();
  for (const meeting of meetings) for (const id of ofMeeting(meeting, data)) addTo(lists, id, meeting);
  return (id) => lists.get(id) ?? none;
}

const none: readonly DatedMeeting[] = [];

/**
 * How much is coded of the meetings that a count could be from: all of each; something; or nothing (or there are no
 * meetings).
 */
export const coverages = ['ALL', 'PART', 'NONE'] as const;
export type Coverage = (typeof coverages)[number];

/**
 * How much of these meetings is coded. Where the filter is about uptakes, a meeting whose uptakes are not coded counts
 * as not coded.
 */
export function coverageOver(meetings: readonly DatedMeeting[], filter: AdvanceFilter): Coverage {
  const needsUptakes = isAboutUptakes(filter);
  const counted = meetings.filter(({ uptakesSurveyed }) => uptakesSurveyed || !needsUptakes);
  if (!counted.some(({ actsSurveyed, hasActs }) => actsSurveyed || hasActs)) return 'NONE';
  return counted.length === meetings.length && counted.every(({ actsSurveyed }) => actsSurveyed)
    ? 'ALL'
    : 'PART';
}

/** How many of these meetings are fully coded, and how many only partly: they have acts, but may have had more. */
export const surveyedOf = (meetings: readonly DatedMeeting[]) => ({
  actsSurveyed: meetings.filter(({ actsSurveyed }) => actsSurveyed).length,
  partlySurveyed: meetings.filter(({ actsSurveyed, hasActs }) => !actsSurveyed && hasActs).length,
});

/** A count as far as it is known: zero is known only where all meetings are fully coded, and is else null. */
export const knownCount = (count: number, coverage: Coverage): number | null =>
  count > 0 || coverage === 'ALL' ? count : null;

/** Whether a filter can select only acts whose uptakes are coded. */
function isAboutUptakes({ takenUp, AND = [], OR = [] }: AdvanceFilter): boolean {
  return takenUp !== undefined || AND.some(isAboutUptakes) || (OR.length > 0 && OR.every(isAboutUptakes));
}
