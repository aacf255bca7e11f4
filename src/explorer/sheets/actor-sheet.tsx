import { ActList } from '../acts/act-list.tsx';
import { inAddress } from '../address/codecs.ts';
import { EntityLink } from '../address/entity-link.tsx';
import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { ActCountDocument, ActorSheetDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { actorKinds, regionalGroups, resolutionKinds, sectors, treatyActions } from '../labels/terms.ts';
import { useUsualPeriod } from '../layout/stated-period.tsx';
import { Text, text } from '../messages/text.ts';
import { pathsAddress } from '../paths/paths-address.ts';
import { TimePart } from '../time/time-part.tsx';
import { useTime } from '../time/use-time.ts';
import { EntityList, itemsOf, ListPart, linksElsewhere, Part } from './part.tsx';
import { asOfText, otherNames, ParticipationList } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** Everything known about an actor. */
export function ActorSheet({ id }: { id: string }) {
  const acts = { actors: [id] };
  const time = useTime(acts);
  return (
    <Sheet
      id={id}
      type="Actor"
      document={ActorSheetDocument}
      variables={{ id }}
      acts={acts}
      drawing={time.drawing}
      facts={(actor) => [
        [text('fact.kind'), actorKinds[actor.kind]],
        [text('fact.sector'), actor.sector && sectors[actor.sector]],
        [text('fact.country'), actor.country],
        [text('fact.regionalGroup'), actor.regionalGroup && regionalGroups[actor.regionalGroup]],
        [
          text('fact.standsFor'),
          actor.standsFor && text('sheet.allOfKind', { kind: actorKinds[actor.standsFor] }),
        ],
        [text('fact.alsoCalled'), otherNames(actor.names, actor.name)],
        [text('fact.sameActor'), linksElsewhere(actor.exactMatch)],
      ]}
    >
      {(actor) => (
        <>
          <p>
            <Link href={pathsAddress(id)}>{text('sheet.connectedWith')}</Link>
          </p>
          <TimePart time={time} />
          <Part title={text('sheet.pointsMade')}>
            <ActList where={acts} first={10} />
          </Part>
          <AddressedPoints id={id} />
          <EntityList
            title={text('sheet.submittedTexts')}
            type="Resolution"
            items={actor.submittedTexts}
            max={100}
            note={({ kind }) => resolutionKinds[kind]}
          />
          <RelatedActors title={text('sheet.represents')} edges={actor.representsConnection.edges} />
          <RelatedActors title={text('sheet.representedBy')} edges={actor.representativesConnection.edges} />
          <RelatedActors title={text('sheet.memberOf')} edges={actor.memberOfConnection.edges} />
          <RelatedActors title={text('sheet.members')} edges={actor.membersConnection.edges} />
          <RelatedActors title={text('sheet.collectives')} edges={actor.collectivesConnection.edges} />
          <ParticipationList participations={actor.participations} of="actor" />
          <ListPart title={text('sheet.treatyActions')} items={actor.treatyActions} max={50}>
            {({ action, date, asOf, instrument }) => (
              <>
                <Text
                  id="labelled"
                  label={`${treatyActions[action]}, ${dateText(date)}`}
                  value={<bdi>{instrument?.name}</bdi>}
                />{' '}
                <small>{asOfText(asOf)}</small>
              </>
            )}
          </ListPart>
          <ListPart title={text('sheet.reviewGroup')} items={actor.groupMemberships} max={20}>
            {({ group }) => <bdi>{group?.name ?? group?.number}</bdi>}
          </ListPart>
        </>
      )}
    </Sheet>
  );
}

/** The points addressed to an actor, if any: half of what is asked about recommendations is asked by those who receive them. */
function AddressedPoints({ id }: { id: string }) {
  const where = { addressedTo: [id] };
  const { data } = useGraphQL(ActCountDocument, { where });
  const period = useUsualPeriod();
  if (data === undefined || data.advances.totalCount === 0) return null;
  return (
    <Part title={text('sheet.pointsAddressed')} count={data.advances.totalCount}>
      {period !== null && (
        <p>
          <Link href={`/matrix?columns=${inAddress(period)}&addressed-to=${encodeURIComponent(id)}`}>
            {text('sheet.addressedMatrix', { period })}
          </Link>
        </p>
      )}
      <ActList where={where} first={5} />
    </Part>
  );
}

interface RelationEdge {
  node: NamedEntity;
  properties: Record<'source' | 'locator', string> & Partial<Record<'role' | 'from' | 'to', string | null>>;
}

/** Actors related to this one, each with the source that says so. */
const RelatedActors = ({ title, edges }: { title: string; edges: readonly RelationEdge[] }) => (
  <ListPart title={title} items={itemsOf(edges)} max={100}>
    {({ node, role, from, to, source, locator }) => (
      <>
        <EntityLink type="Actor" to={node} />
        {role != null && (
          <>
            , <bdi>{role}</bdi>
          </>
        )}
        {(from != null || to != null) && ` (${from ?? ''}–${to ?? ''})`}{' '}
        <small>
          <Link href={`/sources/${source}`}>{text('sheet.source')}</Link>, <bdi>{locator}</bdi>
        </small>
      </>
    )}
  </ListPart>
);
