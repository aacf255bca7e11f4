import type { ReactNode } from 'react';
import { EvidenceList } from '../acts/evidence.tsx';
import { EntityLink, EntityLinks } from '../address/entity-link.tsx';
import type {
  ActivityFragment,
  DisputedFragment,
  MeetingNameFragment,
  MissingFragment,
  StanceFragment,
  TakingFragment,
  TakingPartFragment,
  ThemeBasis,
  WrittenFragment,
} from '../gql/graphql.ts';
import { countText, dateText, daysText, numberText } from '../labels/dates.ts';
import { type NamedEntity, nameOf } from '../labels/names.ts';
import { inWords, meetingKinds, roles } from '../labels/terms.ts';
import { ListPart, Part } from './part.tsx';

/** Links to entities as the value of a fact; null where there are none. */
export const linksOrNull = (type: string, to: readonly NamedEntity[]): ReactNode =>
  to.length === 0 ? null : <EntityLinks type={type} to={to} />;

/** A meeting with its days. */
export const MeetingLink = ({ meeting }: { meeting: MeetingNameFragment }) => (
  <>
    <EntityLink type="Meeting" to={meeting} />, {daysText(meeting)}
  </>
);

/** The sources of the entity itself. */
export const Sources = ({ evidence }: { evidence: readonly WrittenFragment[] }) => (
  <Part title="Where it is written" count={evidence.length}>
    <EvidenceList evidence={evidence} />
  </Part>
);

/** Meetings with their days and kinds. */
export const MeetingList = (props: { title: string; items: readonly MeetingNameFragment[]; max: number }) => (
  <ListPart {...props}>
    {(meeting) => (
      <>
        <MeetingLink meeting={meeting} /> <small>{meetingKinds[meeting.kind]}</small>
      </>
    )}
  </ListPart>
);

/** A published number, such as `at least 100 participants`. */
export const FigureText = ({ figure }: { figure: { qualifier: string; value: number; unit: string } }) => (
  <>
    {figure.qualifier !== 'EXACT' && `${inWords(figure.qualifier)} `}
    {numberText(figure.value)} <bdi>{figure.unit}</bdi>
  </>
);

/** Values on which sources disagree, side by side; the preferred one is among the facts. */
export const Disputes = ({ statements }: { statements: readonly DisputedFragment[] }) => (
  <Part title="Where sources disagree" count={statements.length} max={20}>
    {[...new Set(statements.map(({ property }) => property))].map((property) => (
      <div key={property}>
        <h3>{property}</h3>
        <ul className="dispute-values columns">
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

/** What is known to be missing. */
export const Gaps = ({ gaps }: { gaps: readonly MissingFragment[] }) => (
  <ListPart title="Known to be missing" items={gaps} max={50}>
    {({ what, why }) => (
      <>
        <bdi>{what}</bdi>. <small dir="auto">{why}</small>
      </>
    )}
  </ListPart>
);

/** Who took part in a meeting, or in which meetings an actor did. */
export const ParticipationList = ({
  participations,
  of,
}: {
  participations: readonly TakingPartFragment[];
  of: 'actor' | 'meeting';
}) => (
  <ListPart
    title={of === 'actor' ? 'Took part in' : 'Who took part'}
    items={participations}
    max={of === 'actor' ? 100 : 200}
  >
    {({ role, status, mode, title, affiliation, actor, meeting, onBehalfOf }) => (
      <>
        {of === 'actor'
          ? meeting !== null && <MeetingLink meeting={meeting} />
          : actor !== null && <EntityLink type="Actor" to={actor} />}
        : {roles[role]}
        {status !== null && `, ${inWords(status)}`}
        {mode !== null && `, ${inWords(mode)}`}
        {onBehalfOf.length > 0 && (
          <>
            , on behalf of <EntityLinks type="Actor" to={onBehalfOf} />
          </>
        )}
        {(title !== null || affiliation !== null) && (
          <small dir="auto"> as “{[title, affiliation].filter(Boolean).join(', ')}”</small>
        )}
      </>
    )}
  </ListPart>
);

/** Who supports or opposes what. */
export const Positions = ({ positions }: { positions: readonly StanceFragment[] }) => (
  <ListPart title="Positions" items={positions} max={20}>
    {({ stance, actor, on }) => (
      <>
        {actor !== null && <EntityLink type="Actor" to={actor} />} {inWords(stance)}{' '}
        <EntityLink type={on.__typename} to={{ id: on.id, name: nameOf(on) }} />
      </>
    )}
  </ListPart>
);

/** The later texts that took this one up (`into`), or the earlier ones that it takes up (`of`). */
export const Uptakes = ({ uptakes, side }: { uptakes: readonly TakingFragment[]; side: 'of' | 'into' }) => (
  <ListPart title={side === 'of' ? 'Takes up' : 'Taken up by'} items={uptakes} max={100}>
    {({ kind, ofAct, intoAct, ofResolution, intoResolution }) => {
      const [act, resolution] = side === 'of' ? [ofAct, ofResolution] : [intoAct, intoResolution];
      return (
        <>
          {inWords(kind)}: {act !== null && <EntityLink type="Act" to={act} />}
          {resolution !== null && <EntityLink type="Resolution" to={resolution} />}
        </>
      );
    }}
  </ListPart>
);

const bases: Record<ThemeBasis, string> = { SOURCE: 'named by the source', EDITORIAL: 'placed by us' };

/** Themes, and who assigned each. */
export const Themes = ({
  edges,
}: {
  edges: readonly { node: { id: string; name: string }; properties: { basis: ThemeBasis } }[];
}) => (
  <ListPart
    title="Themes"
    items={edges.map(({ node, properties: { basis } }) => ({ ...node, basis }))}
    max={100}
  >
    {({ basis, ...theme }) => (
      <>
        <EntityLink type="Theme" to={theme} /> <small>{bases[basis]}</small>
      </>
    )}
  </ListPart>
);

/** Acts by cycle in one line, with how many meetings of each have been surveyed. */
export const Activity = ({ activity }: { activity: readonly ActivityFragment[] }) => (
  <Part title="Over time" count={Math.min(activity.length, 1)}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only so can the keyboard scroll it */}
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
                {count === null ? 'not surveyed' : countText(count, 'act')}
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

/** The other forms of a name, in one line. */
export const otherNames = (names: readonly { text: string }[], preferred: string): string =>
  names
    .map(({ text }) => text)
    .filter((text) => text !== preferred)
    .join(' · ');

/** An incomplete date after `as of`; nothing where it is not known. */
export const asOfText = (date: Parameters<typeof dateText>[0]): string =>
  date.earliest === null ? '' : `as of ${dateText(date)}`;
