import type { Coverage } from '../gql/graphql.ts';
import { signedText } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { countPatterns, cut, type Drawing, paper, svgText, wrapped } from '../layout/picture.ts';
import { text } from '../messages/text.ts';
import type { ComparedGroup, ComparedRow, Comparison } from './comparison.ts';
import { maxOf, whatIsKnown } from './groups.ts';

const ROW = 22;
const LABELS = { width: 300, length: 44 };
/** The room for the bars of each cycle, and for the number beside a bar. */
const BARS = 190;
const NUMBER = 34;
const MIDDLE = LABELS.width + NUMBER + BARS;
const WIDTH = MIDDLE + BARS + NUMBER;
const HINT = { size: 11, height: 14, length: 118 };
/** The first cycle is lighter than the second. */
const FILLS = { first: '#86b7ea', second: paper.mark } as const;

/** A comparison as a drawing: bars to the left for the first cycle, to the right for the second. */
export function comparisonDrawing(comparison: Comparison): Drawing {
  const { first, second, groups } = comparison;
  const max = maxOf(groups);
  let y = 0;
  const line = (elements: string, height: number) => {
    const moved = `<g transform="translate(0 ${y})">${elements}</g>`;
    y += height;
    return moved;
  };
  const bar = (side: 'first' | 'second', count: number | null, coverage: Coverage) => {
    const isFirst = side === 'first';
    const length = count === null ? 28 : (count / max) * BARS;
    const from = isFirst ? MIDDLE - 1 - length : MIDDLE + 1;
    const fill = count === null ? `url(#${coverage === 'NONE' ? 'unknown' : 'part'})` : FILLS[side];
    const words = svgText(
      [isFirst ? from - 5 : from + length + 5, 15],
      signedText(count, coverage),
      isFirst ? 'text-anchor="end"' : '',
    );
    return count === 0
      ? words
      : `<rect x="${from}" y="3" width="${length}" height="16" fill="${fill}"/>${words}`;
  };
  const row = ({ name, inFirst, inSecond }: ComparedRow) =>
    line(
      [
        svgText([0, 15], cut(name, LABELS.length)),
        bar('first', inFirst, first.coverage),
        bar('second', inSecond, second.coverage),
        `<path d="M${MIDDLE} 0v${ROW}" stroke="${paper.quiet}"/>`,
      ].join(''),
      ROW,
    );
  const group = (one: ComparedGroup) => [
    line(
      svgText([0, 26], `${text(`change.${one.change}`)} (${numberText(one.total)})`, 'font-weight="600"'),
      34,
    ),
    ...wrapped(whatIsKnown(comparison, one), HINT.length).map((words) =>
      line(svgText([0, 9], words, `font-size="${HINT.size}" fill="${paper.quiet}"`), HINT.height),
    ),
    ...one.rows.map(row),
    ...(one.rows.length === one.total
      ? []
      : [
          line(
            svgText(
              [0, 15],
              text('names.shown', { shown: numberText(one.rows.length), total: numberText(one.total) }),
              `fill="${paper.quiet}"`,
            ),
            ROW,
          ),
        ]),
  ];
  const heading = line(
    `${svgText([MIDDLE - 8, 13], cut(first.cycle.name, 34), 'text-anchor="end" font-weight="600"')}${svgText([MIDDLE + 8, 13], cut(second.cycle.name, 34), 'font-weight="600"')}`,
    20,
  );
  const elements = [countPatterns, heading, ...groups.filter(({ total }) => total > 0).flatMap(group)].join(
    '',
  );
  return {
    name: 'dialogue-graph-comparison',
    width: WIDTH,
    height: y,
    elements,
    notes: [text('table.pictureNote')],
  };
}
