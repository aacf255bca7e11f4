import { groupBy } from '../../domain/group-by.ts';
import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { oncePer } from '../../domain/once.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { DatePrecision, UptakeKind } from '../../domain/vocabulary.ts';
import type {
  AdvanceData,
  MeetingRecord,
  ResolutionRecord,
  Span,
  UptakeRecord,
} from '../../snapshot/entities/advance-data.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';

/** Which way to follow uptakes: to what was taken up, to what took it up, or both. */
export const lineageDirections = ['EARLIER', 'LATER', 'BOTH'] as const;
export type LineageDirection = (typeof lineageDirections)[number];

/** Maximum number of uptakes in a row. */
export const MAX_LINEAGE_DEPTH = 20;
/** Maximum number of texts in one lineage, the nearest ones. */
export const MAX_LINEAGE_NODES = 1_000;

/** Where a lineage starts, which way it goes and how far. */
export interface LineageRequest {
  id: string;
  direction: LineageDirection;
  /** 1 to {@link MAX_LINEAGE_DEPTH}. */
  depth: number;
}

/** An act or resolution in a lineage. */
export interface LineageNode {
  id: string;
  type: 'Act' | 'Resolution';
  /** Fewest uptakes from the first text, negative for earlier ones. */
  steps: number;
  /** First day that it can be from: by its date, or of a resolution without one by its meeting. */
  date: string | null;
  /** The precision of that date. */
  datePrecision: DatePrecision;
  meeting: string | null;
  /** If false, later texts that take it up may be missing. */
  uptakesSurveyed: boolean;
}

/** An uptake between two texts of a lineage. */
export interface LineageEdge {
  uptake: string;
  kind: UptakeKind;
  verb: string | null;
  of: string;
  into: string;
}

/** What a text took up and what took it up, over several steps. */
export interface Lineage {
  id: string;
  /** By steps, then id. */
  nodes: LineageNode[];
  /** By the earlier text, then the later one. */
  edges: LineageEdge[];
  /** By id, the texts that have further uptakes which are not shown. */
  cutAt: string[];
}

type Way = keyof ReturnType<typeof uptakesOf>;

/**
 * Follows uptakes from an act or resolution. Both ways means what came before it and what came after it,
 * not what else followed the earlier texts. A cycle in the data ends where it began.
 *
 * @throws {InvalidArgumentError} if the id is that of neither an act nor a resolution
 */
export function lineageOf(index: AdvanceIndex, { id, direction, depth }: LineageRequest): Lineage {
  if (!index.data.resolutions.has(id) && index.act(id) === undefined) {
    throw new InvalidArgumentError(
      'UNKNOWN_ID',
      `id: expected the id of an act or resolution, found ${index.describeId(id, 'Resolution')}.`,
    );
  }
  const uptakes = uptakesOf(index.data);
  const ways: Way[] = direction === 'BOTH' ? ['EARLIER', 'LATER'] : [direction];
  const reached = ways.map((way) => ({ way, steps: stepsFrom(id, uptakes[way], way, depth) }));
  const steps = nearest(reached.map((one) => one.steps));
  const followed = reached.flatMap(({ way, steps: from }) =>
    [...from.keys()]
      .filter((one) => steps.has(one))
      .flatMap((one) => (uptakes[way].get(one) ?? []).map((uptake) => ({ at: one, uptake }))),
  );
  const isShown = ({ of, into }: UptakeRecord) => steps.has(of) && steps.has(into);
  const edges = new Set(followed.map(({ uptake }) => uptake).filter(isShown));
  return {
    id,
    nodes: [...steps]
      .map(([one, distance]) => nodeOf(index, one, distance))
      .sort((a, b) => a.steps - b.steps || byCodePoint(a.id, b.id)),
    edges: [...edges]
      .map(({ id: uptake, kind, verb, of, into }) => ({ uptake, kind, verb, of, into }))
      .sort((a, b) => byCodePoint(a.of, b.of) || byCodePoint(a.into, b.into)),
    cutAt: [...new Set(followed.filter(({ uptake }) => !isShown(uptake)).map(({ at }) => at))].sort(),
  };
}

/** Whether something is a recommendation or resolution of this dataset version. */
export function canBeTakenUp(index: AdvanceIndex, id: string): boolean {
  return index.data.resolutions.has(id) || index.act(id)?.kind === 'RECOMMENDATION';
}

/** The uptakes of a dataset version by the text that they start from, in either direction. */
const uptakesOf = oncePer(
  ({ uptakes }: AdvanceData) => ({
    EARLIER: groupBy(uptakes, ({ into }) => into),
    LATER: groupBy(uptakes, ({ of }) => of),
  }),
  new WeakMap(),
);

/** Every text within reach in one direction, with its fewest steps; ends with the step that exceeds the bound. */
function stepsFrom(
  id: string,
  uptakes: Map<string, UptakeRecord[]>,
  way: Way,
  depth: number,
): Map<string, number> {
  const sign = way === 'EARLIER' ? -1 : 1;
  const steps = new Map([[id, 0]]);
  let last = [id];
  for (let step = 1; step <= depth && last.length > 0 && steps.size <= MAX_LINEAGE_NODES; step++) {
    const next: string[] = [];
    for (const one of last) {
      for (const uptake of uptakes.get(one) ?? []) {
        const other = way === 'EARLIER' ? uptake.of : uptake.into;
        if (steps.has(other)) continue;
        steps.set(other, sign * step);
        next.push(other);
      }
    }
    last = next;
  }
  return steps;
}

/** The nearest texts in both directions, each once, up to a number: nearer first, earlier before later, then by id. */
function nearest(ways: Map<string, number>[]): Map<string, number> {
  const steps = new Map<string, number>();
  for (const [id, step] of ways.flatMap((way) => [...way])) {
    const before = steps.get(id);
    // Earlier ones come first, so they win a tie.
    if (before === undefined || Math.abs(step) < Math.abs(before)) steps.set(id, step);
  }
  if (steps.size <= MAX_LINEAGE_NODES) return steps;
  const sorted = [...steps].sort(
    ([a, stepsA], [b, stepsB]) => Math.abs(stepsA) - Math.abs(stepsB) || stepsA - stepsB || byCodePoint(a, b),
  );
  return new Map(sorted.slice(0, MAX_LINEAGE_NODES));
}

function nodeOf(index: AdvanceIndex, id: string, steps: number): LineageNode {
  const resolution = index.data.resolutions.get(id);
  const act = index.act(id);
  const at = act?.meeting ?? resolution?.adoptedAt ?? resolution?.submittedTo;
  const meeting: MeetingRecord | undefined = at == null ? undefined : index.data.meetings.get(at);
  return {
    id,
    type: resolution === undefined ? 'Act' : 'Resolution',
    steps,
    ...firstDay(resolution, act ?? meeting),
    meeting: meeting?.id ?? null,
    uptakesSurveyed: meeting?.uptakesSurveyed ?? false,
  };
}

/** The first day that a text can be from: by its own date, else by when it was said, adopted or submitted. */
function firstDay(
  resolution: ResolutionRecord | undefined,
  span: Pick<Span, 'earliest' | 'earliestPrecision'> | undefined,
): Pick<LineageNode, 'date' | 'datePrecision'> {
  if (resolution?.dateEarliest != null)
    return { date: resolution.dateEarliest, datePrecision: resolution.datePrecision };
  return { date: span?.earliest ?? null, datePrecision: span?.earliestPrecision ?? 'UNKNOWN' };
}
