import { useId } from 'react';
import { Link } from '../address/location.tsx';
import { Choice } from '../elements/choice.tsx';
import { WhenIdle } from '../elements/when-idle.tsx';
import { numberText } from '../labels/dates.ts';
import { periods as periodNames, singularOf } from '../labels/terms.ts';
import { QueryResult } from '../layout/notices.tsx';
import { text } from '../messages/text.ts';
import { periodAddress } from './period-address.ts';
import { codedNote, countText, markOf, type Period } from './period-mark.ts';
import { TimeBars } from './time-bars.tsx';
import { TimeKey } from './time-key.tsx';
import type { Time } from './use-time.ts';

/** The part of a page that shows its acts over time: bars, the key to them, and the same as a table. */
export function TimePart({ time: { where, query, period, offered, setPeriod } }: { time: Time }) {
  const heading = useId();
  if (query.data !== undefined && query.data.timeline.buckets.length === 0 && query.error === null)
    return null;
  const openedBy = ({ id }: Period) => periodAddress(where, period ?? 'YEAR', id);
  return (
    <section className="time" aria-labelledby={heading}>
      <div className="time-head">
        <h2 id={heading}>{text('time.title', { period: singularOf[period ?? 'YEAR'] })}</h2>
        {period !== null && (
          <Choice
            label={text('time.by')}
            isLabelHidden
            value={period}
            options={[...new Set([...offered, period])].map((one) => [one, periodNames[one]])}
            onChange={setPeriod}
          />
        )}
      </div>
      <QueryResult query={query} minHeight="16rem">
        {({ timeline: { buckets, outside, total } }) => (
          <>
            <TimeBars periods={buckets} bucket={period ?? 'YEAR'} addressOf={openedBy} />
            <TimeKey shown={new Set(buckets.map(markOf))} />
            {outside > 0 && (
              <p className="hint">{text('time.outside', { outside: numberText(outside), total })}</p>
            )}
            <details className="fold">
              <summary>{text('time.table')}</summary>
              <WhenIdle>{() => <TimeTable periods={buckets} addressOf={openedBy} />}</WhenIdle>
            </details>
          </>
        )}
      </QueryResult>
    </section>
  );
}

/** The picture as text. */
const TimeTable = ({
  periods,
  addressOf,
}: {
  periods: readonly Period[];
  addressOf: (period: Period) => string;
}) => (
  <div className="table-scroll">
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{text('time.column.period')}</th>
          <th scope="col">{text('time.column.points')}</th>
          <th scope="col">{text('time.column.coded')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.id}>
            <th scope="row">
              <bdi>{period.label}</bdi>
            </th>
            <td>
              {period.count ? <Link href={addressOf(period)}>{countText(period)}</Link> : countText(period)}
            </td>
            <td>{codedNote(period)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
