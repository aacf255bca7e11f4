import { nameKey } from '../domain/order-key.ts';
import type { AdvanceData, MeetingCard } from './advance-data.ts';
import type { AdvanceFilter } from './advance-filter.ts';
import type { Dimension } from './advance-index.ts';
import { yearOf } from './counting.ts';
import type { Heading } from './matrix.ts';
import { restrictsMeetings } from './restricts-meetings.ts';

/**
 * Orders the members of a dimension and cuts them to `top`.
 *
 * Cycles and meetings stand in time order, empty ones too. The Mechanism's rules forbid a ranking of
 * States, so States, countries and regional groups stand by name and are never cut by total; all
 * others by total, then by label.
 */
export function headingsOf(options: {
  dimension: Dimension;
  /** Totals by member: those with acts. */
  totals: Map<string, number>;
  /** Which members may stand at all. */
  keep: (id: string) => boolean;
  data: AdvanceData;
  /** Meetings that the filter allows, in time order. */
  meetings: MeetingCard[];
  filter: AdvanceFilter;
  top: number;
}): { shown: Heading[]; cut: Heading[] } {
  const { dimension, totals, keep, data, top } = options;
  const heading = (id: string): Heading => ({
    dimension,
    id,
    label: headingLabel(dimension, id, data),
    total: totals.get(id) ?? 0,
  });
  const inTime = membersInTime(options);
  if (inTime !== null) {
    const all = inTime.filter(keep).map(heading);
    // The newest are kept: what is cut is told in `omitted`.
    return { shown: all.slice(-top), cut: all.slice(0, Math.max(0, all.length - top)) };
  }
  const all = [...totals].filter(([id, total]) => total > 0 && keep(id)).map(([id]) => heading(id));
  const nameKeys = new Map(all.map(({ id, label }) => [id, nameKey(label, id)]));
  const byLabel = (a: Heading, b: Heading) =>
    (nameKeys.get(a.id) ?? '') < (nameKeys.get(b.id) ?? '') ? -1 : 1;
  const byName = all.filter(({ id }) => isUnranked(dimension, id, data)).sort(byLabel);
  const byTotal = all
    .filter(({ id }) => !isUnranked(dimension, id, data))
    .sort((a, b) => b.total - a.total || byLabel(a, b));
  const room = Math.max(0, top - byName.length);
  return { shown: [...byName, ...byTotal.slice(0, room)], cut: byTotal.slice(room) };
}

function membersInTime({
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
function yearsOf(meetings: MeetingCard[]): string[] {
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
  const cards = {
    ACTOR: data.actors,
    THEME: data.themes,
    MEETING: data.meetings,
    CYCLE: data.cycles,
    PHASE: data.cycles,
    INSTRUMENT: data.instruments,
  };
  const card = dimension in cards ? cards[dimension as keyof typeof cards].get(id) : undefined;
  if (card !== undefined) return card.label;
  if (dimension === 'COUNTRY') return countryNames(data).get(id) ?? id;
  // SECTOR, REGIONAL_GROUP and the kinds: UN_SECRETARIAT reads "UN secretariat".
  return id
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/^\w/, (letter) => letter.toUpperCase())
    .replace(/^Un /, 'UN ');
}

const namesByVersion = new WeakMap<AdvanceData, Map<string, string>>();

/** The names of States by their codes, gathered once for a dataset version. */
function countryNames(data: AdvanceData): Map<string, string> {
  const found = namesByVersion.get(data);
  if (found !== undefined) return found;
  const names = new Map<string, string>();
  for (const { kind, country, label } of data.actors.values()) {
    if (kind === 'STATE' && country !== null && !names.has(country)) names.set(country, label);
  }
  namesByVersion.set(data, names);
  return names;
}
