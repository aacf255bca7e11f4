import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { MeetingCalendarDocument, type MeetingCalendarQuery } from '../gql/graphql.ts';
import { countText, daysText, numberText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { meetingKinds } from '../labels/terms.ts';
import { QueryResult } from '../layout/notices.tsx';
import { byName, cycleOf, newestFirst } from './calendar-headings.ts';

type Meeting = MeetingCalendarQuery['meetings']['nodes'][number];

const instrumentsOf = ({ reviews }: Meeting): NamedEntity[] =>
  reviews.length === 0 ? [{ id: '', name: 'None named' }] : reviews;

/** The newest meetings by cycle and reviewed instrument, marked as surveyed or not and as dated or not. */
export function MeetingCalendar() {
  const query = useGraphQL(MeetingCalendarDocument, { after: null });
  return (
    <QueryResult query={query} minHeight="16rem">
      {({ meetings }) => <Calendar {...meetings} />}
    </QueryResult>
  );
}

function Calendar({ nodes, totalCount }: MeetingCalendarQuery['meetings']) {
  const cycles = newestFirst(nodes.map(cycleOf));
  const instruments = byName(nodes.flatMap(instrumentsOf));
  return (
    <>
      <ul className="flow legend hint" aria-label="What the marks mean">
        <li>
          <span className="meeting-mark" /> acts surveyed
        </li>
        <li>
          <span className="meeting-mark meeting-unknown" /> held, acts not surveyed
        </li>
        <li>
          <span className="meeting-mark meeting-unknown meeting-undated" /> day not known
        </li>
      </ul>
      <div className="table-scroll">
        <table className="plain calendar">
          <caption className="unseen">Meetings by review cycle and instrument</caption>
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
          ? `The newest ${numberText(nodes.length)} of ${countText(totalCount, 'meeting')}. `
          : `${countText(totalCount, 'meeting')}. `}
        One that reviews several instruments stands under each.{' '}
        <Link href="/meetings">All meetings as a list</Link>
      </p>
    </>
  );
}

function Mark({ meeting }: { meeting: Meeting }) {
  const isUndated = meeting.start.earliest === null;
  const name = `${meeting.name}, ${daysText(meeting)}, ${meetingKinds[meeting.kind]}, ${meeting.actsSurveyed ? 'acts surveyed' : 'acts not surveyed'}`;
  const looks = [
    'meeting-mark',
    meeting.actsSurveyed ? '' : 'meeting-unknown',
    isUndated ? 'meeting-undated' : '',
  ];
  return (
    <li>
      <Link href={`/meetings/${meeting.id}`} className={looks.filter(Boolean).join(' ')} title={name}>
        <span className="unseen">{name}</span>
      </Link>
    </li>
  );
}
