import type { PlainAct, PlainGraph } from './plain-graph.ts';

/** Id, label and distinct acts of a row or column. */
export type PlainHeading = [id: string, label: string, total: number];

/** A matrix in the form that all peers' answers are put into. */
export interface PlainMatrix {
  rows: PlainHeading[];
  columns: PlainHeading[];
  counts: number[][];
  total: number;
}

/** How a dimension parts acts, and in what order its members stand. */
export interface PlainDimension {
  /** The members under which an act counts. */
  membersOf(act: PlainAct): Iterable<string>;
  /** Orders and cuts the members that have acts; those that always stand are added here. */
  headings(totals: Map<string, number>): PlainHeading[];
}

/** Counts distinct acts by rows and columns. */
export function plainMatrix(acts: PlainAct[], rows: PlainDimension, columns: PlainDimension): PlainMatrix {
  const rowActs = partsOf(acts, rows);
  const columnActs = partsOf(acts, columns);
  const rowHeadings = rows.headings(totalsOf(rowActs));
  const columnHeadings = columns.headings(totalsOf(columnActs));
  const none: ReadonlySet<PlainAct> = new Set();
  return {
    rows: rowHeadings,
    columns: columnHeadings,
    counts: rowHeadings.map(([row]) =>
      columnHeadings.map(
        ([column]) =>
          [...(rowActs.get(row) ?? none)].filter((act) => columnActs.get(column)?.has(act)).length,
      ),
    ),
    total: new Set(acts).size,
  };
}

function partsOf(acts: PlainAct[], { membersOf }: PlainDimension): Map<string, Set<PlainAct>> {
  const parts = new Map<string, Set<PlainAct>>();
  for (const act of acts) {
    for (const member of membersOf(act)) {
      const part = parts.get(member) ?? new Set();
      parts.set(member, part.add(act));
    }
  }
  return parts;
}

const totalsOf = (parts: Map<string, Set<PlainAct>>) =>
  new Map([...parts].map(([id, acts]) => [id, acts.size]));

/** Generated labels are plain ASCII, so that folding is lower case. */
export const plainNameKey = (label: string, id: string) => `${label.toLowerCase()}\t${id}`;

/** By total, then by name. */
function byTotal(totals: Map<string, number>, labelOf: (id: string) => string): PlainHeading[] {
  return [...totals]
    .map(([id, total]): PlainHeading => [id, labelOf(id), total])
    .sort(
      ([a, aLabel, aTotal], [b, bLabel, bTotal]) =>
        bTotal - aTotal || (plainNameKey(aLabel, a) < plainNameKey(bLabel, b) ? -1 : 1),
    );
}

/**
 * Actors by whom acts are: States by name and never cut, then the others by total.
 *
 * @param counts which credits count
 */
export function actorsOf(
  { actors }: PlainGraph,
  top: number,
  counts: (by: PlainAct['by'][number]) => boolean = () => true,
): PlainDimension {
  return {
    membersOf: ({ by }) => by.filter(counts).map(({ actor }) => actor),
    headings(totals) {
      const all = byTotal(totals, (id) => actors.get(id)?.name ?? '');
      const isState = ([id]: PlainHeading) => actors.get(id)?.kind === 'STATE';
      const states = all
        .filter(isState)
        .sort(([a, aName], [b, bName]) => (plainNameKey(aName, a) < plainNameKey(bName, b) ? -1 : 1));
      const others = all.filter((heading) => !isState(heading));
      return [...states, ...others.slice(0, Math.max(0, top - states.length))];
    },
  };
}

/** Kinds of the actors by whom acts are. */
export function actorKindsOf({ actors }: PlainGraph): PlainDimension {
  return {
    membersOf: ({ by }) => by.map(({ actor }) => actors.get(actor)?.kind ?? ''),
    headings: (totals) => byTotal(totals, (kind) => `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`),
  };
}

/** Themes with those narrower. */
export function themesOf({ themes }: PlainGraph, top: number, level: 'ALL' | 'TOP' = 'ALL'): PlainDimension {
  return {
    membersOf: ({ allThemes }) =>
      [...allThemes].filter((theme) => level === 'ALL' || themes.get(theme)?.isTop),
    headings: (totals) => byTotal(totals, (id) => themes.get(id)?.label ?? '').slice(0, top),
  };
}

/** Cycles of level SERIES, in time order, empty ones too. */
export function cyclesOf({ series }: PlainGraph): PlainDimension {
  return {
    membersOf: ({ cycle }) => [cycle],
    headings: (totals) => series.map(({ id, label }): PlainHeading => [id, label, totals.get(id) ?? 0]),
  };
}

/** Years of the acts' days, from the first to the last in which a meeting begins. */
export function yearsOf({ meetings }: PlainGraph): PlainDimension {
  const held = [...meetings.values()].flatMap(({ startEarliest }) =>
    startEarliest === null ? [] : [Number(startEarliest.slice(0, 4))],
  );
  const first = Math.min(...held);
  const years = Array.from({ length: Math.max(...held) - first + 1 }, (_, at) => String(first + at));
  return {
    membersOf: ({ day }) => (day === null ? [] : [day.slice(0, 4)]),
    headings: (totals) => years.map((year): PlainHeading => [year, year, totals.get(year) ?? 0]),
  };
}
