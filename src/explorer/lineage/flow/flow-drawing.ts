import { cut, type Drawing, hatched, paper, svgText, wrapped } from '../../layout/picture.ts';
import { text } from '../../messages/text.ts';
import type { FlowStep, FlowText } from '../texts/flow-texts.ts';
import { verbText } from '../texts/step-text.ts';
import { inColumns, unitsOf } from './flow-order.ts';
import { yearsOf } from './flow-picture.tsx';
import { type Box, wideLayout } from './wide-layout.ts';

/** The width that the drawing fills, as a wide screen does. */
const WIDTH = 1_280;
const PADDING = 10;
const NAME = { size: 13, height: 17, lines: 3 };
const NOTE = { size: 11, height: 14, lines: 2 };
/** Mean width of a character, in parts of the font size. */
const CHARACTER_WIDTH = 0.54;

/** The flow around a text as a drawing, with all its texts. */
export function flowDrawing(texts: readonly FlowText[], steps: readonly FlowStep[]): Drawing {
  const columns = inColumns(texts, steps);
  const units = unitsOf(columns, new Set());
  const layout = wideLayout(units, steps, WIDTH);
  const byId = new Map(texts.map((one) => [one.id, one]));
  const lanes = layout.lanes.flatMap(({ stage, y, height }, index) => [
    `<rect y="${y}" width="${layout.width}" height="${height}" fill="${index % 2 === 0 ? '#f6f7f8' : paper.page}"/>`,
    svgText(
      [PADDING, y + 18],
      text(`stage.${stage}`),
      `font-size="12" font-weight="600" fill="${paper.quiet}"`,
    ),
  ]);
  const years = layout.columns.map(({ column, x, width }) =>
    svgText([x + width / 2, 14], yearsOf(units, column, byId), `text-anchor="middle" fill="${paper.quiet}"`),
  );
  const lines = layout.lines.map(
    ({ path, head }) =>
      `<path d="${path}" fill="none" stroke="${paper.quiet}"/><path d="${head}" fill="${paper.quiet}"/>`,
  );
  const verbs = layout.lines.flatMap(({ of, into, count, label }) => {
    const step = steps.find((one) => one.of === of && one.into === into);
    const words = step === undefined ? text('lineage.uptakes', { count }) : verbText(step);
    return verbOn(label, words);
  });
  const boxes = units.flatMap((unit) => {
    const box = layout.boxes.get(unit.id);
    const shown = byId.get(unit.texts[0] ?? '');
    if (box === undefined || shown === undefined) return [];
    return unit.texts.length > 1 ? foldBox(box, unit.texts.length) : textBox(box, shown);
  });
  return {
    name: 'dialogue-graph-lineage',
    width: layout.width,
    height: layout.height,
    elements: [HATCH, ...lanes, ...years, ...lines, ...verbs, ...boxes].join(''),
    notes: [text('lineage.pictureNote')],
  };
}

const HATCH = `<defs>${hatched('open')}</defs>`;

/** Words in at most so many lines of a width, the last one cut. */
function linesOf(words: string, width: number, { size, lines }: { size: number; lines: number }): string[] {
  const length = Math.floor(width / (size * CHARACTER_WIDTH));
  const all = wrapped(words, length);
  if (all.length <= lines) return all.map((line) => cut(line, length));
  return [...all.slice(0, lines - 1), cut(all.slice(lines - 1).join(' '), length)];
}

function verbOn({ x, y, width, height }: Box, words: string): string[] {
  const lines = linesOf(words, width, NOTE);
  const top = y + (height - lines.length * NOTE.height) / 2;
  const widest = Math.max(...lines.map((line) => line.length)) * NOTE.size * CHARACTER_WIDTH + 6;
  return [
    `<rect x="${x + (width - widest) / 2}" y="${top}" width="${widest}" height="${lines.length * NOTE.height}" fill="${paper.page}"/>`,
    ...lines.map((line, at) =>
      svgText(
        [x + width / 2, top + 11 + at * NOTE.height],
        line,
        `text-anchor="middle" font-size="${NOTE.size}"`,
      ),
    ),
  ];
}

const frame = ({ x, y, width, height }: Box, stroke: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${paper.page}" ${stroke}/>`;

const foldBox = (box: Box, count: number): string[] => [
  frame(box, `stroke="${paper.hatch}"`),
  svgText(
    [box.x + box.width / 2, box.y + box.height / 2 + 4],
    text('lineage.folded', { count }),
    'text-anchor="middle"',
  ),
];

function textBox(box: Box, { kind, name, who, meeting, date, followUp, isStart }: FlowText): string[] {
  const width = box.width - PADDING * 2;
  const left = box.x + PADDING;
  let y = box.y + PADDING + 10;
  const elements = [
    frame(box, isStart ? `stroke="${paper.mark}" stroke-width="2.5"` : `stroke="${paper.hatch}"`),
  ];
  const add = (words: string, form: typeof NAME, attributes = '') => {
    for (const line of linesOf(words, width, form)) {
      elements.push(svgText([left, y], line, `font-size="${form.size}" ${attributes}`));
      y += form.height;
    }
  };
  add(kind, { ...NAME, lines: 2 }, 'font-weight="600"');
  add(name, NAME);
  const quiet = `fill="${paper.quiet}"`;
  if (who !== '') add(who, { ...NOTE, lines: 1 }, quiet);
  add([meeting, date].filter(Boolean).join(', '), NOTE, quiet);
  if (followUp !== 'uncoded' && followUp !== 'none') return elements;
  if (followUp === 'uncoded')
    elements.push(
      `<rect x="${box.x + box.width - 7}" y="${box.y + 1}" width="6" height="${box.height - 2}" fill="url(#open)"/>`,
    );
  y = box.y + box.height - NOTE.height - 8;
  add(text(`followUp.${followUp}`), NOTE, 'font-style="italic"');
  return elements;
}
