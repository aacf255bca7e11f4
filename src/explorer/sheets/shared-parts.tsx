import type { ReactNode } from 'react';
import { EntityLink, EntityLinks } from '../address/entity-link.tsx';
import type { ActivityFragment, MeetingNameFragment, TakingPartFragment } from '../gql/graphql.ts';
import { countText, dateText, daysText, numberText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { inWords, meetingKinds, roles } from '../labels/terms.ts';
import { EntityList, Facts, ListPart, type ListProps, Part } from './part.tsx';

/** Links to entities as the value of a fact; null where there are none. */
export const linksOrNull = (type: string, to: readonly NamedEntity[]): ReactNode =>
  to.length === 0 ? null : <EntityLinks type={type} to={to} />;

/** A meeting with its days. */
export const MeetingLink = ({ meeting }: { meeting: MeetingNameFragment }) => (
  <>
    <EntityLink type="Meeting" to={meeting} />, {daysText(meeting)}
  </>
);

/** Meetings with their days and kinds. */
export const MeetingList = (props: ListProps<MeetingNameFragment>) => (
  <EntityList
    {...props}
    type="Meeting"
    note={(meeting) => `${daysText(meeting)}, ${meetingKinds[meeting.kind]}`}
  />
);

/** A published number, such as `at least 100 participants`. */
export const FigureText = ({ figure }: { figure: { qualifier: string; value: number; unit: string } }) => (
  <>
    {figure.qualifier !== 'EXACT' && `${inWords(figure.qualifier)} `}
    {numberText(figure.value)} <bdi>{figure.unit}</bdi>
  </>
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

/** Acts by cycle, with how many meetings of each have been surveyed. */
export const Activity = ({ activity }: { activity: readonly ActivityFragment[] }) => (
  <Part title="Over time" count={Math.min(activity.length, 1)}>
    <Facts
      facts={activity.map(({ label, count, coverage, meetings, actsSurveyed }) => [
        label,
        <>
          {count !== null && coverage === 'PART' && 'at least '}
          {count !== null
            ? countText(count, 'act')
            : coverage === 'NONE'
              ? 'not surveyed'
              : 'none found so far'}{' '}
          <small>
            {actsSurveyed} of {meetings} meetings surveyed
          </small>
        </>,
      ])}
    />
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
