import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { MeetingCalendarDocument, type MeetingCalendarQuery } from '../gql/graphql.ts';
import { type Coded, codedOf } from '../labels/coded.ts';
import { daysText, numberText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { keysOf, meetingKinds } from '../labels/terms.ts';
import { QueryResult } from '../layout/notices.tsx';
import { text } from '../messages/text.ts';
import { byName, cycleOf, newestFirst } from './calendar-headings.ts';

type Meeting = MeetingCalendarQuery['meetings']['nodes'][number];

const instrumentsOf = ({ reviews }: Meeting): NamedEntity[] =>
  reviews.length === 0 ? [{ id: '', name: text('calendar.noInstrument') }] : reviews;

/** The looks of a mark, by how far its meeting is coded. */
const marks: Readonly<Record<Coded, string>> = {
  coded: 'meeting-mark',
  partlyCoded: 'meeting-mark meeting-partly',
  notCoded: 'meeting-mark meeting-unknown',
};

/** The newest meetings by cycle and reviewed instrument, marked as coded, partly coded or not, and as dated or not. */
export function MeetingCalendar() {
  const query = useGraphQL(MeetingCalendarDocument, { after: null });
  return (
    <QueryResult query={query} shape="table" minHeight="42rem">
      {({ meetings }) => <Calendar {...meetings} />}
    </QueryResult>
  );
}

function Calendar({ nodes, totalCount }: MeetingCalendarQuery['meetings']) {
  const cycles = newestFirst(nodes.map(cycleOf));
  const instruments = byName(nodes.flatMap(instrumentsOf));
  return (
    <>
      <ul className="flow legend hint" aria-label={text('calendar.marks')}>
        {keysOf(marks).map((coded) => (
          <li key={coded}>
            <span className={marks[coded]} /> {text(`calendar.${coded}`)}
          </li>
        ))}
        <li>
          <span className="meeting-mark meeting-unknown meeting-undated" /> {text('calendar.undated')}
        </li>
      </ul>
      <div className="table-scroll">
        <table className="plain calendar">
          <caption className="unseen">{text('calendar.caption')}</caption>
          <thead>
            <tr>
              <td />
              {instruments.map(({ id, name }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cycles.map((cycle) => (
              <tr key={cycle.id}>
                <th scope="row">
                  <bdi>{cycle.name}</bdi>
                </th>
                {instruments.map((instrument) => (
                  <td key={instrument.id}>
                    <ul className="flow">
                      {nodes
                        .filter(
                          (meeting) =>
                            cycleOf(meeting).id === cycle.id &&
                            instrumentsOf(meeting).some(({ id }) => id === instrument.id),
                        )
                        .reverse()
                        .map((meeting) => (
                          <Mark key={meeting.id} meeting={meeting} />
                        ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">
        {nodes.length < totalCount
          ? text('calendar.newest', { shown: numberText(nodes.length), total: totalCount })
          : text('calendar.all', { total: totalCount })}{' '}
        {text('calendar.several')} <Link href="/meetings">{text('calendar.list')}</Link>
      </p>
    </>
  );
}

function Mark({ meeting }: { meeting: Meeting }) {
  const coded = codedOf(meeting);
  const isUndated = meeting.start.earliest === null;
  const name = `${meeting.name}, ${daysText(meeting)}, ${meetingKinds[meeting.kind]}, ${text(`calendar.${coded}`)}`;
  return (
    <li>
      <Link
        href={`/meetings/${meeting.id}`}
        className={`${marks[coded]}${isUndated ? ' meeting-undated' : ''}`}
        title={name}
      >
        <span className="unseen">{name}</span>
      </Link>
    </li>
  );
}
