import { useMemo } from 'react';
import { numberText } from '../labels/dates.ts';
import { type CellLook, CountGrid } from '../matrix/count-grid.tsx';
import { mostOf } from '../matrix/heat-map.tsx';
import { dotRadius } from '../matrix/steps.ts';

/** A line of dots for each row, whose areas are as the counts; a gap in the line where nobody has looked. */
export function DotLines({
  table,
  ...rest
}: Pick<Parameters<typeof CountGrid>[0], 'table' | 'caption' | 'corner' | 'open' | 'onOpen'>) {
  const most = useMemo(() => mostOf(table.counts), [table]);
  const look = useMemo<CellLook>(
    () => (count) => ({
      className: count === null ? 'dot-cell dot-unknown' : count === 0 ? 'dot-cell dot-none' : 'dot-cell',
      content:
        count === null ? (
          <abbr title="Not surveyed">–</abbr>
        ) : (
          <>
            <svg viewBox="-12 -12 24 24" aria-hidden="true">
              <circle r={dotRadius(count, most)} />
            </svg>
            <span>{numberText(count)}</span>
          </>
        ),
    }),
    [most],
  );
  return (
    <div className="heat-frame">
      <CountGrid className="dots" {...{ table, look, ...rest }} />
      <ul className="legend" aria-label="What the dots mean">
        <li>a dot is as large as the distinct acts that it stands for</li>
        <li>0: looked, and nothing found</li>
        <li>
          <span className="swatch step-unknown" /> not surveyed: nobody has looked
        </li>
      </ul>
    </div>
  );
}
