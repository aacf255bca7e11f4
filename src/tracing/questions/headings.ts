import { oncePer } from '../../domain/once.ts';
import type { AdvanceData, DatedMeeting } from '../../snapshot/entities/advance-data.ts';
import { nameOrderOf } from '../../snapshot/entities/name-order.ts';
import { type Dimension, dimensionRecords, labelOfCode, memberLabel } from '../engine/dimensions.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { restrictsMeetings } from '../filter/meeting-conditions.ts';
import { type Coverage, coverageOver, meetingsBy } from './measures.ts';

/** A row or column: its distinct acts are not the sum of its cells. */
export interface Heading {
  dimension: Dimension;
  id: string;
  label: string;
  total: number;
  /** Of the meetings that its acts could be from. */
  coverage: Coverage;
}

/** The headings of one side of a table. */
export interface Headings {
  shown: Heading[];
  /** Ids of those that `top` cut, in no order. */
  cut: string[];
}

/**
 * Orders the members of a dimension and cuts them to `top`: by date, including empty ones; by name and never cut where
 * a cut would rank States; all others by total, then by label ({@link dimensionRecords}).
 */
export function headingsOf(options: {
  dimension: Dimension;
  /** Totals of members with acts. */
  totals: ReadonlyMap<string, number>;
  /** Which members may be shown. */
  keep: (id: string) => boolean;
  data: AdvanceData;
  /** Meetings that the filter allows, by date. */
  meetings: readonly DatedMeeting[];
  filter: AdvanceFilter;
  top: number;
}): Headings {
  const { dimension, totals, keep, data, meetings, filter, top } = options;
  const { order, records, byDate } = dimensionRecords[dimension];
  const meetingsOf = meetingsBy(meetings, dimension, data);
  const coverage = oncePer((of: readonly DatedMeeting[]) => coverageOver(of, filter));
  const heading = (id: string): Heading => ({
    dimension,
    id,
    label: memberLabel(dimension, id, data),
    total: totals.get(id) ?? 0,
    coverage: coverage(meetingsOf(id)),
  });
  if (byDate !== undefined) {
    const all = byDate(meetings, data, restrictsMeetings(filter)).filter(keep);
    // The newest are kept.
    return { shown: all.slice(-top).map(heading), cut: all.slice(0, Math.max(0, all.length - top)) };
  }
  const names = nameOrderOf(
    records?.(data) ?? new Map([...totals.keys()].map((id) => [id, { label: labelOfCode(id) }])),
  );
  const unranked: string[] = [];
  const ranked: Ranked[] = [];
  for (const [id, total] of totals) {
    if (!keep(id)) continue;
    if ((typeof order === 'function' ? order(id, data) : order) === 'NAME') unranked.push(id);
    else ranked.push({ id, total, position: names.position(id) });
  }
  unranked.sort((a, b) => names.position(a) - names.position(b));
  const { first, others } = greatest(ranked, Math.max(0, top - unranked.length));
  return { shown: [...unranked, ...first].map(heading), cut: others };
}

interface Ranked {
  id: string;
  total: number;
  position: number;
}

/** Moves the greatest totals to the beginning, in order: most members will be cut, so they need not be sorted. */
function greatest(all: readonly Ranked[], room: number): { first: string[]; others: string[] } {
  const totals = Int32Array.from(all, ({ total }) => total).sort();
  const least = all.length > room ? (totals[all.length - room] ?? Number.POSITIVE_INFINITY) : 0;
  const sorted = all
    .filter(({ total }) => total >= least)
    .sort((a, b) => b.total - a.total || a.position - b.position)
    .map(({ id }) => id);
  const below = all.filter(({ total }) => total < least).map(({ id }) => id);
  return { first: sorted.slice(0, room), others: [...sorted.slice(room), ...below] };
}
