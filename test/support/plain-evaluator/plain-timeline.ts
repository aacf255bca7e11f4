import { allowsMeeting, isMeantTheme, isOnTheme, type PlainMatch, type PlainWhere } from './plain-filter.ts';
import { canHold, type PlainDimension, type PlainThemeLevel } from './plain-headings.ts';
import { cut, headingsOfMatch, orderedHeadings, type PlainHeading } from './plain-matrix.ts';
import { occasionOf } from './plain-order.ts';
import {
  coverageOf,
  known,
  measured,
  type PlainBucket,
  type PlainMeasure,
  type PlainPeriod,
  periods,
  stretchOf,
} from './plain-periods.ts';
import type { PlainMeeting, PlainWorld } from './plain-world.ts';

/** Arguments of `timeline`, each given; without a series all acts make one line. */
export interface PlainTimelineQuestion {
  series: PlainDimension | null;
  bucket: PlainBucket;
  where: PlainWhere;
  themeLevel: PlainThemeLevel;
  measure: PlainMeasure;
  top: number;
  /** Labels of codes and enum values, which no document gives. */
  labels: ReadonlyMap<string, string>;
}

export interface PlainTimeBucket {
  id: string;
  label: string;
  from: string | null;
  to: string | null;
  fromPrecision: string;
  toPrecision: string;
  count: number | null;
  coverage: string;
  meetings: number;
  actsSurveyed: number;
  partlySurveyed: number;
}

export interface PlainTimeline {
  buckets: PlainTimeBucket[];
  series: (Omit<PlainHeading, 'coverage'> & { counts: (number | null)[]; coverage: string[] })[];
  total: number;
  outside: number;
  omitted: { series: number; acts: number };
}

/** The answer of `timeline`. */
export function plainTimeline(world: PlainWorld, question: PlainTimelineQuestion): PlainTimeline {
  const { series, bucket, where, measure } = question;
  const matches = measured(world, where, measure);
  const within = periods(world, bucket, where);
  const buckets = within.map((period) => timeBucket(world, { ...question, period, matches }));
  const total = matches.length;
  const outside = matches.filter(
    ({ act }) => stretchOf(world, bucket, occasionOf(world, act)) === null,
  ).length;
  if (series === null) {
    const line = {
      id: 'all',
      label: question.labels.get('all') ?? 'all',
      total,
      counts: buckets.map(({ count }) => count),
      coverage: buckets.map(({ coverage }) => coverage),
    };
    return { buckets, series: [line], total, outside, omitted: { series: 0, acts: 0 } };
  }

  const isIn = (match: PlainMatch, id: string) =>
    headingsOfMatch(world, question, series, match).includes(id);
  const lines = cut(world, series, orderedHeadings(world, question, series, matches), question.top);
  return {
    buckets,
    series: lines.kept.map((heading) => {
      const acts = matches.filter((match) => isIn(match, heading.id));
      const along = within.map((period) => {
        const meetings = period.meetings.filter((meeting) => canHold(world, series, heading.id, meeting));
        return timeBucket(world, { where, bucket, measure, period: { ...period, meetings }, matches: acts });
      });
      return {
        ...heading,
        counts: along.map(({ count }) => count),
        coverage: along.map(({ coverage }) => coverage),
      };
    }),
    total,
    outside,
    omitted: {
      series: lines.cut.length,
      acts: matches.filter((match) => lines.cut.some(({ id }) => isIn(match, id))).length,
    },
  };
}

/** Arguments of `activity`. */
export interface PlainActivityQuestion {
  by: PlainBucket;
  where: PlainWhere;
  measure: PlainMeasure;
}

/** The answer of `Theme.activity`: what a line of that theme would count, none where the filter does not mean it. */
export function plainThemeActivity(
  world: PlainWorld,
  theme: string,
  question: PlainActivityQuestion,
): PlainTimeBucket[] {
  const { where } = question;
  return activity(
    world,
    question,
    ({ themes }) =>
      isMeantTheme(world, where, theme) && themes.some((one) => isOnTheme(world, where, one, theme)),
  );
}

/** The answer of `Actor.activity`. */
export function plainActorActivity(
  world: PlainWorld,
  actor: string,
  question: PlainActivityQuestion,
): PlainTimeBucket[] {
  return activity(world, question, ({ actors }) => actors.some((by) => by.actor === actor));
}

function activity(
  world: PlainWorld,
  { by, where, measure }: PlainActivityQuestion,
  isMeant: (match: PlainMatch) => boolean,
): PlainTimeBucket[] {
  const matches = measured(world, where, measure).filter(isMeant);
  return periods(world, by, where).map((period) =>
    timeBucket(world, { bucket: by, where, measure, period, matches }),
  );
}

/** A period of time with its acts: null where there are none and not all of its meetings were surveyed. */
function timeBucket(
  world: PlainWorld,
  parts: {
    bucket: PlainBucket;
    where: PlainWhere;
    measure: PlainMeasure;
    period: PlainPeriod;
    matches: readonly PlainMatch[];
  },
): PlainTimeBucket {
  const { bucket, where, measure, period, matches } = parts;
  const coverage = coverageOf(world, period.meetings, where, measure);
  const acts = matches.filter(
    ({ act }) =>
      stretchOf(world, bucket, occasionOf(world, act)) === period.id &&
      allowsMeeting(world, where, occasionOf(world, act)),
  );
  return {
    id: period.id,
    label: period.label,
    from: period.days.earliest,
    to: period.days.latest,
    fromPrecision: period.days.earliestPrecision,
    toPrecision: period.days.latestPrecision,
    count: known(acts.length, coverage),
    coverage,
    meetings: distinct(period.meetings),
    actsSurveyed: distinct(period.meetings.filter(({ actsSurveyed }) => actsSurveyed)),
    partlySurveyed: distinct(
      period.meetings.filter(
        ({ id, actsSurveyed }) => !actsSurveyed && world.acts.some(({ meeting }) => meeting === id),
      ),
    ),
  };
}

const distinct = (meetings: readonly PlainMeeting[]) => new Set(meetings.map(({ id }) => id)).size;
