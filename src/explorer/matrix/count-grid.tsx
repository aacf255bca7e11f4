import {
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { scrollPositions } from '../address/scroll-positions.ts';
import type { OpenCell } from '../address/use-view.ts';
import { text } from '../messages/text.ts';
import { fittingLabels } from '../time/axis-labels.ts';
import { BarHeading, ColumnLabel } from './column-headings.tsx';
import type { Density, RenderCount, Table } from './count-table.ts';
import { Bar, Row } from './grid-row.tsx';

/** The least width of a bar with the gap beside it, in pixels: on a narrow screen the grid scrolls. */
export const LEAST_BAR = 4;
/** The width of a bar, in pixels, from which its number has room above it. */
const NUMBERED = 27;
/** The font size of short labels, in pixels. */
const LABEL_SIZE = 12;

/** -1 is the row or column of headings. */
interface Position {
  row: number;
  column: number;
}

/** Properties of a table of counts. */
export interface CountGridProps {
  table: Table;
  renderCount: RenderCount;
  caption: string;
  corner: string;
  open: OpenCell | null;
  onOpen: (cell: OpenCell) => void;
  density?: Density;
  /** The width of a column without words, in pixels. */
  columnWidth?: number;
}

/**
 * A table of counts, as a picture and as text. It is the grid of the ARIA Authoring Practices: one tab stop, arrow keys
 * within, Enter opens what a cell or heading counts.
 */
export function CountGrid({
  table,
  renderCount,
  caption,
  corner,
  open,
  onOpen,
  density = 'roomy',
  columnWidth = 0,
}: CountGridProps) {
  const { rows, columns, counts, coverage } = table;
  const captionId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Position>({ row: 0, column: 0 });
  const max = Math.max(1, ...rows.map(({ total }) => total ?? 0));
  const maxInColumns = Math.max(1, ...columns.map(({ total }) => total ?? 0));
  const shortLabels = useMemo(
    () =>
      new Map(
        fittingLabels(table.axis ?? [], {
          slot: (at) => ({ x: at * columnWidth, width: columnWidth }),
          width: columnWidth * columns.length,
          size: LABEL_SIZE,
          isRegular: table.axis?.length === columns.length,
        }).map((label) => [label.at, label]),
      ),
    [table.axis, columns.length, columnWidth],
  );
  useLayoutEffect(() => scrollPositions.restoreTable(), []);
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
        className={`heat heat-${density} ${columnWidth >= NUMBERED ? 'heat-numbered' : ''}`}
        aria-labelledby={captionId}
        style={density === 'bars' ? { minInlineSize: columns.length * LEAST_BAR } : undefined}
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
            {columns.map((heading, column) => {
              const props = {
                'data-at': `-1 ${column}`,
                tabIndex: stop.row === -1 && stop.column === column ? 0 : -1,
              };
              return density === 'bars' ? (
                <BarHeading
                  key={heading.id}
                  {...{ heading, props, renderCount }}
                  max={maxInColumns}
                  label={shortLabels.get(column)}
                />
              ) : (
                <th key={heading.id} scope="col" className="heat-column" title={heading.label} {...props}>
                  <ColumnLabel label={heading.label} />
                  <Bar {...heading} max={maxInColumns} />
                  {heading.note !== undefined && (
                    <small className={density === 'close' ? 'unseen' : undefined}>{heading.note}</small>
                  )}
                </th>
              );
            })}
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
