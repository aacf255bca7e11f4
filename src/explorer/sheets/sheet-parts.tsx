import type { ReactNode } from 'react';
import { EvidenceList } from '../acts/evidence.tsx';
import { Link } from '../address/location.tsx';
import { thingAddress } from '../address/thing-address.ts';
import type {
  ActivityFragment,
  DisputedFragment,
  MeetingNameFragment,
  MissingFragment,
  StanceFragment,
  TakingFragment,
  TakingPartFragment,
  WrittenFragment,
} from '../gql/graphql.ts';
import { daysText, numberText } from '../labels/dates.ts';
import { nameOf, resolutionName } from '../labels/names.ts';
import { meetingKinds, roles, spoken } from '../labels/terms.ts';

/** A part of a sheet, left out where there is nothing in it. A list as long as was asked for may go on: it says so. */
export function Part({
  title,
  count,
  most,
  children,
}: {
  title: string;
  count?: number;
  /** How many were asked for, where a list may be cut. */
  most?: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  const mayGoOn = count !== undefined && count === most;
  return (
    <section>
      <h2>
        {title}
        {count !== undefined && count > 1 && (
          <small>
            {mayGoOn ? ' the first ' : ' '}
            {numberText(count)}
          </small>
        )}
      </h2>
      {children}
      {mayGoOn && (
        <p className="hint">
          There may be more than these {numberText(count)}: “Show the GraphQL query” above leads to them.
        </p>
      )}
    </section>
  );
}

/** What is known in single words: a name and a value each, those without a value left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Things that have a page, parted by commas. */
export function Things({ type, things }: { type: string; things: readonly { id: string; name: string }[] }) {
  if (things.length === 0) return null;
  return things.map(({ id, name }, place) => {
    const href = thingAddress(type, id);
    return (
      <span key={id}>
        {place > 0 && ', '}
        {href === null ? <bdi>{name}</bdi> : <ThingLink href={href} name={name} />}
      </span>
    );
  });
}

const ThingLink = ({ href, name }: { href: string; name: string }) => (
  <Link href={href}>
    <bdi>{name}</bdi>
  </Link>
);

/** Where a thing itself is written. */
export const WhereWritten = ({ evidence }: { evidence: readonly WrittenFragment[] }) => (
  <Part title="Where it is written" count={evidence.length}>
    <EvidenceList evidence={evidence} />
  </Part>
);

/** Meetings in a list. */
export const Meetings = ({ meetings }: { meetings: readonly MeetingNameFragment[] }) => (
  <ul className="rows">
    {meetings.map((meeting) => (
      <li key={meeting.id}>
        <ThingLink href={`/meetings/${meeting.id}`} name={meeting.title} />, {daysText(meeting)}{' '}
        <small>{meetingKinds[meeting.kind]}</small>
      </li>
    ))}
  </ul>
);

/** Values that sources dispute, side by side, each with its sources; the preferred one stands among the facts. */
export function Disputes({ statements }: { statements: readonly DisputedFragment[] }) {
  const properties = [...new Set(statements.map(({ property }) => property))];
  return (
    <Part title="Where sources disagree" count={statements.length} most={20}>
      {properties.map((property) => (
        <div key={property} className="dispute">
          <h3>{property}</h3>
          <ul className="dispute-values">
            {statements
              .filter((statement) => statement.property === property)
              .map(({ id, value, evidence }) => (
                <li key={id}>
                  <strong dir="auto">{value}</strong>
                  <EvidenceList evidence={evidence} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

/** What is known to be missing about a thing. */
export const Gaps = ({ gaps }: { gaps: readonly MissingFragment[] }) => (
  <Part title="Known to be missing" count={gaps.length} most={50}>
    <ul className="rows">
      {gaps.map(({ id, what, why }) => (
        <li key={id}>
          <bdi>{what}</bdi>. <small dir="auto">{why}</small>
        </li>
      ))}
    </ul>
  </Part>
);

/** Who took part, or in what: the thing whose sheet it is on is not said again. */
export const ParticipationList = ({
  participations,
  of,
}: {
  participations: readonly TakingPartFragment[];
  of: 'actor' | 'meeting';
}) => (
  <Part
    title={of === 'actor' ? 'Took part in' : 'Who took part'}
    count={participations.length}
    most={of === 'actor' ? 100 : 200}
  >
    <ul className="rows">
      {participations.map(
        ({ id, role, status, mode, title, affiliation, actor, meeting, onBehalfOf, evidence }) => (
          <li key={id}>
            {of === 'actor' && meeting !== null && (
              <>
                <ThingLink href={`/meetings/${meeting.id}`} name={meeting.title} />, {daysText(meeting)}
              </>
            )}
            {of === 'meeting' && actor !== null && (
              <ThingLink href={`/actors/${actor.id}`} name={actor.name} />
            )}
            : {roles[role]}
            {status !== null && `, ${spoken(status)}`}
            {mode !== null && `, ${spoken(mode)}`}
            {onBehalfOf.length > 0 && (
              <>
                , on behalf of <Things type="Actor" things={onBehalfOf} />
              </>
            )}
            {(title !== null || affiliation !== null) && (
              <small dir="auto"> as “{[title, affiliation].filter(Boolean).join(', ')}”</small>
            )}
            <EvidenceList evidence={evidence} />
          </li>
        ),
      )}
    </ul>
  </Part>
);

/** Who supports or opposes what. */
export const Stances = ({ positions }: { positions: readonly StanceFragment[] }) => (
  <Part title="Positions" count={positions.length} most={20}>
    <ul className="rows">
      {positions.map(({ id, stance, actor, on, evidence }) => {
        const href = thingAddress(on.__typename, on.id);
        return (
          <li key={id}>
            {actor !== null && <ThingLink href={`/actors/${actor.id}`} name={actor.name} />} {spoken(stance)}{' '}
            {href === null ? <bdi>{nameOf(on)}</bdi> : <ThingLink href={href} name={nameOf(on)} />}
            <EvidenceList evidence={evidence} />
          </li>
        );
      })}
    </ul>
  </Part>
);

/** Which later text took this one up, or which earlier one this takes up. */
export const Uptakes = ({
  title,
  uptakes,
  side,
}: {
  title: string;
  uptakes: readonly TakingFragment[];
  side: 'of' | 'into';
}) => (
  <Part title={title} count={uptakes.length} most={100}>
    <ul className="rows">
      {uptakes.map((uptake) => {
        const act = side === 'of' ? uptake.ofAct : uptake.intoAct;
        const resolution = side === 'of' ? uptake.ofResolution : uptake.intoResolution;
        return (
          <li key={uptake.id}>
            {spoken(uptake.kind)}: {act !== null && <ThingLink href={`/acts/${act.id}`} name={act.text} />}
            {resolution !== null && (
              <ThingLink href={`/resolutions/${resolution.id}`} name={resolutionName(resolution)} />
            )}
            <EvidenceList evidence={uptake.evidence} />
          </li>
        );
      })}
    </ul>
  </Part>
);

/** Acts over time in one line, with the cycles that nobody has surveyed. */
export const ActivityLine = ({ activity }: { activity: readonly ActivityFragment[] }) => (
  <Part title="Over time" count={activity.length === 0 ? 0 : 1}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in it takes the focus, by which it is scrolled */}
    <section className="table-scroll" aria-label="Acts over time" tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            {activity.map(({ id, label }) => (
              <th key={id} scope="col">
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {activity.map(({ id, count, meetings, actsSurveyed }) => (
              <td key={id}>
                {count === null ? 'not surveyed' : `${numberText(count)} ${count === 1 ? 'act' : 'acts'}`}
                <br />
                <small>
                  {actsSurveyed} of {meetings} meetings surveyed
                </small>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  </Part>
);
