import { useMemo, useRef } from 'react';
import type { Coverage } from '../gql/graphql.ts';
import { signedText, signOf, signs } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import { textWidth } from '../time/axis-labels.ts';
import { markOf } from '../time/period-mark.ts';
import { TimeKey } from '../time/time-key.tsx';
import { useWidth } from '../time/use-width.ts';
import { CountGrid, type CountGridProps, LEAST_BAR } from './count-grid.tsx';
import type { Density, Marks, RenderCount } from './count-table.ts';
import { GridReadout } from './grid-readout.tsx';
import { dotRadius, maxCount, stepOf, stepsUpTo } from './steps.ts';

/** The rooms that headings of rows and totals need, and columns of each density at least, in pixels. */
const BESIDE = 312;
const LEAST = { roomy: 92, close: 46, bars: LEAST_BAR } as const satisfies Record<Density, number>;

/** The font size of numbers in a close grid, in pixels. */
const NUMBER_SIZE = 14.4;

/** A table of counts as a picture, with its legend; a gap where nothing is known, a sign for an incomplete count. */
export function MarkedGrid({ marks, ...props }: Omit<CountGridProps, 'renderCount'> & { marks: Marks }) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const { counts, columns } = props.table;
  const max = maxCount(counts);
  const each = ((width ?? 0) - BESIDE) / columns.length;
  const density =
    each >= LEAST.roomy
      ? 'roomy'
      : each >= Math.max(LEAST.close, textWidth(`${numberText(max)}+`, NUMBER_SIZE) + 4) || marks === 'cells'
        ? 'close'
        : 'bars';
  const renderCount = useMemo(() => {
    if (density === 'bars') return barsUpTo(max);
    return marks === 'cells' ? coloursUpTo(max) : dotsUpTo(max);
  }, [density, marks, max]);
  return (
    <>
      {width !== null && density === 'bars' && <GridReadout table={props.table} grid={room} />}
      <div ref={room}>
        {/* Not before the width is known: a large grid would be drawn twice. */}
        {width !== null && (
          <CountGrid {...props} {...{ renderCount, density }} columnWidth={Math.max(each, LEAST.bars)} />
        )}
      </div>
      {density === 'bars' ? <TimeKey isThin note={text('table.bars')} /> : <Legend marks={marks} max={max} />}
    </>
  );
}

/** What colours or dots mean. */
const Legend = ({ marks, max }: { marks: Marks; max: number }) => (
  <ul className="flow legend hint" aria-label={text('table.marks')}>
    <li>
      <span className="swatch step-unknown" /> {text('table.notCoded')}
    </li>
    <li>
      {marks === 'cells' && <span className="swatch step-part" />} {text('table.partCoded')}
    </li>
    <li>
      {marks === 'cells' && <span className="swatch step-0" />} {text('table.zero')}
    </li>
    {marks === 'cells' &&
      stepsUpTo(max).map(({ from, to }, index) => (
        <li key={from}>
          <span className={`swatch step-${index + 1}`} />{' '}
          {from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`}
        </li>
      ))}
    <li>{text(marks === 'cells' ? 'table.distinct' : 'table.dots')}</li>
  </ul>
);

/** Cells whose colours show the steps of their counts. */
function coloursUpTo(max: number): RenderCount {
  const steps = stepsUpTo(max);
  return (count, coverage, { isEmpty = false }) => ({
    className: `step-${stepOf(steps, count) ?? (isEmpty ? 'empty' : coverage === 'NONE' ? 'unknown' : 'part')}`,
    content: isEmpty && count === null ? null : signed(count, coverage),
  });
}

/** Dots whose areas are proportional to their counts. */
function dotsUpTo(max: number): RenderCount {
  return (count, coverage, { isEmpty = false }) => {
    if (count === null)
      return {
        className: 'dot-cell dot-unknown',
        content: isEmpty ? null : signed(count, coverage),
      };
    const content = (
      <>
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <circle r={dotRadius(count, max)} />
        </svg>
        <span>{signed(count, coverage)}</span>
      </>
    );
    return { className: count === 0 ? 'dot-cell dot-none' : 'dot-cell', content };
  };
}

/** The height of the highest bar. */
const BAR_REMS = 2;

/** Bars whose heights are proportional to their counts; the counts are there to be read aloud and copied. */
function barsUpTo(max: number): RenderCount {
  return (count, coverage, { isEmpty = false }) => {
    const mark = markOf({ count, coverage, meetings: isEmpty ? 0 : 1 });
    const content = mark === 'noMeetings' ? '' : signedText(count, coverage);
    const className = `bar-cell bar-${mark}`;
    if (!count) return { className, content };
    // Not a share of the row, whose height depends on its heading: all rows have the same scale.
    const height = Math.min(1, count / Math.max(max, 1)) * BAR_REMS;
    return { className, content, style: { backgroundSize: `100% max(2px, ${height.toFixed(3)}rem)` } };
  };
}

/** A count, explained if it is not complete. */
function signed(count: number | null, coverage: Coverage) {
  const sign = signOf(count, coverage);
  const shown = signedText(count, coverage);
  return sign === null ? shown : <abbr title={text(signs[sign])}>{shown}</abbr>;
}
