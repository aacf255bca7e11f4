import './meeting-grid.css';
import { type CSSProperties, memo } from 'react';
import { Link } from '../address/location.tsx';
import type { OpenCell } from '../address/use-view.ts';
import { daysText } from '../labels/dates.ts';
import { type GridColumn, type GridGroup, type GridRow, meetingText, yearsOf } from './grid.ts';
import { MarkSymbol } from './mark-symbol.tsx';
import type { Mark } from './marks.ts';

/** Rows of marks at meetings, which are the columns in order of time. A mark is a button if it opens something. */
export function MeetingGrid({
  caption,
  corner,
  columns,
  groups,
  open,
  onOpen,
}: {
  caption: string;
  corner: string;
  columns: readonly GridColumn[];
  groups: readonly GridGroup[];
  open: OpenCell | null;
  onOpen: (cell: OpenCell) => void;
}) {
  return (
    <div className="table-scroll heat-scroll">
      <table className="meeting-grid" style={{ '--columns': columns.length } as CSSProperties}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="grid-corner">
              {corner}
            </th>
            {yearsOf(columns).map(({ label, columns: all }) => (
              <th
                key={`${label} ${all[0]?.meeting.id}`}
                scope="colgroup"
                colSpan={all.length}
                className="grid-year"
              >
                <span className={/^\d/.test(label) ? undefined : 'grid-undated'}>{label}</span>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ meeting }) => (
              <th key={meeting.id} scope="col" className="grid-meeting">
                <Link href={`/meetings/${meeting.id}`} title={meetingText(meeting)}>
                  <bdi>{meeting.name}</bdi>
                  <span className="unseen">, {daysText(meeting)}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, title, hint, next, rows }) => (
          <tbody key={id} id={id}>
            {title !== undefined && (
              <tr className="grid-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <div>
                    <h2>{title}</h2>
                    <p className="hint">
                      {hint} {next}
                    </p>
                  </div>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row
                key={row.id}
                {...{ row, columns, onOpen }}
                open={open?.row === row.id ? (open.column ?? '') : null}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Rendered again only when its props change. */
const Row = memo(function Row({
  row: { id, name, heading, cells },
  columns,
  open,
  onOpen,
}: {
  row: GridRow;
  columns: readonly GridColumn[];
  /** The open column; null if none is open. */
  open: string | null;
  onOpen: (cell: OpenCell) => void;
}) {
  return (
    <tr>
      <th scope="row" className="grid-row">
        {heading}
      </th>
      {columns.map(({ meeting }) => {
        const cell = cells.get(meeting.id);
        return (
          <td key={meeting.id}>
            {cell?.opens === true && (
              <button
                type="button"
                aria-label={`${name}, ${meetingText(meeting)}: ${cell.label}`}
                title={`${meetingText(meeting)}: ${cell.label}`}
                aria-pressed={open === meeting.id}
                onClick={() => onOpen({ row: id, column: meeting.id })}
              >
                <MarkSymbol mark={cell.mark} />
              </button>
            )}
            {cell?.opens === false && (
              <span title={`${meetingText(meeting)}: ${cell.label}`}>
                <MarkSymbol mark={cell.mark} />
                <span className="unseen">{cell.label}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** The key to the marks of a grid. */
export const MarkLegend = ({
  label,
  entries,
}: {
  label: string;
  entries: readonly (readonly [Mark, string])[];
}) => (
  <ul className="flow legend hint" aria-label={label}>
    {entries.map(([mark, words]) => (
      <li key={mark}>
        <MarkSymbol mark={mark} /> {words}
      </li>
    ))}
  </ul>
);
