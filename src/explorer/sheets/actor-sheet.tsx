import { ActList } from '../acts/act-list.tsx';
import { EvidenceList } from '../acts/evidence.tsx';
import { Link } from '../address/location.tsx';
import { ActorSheetDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { actorKinds, regionalGroups, sectors, spoken } from '../labels/terms.ts';
import { Sheet } from './sheet.tsx';
import {
  ActivityLine,
  Disputes,
  Facts,
  Gaps,
  Part,
  ParticipationList,
  Stances,
  Things,
  WhereWritten,
} from './sheet-parts.tsx';

/** All that is known about an actor. */
export function ActorSheet({ id }: { id: string }) {
  return (
    <Sheet id={id} kind="Actor" type="Actor" question={ActorSheetDocument} acts={{ actors: [id] }}>
      {(actor) => (
        <>
          <Facts
            facts={[
              ['Kind', actorKinds[actor.actorKind]],
              ['Sector', actor.sector && sectors[actor.sector]],
              ['Country', actor.country],
              ['Regional group', actor.regionalGroup && regionalGroups[actor.regionalGroup]],
              ['Stands for', actor.standsFor && `all of the kind: ${actorKinds[actor.standsFor]}`],
              ['Also called', otherNames(actor.names, actor.name)],
            ]}
          />
          <ActivityLine activity={actor.activity} />
          <Part title="Its acts">
            <ActList where={{ actors: [id] }} first={10} />
          </Part>
          <Ties title="Represents" ties={actor.representsConnection.edges} />
          <Ties title="Represented by" ties={actor.representativesConnection.edges} />
          <Ties title="Member of" ties={actor.memberOfConnection.edges} />
          <Ties title="Known members" ties={actor.membersConnection.edges} />
          <Ties title="Known to belong to" ties={actor.collectivesConnection.edges} />
          <ParticipationList participations={actor.participations} of="actor" />
          <Stances positions={actor.positions} />
          <Part title="Treaty actions" count={actor.treatyActions.length} most={50}>
            <ul className="rows">
              {actor.treatyActions.map(({ id: key, action, date, asOf, instrument, evidence }) => (
                <li key={key}>
                  {spoken(action)}, {dateText(date)}: <bdi>{instrument?.title}</bdi>{' '}
                  {asOf.earliest !== null && <small>as of {dateText(asOf)}</small>}
                  <EvidenceList evidence={evidence} />
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Review group" count={actor.groupMemberships.length} most={20}>
            <ul className="rows">
              {actor.groupMemberships.map(({ id: key, group, evidence }) => (
                <li key={key}>
                  <bdi>{group?.title ?? group?.number}</bdi>
                  <EvidenceList evidence={evidence} />
                </li>
              ))}
            </ul>
          </Part>
          <Disputes statements={actor.statements} />
          <Gaps gaps={actor.dataGaps} />
          <WhereWritten evidence={actor.evidence} />
        </>
      )}
    </Sheet>
  );
}

/** Other forms of a name, as one line. */
export const otherNames = (names: readonly { text: string }[], preferred: string) =>
  names
    .map(({ text }) => text)
    .filter((text) => text !== preferred)
    .join(' · ');

interface Tie {
  node: { id: string; name: string };
  properties: {
    role?: string | null;
    from?: string | null;
    to?: string | null;
    source: string;
    locator: string;
  };
}

function Ties({ title, ties }: { title: string; ties: readonly Tie[] }) {
  return (
    <Part title={title} count={ties.length} most={100}>
      <ul className="rows">
        {ties.map(({ node, properties: { role, from, to, source, locator } }) => (
          <li key={`${node.id} ${source} ${locator}`}>
            <Things type="Actor" things={[node]} />
            {role != null && (
              <>
                , <bdi>{role}</bdi>
              </>
            )}
            {(from != null || to != null) && ` (${from ?? ''}–${to ?? ''})`}{' '}
            <small>
              <Link href={`/sources/${source}`}>source</Link>, <bdi>{locator}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </Part>
  );
}
