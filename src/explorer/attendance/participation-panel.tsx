import { EvidenceList } from '../acts/evidence.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import {
  type AttendanceWhere,
  ParticipationsOfDocument,
  type ParticipationsOfQuery,
} from '../gql/graphql.ts';
import { Notice, QueryResult } from '../layout/notices.tsx';
import { SidePanel } from '../layout/side-panel.tsx';
import { text } from '../messages/text.ts';
import { MeetingLink, RoleText } from '../sheets/shared-parts.tsx';

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
  const { actor, meeting, evidence } = participation;
  return (
    <li className="act">
      <h3>{meeting !== null && <MeetingLink meeting={meeting} />}</h3>
      <p>
        <mark>{text(`attended.${attribution}`)}</mark>
      </p>
      <p>
        {actor !== null && <EntityLink type="Actor" to={actor} />}, <RoleText {...participation} />
      </p>
      <EvidenceList evidence={evidence} />
    </li>
  );
}
