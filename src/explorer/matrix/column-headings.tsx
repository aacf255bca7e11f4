import type { PlacedLabel } from '../time/axis-labels.ts';
import type { Heading, RenderCount } from './count-table.ts';

/** The height of the highest bar in a heading. */
const HEADING_REMS = 2.25;
/** The name of a column; years in brackets in lines of their own, since columns are narrow. */
export function ColumnLabel({ label }: { label: string }) {
  const [, name = label, years] = /^(.*\S) (\(.+\))$/.exec(label) ?? [];
  return (
    <bdi>
      <span className={name.length <= 8 ? 'heat-name' : undefined}>{name}</span>
      {years !== undefined && (
        <>
          {' '}
          <small>{years}</small>
        </>
      )}
    </bdi>
  );
}

/** The heading of a column without room for words: a bar, and above some of them a short label. */
export function BarHeading({
  heading: { label, total, coverage, note, ...heading },
  label: short,
  props,
  renderCount,
  max,
}: {
  heading: Heading;
  label: PlacedLabel | undefined;
  props: { 'data-at': string; tabIndex: number };
  renderCount: RenderCount;
  max: number;
}) {
  const { content, className } = renderCount(total, coverage, { label, total, coverage, ...heading });
  const height = ((total ?? 0) / max) * HEADING_REMS;
  const anchored = short === undefined || short.anchor === 'middle' ? 'middle' : short.anchor;
  return (
    <th
      scope="col"
      className={`${className} heat-column`}
      style={total ? { backgroundSize: `100% max(2px, ${height.toFixed(3)}rem)` } : undefined}
      {...props}
    >
      {short !== undefined && (
        <span aria-hidden="true" className={`heat-short heat-short-${anchored}`}>
          {short.lines[0]}
        </span>
      )}
      {[label, ' ', content, note === undefined ? '' : `, ${note}`]}
    </th>
  );
}
