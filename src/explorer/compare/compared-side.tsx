import type { ComparedSideFragment } from '../gql/graphql.ts';
import { codedText } from '../labels/coded.ts';
import { signedText } from '../labels/counts.ts';
import { meetingKinds } from '../labels/terms.ts';
import { text } from '../messages/text.ts';
import { MeetingLink } from '../sheets/shared-parts.tsx';

/** How many meetings of a cycle are coded, partly coded and not coded. */
function codedIn({ meetings, notSurveyed }: ComparedSideFragment) {
  const partlySurveyed = notSurveyed.filter(({ coverage }) => coverage === 'PART').length;
  return { meetings: meetings.length, actsSurveyed: meetings.length - notSurveyed.length, partlySurveyed };
}

/** One of the two cycles: its points, how much is coded, and which meetings are not fully coded. */
export function ComparedSide({
  side,
  isOpen,
  onOpen,
}: {
  side: ComparedSideFragment;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const { cycle, acts, coverage, meetings, notSurveyed } = side;
  const points = text('compare.points', { count: signedText(acts, coverage), number: acts ?? 0 });
  return (
    <section className="compared-side">
      <h2>
        <bdi>{cycle.name}</bdi>
      </h2>
      <p>
        {acts === null || acts === 0 ? (
          text(
            meetings.length === 0
              ? 'compare.noMeeting'
              : acts === 0
                ? 'compare.noPoint'
                : 'compare.noneSoFar',
          )
        ) : (
          <button
            type="button"
            aria-label={text('compare.open', { count: points, label: cycle.name })}
            aria-pressed={isOpen}
            onClick={onOpen}
          >
            {points}
          </button>
        )}
      </p>
      {meetings.length > 0 && <p className="hint">{codedText(codedIn(side))}</p>}
      {notSurveyed.length > 0 && (
        <details className="fold">
          <summary>{text('compare.notCoded', { count: notSurveyed.length })}</summary>
          <ul className="bullets hint">
            {notSurveyed.map((meeting) => (
              <li key={meeting.id}>
                <MeetingLink meeting={meeting} />, {meetingKinds[meeting.kind]},{' '}
                {text(meeting.coverage === 'PART' ? 'calendar.partlyCoded' : 'calendar.notCoded')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
