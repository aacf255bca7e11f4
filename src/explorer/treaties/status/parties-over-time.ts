import type { StandingRow } from './standings.ts';
import type { TreatyInstrument } from './use-standings.ts';

/** A number of parties on a day. */
export interface PartiesOn {
  /** ISO day. */
  day: string;
  parties: number;
}

/** The recorded parties to an instrument over time. */
export interface PartiesOverTime {
  /** The number after each day with a binding action, oldest first. */
  steps: readonly PartiesOn[];
  /** Parties whose day is not known: they are in no step. */
  undated: number;
}

/** The number of recorded parties after each day with a binding action; of an imprecise date, the last possible day. */
export function partiesOverTime(rows: readonly StandingRow[], instrument: string): PartiesOverTime {
  const parties = rows
    .map(({ standings }) => standings.get(instrument))
    .filter((standing) => standing?.status === 'PARTY');
  const days = parties.flatMap((standing) => standing?.date.latest ?? []).sort();
  const steps = new Map(days.map((day, index) => [day, index + 1]));
  return {
    steps: [...steps].map(([day, count]) => ({ day, parties: count })),
    undated: parties.length - days.length,
  };
}

/** A number of parties that a source has counted. */
export type PublishedCount = TreatyInstrument['figures'][number];

/** The published counts with a known day, oldest first. */
export const publishedCounts = ({ figures }: TreatyInstrument): PublishedCount[] =>
  figures
    .filter(({ asOf }) => asOf.earliest !== null)
    .sort((a, b) => ((a.asOf.earliest ?? '') < (b.asOf.earliest ?? '') ? -1 : 1));

/** A picture of parties over time, in units of SVG. */
export interface StepChart {
  width: number;
  height: number;
  /** Path data of the line of recorded parties. */
  line: string;
  /** Where each published count is. */
  counts: readonly { x: number; y: number; count: PublishedCount }[];
  years: readonly { x: number; year: number }[];
  numbers: readonly { y: number; parties: number }[];
}

const WIDTH = 720;
const HEIGHT = 240;
const MARGIN = { left: 40, right: 16, top: 12, bottom: 24 };
const YEARS_BETWEEN = 5;

/** The line of recorded parties and the published counts as a picture; null if there is nothing to draw. */
export function stepChart(
  { steps }: PartiesOverTime,
  published: readonly PublishedCount[],
): StepChart | null {
  const times = [
    ...steps.map(({ day }) => timeOf(day)),
    ...published.map(({ asOf }) => timeOf(asOf.earliest ?? '')),
  ];
  if (times.length === 0) return null;
  const years = times.map((time) => new Date(time).getUTCFullYear());
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const most = Math.max(...steps.map(({ parties }) => parties), ...published.map(({ value }) => value));
  const between = most > 80 ? 50 : most > 20 ? 10 : 2;
  const top = Math.ceil(most / between) * between;
  const [start, end] = [timeOf(`${from}-01-01`), timeOf(`${to}-01-01`)];
  const x = (time: number) =>
    tenth(MARGIN.left + ((time - start) / (end - start)) * (WIDTH - MARGIN.left - MARGIN.right));
  const y = (parties: number) =>
    tenth(HEIGHT - MARGIN.bottom - (parties / top) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const moves = steps.map(({ day, parties }) => `H${x(timeOf(day))}V${y(parties)}`);
  return {
    width: WIDTH,
    height: HEIGHT,
    line: moves.length === 0 ? '' : `M${x(start)} ${y(0)}${moves.join('')}`,
    counts: published.map((count) => ({
      x: x(timeOf(count.asOf.earliest ?? '')),
      y: y(count.value),
      count,
    })),
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter((year) => year % YEARS_BETWEEN === 0)
      .map((year) => ({ x: x(timeOf(`${year}-01-01`)), year })),
    numbers: Array.from({ length: top / between + 1 }, (_, index) => index * between).map((parties) => ({
      y: y(parties),
      parties,
    })),
  };
}

const timeOf = (day: string): number => Date.parse(day);
const tenth = (value: number): number => Math.round(value * 10) / 10;
