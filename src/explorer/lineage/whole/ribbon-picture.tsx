import { useRef } from 'react';
import { type Drawing, paper, svgText } from '../../layout/picture.ts';
import { text } from '../../messages/text.ts';
import type { Stage } from '../texts/stages.ts';
import { useWidth } from '../texts/use-width.ts';
import { BAR_WIDTH, HEADING, type RibbonLayout, ribbonLayout, type StageCount } from './ribbon-layout.ts';

const MAX_WIDTH = 900;
const rem = (length: number) => `${length / 16}rem`;
const stageText = (stage: Stage) => text(`stage.${stage}`);

/** Which stages' texts were taken up at which, each ribbon with its number of uptakes; a ribbon opens them. */
export function RibbonPicture({
  counts,
  open,
  onOpen,
}: {
  counts: readonly StageCount[];
  open: { from: Stage | null; to: Stage | null };
  onOpen: (open: { from: Stage; to: Stage }) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(element), MAX_WIDTH);
  const layout = ribbonLayout(counts, width);
  const isOpen = ({ from, to }: StageCount) => open.from === from && open.to === to;
  return (
    <div ref={element} className="lineage-ribbons">
      {width > 0 && (
        <div className="lineage-chart" style={{ width: rem(width), height: rem(layout.height) }}>
          <svg
            aria-hidden="true"
            width={rem(width)}
            height={rem(layout.height)}
            viewBox={`0 0 ${width} ${layout.height}`}
          >
            {layout.ribbons.map((ribbon) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the button on the ribbon is for the keyboard
              <path
                key={`${ribbon.from} ${ribbon.to}`}
                className={isOpen(ribbon) ? 'lineage-ribbon lineage-opened' : 'lineage-ribbon'}
                d={ribbon.path}
                onClick={() => onOpen({ from: ribbon.from, to: ribbon.to })}
              />
            ))}
            {layout.bars.map(({ stage, side, y, height }) => (
              <rect
                key={`${side} ${stage}`}
                className="lineage-bar"
                x={side === 'from' ? 0 : width - BAR_WIDTH}
                {...{ y, height }}
                width={BAR_WIDTH}
              />
            ))}
          </svg>
          <div aria-hidden="true">
            {layout.bars.map(({ stage, side, y }) => (
              <p
                key={`${side} ${stage}`}
                className={`lineage-heading lineage-heading-${side}`}
                style={{ top: rem(y - HEADING) }}
              >
                {stageText(stage)}
              </p>
            ))}
          </div>
          <ul>
            {layout.ribbons.map((ribbon) => (
              <li key={`${ribbon.from} ${ribbon.to}`}>
                <button
                  type="button"
                  className="lineage-count"
                  style={{ top: rem(ribbon.start - 13), left: rem(BAR_WIDTH + 8) }}
                  aria-label={text('lineage.ribbon', {
                    from: stageText(ribbon.from),
                    to: stageText(ribbon.to),
                    count: ribbon.count,
                  })}
                  aria-current={isOpen(ribbon) ? 'true' : undefined}
                  onClick={() => onOpen({ from: ribbon.from, to: ribbon.to })}
                >
                  {text('lineage.uptakes', { count: ribbon.count })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The ribbons as a drawing. */
export function ribbonDrawing(counts: readonly StageCount[]): Drawing {
  const layout: RibbonLayout = ribbonLayout(counts, MAX_WIDTH);
  const elements = [
    ...layout.ribbons.map(({ path }) => `<path d="${path}" fill="${paper.mark}" fill-opacity="0.35"/>`),
    ...layout.bars.flatMap(({ stage, side, y, height }) => {
      const x = side === 'from' ? 0 : MAX_WIDTH - BAR_WIDTH;
      return [
        `<rect x="${x}" y="${y}" width="${BAR_WIDTH}" height="${height}" fill="${paper.quiet}"/>`,
        svgText(
          [side === 'from' ? 0 : MAX_WIDTH, y - 8],
          stageText(stage),
          `font-weight="600" text-anchor="${side === 'from' ? 'start' : 'end'}"`,
        ),
      ];
    }),
    ...layout.ribbons.map(({ start, count }) =>
      svgText([BAR_WIDTH + 12, start + 4], text('lineage.uptakes', { count })),
    ),
  ];
  return {
    name: 'dialogue-graph-lineage',
    width: MAX_WIDTH,
    height: layout.height,
    elements: elements.join(''),
    notes: [text('lineage.flowNote')],
  };
}
