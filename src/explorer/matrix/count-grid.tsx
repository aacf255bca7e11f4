import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useId, useRef, useState } from 'react';
import type { OpenCell } from '../address/use-view.ts';
import type { Coverage } from '../gql/graphql.ts';
import { signOf, signs } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';

/** A row or column of a table of counts. */
export interface Heading {
  id: string;
  label: string;
  /** Null if there are none and not all meetings are coded. */
  total: number | null;
  coverage: Coverage;
  /** Shown with the label. */
  note?: string;
}

/** Counts by rows and columns; null if there are none and not all meetings are coded. */
export interface Table {
  rows: readonly Heading[];
  columns: readonly Heading[];
  counts: readonly (readonly (number | null)[])[];
  coverage: readonly (readonly Coverage[])[];
}

/** -1 is the row or column of headings. */
interface Position {
  row: number;
  column: number;
}

/** How a count is shown. Rows are drawn again if it is another function. */
export type RenderCount = (
  count: number | null,
  coverage: Coverage,
) => { className: string; content: ReactNode };

/** Properties of a table of counts. */
export interface CountGridProps {
  table: Table;
  renderCount: RenderCount;
  caption: string;
  corner: string;
  open: OpenCell | null;
  onOpen: (cell: OpenCell) => void;
}

/**
 * A table of counts, as a picture and as text. It is the grid of the ARIA Authoring Practices: one tab stop, arrow keys
 * within, Enter opens what a cell or heading counts.
 */
export function CountGrid({ table, renderCount, caption, corner, open, onOpen }: CountGridProps) {
  const { rows, columns, counts, coverage } = table;
  const captionId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Position>({ row: 0, column: 0 });
  const max = Math.max(1, ...rows.map(({ total }) => total ?? 0));
  const maxInColumns = Math.max(1, ...columns.map(({ total }) => total ?? 0));
  const stop = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };

  const openAt = ({ row, column }: Position) => {
    const [inRow, inColumn] = [rows[row], columns[column]];
    const count = inRow && inColumn ? counts[row]?.[column] : (inRow ?? inColumn)?.total;
    if (!count) return;
    onOpen({ row: inRow?.id ?? null, column: inColumn?.id ?? null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
    const { row, column } = stop;
    const clamp = (value: number, last: number) => Math.max(-1, Math.min(value, last));
    const toEdge = event.ctrlKey || event.metaKey;
    const moves: Record<string, Position> = {
      ArrowRight: { row, column: clamp(column + 1, lastColumn) },
      ArrowLeft: { row, column: clamp(column - 1, lastColumn) },
      ArrowDown: { row: clamp(row + 1, lastRow), column },
      ArrowUp: { row: clamp(row - 1, lastRow), column },
      Home: { row: toEdge ? -1 : row, column: -1 },
      End: { row: toEdge ? lastRow : row, column: lastColumn },
      PageDown: { row: clamp(row + 10, lastRow), column },
      PageUp: { row: clamp(row - 10, lastRow), column },
    };
    const next = moves[event.key];
    if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === undefined) return openAt(stop);
    // The corner is not a cell.
    const position = next.row < 0 && next.column < 0 ? { ...next, column: 0 } : next;
    setAt(position);
    grid.current?.querySelector<HTMLElement>(`[data-at="${position.row} ${position.column}"]`)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (cell === null) return;
    const [row = 0, column = 0] = (cell.dataset['at'] ?? '').split(' ').map(Number);
    setAt({ row, column });
    openAt({ row, column });
  };

  return (
    <div className="table-scroll heat-scroll">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that arrow keys go through
        role="grid"
        className="heat"
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
              {text('table.points')}
            </th>
            {columns.map(({ id, label, total, coverage, note }, column) => (
              <th
                key={id}
                scope="col"
                data-at={`-1 ${column}`}
                tabIndex={stop.row === -1 && stop.column === column ? 0 : -1}
                className="heat-column"
                title={label}
              >
                <bdi>{label}</bdi>
                <Bar {...{ total, coverage }} max={maxInColumns} />
                {note !== undefined && <small>{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((heading, row) => (
            <Row
              key={heading.id}
              {...{ heading, row, columns, renderCount, max }}
              counts={counts[row] ?? []}
              coverage={coverage[row] ?? []}
              stop={row === stop.row ? stop.column : null}
              open={open?.row === heading.id ? open.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rendered again only when its props change, since an arrow key changes one or two rows of a large table. */
const Row = memo(function Row({
  heading,
  row,
  columns,
  counts,
  coverage,
  renderCount,
  max,
  stop,
  open,
}: {
  heading: Heading;
  row: number;
  columns: readonly Heading[];
  counts: readonly (number | null)[];
  coverage: readonly Coverage[];
  renderCount: RenderCount;
  max: number;
  /** The column of the tab stop; null where it is in another row. */
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
        title={heading.label}
      >
        <bdi>{heading.label}</bdi>
      </th>
      <td className="heat-total">
        <Bar {...heading} max={max} />
      </td>
      {columns.map(({ id }, column) => {
        const { className, content } = renderCount(counts[column] ?? null, coverage[column] ?? 'NONE');
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

function Bar({ total, coverage, max }: Pick<Heading, 'total' | 'coverage'> & { max: number }) {
  if (total === null)
    return <span className="bar hint">{text(coverage === 'NONE' ? 'coverage.none' : 'coverage.part')}</span>;
  const sign = signOf(total, coverage);
  return (
    <span className="bar hint">
      <span className="bar-track">
        <span className="bar-length" style={{ inlineSize: `${(total / max) * 100}%` }} />
      </span>
      <span className="bar-label" style={{ inlineSize: `${numberText(max).length + 1}ch` }}>
        {numberText(total)}
        {sign !== null && <abbr title={text(signs[sign])}>{sign}</abbr>}
      </span>
    </span>
  );
}
