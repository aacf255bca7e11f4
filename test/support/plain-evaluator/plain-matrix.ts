import { type PlainRow, rowsOf } from './plain-advances.ts';
import { allowedOccasions, isOnTheme, type PlainMatch, type PlainWhere, takenUp } from './plain-filter.ts';
import {
  canHold,
  headingsOf,
  isUnranked,
  labelOf,
  type PlainDimension,
  type PlainThemeLevel,
} from './plain-headings.ts';
import { compareNamed, compareText, occasionOf } from './plain-order.ts';
import { coverageOf, isPeriod, known, measured, type PlainMeasure, periods } from './plain-periods.ts';
import type { PlainWorld } from './plain-world.ts';

/** Arguments of `matrix`, each given. */
export interface PlainMatrixQuestion {
  rows: PlainDimension;
  columns: PlainDimension;
  where: PlainWhere;
  themeLevel: PlainThemeLevel;
  measure: PlainMeasure;
  top: number;
  minColumns: number;
  /** Labels of codes and enum values, which no document gives. */
  labels: ReadonlyMap<string, string>;
}

export interface PlainHeading {
  id: string;
  label: string;
  total: number;
  coverage: string;
}

export interface PlainCell {
  row: string;
  column: string;
  count: number;
  coverage: string;
  recommendations: number;
  interventions: number;
  takenUp: number | null;
  firstOn: string | null;
  firstPrecision: string;
  lastOn: string | null;
  lastPrecision: string;
  advances: PlainRow[];
}

export interface PlainMatrix {
  rows: PlainHeading[];
  columns: PlainHeading[];
  /** In order of rows, then columns. */
  cells: PlainCell[];
  counts: (number | null)[][];
  coverage: string[][];
  total: number;
  omitted: { rows: number; columns: number; acts: number };
}

/** The answer of `matrix`. */
export function plainMatrix(world: PlainWorld, question: PlainMatrixQuestion): PlainMatrix {
  const { rows: rowDimension, columns: columnDimension, where, measure } = question;
  const matches = measured(world, where, measure);
  const placed = matches.map((match) => ({
    match,
    // One and the same actor has to stand in the row and in the column.
    places: match.actors.map((by) => ({
      rows: headingsOf(world, { ...question, dimension: rowDimension }, match, by),
      columns: headingsOf(world, { ...question, dimension: columnDimension }, match, by),
    })),
  }));
  // A cell's acts, with the actors and themes that make them count there.
  const actsOfCell = (row: string, column: string) => {
    const matchesOfCell: PlainMatch[] = [];
    for (const { match, places } of placed) {
      const isThere = (_: unknown, place: number) =>
        places[place]?.rows.includes(row) && places[place]?.columns.includes(column);
      const actors = match.actors.filter(isThere);
      const heading = rowDimension === 'THEME' ? row : columnDimension === 'THEME' ? column : null;
      const themes = match.themes.filter(
        (theme) => heading === null || isOnTheme(world, where, theme, heading),
      );
      if (actors.length > 0) matchesOfCell.push({ act: match.act, actors, themes });
    }
    return matchesOfCell;
  };

  const allColumns = orderedHeadings(world, question, columnDimension, matches);
  const isWideEnough = ({ id: row }: PlainHeading) =>
    question.minColumns === 1 ||
    allColumns.filter(({ id: column }) => actsOfCell(row, column).length > 0).length >= question.minColumns;
  const allRows = orderedHeadings(world, question, rowDimension, matches).filter(isWideEnough);
  const rows = cut(world, rowDimension, allRows, question.top);
  const columns = cut(world, columnDimension, allColumns, question.top);

  const allowed = allowedOccasions(world, where);
  const cells: PlainCell[] = [];
  const counts: (number | null)[][] = [];
  const coverages: string[][] = [];
  for (const { id: row } of rows.kept) {
    const line: (number | null)[] = [];
    const lineOfCoverage: string[] = [];
    for (const { id: column } of columns.kept) {
      const acts = actsOfCell(row, column);
      const meetings = allowed.filter(
        (meeting) =>
          canHold(world, rowDimension, row, meeting) && canHold(world, columnDimension, column, meeting),
      );
      const coverage = coverageOf(world, meetings, where, measure);
      if (acts.length > 0) cells.push({ ...plainCell(world, row, column, acts), coverage });
      line.push(known(acts.length, coverage));
      lineOfCoverage.push(coverage);
    }
    counts.push(line);
    coverages.push(lineOfCoverage);
  }

  const leftOut = matches.filter(
    (match) =>
      rows.cut.some(({ id }) => headingsOfMatch(world, question, rowDimension, match).includes(id)) ||
      columns.cut.some(({ id }) => headingsOfMatch(world, question, columnDimension, match).includes(id)),
  );
  return {
    rows: rows.kept,
    columns: columns.kept,
    cells,
    counts,
    coverage: coverages,
    total: matches.length,
    omitted: { rows: rows.cut.length, columns: columns.cut.length, acts: leftOut.length },
  };
}

type Question = Pick<PlainMatrixQuestion, 'where' | 'themeLevel' | 'labels' | 'measure'>;

/**
 * The headings of a dimension under a filter, ordered: periods of time as they follow each other, empty
 * ones too; States, countries and regional groups by name; all others by total, then by name.
 */
export function orderedHeadings(
  world: PlainWorld,
  question: Question,
  dimension: PlainDimension,
  matches: readonly PlainMatch[],
): PlainHeading[] {
  const headed = matches.map((match) => headingsOfMatch(world, question, dimension, match));
  const total = (id: string) => headed.filter((headings) => headings.includes(id)).length;
  const allowed = allowedOccasions(world, question.where);
  const coverage = (id: string) =>
    coverageOf(
      world,
      allowed.filter((meeting) => canHold(world, dimension, id, meeting)),
      question.where,
      question.measure,
    );
  if (isPeriod(dimension))
    return periods(world, dimension, question.where).map(({ id, label }) => ({
      id,
      label,
      total: total(id),
      coverage: coverage(id),
    }));
  const ids = new Set<string>();
  for (const headings of headed) for (const id of headings) ids.add(id);
  const headings = [...ids].map((id) => ({
    id,
    label: labelOf(world, id, question.labels),
    total: total(id),
    coverage: coverage(id),
  }));
  const unranked = headings.filter(({ id }) => isUnranked(world, dimension, id));
  const ranked = headings.filter(({ id }) => !isUnranked(world, dimension, id));
  unranked.sort(compareNamed);
  ranked.sort((one, other) => other.total - one.total || compareNamed(one, other));
  return [...unranked, ...ranked];
}

/** All headings that a match stands under, by whichever of its actors. */
export function headingsOfMatch(
  world: PlainWorld,
  question: Question,
  dimension: PlainDimension,
  match: PlainMatch,
): string[] {
  return match.actors.flatMap((by) => headingsOf(world, { ...question, dimension }, match, by));
}

/**
 * The first `top` headings, of periods of time the newest, and the others; States, countries and regional
 * groups are never cut.
 */
export function cut(
  world: PlainWorld,
  dimension: PlainDimension,
  headings: readonly PlainHeading[],
  top: number,
): { kept: PlainHeading[]; cut: PlainHeading[] } {
  const isOfTime = isPeriod(dimension);
  const isKept = (heading: PlainHeading, place: number) =>
    (isOfTime ? place >= headings.length - top : place < top) || isUnranked(world, dimension, heading.id);
  return {
    kept: headings.filter(isKept),
    cut: headings.filter((heading, place) => !isKept(heading, place)),
  };
}

function plainCell(
  world: PlainWorld,
  row: string,
  column: string,
  matches: readonly PlainMatch[],
): Omit<PlainCell, 'coverage'> {
  const acts = matches.map(({ act }) => act);
  const spans = acts.map((act) => occasionOf(world, act).days);
  const firstOn = spans.flatMap(({ earliest }) => earliest ?? []).sort(compareText)[0] ?? null;
  const lastOn =
    spans
      .flatMap(({ latest }) => latest ?? [])
      .sort(compareText)
      .at(-1) ?? null;
  const mostExact = (found: string[]) =>
    ['DAY', 'MONTH', 'YEAR'].find((one) => found.includes(one)) ?? 'UNKNOWN';
  const firsts = spans.filter(({ earliest }) => earliest !== null && earliest === firstOn);
  const lasts = spans.filter(({ latest }) => latest !== null && latest === lastOn);
  const surveyed = acts.filter((act) => takenUp(world, act) !== null);
  const taken = surveyed.filter((act) => takenUp(world, act)).length;
  return {
    row,
    column,
    count: acts.length,
    recommendations: acts.filter(({ kind }) => kind === 'RECOMMENDATION').length,
    interventions: acts.filter(({ kind }) => kind !== 'RECOMMENDATION').length,
    takenUp: taken > 0 || surveyed.length === acts.length ? taken : null,
    firstOn,
    firstPrecision: mostExact(firsts.map(({ earliestPrecision }) => earliestPrecision)),
    lastOn,
    lastPrecision: mostExact(lasts.map(({ latestPrecision }) => latestPrecision)),
    advances: rowsOf(world, matches),
  };
}
