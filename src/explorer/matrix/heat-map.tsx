import { useMemo } from 'react';
import { numberText } from '../labels/dates.ts';
import { CountGrid, type CountGridProps, type RenderCount, type Table } from './count-grid.tsx';
import { stepOf, stepsUpTo } from './steps.ts';

/** The largest count of a table; 0 where there is none. */
export const maxCount = (counts: Table['counts']): number =>
  counts.flat().reduce<number>((max, count) => Math.max(max, count ?? 0), 0);

/** A table whose cells are coloured by their counts. */
export function HeatMap({ table, ...rest }: Omit<CountGridProps, 'renderCount' | 'className'>) {
  const steps = useMemo(() => stepsUpTo(maxCount(table.counts)), [table]);
  const renderCount = useMemo<RenderCount>(
    () => (count) => ({
      className: `step-${stepOf(steps, count) ?? 'unknown'}`,
      content: count === null ? <abbr title="Not surveyed">–</abbr> : numberText(count),
    }),
    [steps],
  );
  return (
    <>
      <CountGrid className="heat-cells" {...{ table, renderCount, ...rest }} />
      <ul className="flow legend hint" aria-label="What the colours mean">
        <li>
          <span className="swatch step-unknown" /> not surveyed: nobody has looked
        </li>
        <li>
          <span className="swatch step-0" /> 0: looked, and nothing found
        </li>
        {steps.map(({ from, to }, index) => (
          <li key={from}>
            <span className={`swatch step-${index + 1}`} />{' '}
            {from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`}
          </li>
        ))}
        <li>distinct acts; totals are no sums, since an act can be in several cells</li>
      </ul>
    </>
  );
}
