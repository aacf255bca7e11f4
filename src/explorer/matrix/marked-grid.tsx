import type { Coverage } from '../gql/graphql.ts';
import { signedText, signOf, signs } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { CountGrid, type CountGridProps, type RenderCount } from './count-grid.tsx';
import { dotRadius, maxCount, stepOf, stepsUpTo } from './steps.ts';

/** How counts are marked: by the colour of cells, or by dots whose areas are proportional to them. */
export type Marks = 'cells' | 'dots';

/** A table of counts as a picture, with its legend; a gap where nothing is known, a sign where something is. */
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
      <ul className="flow legend hint" aria-label="What the marks mean">
        <li>
          <span className="swatch step-unknown" /> – not surveyed: nobody has looked
        </li>
        <li>
          {marks === 'cells' && <span className="swatch step-part" />} · surveyed in part, and nothing found
          so far; 3+ surveyed in part, at least 3
        </li>
        <li>
          {marks === 'cells' && <span className="swatch step-0" />} 0: all meetings surveyed, and nothing
          found
        </li>
        {marks === 'cells' &&
          steps.map(({ from, to }, index) => (
            <li key={from}>
              <span className={`swatch step-${index + 1}`} />{' '}
              {from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`}
            </li>
          ))}
        <li>
          {marks === 'cells'
            ? 'distinct acts; totals are no sums, since an act can be in several cells'
            : 'a dot is as large as the distinct acts that it stands for'}
        </li>
      </ul>
    </>
  );
}

/** A count, explained where it is not complete. */
function signed(count: number | null, coverage: Coverage) {
  const sign = signOf(count, coverage);
  const text = signedText(count, coverage);
  return sign === null ? text : <abbr title={signs[sign]}>{text}</abbr>;
}
