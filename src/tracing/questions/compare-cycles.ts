import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import type { CycleLevel } from '../../domain/vocabulary.ts';
import type { MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import { nameOrderOf } from '../../snapshot/entities/name-order.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import { memberLabel, type ThemeLevel } from '../engine/dimensions.ts';
import type { AdvanceSelection } from '../engine/selection.ts';
import { type AdvanceFilter, narrowed } from '../filter/advance-filter.ts';
import { type Coverage, coverageOver, knownCount } from './measures.ts';

/** What became of a theme or actor from one cycle to another. */
export const cycleChanges = ['NEW', 'CONTINUED', 'DROPPED', 'UNKNOWN'] as const;
export type CycleChange = (typeof cycleChanges)[number];

/** One side of a comparison: the acts of a cycle under the filter. */
export interface ComparedCycle {
  cycle: string;
  /** Distinct acts; null if there are none and not all meetings are coded. */
  acts: number | null;
  /** Of its meetings. */
  coverage: Coverage;
  meetings: MeetingRecord[];
  notSurveyed: MeetingRecord[];
  selection: AdvanceSelection;
}

/** A theme or actor in both cycles; its acts on a side are null if there are none and not all of that side is coded. */
export interface ComparedMember {
  id: string;
  label: string;
  /** By name, then id. */
  sortKey: string;
  change: CycleChange;
  inFrom: AdvanceSelection | null;
  inTo: AdvanceSelection | null;
}

/** Two cycles of one level under a filter. */
export interface CycleComparison {
  from: ComparedCycle;
  to: ComparedCycle;
  /** The members of a dimension with acts in either cycle, by name: there is no ranking. */
  members(dimension: 'ACTOR' | 'THEME', themeLevel: ThemeLevel): ComparedMember[];
}

/**
 * Compares what was advanced in two review cycles (design 1.4).
 *
 * @throws {InvalidArgumentError} when a cycle is unknown, both are the same, or they are of two levels
 */
export function compareCycles(
  index: AdvanceIndex,
  { from, to, filter }: { from: string; to: string; filter: AdvanceFilter },
): CycleComparison {
  const levels = [levelOf(index, 'from', from), levelOf(index, 'to', to)] as const;
  if (from === to)
    throw new InvalidArgumentError(
      'INCOMPATIBLE_ARGUMENTS',
      `from and to: expected two review cycles, found "${from}" twice.`,
    );
  if (levels[0] !== levels[1]) {
    throw new InvalidArgumentError(
      'INCOMPATIBLE_ARGUMENTS',
      `from and to: expected two review cycles of one level, found "${from}", ${levelWords[levels[0]]}, and "${to}", ${levelWords[levels[1]]}.`,
    );
  }
  const sides = { from: sideOf(index, from, filter), to: sideOf(index, to, filter) };
  return { ...sides, members: (dimension, level) => membersOf(index, sides, dimension, level) };
}

const levelWords: Readonly<Record<CycleLevel, string>> = {
  SERIES: 'a series',
  CONFERENCE_PERIOD: 'a Conference period',
  PHASE: 'a phase',
};

function levelOf(index: AdvanceIndex, argument: string, id: string): CycleLevel {
  const cycle = index.data.cycles.get(id);
  if (cycle !== undefined) return cycle.level;
  throw new InvalidArgumentError(
    'UNKNOWN_ID',
    `${argument}: expected the id of a review cycle in the graph, found ${index.describeId(id, 'ReviewCycle')}.`,
  );
}

function sideOf(index: AdvanceIndex, cycle: string, filter: AdvanceFilter): ComparedCycle {
  // The cycle is added by AND: the filter's own conditions on actors and themes remain at the top.
  const inCycle = narrowed(filter, { cycles: [cycle] });
  const meetings = index.meetingsUnder(inCycle);
  const selection = index.select(inCycle);
  const coverage = coverageOver(meetings, filter);
  return {
    cycle,
    acts: knownCount(selection.count(), coverage),
    coverage,
    meetings,
    notSurveyed: meetings.filter(({ actsSurveyed }) => !actsSurveyed),
    selection,
  };
}

function membersOf(
  index: AdvanceIndex,
  { from, to }: { from: ComparedCycle; to: ComparedCycle },
  dimension: 'ACTOR' | 'THEME',
  themeLevel: ThemeLevel,
): ComparedMember[] {
  const before = from.selection.groupBy(dimension, themeLevel);
  const after = to.selection.groupBy(dimension, themeLevel);
  const order = nameOrderOf(dimension === 'ACTOR' ? index.data.actors : index.data.themes);
  const changeOf = (wasThere: boolean, isThere: boolean): CycleChange => {
    if (wasThere && isThere) return 'CONTINUED';
    if ((wasThere ? to : from).coverage !== 'ALL') return 'UNKNOWN';
    return wasThere ? 'DROPPED' : 'NEW';
  };
  const ids = new Set([...before.counts.keys(), ...after.counts.keys()]);
  return [...ids]
    .map((id) => {
      const label = memberLabel(dimension, id, index.data);
      return {
        id,
        label,
        sortKey: order.key(id),
        change: changeOf(before.counts.has(id), after.counts.has(id)),
        inFrom: before.get(id) ?? noneOf(from),
        inTo: after.get(id) ?? noneOf(to),
      };
    })
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

/** No acts, if it is known that there are none. */
const noneOf = ({ coverage, selection }: ComparedCycle): AdvanceSelection | null =>
  coverage === 'ALL' ? selection.none() : null;
