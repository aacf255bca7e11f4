import type { PlainRow } from '../plain-evaluator/plain-advances.ts';
import type { PlainAttendance, PlainAttendanceWhere } from '../plain-evaluator/plain-attendance.ts';
import type { PlainCoAdvancement } from '../plain-evaluator/plain-co-advancement.ts';
import type { PlainWhere } from '../plain-evaluator/plain-filter.ts';
import type { PlainGap } from '../plain-evaluator/plain-gaps.ts';
import type { PlainDimension, PlainThemeLevel } from '../plain-evaluator/plain-headings.ts';
import type { PlainLineage } from '../plain-evaluator/plain-lineage.ts';
import type { PlainCell, PlainMatrix } from '../plain-evaluator/plain-matrix.ts';
import type { PlainBucket, PlainMeasure } from '../plain-evaluator/plain-periods.ts';

/** One question of every tracing field, as the variables of {@link tracingQuery}. */
export interface TracingQuestion {
  where: PlainWhere;
  rows: PlainDimension;
  columns: PlainDimension;
  themeLevel: PlainThemeLevel;
  measure: PlainMeasure;
  top: number;
  minColumns: number;
  series: PlainDimension | null;
  bucket: PlainBucket;
  fromCycle: string;
  toCycle: string;
  theme: string;
  actor: string;
  attendanceWhere: PlainAttendanceWhere;
  minMeetings: number;
  /** Id of an act or resolution, if the world has any. */
  text: string | null;
  direction: 'EARLIER' | 'LATER' | 'BOTH';
  depth: number;
  raisedAt: string[];
  absentFrom: string[];
}

const rowsFragment = `fragment Rows on AdvanceConnection {
  totalCount edges { node { id takenUp } actors { actor { id } attribution through { id } } themes { id } } }`;

/** Asks every tracing field that counts at once. */
export const tracingQuery = `
query ($where: AdvanceWhere, $rows: Dimension!, $columns: Dimension!, $themeLevel: ThemeLevel!, $measure: Measure!,
  $top: Int!, $minColumns: Int!, $series: Dimension, $bucket: Bucket!, $fromCycle: ID!, $toCycle: ID!, $theme: ID!, $actor: ID!,
  $attendanceWhere: AttendanceWhere, $minMeetings: Int!) {
  newest: advances(where: $where, first: 200) { ...Rows }
  oldest: advances(where: $where, sort: OLDEST_FIRST, first: 200) { ...Rows }
  matrix(rows: $rows, columns: $columns, where: $where, themeLevel: $themeLevel, measure: $measure, top: $top, minColumns: $minColumns) {
    rows { id label total coverage } columns { id label total coverage } counts coverage total omitted { rows columns acts }
    cells { row column count coverage recommendations interventions takenUp firstOn firstPrecision lastOn lastPrecision advances(first: 200) { ...Rows } } }
  timeline(series: $series, bucket: $bucket, where: $where, themeLevel: $themeLevel, measure: $measure, top: $top) {
    buckets { id label from fromPrecision to toPrecision count coverage meetings actsSurveyed partlySurveyed } series { id label total counts coverage } total outside omitted { series acts } }
  compareCycles(from: $fromCycle, to: $toCycle, where: $where) {
    from { acts coverage meetings { id } notSurveyed { id } } to { acts coverage meetings { id } notSurveyed { id } }
    themes(themeLevel: $themeLevel, first: 200) { totalCount nodes { theme { id } change inFrom(first: 200) { ...Rows } inTo(first: 200) { ...Rows } } }
    actors(first: 200) { totalCount nodes { actor { id } change inFrom(first: 200) { ...Rows } inTo(first: 200) { ...Rows } } } }
  theme: node(id: $theme) { ... on Theme { activity(by: $bucket, where: $where, measure: $measure) { id label from fromPrecision to toPrecision count coverage meetings actsSurveyed partlySurveyed } } }
  actor: node(id: $actor) { ... on Actor { activity(by: $bucket, where: $where, measure: $measure) { id label from fromPrecision to toPrecision count coverage meetings actsSurveyed partlySurveyed } } }
  attendance(where: $attendanceWhere, minMeetings: $minMeetings, first: 200) { totalCount nodes { actor { id } meetings
    participations(first: 200) { totalCount nodes { attribution participation { role actor { id } meeting { id } } } } } }
}
${rowsFragment}`;

/** Asks `advances` under so many filters at once, which are the variables w0, w1 and so on. */
export function manyAdvancesQuery(count: number): string {
  const places = Array.from({ length: count }, (_, place) => place);
  return `query (${places.map((place) => `$w${place}: AdvanceWhere`)}) {
  ${places.map((place) => `a${place}: advances(where: $w${place}, first: 200) { ...Rows }`).join('\n  ')} }
${rowsFragment}`;
}

/** Asks the fields that follow lines through the data: what took up what, who advances the same, what fell silent. */
export const linesQuery = `
fragment Others on CoAdvancementConnection { totalCount nodes { actor { id } count
  advances(first: 200) { ...Rows } themes { theme { id } cycle { id } own(first: 200) { ...Rows } others(first: 200) { ...Rows } } } }
query ($where: AdvanceWhere, $text: ID!, $hasText: Boolean!, $direction: LineageDirection!, $depth: Int!, $actor: ID!,
  $raisedAt: [MeetingKind!]!, $absentFrom: [MeetingKind!]!) {
  lineage(id: $text, direction: $direction, depth: $depth) @include(if: $hasText) { start isCut cutAt
    nodes { nodeId node { id } steps date datePrecision meeting { id } uptakesSurveyed }
    edges { of into kind verb uptake { kind verb ofAct { id } ofResolution { id } intoAct { id } intoResolution { id } } } }
  byAct: coAdvancement(actor: $actor, by: ACT, where: $where, first: 200) { ...Others }
  byTheme: coAdvancement(actor: $actor, by: THEME_IN_CYCLE, where: $where, first: 200) { ...Others }
  gaps(raisedAt: $raisedAt, absentFrom: $absentFrom, where: $where, first: 200) { totalCount nodes { theme { id }
    raised(first: 200) { ...Rows } lastRaisedOn lastRaisedPrecision standing laterMeetings coverage notSurveyed { id } } }
}
${rowsFragment}`;

/** How many rows a page has at most. */
const PAGE = 200;

/** What the evaluator gives, with each list cut to a page. */
export function onOnePage<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.slice(0, PAGE).map(onOnePage) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, onOnePage(one)])) as Value;
}

/** A matrix of the evaluator with the acts of each cell cut to a page; its headings, counts and cells are in no pages. */
export function cellsOnOnePage(matrix: PlainMatrix): PlainMatrix {
  const cells = matrix.cells.map((cell) => ({ ...cell, advances: onOnePage(cell.advances) }));
  return { ...matrix, cells };
}

/** A connection of acts in the evaluator's form; throws where its count is not that of its rows. */
export function rowsFrom(connection: any): PlainRow[] {
  if (Math.min(connection.totalCount, PAGE) !== connection.edges.length)
    throw new Error(`${connection.totalCount} counted, ${connection.edges.length} listed`);
  return connection.edges.map((edge: any) => ({
    id: edge.node.id,
    takenUp: edge.node.takenUp,
    actors: edge.actors
      .map((one: any) => `${one.actor.id} ${one.attribution} ${one.through?.id ?? null}`)
      .sort(),
    themes: edge.themes.map((theme: any) => theme.id).sort(),
  }));
}

/** A matrix in the evaluator's form, its cells in order of rows, then columns. */
export function matrixFrom(matrix: any): PlainMatrix {
  const place = (headings: { id: string }[], id: string) =>
    headings.findIndex((heading) => heading.id === id);
  const cells: PlainCell[] = matrix.cells.map((cell: any) => ({
    ...cell,
    advances: rowsFrom(cell.advances),
  }));
  cells.sort(
    (one, other) =>
      place(matrix.rows, one.row) - place(matrix.rows, other.row) ||
      place(matrix.columns, one.column) - place(matrix.columns, other.column),
  );
  return { ...matrix, cells };
}

/** The labels that an answer gives to codes and enum values. */
export function labelsFrom({ matrix, timeline }: any): Map<string, string> {
  return new Map(
    [...matrix.rows, ...matrix.columns, ...timeline.series].map(({ id, label }: any) => [id, label]),
  );
}

/** A comparison of cycles in the evaluator's form. */
export function comparisonFrom({ from, to, themes, actors }: any) {
  const ids = (nodes: any[]) => nodes.map(({ id }) => id);
  const side = ({ acts, coverage, meetings, notSurveyed }: any) => ({
    acts,
    coverage,
    meetings: ids(meetings),
    notSurveyed: ids(notSurveyed),
  });
  const rows = (connection: any) => (connection === null ? null : rowsFrom(connection));
  const members = (nodes: any[]) =>
    nodes.map(({ theme, actor, change, inFrom, inTo }) => ({
      id: (theme ?? actor).id,
      change,
      inFrom: rows(inFrom),
      inTo: rows(inTo),
    }));
  return { from: side(from), to: side(to), themes: members(themes.nodes), actors: members(actors.nodes) };
}

/** Attendance in the evaluator's form; participations in one meeting stand in the order of their words. */
export function attendanceFrom(attendance: any): PlainAttendance[] {
  return attendance.nodes.map(({ actor, meetings, participations }: any) => {
    const told = participations.nodes.map(
      ({ attribution, participation: { role, actor: who, meeting } }: any) => ({
        meeting: meeting.id,
        words: `${meeting.id} ${who.id} ${role} ${attribution}`,
      }),
    );
    const inOrder = told.map(({ meeting }: any) => meeting);
    told.sort(
      (one: any, other: any) =>
        inOrder.indexOf(one.meeting) - inOrder.indexOf(other.meeting) || (one.words < other.words ? -1 : 1),
    );
    return { actor: actor.id, meetings, participations: told.map(({ words }: any) => words) };
  });
}

/** A lineage in the evaluator's form; throws where a node or uptake is not the one that it stands for. */
export function lineageFrom({ nodes, edges, isCut, cutAt }: any): PlainLineage {
  for (const { nodeId: id, node } of nodes) if (node.id !== id) throw new Error(`${node.id} stands at ${id}`);
  for (const { of, into, kind, uptake } of edges) {
    const ends = [uptake.ofAct ?? uptake.ofResolution, uptake.intoAct ?? uptake.intoResolution];
    if (ends[0].id !== of || ends[1].id !== into || uptake.kind !== kind)
      throw new Error(`${ends[0].id} into ${ends[1].id} stands at ${of} into ${into}`);
  }
  return {
    nodes: nodes.map(({ nodeId: id, steps, date, datePrecision, meeting, uptakesSurveyed }: any) => ({
      ...{ id, steps, date, datePrecision, meeting: meeting?.id ?? null, uptakesSurveyed },
    })),
    edges: edges.map(({ of, into, kind, verb }: any) => `${of} ${into} ${kind} ${verb}`),
    isCut,
    cutAt,
  };
}

const actsFrom = (connection: any): string[] => rowsFrom(connection).map(({ id }) => id);

/** Co-advancement in the evaluator's form. */
export function coAdvancementFrom({ nodes }: any): PlainCoAdvancement[] {
  return nodes.map(({ actor, count, advances, themes }: any) => ({
    actor: actor.id,
    count,
    advances: actsFrom(advances),
    themes: themes.map(({ theme, cycle, own, others }: any) => ({
      theme: theme.id,
      cycle: cycle.id,
      own: actsFrom(own),
      others: actsFrom(others),
    })),
  }));
}

/** Gaps in the evaluator's form. */
export function gapsFrom({ nodes }: any): PlainGap[] {
  return nodes.map(({ theme, raised, notSurveyed, ...rest }: any) => ({
    ...rest,
    theme: theme.id,
    raised: actsFrom(raised),
    notSurveyed: notSurveyed.map(({ id }: any) => id),
  }));
}
