import { addTo } from '../../domain/group-by.ts';
import { actKinds } from '../../domain/vocabulary.ts';
import type { AdvanceData, DatedMeeting } from '../../snapshot/entities/advance-data.ts';
import { type Dimension, dimensionRecords } from '../engine/dimensions.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';

/** What every count shares (design 1.4): distinct acts of a measure, and when a zero is certain. */

/** Which acts are counted. */
export const measures = ['ACTS', 'RECOMMENDATIONS', 'INTERVENTIONS', 'TAKEN_UP'] as const;
export type Measure = (typeof measures)[number];

/** The filter that selects what a measure counts, so that counts and lists agree. */
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
 * Meetings by the members of a dimension, in their order. Only dimensions of meetings separate them: in all others,
 * each member has all meetings, in the same list.
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
 * How much is coded of the meetings that a count could be from: ALL of them in full; PART, if some are coded or partly
 * coded; NONE, also if there are no meetings. A meeting is partly coded if points made there are recorded, but not all
 * in the available sources.
 */
export const coverages = ['ALL', 'PART', 'NONE'] as const;
export type Coverage = (typeof coverages)[number];

/** How much of these meetings is coded: of their acts and, if the filter is about uptakes, of their uptakes too. */
export function coverageOver(meetings: readonly DatedMeeting[], filter: AdvanceFilter): Coverage {
  const needsUptakes = isAboutUptakes(filter);
  const counted = meetings.filter(({ uptakesSurveyed }) => uptakesSurveyed || !needsUptakes);
  const coded = counted.filter(({ actsSurveyed }) => actsSurveyed).length;
  if (coded > 0 && coded === meetings.length) return 'ALL';
  return counted.some(({ actsSurveyed, hasActs }) => actsSurveyed || hasActs) ? 'PART' : 'NONE';
}

/** Whether points of a meeting are recorded, but not all in the available sources. */
export const isPartlyCoded = ({ actsSurveyed, hasActs }: DatedMeeting): boolean => hasActs && !actsSurveyed;

/** A count as far as it is known: zero is known only if all meetings are coded, and is else null. */
export const knownCount = (count: number, coverage: Coverage): number | null =>
  count > 0 || coverage === 'ALL' ? count : null;

/** Whether a filter can select only acts whose uptakes are coded. */
function isAboutUptakes({ takenUp, AND = [], OR = [] }: AdvanceFilter): boolean {
  return takenUp !== undefined || AND.some(isAboutUptakes) || (OR.length > 0 && OR.every(isAboutUptakes));
}
