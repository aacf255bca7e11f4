import { useMemo } from 'react';
import { numberText } from '../labels/dates.ts';
import { CountGrid, type CountGridProps, type RenderCount } from '../matrix/count-grid.tsx';
import { maxCount } from '../matrix/heat-map.tsx';
import { dotRadius } from '../matrix/steps.ts';

/** A line of dots for each row, whose areas are proportional to the counts; a gap where no meeting has been surveyed. */
export function DotLines({ table, ...rest }: Omit<CountGridProps, 'renderCount' | 'className'>) {
  const max = useMemo(() => maxCount(table.counts), [table]);
  const renderCount = useMemo<RenderCount>(
    () => (count) => ({
      className: count === null ? 'dot-cell dot-unknown' : count === 0 ? 'dot-cell dot-none' : 'dot-cell',
      content:
        count === null ? (
          <abbr title="Not surveyed">–</abbr>
        ) : (
          <>
            <svg viewBox="-12 -12 24 24" aria-hidden="true">
              <circle r={dotRadius(count, max)} />
            </svg>
            <span>{numberText(count)}</span>
          </>
        ),
    }),
    [max],
  );
  return (
    <>
      <CountGrid className="dots" {...{ table, renderCount, ...rest }} />
      <ul className="flow legend hint" aria-label="What the dots mean">
        <li>a dot is as large as the distinct acts that it stands for</li>
        <li>0: looked, and nothing found</li>
        <li>
          <span className="swatch step-unknown" /> not surveyed: nobody has looked
        </li>
      </ul>
    </>
  );
}
