import { memo } from 'react';
import type { Coverage } from '../gql/graphql.ts';
import { signOf, signs } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import type { Heading, RenderCount } from './count-table.ts';

/** A row of a table of counts: rendered again only when its props change, since an arrow key changes one or two rows of a large table. */
export const Row = memo(function Row({
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
      {columns.map((inColumn, column) => {
        const { content, ...look } = renderCount(
          counts[column] ?? null,
          coverage[column] ?? 'NONE',
          inColumn,
        );
        return (
          <td
            key={inColumn.id}
            data-at={`${row} ${column}`}
            tabIndex={stop === column ? 0 : -1}
            {...look}
            aria-current={open === inColumn.id}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
});

/** A total as a bar and a number. */
export function Bar({ total, coverage, max }: Pick<Heading, 'total' | 'coverage'> & { max: number }) {
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
