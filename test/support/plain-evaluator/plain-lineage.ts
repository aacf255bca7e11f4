import { compareText, occasionOf } from './plain-order.ts';
import type { PlainWorld } from './plain-world.ts';

export interface PlainLineage {
  nodes: {
    id: string;
    steps: number;
    date: string | null;
    datePrecision: string;
    meeting: string | null;
    uptakesSurveyed: boolean;
  }[];
  /** Written `of into kind verb`. */
  edges: string[];
  isCut: boolean;
  cutAt: string[];
}

/** The answer of `lineage`, for data of fewer texts than it may give at once. */
export function plainLineage(
  world: PlainWorld,
  id: string,
  direction: 'EARLIER' | 'LATER' | 'BOTH',
  depth: number,
): PlainLineage {
  const earlier = direction === 'LATER' ? new Map<string, number>() : reached(world, id, depth, 'EARLIER');
  const later = direction === 'EARLIER' ? new Map<string, number>() : reached(world, id, depth, 'LATER');

  const steps = new Map<string, number>();
  for (const [node, distance] of later) steps.set(node, distance);
  for (const [node, distance] of earlier) {
    const other = later.get(node);
    if (other === undefined || distance <= other) steps.set(node, distance === 0 ? 0 : -distance);
  }

  const edges: string[] = [];
  const cutAt = new Set<string>();
  for (const { of, into, kind, verb } of world.uptakes) {
    const isFollowed = earlier.has(into) || later.has(of);
    if (!isFollowed) continue;
    if (steps.has(of) && steps.has(into)) edges.push(`${of} ${into} ${kind} ${verb}`);
    else cutAt.add(steps.has(of) ? of : into);
  }
  return {
    nodes: [...steps]
      .map(([node, distance]) => ({ id: node, steps: distance, ...placeOf(world, node) }))
      .sort((one, other) => one.steps - other.steps || compareText(one.id, other.id)),
    edges: edges.sort(),
    isCut: cutAt.size > 0,
    cutAt: [...cutAt].sort(),
  };
}

/** All that is reached in one direction, each with the fewest uptakes to it. */
function reached(
  world: PlainWorld,
  id: string,
  depth: number,
  direction: 'EARLIER' | 'LATER',
): Map<string, number> {
  const distances = new Map([[id, 0]]);
  for (let distance = 1; distance <= depth; distance += 1)
    for (const { of, into } of world.uptakes) {
      const [here, there] = direction === 'EARLIER' ? [into, of] : [of, into];
      if (distances.get(here) === distance - 1 && !distances.has(there)) distances.set(there, distance);
    }
  return distances;
}

/** Where and when an act was made, or a resolution dated, adopted or submitted. */
function placeOf(world: PlainWorld, id: string) {
  const act = world.acts.find((one) => one.id === id);
  const resolution = world.resolutions.find((one) => one.id === id);
  const at = act?.meeting ?? resolution?.adoptedAt ?? resolution?.submittedTo ?? null;
  const meeting = world.meetings.find((one) => one.id === at);
  const days = act === undefined ? (resolution?.own ?? meeting?.days) : occasionOf(world, act).days;
  return {
    date: days?.earliest ?? null,
    datePrecision: days?.earliestPrecision ?? 'UNKNOWN',
    meeting: at,
    uptakesSurveyed: meeting?.uptakesSurveyed ?? false,
  };
}
