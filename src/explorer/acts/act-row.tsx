import { EntityLink } from '../address/entity-link.tsx';
import { dateText } from '../labels/dates.ts';
import { actKinds, attributions } from '../labels/terms.ts';
import { Text, text } from '../messages/text.ts';
import { type ActEdge, isOnlyActor, type Known } from './act-groups.ts';
import { EvidenceList } from './evidence.tsx';

/** One act in a list: what, by whom, and beside it its themes and sources; without what the page or the heading says. */
export function ActRow({
  act: { node, actors, themes },
  at,
  total,
  known,
  isUnderActors,
}: {
  act: ActEdge;
  /** Its place in the whole list, from 1. */
  at: number;
  total: number;
  known: Known;
  /** Whether its heading names the actors. */
  isUnderActors: boolean;
}) {
  const { id, kind, name, wording, partOf, addressedTo, evidence } = node;
  const kindMark = (
    <mark className={kind === 'RECOMMENDATION' ? 'recommendation' : undefined}>{actKinds[kind]}</mark>
  );
  const otherThemes = themes.filter((theme) => theme.id !== known.theme);
  const otherAddressees = addressedTo.filter((addressee) => addressee.id !== known.addressee);
  const date = ownDate(node);
  return (
    <li className="act" aria-posinset={at} aria-setsize={total}>
      <div>
        <p className="act-text" dir="auto" lang={wording === 'PARAPHRASE' ? 'en' : undefined}>
          <EntityLink
            type="Act"
            to={{ id, name: wording === 'VERBATIM' ? text('quoted', { text: name }) : name }}
          />
        </p>
        <p className="act-by">
          {isUnderActors || isOnlyActor({ actors }, known.actor) ? (
            kindMark
          ) : (
            <Text id="acts.by" kind={kindMark} actors={<Actors actors={actors} />} />
          )}
          {date !== null && `, ${date}`}
          {otherAddressees.length > 0 && (
            <>
              {' · '}
              <Text id="acts.addressedTo" actors={<Addressees addressees={otherAddressees} />} />
            </>
          )}
          {partOf !== null && (
            <>
              {' · '}
              <Text id="acts.partOf" text={<EntityLink type="Resolution" to={partOf} />} />
            </>
          )}
        </p>
      </div>
      <div className="act-notes">
        {otherThemes.length > 0 && (
          <ul className="flow" aria-label={text('acts.themes')}>
            {otherThemes.map((theme) => (
              <li key={theme.id}>
                <EntityLink type="Theme" to={theme} />
              </li>
            ))}
          </ul>
        )}
        <EvidenceList evidence={evidence} />
      </div>
    </li>
  );
}

/** The date of an act, unless the days of its meeting say it already. */
function ownDate({ date, meeting }: ActEdge['node']): string | null {
  if (meeting === null) return dateText(date);
  const isDayOfMeeting = date.precision === 'PERIOD' || meeting.start.earliest === meeting.end.earliest;
  return isDayOfMeeting || date.earliest === null ? null : dateText(date);
}

/** Those to whom an act is addressed. */
const Addressees = ({ addressees }: { addressees: ActEdge['node']['addressedTo'] }) =>
  addressees.map((addressee, index) => (
    <span key={addressee.id}>
      {index > 0 && ', '}
      <EntityLink type="Actor" to={addressee} />
    </span>
  ));

/** Those to whom an act is credited, and how. */
export function Actors({ actors }: Pick<ActEdge, 'actors'>) {
  const ids = new Set(actors.map(({ actor }) => actor.id));
  return actors.map(({ actor, attribution, through }, index) => {
    const link = <EntityLink type="Actor" to={actor} />;
    const credited =
      attribution === 'DIRECT' ? (
        link
      ) : (
        <Text id="acts.actor" actor={link} attribution={attributions[attribution]} />
      );
    return (
      <span key={`${actor.id} ${attribution}`}>
        {index > 0 && ', '}
        {through === null || ids.has(through.id) ? (
          credited
        ) : (
          <Text id="acts.through" actor={credited} through={<bdi>{through.name}</bdi>} />
        )}
      </span>
    );
  });
}
