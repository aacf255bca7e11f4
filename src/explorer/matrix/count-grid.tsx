import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useId, useRef, useState } from 'react';
import { numberText } from '../labels/dates.ts';

/** A row or column of a table of counts. */
export interface Heading {
  id: string;
  label: string;
  /** Null where nobody has looked. */
  total: number | null;
  /** What else has to be known to read it. */
  note?: string;
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

/** How a count is shown. It must stay the same function while nothing else changes. */
export type CellLook = (count: number | null) => { className: string; content: ReactNode };

/**
 * A table of counts: the text form of the picture is the picture itself. It is a grid of the ARIA Authoring Practices: one
 * stop of the Tab key, arrow keys within, Enter opens what a cell or heading counts.
 */
export function CountGrid({
  table,
  look,
  caption,
  corner,
  className,
  open,
  onOpen,
}: {
  table: Table;
  look: CellLook;
  caption: string;
  corner: string;
  className: string;
  open: { row?: string; column?: string } | null;
  onOpen: (place: { row?: string; column?: string }) => void;
}) {
  const { rows, columns, counts } = table;
  const captionId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const most = Math.max(1, ...rows.map(({ total }) => total ?? 0));
  const mostInColumn = Math.max(1, ...columns.map(({ total }) => total ?? 0));
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

  return (
    <div className="heat-scroll">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that arrow keys go through
        role="grid"
        className={`heat ${className}`}
        aria-labelledby={captionId}
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
            {columns.map(({ id, label, total, note }, column) => (
              <th
                key={id}
                scope="col"
                data-at={`-1 ${column}`}
                tabIndex={stop.row === -1 && stop.column === column ? 0 : -1}
                className="heat-column"
                title={label}
              >
                <bdi>{label}</bdi>
                <Bar total={total} most={mostInColumn} />
                {note !== undefined && <small>{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((heading, row) => (
            <Row
              key={heading.id}
              {...{ heading, row, columns, look, most }}
              counts={counts[row] ?? []}
              stop={row === stop.row ? stop.column : null}
              open={open?.row === heading.id ? (open.column ?? null) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Kept apart and remembered, since going through a large table by arrow keys changes one or two rows a step. */
const Row = memo(function Row({
  heading: { label, total },
  row,
  columns,
  counts,
  look,
  most,
  stop,
  open,
}: {
  heading: Heading;
  row: number;
  columns: readonly Heading[];
  counts: readonly (number | null)[];
  look: CellLook;
  most: number;
  /** The column of this row that the Tab key stops at; null where it stops elsewhere. */
  stop: number | null;
  open: string | null;
}) {
  return (
    <tr>
      <th
        scope="row"
        data-at={`${row} -1`}
        tabIndex={stop === -1 ? 0 : -1}
        className="heat-row"
        title={label}
      >
        <bdi>{label}</bdi>
      </th>
      <td className="heat-total">
        <Bar total={total} most={most} />
      </td>
      {columns.map(({ id }, column) => {
        const { className, content } = look(counts[column] ?? null);
        return (
          <td
            key={id}
            data-at={`${row} ${column}`}
            tabIndex={stop === column ? 0 : -1}
            className={className}
            aria-current={open === id}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
});

function Bar({ total, most }: { total: number | null; most: number }) {
  if (total === null) return <span className="bar">not surveyed</span>;
  return (
    <span className="bar">
      <span className="bar-track">
        <span className="bar-length" style={{ inlineSize: `${(total / most) * 100}%` }} />
      </span>
      <span className="bar-label" style={{ inlineSize: `${numberText(most).length}ch` }}>
        {numberText(total)}
      </span>
    </span>
  );
}
