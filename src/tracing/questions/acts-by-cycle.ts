import { once } from '../../domain/once.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import type { AdvanceSelection } from '../engine/selection.ts';
import { type AdvanceFilter, narrowed } from '../filter/advance-filter.ts';

/**
 * The acts of a filter by the cycle of their meetings itself.
 *
 * @param wanted which cycles; all of those acts if missing
 */
export function actsByCycle(
  index: AdvanceIndex,
  filter: AdvanceFilter,
  wanted?: string[],
): Map<string, AdvanceSelection> {
  const { data } = index;
  const acts = index.select(filter);
  const meetings = wanted === undefined ? [...acts.groupBy('MEETING', 'ALL').counts.keys()] : [];
  const cycles = wanted ?? [...new Set(meetings.flatMap((id) => data.meetings.get(id)?.cycle ?? []))];
  const levels = {
    SERIES: once(() => acts.groupBy('CYCLE', 'ALL')),
    CONFERENCE_PERIOD: once(() => acts.groupBy('CONFERENCE_PERIOD', 'ALL')),
    PHASE: once(() => acts.groupBy('PHASE', 'ALL')),
  };
  const actsIn = (id: string): AdvanceSelection => {
    const parts = [...data.cycles.values()].filter(({ partOf }) => partOf === id).map((part) => part.id);
    // A cycle with parts also contains their acts, which are not its own.
    if (parts.length > 0) return index.select(narrowed(filter, { cycles: [id], NOT: { cycles: parts } }));
    return levels[data.cycles.get(id)?.level ?? 'SERIES']().get(id) ?? acts.none();
  };
  return new Map(cycles.map((id) => [id, actsIn(id)]));
}
