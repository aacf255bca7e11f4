import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import type { DatePrecision } from '../../domain/vocabulary.ts';
import type { AdvanceData, CycleRecord, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import { distinctActs } from '../engine/act-list.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import {
  checkCombination,
  type Dimension,
  dimensionRecords,
  dimensions,
  memberLabel,
  type Period,
  periods,
  type ThemeLevel,
} from '../engine/dimensions.ts';
import type { Groups } from '../engine/selection.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { restrictsMeetings } from '../filter/meeting-conditions.ts';
import type { Heading } from './headings.ts';
import { matrixOf } from './matrix.ts';
import {
  type Coverage,
  coverageOver,
  filterOfMeasure,
  isPartlyCoded,
  knownCount,
  type Measure,
  meetingsBy,
} from './measures.ts';

/** The dimension, periods and limits of a timeline; without a series, all acts make one line. */
export interface TimelineRequest {
  series: Dimension | null;
  bucket: Period;
  filter: AdvanceFilter;
  themeLevel: ThemeLevel;
  measure: Measure;
  /** Maximum number of lines; States are never cut. */
  top: number;
}

/**
 * A period and its distinct acts; null if there are none and not all meetings are coded. Days are ISO, null if unknown.
 */
export interface TimeBucket {
  dimension: Period;
  id: string;
  label: string;
  from: string | null;
  fromPrecision: DatePrecision;
  to: string | null;
  toPrecision: DatePrecision;
  count: number | null;
  /** Of its meetings that the filter allows. */
  coverage: Coverage;
  meetings: number;
  actsSurveyed: number;
  /** Those with points that are not fully coded. */
  partlySurveyed: number;
}

/** A line: one count for each bucket, in their order, and how much of it is known. */
export type TimelineSeries = Omit<Heading, 'dimension' | 'coverage'> & {
  /** Null for the line of all acts. */
  dimension: Dimension | null;
  counts: (number | null)[];
  coverage: Coverage[];
};

export interface Timeline {
  buckets: TimeBucket[];
  series: TimelineSeries[];
  total: number;
  /** Distinct acts outside all buckets: without a date, or without a cycle. */
  outside: number;
  omitted: { series: number; readonly acts: number };
}

const MAX_BUCKETS = 500;

/**
 * Counts distinct acts over time (design 1.4): buckets without acts are zero if all of their meetings are coded, else
 * null.
 *
 * @throws {InvalidArgumentError} if series and bucket do not make a table ({@link checkCombination}), there are too
 *   many buckets, or the filter contains an unknown value
 */
export function timelineOf(index: AdvanceIndex, request: TimelineRequest): Timeline {
  const { series, bucket, themeLevel, measure, top } = request;
  if (series !== null)
    checkCombination(
      { name: 'series', given: series, takes: dimensions },
      { name: 'bucket', given: bucket, takes: periods },
    );
  const filter = filterOfMeasure(request.filter, measure);
  const shown = index.results.getOrCompute(
    `periods ${JSON.stringify({ bucket, filter })}`,
    (made) => 200 * made.buckets.length,
    () => {
      const selection = index.select(filter);
      const groups = selection.groupBy(bucket, themeLevel);
      const total = selection.count();
      const outside = total - distinctActs([...groups].map(([, group]) => group));
      return { buckets: counted(layOut(index, bucket, filter), groups), total, outside };
    },
  );
  if (series === null) {
    const counts = shown.buckets.map(({ count }) => count);
    const coverage = shown.buckets.map((one) => one.coverage);
    const all = { dimension: null, id: 'all', label: 'All acts', total: shown.total, counts, coverage };
    return { ...shown, series: [all], omitted: { series: 0, acts: 0 } };
  }
  const matrix = matrixOf(index, {
    rows: series,
    columns: bucket,
    filter: request.filter,
    themeLevel,
    measure,
    top,
    columnsTop: MAX_BUCKETS,
    minColumns: 1,
  });
  return {
    ...shown,
    series: matrix.rows.map((row, at) => ({
      ...row,
      counts: matrix.counts[at] ?? [],
      coverage: matrix.coverage[at] ?? [],
    })),
    omitted: {
      series: matrix.omitted.rows,
      get acts() {
        return matrix.omitted.acts;
      },
    },
  };
}

/** What to count activity of, by which periods and under which filter. */
export interface ActivityRequest {
  of: 'ACTOR' | 'THEME';
  by: Period;
  filter: AdvanceFilter;
  measure: Measure;
}

/**
 * The distinct acts of each of these actors or themes over time, in one pass over the filter's acts: what a filter with
 * that one actor or theme would count.
 */
export function activityOf(
  index: AdvanceIndex,
  request: ActivityRequest,
  ids: readonly string[],
): TimeBucket[][] {
  const { of, by } = request;
  const filter = filterOfMeasure(request.filter, request.measure);
  const groups = index.select(filter).groupBy(of, 'ALL');
  const layout = layOut(index, by, filter);
  return ids.map((id) => counted(layout, groups.get(id)?.groupBy(by, 'ALL')));
}

/**
 * Periods with the distinct acts of the groups in them.
 *
 * @param groups acts by bucket, from {@link AdvanceSelection.groupBy}; none if missing
 */
function counted(layout: readonly EmptyBucket[], groups: Groups | undefined): TimeBucket[] {
  return layout.map((bucket) => ({
    ...bucket,
    count: knownCount(groups?.counts.get(bucket.id) ?? 0, bucket.coverage),
  }));
}

type EmptyBucket = Omit<TimeBucket, 'count'>;

/** The buckets of a filter in time order. */
function layOut(index: AdvanceIndex, bucket: Period, filter: AdvanceFilter): EmptyBucket[] {
  const { data } = index;
  const meetings = index.meetingsUnder(filter);
  const ids = dimensionRecords[bucket].byDate?.(meetings, data, restrictsMeetings(filter)) ?? [];
  if (ids.length > MAX_BUCKETS)
    throw new InvalidArgumentError(
      'TOO_MANY_PERIODS',
      `bucket: expected at most ${MAX_BUCKETS} buckets, found ${ids.length}. Narrow the filter, or take another bucket.`,
    );
  const meetingsOf = meetingsBy(meetings, bucket, data);
  return ids.map((id) => {
    const inPeriod = meetingsOf(id);
    return {
      dimension: bucket,
      id,
      label: memberLabel(bucket, id, data),
      ...spanOf(bucket, id, data),
      coverage: coverageOver(inPeriod, filter),
      meetings: inPeriod.length,
      actsSurveyed: inPeriod.filter(({ actsSurveyed }) => actsSurveyed).length,
      partlySurveyed: inPeriod.filter(isPartlyCoded).length,
    };
  });
}

function spanOf(
  bucket: Period,
  id: string,
  data: AdvanceData,
): Pick<TimeBucket, 'from' | 'fromPrecision' | 'to' | 'toPrecision'> {
  if (bucket === 'YEAR')
    return { from: `${id}-01-01`, fromPrecision: 'DAY', to: `${id}-12-31`, toPrecision: 'DAY' };
  const card: MeetingRecord | CycleRecord | undefined =
    bucket === 'MEETING' ? data.meetings.get(id) : data.cycles.get(id);
  return {
    from: card?.earliest ?? null,
    fromPrecision: card?.earliestPrecision ?? 'UNKNOWN',
    to: card?.latest ?? null,
    toPrecision: card?.latestPrecision ?? 'UNKNOWN',
  };
}
