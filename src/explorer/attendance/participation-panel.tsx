import { EvidenceList } from '../acts/evidence.tsx';
import { EntityLink, EntityLinks } from '../address/entity-link.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import {
  type AttendanceWhere,
  ParticipationsOfDocument,
  type ParticipationsOfQuery,
} from '../gql/graphql.ts';
import { modes, roles, statuses } from '../labels/terms.ts';
import { Notice, QueryResult } from '../layout/notices.tsx';
import { SidePanel } from '../layout/side-panel.tsx';
import { Text, text } from '../messages/text.ts';
import { MeetingLink } from '../sheets/shared-parts.tsx';

type Attended = ParticipationsOfQuery['attendance']['nodes'][number]['participations']['nodes'][number];

/** The participations behind a mark, oldest first, each with its evidence. */
export function ParticipationPanel({
  title,
  where,
  onClose,
}: {
  title: string;
  /** Selects the actor, and the meeting if it is about one. */
  where: AttendanceWhere;
  onClose: () => void;
}) {
  const query = useGraphQL(ParticipationsOfDocument, { where });
  return (
    <SidePanel label={text('attendance.panel')} {...{ title, onClose }}>
      <QueryResult query={query} minHeight="20rem">
        {({ attendance: { nodes } }) =>
          nodes[0] === undefined ? (
            <Notice title={text('attendance.noneOfActor')}>
              <p>{text('attendance.absence')}</p>
            </Notice>
          ) : (
            <ol className="acts">
              {nodes[0].participations.nodes.map((one) => (
                <Participation key={one.participation.id} attended={one} />
              ))}
            </ol>
          )
        }
      </QueryResult>
    </SidePanel>
  );
}

function Participation({ attended: { attribution, participation } }: { attended: Attended }) {
  const { role, status, mode, title, affiliation, actor, meeting, onBehalfOf, evidence } = participation;
  return (
    <li className="act">
      <h3>{meeting !== null && <MeetingLink meeting={meeting} />}</h3>
      <p>
        <mark>{text(`attended.${attribution}`)}</mark>
      </p>
      <p>
        {actor !== null && <EntityLink type="Actor" to={actor} />}, {roles[role]}
        {[status && statuses[status], mode && modes[mode]].filter(Boolean).map((words) => `, ${words}`)}
        {onBehalfOf.length > 0 && (
          <>
            {', '}
            <Text id="sheet.onBehalfOf" actors={<EntityLinks type="Actor" to={onBehalfOf} />} />
          </>
        )}
        {(title !== null || affiliation !== null) && (
          <small dir="auto">
            {' '}
            {text('sheet.as', { title: [title, affiliation].filter(Boolean).join(', ') })}
          </small>
        )}
      </p>
      <EvidenceList evidence={evidence} />
    </li>
  );
}
