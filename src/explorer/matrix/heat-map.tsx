import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { numberText } from '../words/dates.ts';
import { type Step, stepOf, stepsUpTo } from './steps.ts';

/** A row or column of a table of counts. */
export interface Heading {
  id: string;
  label: string;
  total: number;
}

/** Counts by rows and columns; null where nobody has looked. */
export interface Table {
  rows: readonly Heading[];
  columns: readonly Heading[];
  counts: readonly (readonly (number | null)[])[];
}

interface Place {
  row: number;
  column: number;
}

/** The steps of a table's colours, by its largest count. */
export const stepsOfTable = ({ counts }: Pick<Table, 'counts'>): Step[] =>
  stepsUpTo(
    counts.reduce((most, row) => row.reduce<number>((max, count) => Math.max(max, count ?? 0), most), 0),
  );

/**
 * A table of counts whose cells are coloured by them: the text form of the picture is the picture itself. It is a grid of the
 * ARIA Authoring Practices: one stop of the Tab key, arrow keys within, Enter opens.
 */
export function HeatMap({
  table,
  caption,
  corner,
  open,
  onOpen,
}: {
  table: Table;
  caption: string;
  corner: string;
  open: { row?: string; column?: string } | null;
  onOpen: (place: { row?: string; column?: string }) => void;
}) {
  const { rows, columns, counts } = table;
  const captionId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const steps = useMemo(() => stepsOfTable(table), [table]);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const mostInColumn = Math.max(1, ...columns.map(({ total }) => total));
  // Row and column -1 are the headings, which open all of their acts.
  const stop = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };

  const openAt = ({ row, column }: Place) => {
    const [inRow, inColumn] = [rows[row], columns[column]];
    const isHeld =
      row >= 0 && column >= 0 ? (counts[row]?.[column] ?? 0) > 0 : ((inRow ?? inColumn)?.total ?? 0) > 0;
    if (!isHeld) return;
    onOpen({
      ...(inRow === undefined ? {} : { row: inRow.id }),
      ...(inColumn === undefined ? {} : { column: inColumn.id }),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
    const { row, column } = stop;
    const bound = (value: number, most: number) => Math.max(-1, Math.min(value, most));
    const toEdge = event.ctrlKey || event.metaKey;
    const moves: Record<string, Place> = {
      ArrowRight: { row, column: bound(column + 1, lastColumn) },
      ArrowLeft: { row, column: bound(column - 1, lastColumn) },
      ArrowDown: { row: bound(row + 1, lastRow), column },
      ArrowUp: { row: bound(row - 1, lastRow), column },
      Home: { row: toEdge ? -1 : row, column: -1 },
      End: { row: toEdge ? lastRow : row, column: lastColumn },
      PageDown: { row: bound(row + 10, lastRow), column },
      PageUp: { row: bound(row - 10, lastRow), column },
    };
    const next = moves[event.key];
    if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === undefined) return openAt(stop);
    // The corner is no cell.
    const place = next.row < 0 && next.column < 0 ? { ...next, column: 0 } : next;
    setAt(place);
    grid.current?.querySelector<HTMLElement>(`[data-at="${place.row} ${place.column}"]`)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (cell === null) return;
    const [row = 0, column = 0] = (cell.dataset['at'] ?? '').split(' ').map(Number);
    setAt({ row, column });
    openAt({ row, column });
  };
  const stopOf = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: row === stop.row && column === stop.column ? 0 : -1,
  });

  return (
    <div className="heat-frame">
      <div className="heat-scroll">
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that arrow keys go through
          role="grid"
          className="heat"
          aria-labelledby={captionId}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 2}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <caption id={captionId} className="unseen">
            {caption}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="heat-corner">
                {corner}
              </th>
              <th scope="col" className="heat-total">
                Acts
              </th>
              {columns.map(({ id, label, total }, column) => (
                <th key={id} scope="col" {...stopOf(-1, column)} className="heat-column" title={label}>
                  <bdi>{label}</bdi>
                  <Bar share={total / mostInColumn} label={numberText(total)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, total }, row) => (
              <tr key={id}>
                <th scope="row" {...stopOf(row, -1)} className="heat-row" title={label}>
                  <bdi>{label}</bdi>
                </th>
                <td className="heat-total">
                  <Bar share={total / most} label={numberText(total)} />
                </td>
                {columns.map((heading, column) => {
                  const count = counts[row]?.[column] ?? null;
                  const isOpen = open?.row === id && open.column === heading.id;
                  return (
                    <td
                      key={heading.id}
                      {...stopOf(row, column)}
                      className={`step-${stepOf(steps, count) ?? 'unknown'}`}
                      aria-current={isOpen}
                    >
                      {count === null ? <abbr title="Not surveyed">–</abbr> : numberText(count)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend steps={steps} />
    </div>
  );
}

function Bar({ share, label }: { share: number; label: string }) {
  return (
    <span className="bar">
      <span className="bar-length" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      <span className="bar-label">{label}</span>
    </span>
  );
}

/** What the colours mean. */
function Legend({ steps }: { steps: readonly Step[] }) {
  return (
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
  );
}
