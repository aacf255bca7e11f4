import { cut, type Drawing, paper, svgText } from '../layout/picture.ts';
import { text } from '../messages/text.ts';
import { fittingLabels } from '../time/axis-labels.ts';
import { markOf } from '../time/period-mark.ts';
import { BAR_PATTERNS, barElements, keyText } from '../time/time-drawing.ts';
import type { Table } from './count-table.ts';
import { maxCount } from './steps.ts';

/** The room for the columns together, and for one, in SVG units. */
const ROOM = 1_100;
const SLOT = { least: 4, most: 46, gap: 1 };
const ROW = { height: 34, bar: 28 };
const LABELS = { width: 300, gap: 10, length: 46, size: 11, line: 14 };

/** A table with more columns than have room for numbers as a drawing: bars in each row, on the same scale. */
export function barsDrawing({ rows, columns, counts, coverage, axis = [] }: Table): Drawing {
  const slot = Math.max(SLOT.least, Math.min(SLOT.most, ROOM / columns.length));
  const plot = { width: slot * columns.length, top: 2 * LABELS.line + 6 };
  const max = Math.max(1, maxCount(counts));
  const labels = fittingLabels(axis, {
    slot: (at) => ({ x: at * slot, width: slot }),
    width: plot.width,
    size: LABELS.size,
    isRegular: axis.length === columns.length,
  });
  const cells = rows.flatMap((_, row) =>
    columns.map(({ isEmpty = false }, column) => {
      const count = counts[row]?.[column] ?? null;
      const bottom = plot.top + (row + 1) * ROW.height;
      const height = count ? Math.max(2, (count / max) * ROW.bar) : 0;
      const mark = markOf({
        count,
        coverage: coverage[row]?.[column] ?? 'NONE',
        meetings: isEmpty ? 0 : 1,
      });
      const x = LABELS.width + column * slot;
      return {
        mark,
        elements: barElements(
          {
            mark,
            slot: { x, width: slot },
            x,
            width: slot - SLOT.gap,
            y: bottom - height,
            height,
            value: null,
          },
          { top: bottom - ROW.bar, bottom },
        ),
      };
    }),
  );
  const end = LABELS.width + plot.width;
  return {
    name: 'dialogue-graph-timeline',
    width: end,
    height: plot.top + rows.length * ROW.height + 4,
    elements: [
      BAR_PATTERNS,
      ...labels.flatMap(({ x, anchor, lines }) =>
        lines.map((line, place) =>
          svgText(
            [LABELS.width + x, LABELS.line * (place + 1)],
            line,
            `font-size="${LABELS.size}" text-anchor="${anchor}"`,
          ),
        ),
      ),
      ...rows.map(({ label }, row) => {
        const bottom = plot.top + (row + 1) * ROW.height;
        const name = svgText(
          [LABELS.width - LABELS.gap, bottom - 6],
          cut(label, LABELS.length),
          'text-anchor="end"',
        );
        return `${name}<path d="M${LABELS.width} ${bottom}H${end}" stroke="${paper.line}"/>`;
      }),
      ...cells.map(({ elements }) => elements),
    ].join(''),
    notes: [keyText(new Set(cells.map(({ mark }) => mark))), text('table.barsNote', { max })],
  };
}
