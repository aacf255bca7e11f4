import type { Bucket } from '../gql/graphql.ts';

/** The label of a period under its bar, in one or two lines. */
export interface AxisLabel {
  /** The position of the period. */
  at: number;
  lines: readonly string[];
}

/**
 * The labels of periods on an axis: years of their beginning for meetings, whose names are too long, each where it
 * begins; else the name, its years in brackets in a line of their own.
 *
 * @param undated what stands for the years of meetings without a date
 */
export function axisLabels(
  periods: readonly { label: string; from: string | null }[],
  bucket: Bucket,
  undated: string,
): AxisLabel[] {
  if (bucket !== 'MEETING')
    return periods.map(({ label }, at) => {
      const [, name = label, years] = /^(.*\S) \((.+)\)$/.exec(label) ?? [];
      return { at, lines: years === undefined ? [name] : [name, years] };
    });
  const yearOf = (at: number) => periods[at]?.from?.slice(0, 4) ?? undated;
  return periods.flatMap((_, at) =>
    at > 0 && yearOf(at) === yearOf(at - 1) ? [] : [{ at, lines: [yearOf(at)] }],
  );
}
