import { useMemo } from 'react';
import { numberText } from '../labels/dates.ts';
import { type CellLook, CountGrid, type Table } from './count-grid.tsx';
import { type Step, stepOf, stepsUpTo } from './steps.ts';

/** The steps of a table's colours, by its largest count. */
export const stepsOfTable = ({ counts }: Pick<Table, 'counts'>): Step[] => stepsUpTo(mostOf(counts));

/** The largest count of a table; 0 where there is none. */
export const mostOf = (counts: Table['counts']): number =>
  counts.reduce((most, row) => row.reduce<number>((max, count) => Math.max(max, count ?? 0), most), 0);

/** A table whose cells are coloured by their counts. */
export function HeatMap({
  table,
  ...rest
}: Pick<Parameters<typeof CountGrid>[0], 'table' | 'caption' | 'corner' | 'open' | 'onOpen'>) {
  const steps = useMemo(() => stepsOfTable(table), [table]);
  const look = useMemo<CellLook>(
    () => (count) => ({
      className: `step-${stepOf(steps, count) ?? 'unknown'}`,
      content: count === null ? <abbr title="Not surveyed">–</abbr> : numberText(count),
    }),
    [steps],
  );
  return (
    <div className="heat-frame">
      <CountGrid className="heat-cells" {...{ table, look, ...rest }} />
      <ul className="legend" aria-label="What the colours mean">
        <li>
          <span className="swatch step-unknown" /> not surveyed: nobody has looked
        </li>
        <li>
          <span className="swatch step-0" /> 0: looked, and nothing found
        </li>
        {steps.map(({ from, to }, place) => (
          <li key={from}>
            <span className={`swatch step-${place + 1}`} />{' '}
            {from === to ? numberText(from) : `${numberText(from)}–${numberText(to)}`}
          </li>
        ))}
        <li>distinct acts; totals are no sums, since an act can be in several cells</li>
      </ul>
    </div>
  );
}
