import type { Coverage } from '../gql/graphql.ts';
import { signedText } from '../labels/counts.ts';
import { countPatterns, cut, type Drawing, paper, svgText, wrapped } from '../layout/picture.ts';
import { text } from '../messages/text.ts';
import { barsDrawing } from './bars-picture.ts';
import type { Marks, Table } from './count-table.ts';
import { dotRadius, maxCount, stepOf, stepsUpTo } from './steps.ts';

/** The steps of the light theme. */
const FILLS = ['#ffffff', '#e1effd', '#b6d5f4', '#86b7ea', '#4e90d2', '#246cad', '#01477d'] as const;
const CELL = { width: 72, height: 26 };
const LABELS = 300;
const MAX_LABEL_LENGTH = 46;
/** Of a heading of a column, in characters, lines and pixels. */
const COLUMN_LABEL = { length: 12, lines: 3, height: 14 };

/** The largest number of columns whose dots have room in a picture for a page. */
const MAX_DOTS = 24;

/** A table of counts as a drawing: of coloured cells or dots, or of bars where there is no room for dots. */
export const tableDrawing = ({ table, marks }: { table: Table; marks: Marks }): Drawing =>
  marks === 'dots' && table.columns.length > MAX_DOTS ? barsDrawing(table) : numbersDrawing(table, marks);

function numbersDrawing({ rows, columns, counts, coverage }: Table, shape: Marks): Drawing {
  const max = maxCount(counts);
  const steps = stepsUpTo(max);
  const headings = columns.map(({ label }) => columnLabel(label));
  const linesOfHeadings = Math.max(1, ...headings.map(({ length }) => length));
  const top = 8 + linesOfHeadings * COLUMN_LABEL.height;
  const x = (column: number) => LABELS + column * CELL.width;
  const y = (row: number) => top + row * CELL.height;
  function cell(at: { x: number; y: number }, count: number | null, of: Coverage): string {
    const middle: [number, number] = [at.x + CELL.width / 2 - 1, at.y + 17];
    const words = signedText(count, of);
    if (shape === 'dots' && count !== null) {
      const radius = dotRadius(count, max);
      const dot = `<circle cx="${at.x + 20}" cy="${at.y + CELL.height / 2 - 1}" r="${radius}" fill="${FILLS[5]}"/>`;
      return `${dot}${svgText([at.x + 44, middle[1]], words)}`;
    }
    const step = stepOf(steps, count);
    const fill = step === null ? `url(#${of === 'NONE' ? 'unknown' : 'part'})` : FILLS[step];
    const ink = step !== null && step > 4 ? paper.page : paper.ink;
    return `<rect x="${at.x}" y="${at.y}" width="${CELL.width - 2}" height="${CELL.height - 2}" fill="${fill}" stroke="${paper.line}"/>${svgText(middle, words, `text-anchor="middle" fill="${ink}"`)}`;
  }
  const elements = [
    countPatterns,
    ...headings.flatMap((heading, column) =>
      heading.map((line, index) =>
        svgText(
          [x(column) + CELL.width / 2, top - 8 - (heading.length - 1 - index) * COLUMN_LABEL.height],
          line,
          'text-anchor="middle" font-size="11"',
        ),
      ),
    ),
    ...rows.flatMap(({ label }, row) => [
      svgText([x(0) - 10, y(row) + 17], cut(label, MAX_LABEL_LENGTH), 'text-anchor="end"'),
      ...columns.map((_, column) =>
        cell({ x: x(column), y: y(row) }, counts[row]?.[column] ?? null, coverage[row]?.[column] ?? 'NONE'),
      ),
    ]),
  ];
  return {
    name: shape === 'cells' ? 'dialogue-graph-matrix' : 'dialogue-graph-timeline',
    width: LABELS + columns.length * CELL.width,
    height: y(rows.length),
    elements: elements.join(''),
    notes: [text('table.pictureNote')],
  };
}

/** The heading of a column in a few short lines; years in brackets have their own. */
function columnLabel(label: string): string[] {
  const { length, lines } = COLUMN_LABEL;
  const all = label.split(/ (?=\()/).flatMap((part) => wrapped(part, length));
  const shown = all.length > lines ? [...all.slice(0, lines - 1), all.slice(lines - 1).join(' ')] : all;
  return shown.map((line) => cut(line, length));
}
