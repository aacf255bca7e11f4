import { oncePer } from '../../domain/once.ts';
import type { AdvanceData } from './advance-data.ts';

/** The themes, the review cycles and the meetings as trees, made once per dataset version. */
export interface Hierarchies {
  /** A theme with all of its broader ones, itself first. */
  themeWithBroader(id: string): ReadonlySet<string>;
  /** Whether a theme has no broader (TOP) or no narrower (LEAF) one. */
  isTop(id: string): boolean;
  isLeaf(id: string): boolean;
  /** A cycle with all that it is part of, itself first. */
  cycleWithWhole(id: string | null): ReadonlySet<string>;
  /** A meeting with all that it is part of, itself first. */
  meetingWithWhole(id: string): ReadonlySet<string>;
}

/** The hierarchies of a dataset version. A cycle in the data ends where it began. */
export const hierarchiesOf: (data: AdvanceData) => Hierarchies = oncePer(readHierarchies, new WeakMap());

function readHierarchies(data: AdvanceData): Hierarchies {
  const themes = new Map([...data.themes.values()].map((theme) => [theme.id, theme.broader]));
  const cycles = wholesOf(data.cycles);
  const meetings = wholesOf(data.meetings);
  const withNarrower = new Set([...themes.values()].flat());
  const themeClosure = new Map([...themes.keys()].map((id) => [id, closure(id, themes)]));
  const cycleClosure = new Map([...cycles.keys()].map((id) => [id, closure(id, cycles)]));
  const none: ReadonlySet<string> = new Set();
  return {
    themeWithBroader: (id) => themeClosure.get(id) ?? none,
    isTop: (id) => (themes.get(id) ?? []).length === 0,
    isLeaf: (id) => !withNarrower.has(id),
    cycleWithWhole: (id) => (id === null ? none : (cycleClosure.get(id) ?? none)),
    meetingWithWhole: (id) => closure(id, meetings),
  };
}

function wholesOf(
  records: ReadonlyMap<string, { id: string; partOf: string | null }>,
): Map<string, readonly string[]> {
  return new Map([...records.values()].map(({ id, partOf }) => [id, partOf === null ? [] : [partOf]]));
}

function closure(start: string, parents: Map<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const parent of parents.get(id) ?? []) reached.add(parent);
  return reached;
}
