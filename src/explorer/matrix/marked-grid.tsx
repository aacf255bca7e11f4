import type { Coverage } from '../gql/graphql.ts';
import { signedText, signOf, signs } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import { CountGrid, type CountGridProps, type RenderCount } from './count-grid.tsx';
import { dotRadius, maxCount, stepOf, stepsUpTo } from './steps.ts';

/** How counts are marked: by the colour of cells, or by dots whose areas are proportional to them. */
export type Marks = 'cells' | 'dots';

/** A table of counts as a picture, with its legend; a gap where nothing is known, a sign for an incomplete count. */
export function MarkedGrid({ marks, ...props }: Omit<CountGridProps, 'renderCount'> & { marks: Marks }) {
  const max = maxCount(props.table.counts);
  const steps = stepsUpTo(max);
  const renderCell: RenderCount = (count, coverage) => ({
    className: `step-${stepOf(steps, count) ?? (coverage === 'NONE' ? 'unknown' : 'part')}`,
    content: signed(count, coverage),
  });
  const renderDot: RenderCount = (count, coverage) => {
    if (count === null) return { className: 'dot-cell dot-unknown', content: signed(count, coverage) };
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
  return (
    <>
      <CountGrid {...props} renderCount={marks === 'cells' ? renderCell : renderDot} />
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
          steps.map(({ from, to }, index) => (
            <li key={from}>
              <span className={`swatch step-${index + 1}`} />{' '}
              {from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`}
            </li>
          ))}
        <li>{text(marks === 'cells' ? 'table.distinct' : 'table.dots')}</li>
      </ul>
    </>
  );
}

/** A count, explained if it is not complete. */
function signed(count: number | null, coverage: Coverage) {
  const sign = signOf(count, coverage);
  const shown = signedText(count, coverage);
  return sign === null ? shown : <abbr title={text(signs[sign])}>{shown}</abbr>;
}
