import { type RefObject, useEffect, useState } from 'react';
import { text } from '../messages/text.ts';
import { countText } from '../time/period-mark.ts';
import type { Table } from './count-table.ts';

/**
 * What the cell under the pointer or the focus counts, above a grid without words. Screen readers read it from the cell.
 */
export function GridReadout({ table, grid }: { table: Table; grid: RefObject<HTMLElement | null> }) {
  const [at, setAt] = useState<readonly number[] | null>(null);
  useEffect(() => {
    const element = grid.current;
    const follow = ({ target }: Event) => {
      const cell = (target as Element).closest<HTMLElement>('[data-at]')?.dataset['at'];
      setAt(cell === undefined ? null : cell.split(' ').map(Number));
    };
    for (const event of ['pointerover', 'focusin']) element?.addEventListener(event, follow);
    return () => {
      for (const event of ['pointerover', 'focusin']) element?.removeEventListener(event, follow);
    };
  }, [grid]);
  return (
    <p className="time-readout" aria-hidden="true">
      {at === null ? <span className="hint">{text('time.hint')}</span> : <bdi>{words(table, at)}</bdi>}
    </p>
  );
}

function words(
  { rows, columns, counts, coverage }: Table,
  [row = -1, column = -1]: readonly number[],
): string {
  const [inRow, inColumn] = [rows[row], columns[column]];
  const label = [inRow, inColumn].flatMap((heading) => heading?.label ?? []).join(', ');
  const one = inRow ?? inColumn;
  const cell =
    inRow && inColumn
      ? { count: counts[row]?.[column] ?? null, coverage: coverage[row]?.[column] ?? 'NONE' }
      : { count: one?.total ?? null, coverage: one?.coverage ?? 'NONE' };
  const value = countText({ ...cell, meetings: inColumn?.isEmpty ? 0 : 1 });
  return text('labelled', { label, value });
}
