import type { Bucket } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { singularOf } from '../labels/terms.ts';
import { type Drawing, paper, svgText } from '../layout/picture.ts';
import { text } from '../messages/text.ts';
import { type Bar, barGeometry } from './bar-geometry.ts';
import { type Mark, marks, type Period } from './period-mark.ts';
import { axisLabels } from './short-labels.ts';

const WIDTH = 960;
const PLOT_HEIGHT = 220;
/** The lighter bar of the light theme, where only part is coded. */
const LEAST = '#92b6d6';

/** The picture of time for download. */
export function timeDrawing(periods: readonly Period[], bucket: Bucket): Drawing {
  const labels = axisLabels(periods, bucket, text('time.undated'));
  const {
    beginnings,
    plot,
    bars,
    ticks,
    labels: shown,
    ...size
  } = barGeometry({
    ...{ periods, labels, width: WIDTH, plotHeight: PLOT_HEIGHT },
  });
  const small = 'font-size="12"';
  return {
    name: 'dialogue-graph-over-time',
    ...size,
    elements: [
      BAR_PATTERNS,
      ...ticks.flatMap(({ value, y }) => [
        `<path d="M${plot.left} ${y}H${plot.right}" stroke="${paper.line}"/>`,
        svgText(
          [plot.left - 6, y + 4],
          numberText(value),
          `${small} text-anchor="end" fill="${paper.quiet}"`,
        ),
      ]),
      ...beginnings.map((x) => `<path d="M${x} ${plot.bottom}v5" stroke="${paper.quiet}"/>`),
      ...bars.map((bar) => barElements(bar, plot)),
      ...shown.flatMap(({ x, anchor, lines }) =>
        lines.map((line, place) =>
          svgText([x, plot.bottom + 18 + place * 15], line, `${small} text-anchor="${anchor}"`),
        ),
      ),
    ].join(''),
    notes: [
      [
        text('time.title', { period: singularOf[bucket] }),
        keyText(new Set(bars.map(({ mark }) => mark))),
      ].join('. '),
    ],
  };
}

/** What the marks of a picture mean. */
export const keyText = (shown: ReadonlySet<Mark>): string =>
  marks
    .filter((mark) => shown.has(mark))
    .map((mark) => text('labelled', { label: text(`time.look.${mark}`), value: text(`time.key.${mark}`) }))
    .join('. ');

/** The fills of bars: hatched where nothing is coded, striped where a number is incomplete. */
export const BAR_PATTERNS = `<defs><pattern id="not" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="${paper.hatch}" stroke-width="2"/></pattern><pattern id="least" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${LEAST}"/><path d="M0 0v5" stroke="${paper.mark}" stroke-width="3"/></pattern></defs>`;

/** A bar, between the top and the bottom of its plot. */
export function barElements(
  { mark, slot, x, width, y, height, value }: Bar,
  { top, bottom }: { top: number; bottom: number },
): string {
  const rect = (of: { x: number; y: number; width: number; height: number }, fill: string) =>
    `<rect x="${of.x}" y="${of.y}" width="${of.width}" height="${of.height}" fill="${fill}"/>`;
  const middle = x + width / 2;
  const number = value === null ? '' : svgText([middle, y - 6], value, 'font-size="12" text-anchor="middle"');
  switch (mark) {
    case 'counted':
      return rect({ x, y, width, height }, paper.mark) + number;
    case 'atLeast':
      return rect({ x, y, width, height }, width < 5 ? LEAST : 'url(#least)') + number;
    case 'zero':
      return rect({ x, y: bottom - 3, width, height: 3 }, paper.quiet) + number;
    case 'noneSoFar':
      return `<circle cx="${middle}" cy="${bottom - 7}" r="${Math.max(1, Math.min(3, slot.width / 2.5))}" fill="${paper.quiet}"/>`;
    case 'notCoded':
      return rect({ ...slot, y: top, height: bottom - top }, 'url(#not)');
    default:
      return '';
  }
}
