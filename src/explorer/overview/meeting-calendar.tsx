import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { MeetingCalendarDocument, type MeetingCalendarQuery } from '../gql/graphql.ts';
import { countText, daysText, numberText } from '../labels/dates.ts';
import { meetingKinds } from '../labels/terms.ts';
import { QueryResult } from '../layout/notices.tsx';

type Meeting = MeetingCalendarQuery['meetings']['nodes'][number];
interface Side {
  id: string;
  label: string;
}

const NO_CYCLE: Side = { id: '', label: 'In no cycle' };
const NO_INSTRUMENT: Side = { id: '', label: 'None named' };

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
  const cycleOf = ({ cycle }: Meeting): Side => cycle ?? NO_CYCLE;
  const instrumentsOf = ({ reviews }: Meeting) =>
    reviews.length === 0 ? [NO_INSTRUMENT] : reviews.map(({ id, title }) => ({ id, label: title }));
  const cycles = unique(nodes.map(cycleOf)).sort(byLabel((one, other) => other.localeCompare(one)));
  const instruments = unique(nodes.flatMap(instrumentsOf)).sort(
    byLabel((one, other) => one.localeCompare(other)),
  );
  return (
    <>
      <ul className="legend" aria-label="What the marks mean">
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
        <table className="calendar">
          <caption className="unseen">Meetings by review cycle and instrument</caption>
          <thead>
            <tr>
              <td />
              {instruments.map(({ id, label }) => (
                <th key={id} scope="col">
                  <bdi>{label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cycles.map((cycle) => (
              <tr key={cycle.id}>
                <th scope="row">
                  <bdi>{cycle.label}</bdi>
                </th>
                {instruments.map((instrument) => (
                  <td key={instrument.id}>
                    <ul>
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
  const name = `${meeting.title}, ${daysText(meeting)}, ${meetingKinds[meeting.kind]}, ${meeting.actsSurveyed ? 'acts surveyed' : 'acts not surveyed'}`;
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

const unique = (sides: readonly Side[]) => [...new Map(sides.map((side) => [side.id, side])).values()];
/** By label; those that stand for none come last. */
const byLabel = (compare: (one: string, other: string) => number) => (one: Side, other: Side) =>
  Number(one.id === '') - Number(other.id === '') || compare(one.label, other.label);
