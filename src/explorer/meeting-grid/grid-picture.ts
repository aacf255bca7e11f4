import { cut, type Drawing, escapeXml, hatched, paper, svgText, wrapped } from '../layout/picture.ts';
import { type GridColumn, type GridGroup, yearsOf } from './grid.ts';
import { type Mark, marks } from './marks.ts';

const CELL = { width: 26, height: 22 };
const LABELS = 320;
const MAX_LABEL_LENGTH = 50;
/** Of the names of meetings, upwards. */
const HEADING = { height: 256, length: 40, slack: 60 };
const TEXT = { size: 11, height: 15 };
const GREY = '#7c858f';
const colours = { mark: paper.mark, grey: GREY, page: paper.page, hatched: 'url(#not-coded)' } as const;

/** A grid of meetings as a drawing. */
export function gridDrawing({
  name,
  columns,
  groups,
  legend,
  notes,
}: {
  name: string;
  columns: readonly GridColumn[];
  groups: readonly GridGroup[];
  legend: readonly (readonly [Mark, string])[];
  notes: readonly string[];
}): Drawing {
  const width = Math.max(LABELS + columns.length * CELL.width + HEADING.slack, 720);
  const x = (column: number) => LABELS + column * CELL.width;
  let y = HEADING.height;
  const elements: string[] = [PATTERN];
  let column = 0;
  for (const year of yearsOf(columns)) {
    elements.push(
      `<path d="M${x(column)} 0V${HEADING.height}" stroke="${paper.line}"/>`,
      svgText([x(column) + 3, 11], year.label, 'font-size="10"'),
    );
    for (const { meeting } of year.columns) {
      elements.push(
        `<text transform="translate(${x(column) + 17} ${HEADING.height - 6}) rotate(-90)" font-size="10">${escapeXml(cut(meeting.name, HEADING.length))}</text>`,
      );
      column += 1;
    }
  }
  const line = (height: number, words: string, attributes: string) => {
    elements.push(svgText([0, y + height - 5], words, attributes));
    y += height;
  };
  for (const { title, hint = '', rows } of groups) {
    if (rows.length === 0) continue;
    if (title !== undefined) {
      line(30, title, 'font-weight="600"');
      for (const words of wrapped(hint, Math.floor(width / 6)))
        line(TEXT.height, words, `font-size="${TEXT.size}" fill="${paper.quiet}"`);
    }
    for (const row of rows) {
      elements.push(
        svgText(
          [0, y + 15],
          cut(row.note === undefined ? row.name : `${row.name} (${row.note})`, MAX_LABEL_LENGTH),
        ),
        `<path d="M0 ${y + CELL.height}H${x(columns.length)}" stroke="${paper.line}"/>`,
      );
      for (const [at, { meeting }] of columns.entries()) {
        const cell = row.cells.get(meeting.id);
        if (cell !== undefined) elements.push(markAt(cell.mark, x(at) + 5, y + 3));
      }
      y += CELL.height;
    }
  }
  y += 8;
  for (const [mark, words] of legend) {
    elements.push(markAt(mark, 0, y), svgText([22, y + 12], words, `font-size="${TEXT.size}"`));
    y += 18;
  }
  return { name, width, height: y, elements: elements.join(''), notes };
}

const markAt = (mark: Mark, x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${marks[mark]
    .map(
      ({ path, fill, stroke }) =>
        `<path d="${path}" fill="${colours[fill]}"${stroke === null ? '' : ` stroke="${colours[stroke]}"`}/>`,
    )
    .join('')}</g>`;

const PATTERN = `<defs>${hatched('not-coded', 4)}</defs>`;
