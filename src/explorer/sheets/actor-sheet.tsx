import { ActList } from '../acts/act-list.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import { Link } from '../address/location.tsx';
import { ActorSheetDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { actorKinds, inWords, regionalGroups, sectors } from '../labels/terms.ts';
import { Facts, itemsOf, ListPart, Part } from './part.tsx';
import { Activity, asOfText, otherNames, ParticipationList } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** All that is known about an actor. */
export const ActorSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Actor" document={ActorSheetDocument} acts={{ actors: [id] }}>
    {(actor) => (
      <>
        <Facts
          facts={[
            ['Kind', actorKinds[actor.kind]],
            ['Sector', actor.sector && sectors[actor.sector]],
            ['Country', actor.country],
            ['Regional group', actor.regionalGroup && regionalGroups[actor.regionalGroup]],
            ['Stands for', actor.standsFor && `all of the kind: ${actorKinds[actor.standsFor]}`],
            ['Also called', otherNames(actor.names, actor.name)],
          ]}
        />
        <Activity activity={actor.activity} />
        <Part title="Its acts">
          <ActList where={{ actors: [id] }} first={10} />
        </Part>
        <RelatedActors title="Represents" edges={actor.representsConnection.edges} />
        <RelatedActors title="Represented by" edges={actor.representativesConnection.edges} />
        <RelatedActors title="Member of" edges={actor.memberOfConnection.edges} />
        <RelatedActors title="Known members" edges={actor.membersConnection.edges} />
        <RelatedActors title="Known to belong to" edges={actor.collectivesConnection.edges} />
        <ParticipationList participations={actor.participations} of="actor" />
        <ListPart title="Treaty actions" items={actor.treatyActions} max={50}>
          {({ action, date, asOf, instrument }) => (
            <>
              {inWords(action)}, {dateText(date)}: <bdi>{instrument?.name}</bdi>{' '}
              <small>{asOfText(asOf)}</small>
            </>
          )}
        </ListPart>
        <ListPart title="Review group" items={actor.groupMemberships} max={20}>
          {({ group }) => <bdi>{group?.name ?? group?.number}</bdi>}
        </ListPart>
      </>
    )}
  </Sheet>
);

interface RelationEdge {
  node: NamedEntity;
  properties: Record<'source' | 'locator', string> & Partial<Record<'role' | 'from' | 'to', string | null>>;
}

/** Actors that are related to this one, each with the source that says so. */
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
          <Link href={`/sources/${source}`}>source</Link>, <bdi>{locator}</bdi>
        </small>
      </>
    )}
  </ListPart>
);
