import { numberText } from '../labels/dates.ts';
import { inXml, type Picture } from '../layout/picture.ts';
import type { Table } from './count-grid.tsx';
import { mostOf, stepsOfTable } from './heat-map.tsx';
import { dotRadius, stepOf } from './steps.ts';

/** The colours of the light page: a picture is mostly put on paper. */
const FILLS = ['#ffffff', '#e1effd', '#b6d5f4', '#86b7ea', '#4e90d2', '#246cad', '#01477d'] as const;
const INK = '#14171a';
const CELL = { width: 72, height: 26 };
const LABELS = 300;
const MARGIN = 24;
const LONGEST_LABEL = 46;
const WIDEST_LINE = 110;

/** A table of counts as a picture with its sentence above it. */
export function tablePicture({
  sentence,
  table: { rows, columns, counts },
  marks: form,
}: {
  sentence: string;
  table: Table;
  /** Cells coloured by their counts, or dots whose areas are as the counts. */
  marks: 'cells' | 'dots';
}): Picture {
  const steps = stepsOfTable({ counts });
  const most = mostOf(counts);
  const lines = wrapped(sentence, WIDEST_LINE);
  const top = MARGIN + lines.length * 20 + 40;
  const width = Math.max(MARGIN * 2 + LABELS + columns.length * CELL.width, 860);
  const height = top + rows.length * CELL.height + MARGIN * 2;
  const x = (column: number) => MARGIN + LABELS + column * CELL.width;
  const y = (row: number) => top + row * CELL.height;
  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0]}" y="${at[1]}" ${more}>${inXml(words)}</text>`;
  const marks = [
    ...lines.map((line, place) =>
      text([MARGIN, MARGIN + 14 + place * 20], line, 'font-size="15" font-weight="600"'),
    ),
    ...columns.map(({ label }, column) =>
      text([x(column) + CELL.width / 2, top - 8], cut(label, 11), 'text-anchor="middle"'),
    ),
    ...rows.flatMap(({ label }, row) => [
      text([x(0) - 10, y(row) + 17], cut(label, LONGEST_LABEL), 'text-anchor="end"'),
      ...columns.map((_, column) => cell({ x: x(column), y: y(row) }, counts[row]?.[column] ?? null)),
    ]),
    text(
      [MARGIN, height - MARGIN],
      'Distinct acts. Hatched: not surveyed. Source: dialogue-graph. Themes and paraphrases are its own coding of public sources.',
      'font-size="11"',
    ),
  ];
  function cell(at: { x: number; y: number }, count: number | null): string {
    const middle: [number, number] = [at.x + CELL.width / 2 - 1, at.y + 17];
    const words = count === null ? '–' : numberText(count);
    if (form === 'dots' && count !== null) {
      const radius = dotRadius(count, most);
      const dot = `<circle cx="${at.x + 20}" cy="${at.y + CELL.height / 2 - 1}" r="${radius}" fill="${FILLS[5]}"/>`;
      return `${dot}${text([at.x + 44, middle[1]], words)}`;
    }
    const step = stepOf(steps, count);
    const fill = step === null ? 'url(#unknown)' : FILLS[step];
    const ink = step !== null && step > 4 ? '#ffffff' : INK;
    return `<rect x="${at.x}" y="${at.y}" width="${CELL.width - 2}" height="${CELL.height - 2}" fill="${fill}" stroke="#dcdfe3"/>${text(middle, words, `text-anchor="middle" fill="${ink}"`)}`;
  }
  return {
    name: form === 'cells' ? 'dialogue-graph-matrix' : 'dialogue-graph-timeline',
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}"><defs><pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><path d="M0 0v6" stroke="#b5bbc3" stroke-width="2"/></pattern></defs><rect width="${width}" height="${height}" fill="#ffffff"/>${marks.join('')}</svg>`,
  };
}

const cut = (label: string, most: number) =>
  [...label].length <= most ? label : `${[...label].slice(0, most - 1).join('')}…`;

/** Text in lines of at most so many signs. */
function wrapped(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}
