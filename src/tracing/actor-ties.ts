import type { AdvanceData } from './advance-data.ts';

const kept = new WeakMap<AdvanceData, Map<string, ReadonlySet<string>>>();
const none: ReadonlySet<string> = new Set();

/**
 * The actors that one cannot join as another: whom it represents or is represented by, and whoever acted
 * through it or through whom it acted, in whatever act.
 */
export function tiesOf(data: AdvanceData, actor: string): ReadonlySet<string> {
  const ties = kept.get(data) ?? allTies(data);
  kept.set(data, ties);
  return ties.get(actor) ?? none;
}

function allTies(data: AdvanceData): Map<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => {
    const held = ties.get(one);
    if (held === undefined) ties.set(one, new Set([other]));
    else held.add(other);
  };
  const both = (one: string, other: string) => {
    tie(one, other);
    tie(other, one);
  };
  for (const { person, actor } of data.representations) both(person, actor);
  for (const { by } of data.acts)
    for (const { actor, through } of by) if (through !== null) both(through, actor);
  return ties;
}
