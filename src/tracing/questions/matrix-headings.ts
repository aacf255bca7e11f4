import { oncePer } from '../../domain/once.ts';
import type { AdvanceData, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import { nameOrderOf } from '../../snapshot/entities/name-order.ts';
import type { Dimension } from '../engine/advance-index.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { restrictsMeetings } from '../filter/restricts-meetings.ts';
import { yearOf } from './counting.ts';
import type { Heading } from './matrix.ts';

/**
 * Orders the members of a dimension and cuts them to `top`.
 *
 * Cycles and meetings stand in time order, empty ones too. The Mechanism's rules forbid a ranking of
 * States, so States, countries and regional groups stand by name and are never cut by total; all
 * others by total, then by label.
 *
 * @returns the headings shown, and the ids of those cut, in no order
 */
export function headingsOf(options: {
  dimension: Dimension;
  /** Totals by member: those with acts. */
  totals: ReadonlyMap<string, number>;
  /** Which members may stand at all. */
  keep: (id: string) => boolean;
  data: AdvanceData;
  /** Meetings that the filter allows, in time order. */
  meetings: MeetingRecord[];
  filter: AdvanceFilter;
  top: number;
}): { shown: Heading[]; cut: string[] } {
  const { dimension, totals, keep, data, top } = options;
  const heading = (id: string): Heading => ({
    dimension,
    id,
    label: headingLabel(dimension, id, data),
    total: totals.get(id) ?? 0,
  });
  const inTime = chronologicalMembers(options);
  if (inTime !== null) {
    const all = inTime.filter(keep);
    // The newest are kept: what is cut is told in `omitted`.
    return { shown: all.slice(-top).map(heading), cut: all.slice(0, Math.max(0, all.length - top)) };
  }
  const order = nameOrderOf(
    cardsOf(dimension, data) ?? new Map([...totals.keys()].map((id) => [id, { label: labelOf(id) }])),
  );
  const unranked: string[] = [];
  const ranked: Ranked[] = [];
  for (const [id, total] of totals) {
    if (!keep(id)) continue;
    if (isUnranked(dimension, id, data)) unranked.push(id);
    else ranked.push({ id, total, position: order.position(id) });
  }
  unranked.sort((a, b) => order.position(a) - order.position(b));
  const { first, others } = greatest(ranked, Math.max(0, top - unranked.length));
  return { shown: [...unranked, ...first].map(heading), cut: others };
}

interface Ranked {
  id: string;
  total: number;
  position: number;
}

/** Groups off the greatest totals, in order: most members will be cut, and need not be sorted for it. */
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

function chronologicalMembers({
  dimension,
  data,
  meetings,
  filter,
}: Parameters<typeof headingsOf>[0]): string[] | null {
  switch (dimension) {
    case 'MEETING':
      return meetings.map(({ id }) => id);
    case 'YEAR':
      return yearsOf(meetings);
    case 'CYCLE':
    case 'PHASE': {
      const level = dimension === 'CYCLE' ? 'SERIES' : 'PHASE';
      const held = new Set(
        meetings.flatMap(({ cycle }) => (cycle === null ? [] : [cycle, data.cycles.get(cycle)?.partOf])),
      );
      const isNarrowed = restrictsMeetings(filter);
      return [...data.cycles.values()]
        .filter((cycle) => cycle.level === level && (held.has(cycle.id) || !isNarrowed))
        .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
        .map(({ id }) => id);
    }
    default:
      return null;
  }
}

/** Every year from the first to the last in which a meeting lies, those without one too. */
function yearsOf(meetings: MeetingRecord[]): string[] {
  const years = meetings.flatMap((meeting) => yearOf(meeting) ?? []).map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}

function isUnranked(dimension: Dimension, id: string, data: AdvanceData): boolean {
  if (dimension === 'COUNTRY' || dimension === 'REGIONAL_GROUP') return true;
  return dimension === 'ACTOR' && data.actors.get(id)?.kind === 'STATE';
}

/** The label under which a member of a dimension is shown. */
export function headingLabel(dimension: Dimension, id: string, data: AdvanceData): string {
  return cardsOf(dimension, data)?.get(id)?.label ?? labelOf(id);
}

/** The things that are the members of a dimension, by id; null where these are but codes. */
function cardsOf(dimension: Dimension, data: AdvanceData): ReadonlyMap<string, { label: string }> | null {
  switch (dimension) {
    case 'ACTOR':
      return data.actors;
    case 'THEME':
      return data.themes;
    case 'MEETING':
      return data.meetings;
    case 'CYCLE':
    case 'PHASE':
      return data.cycles;
    case 'INSTRUMENT':
      return data.instruments;
    case 'COUNTRY':
      return countriesOf(data);
    default:
      return null;
  }
}

/** SECTOR, REGIONAL_GROUP and the kinds: UN_SECRETARIAT reads "UN secretariat". */
function labelOf(code: string): string {
  return code
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/^\w/, (letter) => letter.toUpperCase())
    .replace(/^Un /, 'UN ');
}

/** All countries of actors by their codes, under the names of States. */
const countriesOf: (data: AdvanceData) => Map<string, { label: string }> = oncePer((data) => {
  const actors = [...data.actors.values()];
  const states = actors.filter(({ kind }) => kind === 'STATE');
  const countries = new Map<string, { label: string }>();
  // States come first: the name of one stands before the bare code of whoever has its seat there.
  for (const { country, label } of [
    ...states,
    ...actors.map((actor) => ({ country: actor.country, label: actor.country ?? '' })),
  ])
    if (country !== null && !countries.has(country)) countries.set(country, { label });
  return countries;
}, new WeakMap());
