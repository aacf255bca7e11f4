import type { ReactNode } from 'react';
import { EntityLink } from '../address/entity-link.tsx';
import type { OpenCell } from '../address/use-view.ts';
import type { CycleChange } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import type { ComparedGroup, Comparison } from './comparison.ts';
import { CountBar } from './count-bar.tsx';
import { maxOf, sizeText, totalText, whatIsKnown } from './groups.ts';
import type { Compared } from './use-compare-settings.ts';

/** The themes or actors in groups of one change, each with a bar for each cycle: the picture and its table. */
export function ChangeGroups({
  comparison,
  compared,
  caption,
  open,
  onOpen,
  moreOf,
}: {
  comparison: Comparison;
  compared: Compared;
  caption: string;
  open: OpenCell | null;
  onOpen: (cell: OpenCell) => void;
  /** The button that loads more of a group. */
  moreOf: (change: CycleChange) => ReactNode;
}) {
  const { first, second, groups } = comparison;
  const max = maxOf(groups);
  const type = compared === 'THEME' ? 'Theme' : 'Actor';
  const bar = (row: { id: string; name: string }, side: typeof first, count: number | null) => (
    <CountBar
      count={count}
      coverage={side.coverage}
      max={max}
      label={`${row.name}, ${side.cycle.name}`}
      isOpen={open?.row === row.id && open.column === side.cycle.id}
      onOpen={() => onOpen({ row: row.id, column: side.cycle.id })}
    />
  );
  const rowsOf = ({ change, rows, total }: ComparedGroup) => (
    <tbody key={change} id={change.toLowerCase()}>
      <tr className="change-heading">
        <th scope="rowgroup" colSpan={3}>
          <h2>
            {text(`change.${change}`)} <small>{sizeText(comparison, { change, total })}</small>
          </h2>
          <p className="hint">{whatIsKnown(comparison, { change, total })}</p>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <EntityLink type={type} to={row} />
          </th>
          <td className="in-first">{bar(row, first, row.inFirst)}</td>
          <td>{bar(row, second, row.inSecond)}</td>
        </tr>
      ))}
      {rows.length < total && (
        <tr>
          <td colSpan={3}>
            <p className="hint">
              {text('names.shown', { shown: numberText(rows.length), total: numberText(total) })}
            </p>
            {moreOf(change)}
          </td>
        </tr>
      )}
    </tbody>
  );
  return (
    <>
      <ul className="flow change-totals" aria-label={text('compare.groups')}>
        {groups.map(({ change, total }) => (
          <li key={change}>
            <a href={`#${change.toLowerCase()}`}>{totalText(comparison, { change, total })}</a>
          </li>
        ))}
      </ul>
      <table className="changes">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text(`plural.${compared}`)}</th>
            <th scope="col" className="in-first">
              <bdi>{first.cycle.name}</bdi>
            </th>
            <th scope="col">
              <bdi>{second.cycle.name}</bdi>
            </th>
          </tr>
        </thead>
        {groups.map(rowsOf)}
      </table>
      <p className="hint">{text('table.pictureNote')}</p>
    </>
  );
}
