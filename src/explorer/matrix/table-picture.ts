import type { Coverage } from '../gql/graphql.ts';
import { signedText } from '../labels/counts.ts';
import { site } from '../layout/page-frame.tsx';
import { escapeXml, type Picture } from '../layout/picture.ts';
import { text as message } from '../messages/text.ts';
import type { Table } from './count-grid.tsx';
import type { Marks } from './marked-grid.tsx';
import { dotRadius, maxCount, stepOf, stepsUpTo } from './steps.ts';

/** The colours of the light theme, since most pictures are printed. */
const FILLS = ['#ffffff', '#e1effd', '#b6d5f4', '#86b7ea', '#4e90d2', '#246cad', '#01477d'] as const;
const INK = '#14171a';
const CELL = { width: 72, height: 26 };
const LABELS = 300;
const MARGIN = 24;
const MAX_LABEL_LENGTH = 46;
/** Of a heading of a column, in characters, lines and pixels. */
const COLUMN_LABEL = { length: 12, lines: 3, height: 14 };
const MAX_LINE_LENGTH = 110;

/** A table of counts as a picture with its sentence above it. */
export function tablePicture({
  sentence,
  table: { rows, columns, counts, coverage },
  marks: shape,
}: {
  sentence: string;
  table: Table;
  marks: Marks;
}): Picture {
  const max = maxCount(counts);
  const steps = stepsUpTo(max);
  const lines = wrapped(sentence, MAX_LINE_LENGTH);
  const headings = columns.map(({ label }) => columnLabel(label));
  const linesOfHeadings = Math.max(1, ...headings.map(({ length }) => length));
  const top = MARGIN + lines.length * 20 + 26 + linesOfHeadings * COLUMN_LABEL.height;
  const width = Math.max(MARGIN * 2 + LABELS + columns.length * CELL.width, 860);
  const height = top + rows.length * CELL.height + MARGIN * 2;
  const x = (column: number) => MARGIN + LABELS + column * CELL.width;
  const y = (row: number) => top + row * CELL.height;
  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0]}" y="${at[1]}" ${more}>${escapeXml(words)}</text>`;
  const marks = [
    ...lines.map((line, index) =>
      text([MARGIN, MARGIN + 14 + index * 20], line, 'font-size="15" font-weight="600"'),
    ),
    ...headings.flatMap((heading, column) =>
      heading.map((line, index) =>
        text(
          [x(column) + CELL.width / 2, top - 8 - (heading.length - 1 - index) * COLUMN_LABEL.height],
          line,
          'text-anchor="middle" font-size="11"',
        ),
      ),
    ),
    ...rows.flatMap(({ label }, row) => [
      text([x(0) - 10, y(row) + 17], cut(label, MAX_LABEL_LENGTH), 'text-anchor="end"'),
      ...columns.map((_, column) =>
        cell({ x: x(column), y: y(row) }, counts[row]?.[column] ?? null, coverage[row]?.[column] ?? 'NONE'),
      ),
    ]),
    text([MARGIN, height - MARGIN], message('table.pictureNote', { site: site.title }), 'font-size="11"'),
  ];
  function cell(at: { x: number; y: number }, count: number | null, of: Coverage): string {
    const middle: [number, number] = [at.x + CELL.width / 2 - 1, at.y + 17];
    const words = signedText(count, of);
    if (shape === 'dots' && count !== null) {
      const radius = dotRadius(count, max);
      const dot = `<circle cx="${at.x + 20}" cy="${at.y + CELL.height / 2 - 1}" r="${radius}" fill="${FILLS[5]}"/>`;
      return `${dot}${text([at.x + 44, middle[1]], words)}`;
    }
    const step = stepOf(steps, count);
    const fill = step === null ? `url(#${of === 'NONE' ? 'unknown' : 'part'})` : FILLS[step];
    const ink = step !== null && step > 4 ? '#ffffff' : INK;
    return `<rect x="${at.x}" y="${at.y}" width="${CELL.width - 2}" height="${CELL.height - 2}" fill="${fill}" stroke="#dcdfe3"/>${text(middle, words, `text-anchor="middle" fill="${ink}"`)}`;
  }
  return {
    name: shape === 'cells' ? 'dialogue-graph-matrix' : 'dialogue-graph-timeline',
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}"><defs><pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><path d="M0 0v6" stroke="#b5bbc3" stroke-width="2"/></pattern><pattern id="part" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#ffffff"/><circle cx="3" cy="3" r="0.7" fill="#b5bbc3"/></pattern></defs><rect width="${width}" height="${height}" fill="#ffffff"/>${marks.join('')}</svg>`,
  };
}

const cut = (label: string, max: number) =>
  [...label].length <= max ? label : `${[...label].slice(0, max - 1).join('')}…`;

/** The heading of a column in a few short lines; years in brackets have their own. */
function columnLabel(label: string): string[] {
  const { length, lines } = COLUMN_LABEL;
  const all = label.split(/ (?=\()/).flatMap((part) => wrapped(part, length));
  const shown = all.length > lines ? [...all.slice(0, lines - 1), all.slice(lines - 1).join(' ')] : all;
  return shown.map((line) => cut(line, length));
}

/** Text in lines shorter than `max` characters. */
function wrapped(text: string, max: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= max) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}
