import type { ReactNode } from 'react';
import { EntityLink, EntityLinks } from '../address/entity-link.tsx';
import type { FigureQualifier, MeetingNameFragment, TakingPartFragment } from '../gql/graphql.ts';
import { dateText, daysText, numberText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { meetingKinds, modes, roles, statuses } from '../labels/terms.ts';
import { Text, text } from '../messages/text.ts';
import { EntityList, ListPart, type ListProps } from './part.tsx';

/** Links to entities as the value of a fact; null if there are none. */
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
export const FigureText = ({
  figure,
}: {
  figure: { qualifier: FigureQualifier; value: number; unit: string };
}) => (
  <Text id={`figure.${figure.qualifier}`} value={numberText(figure.value)} unit={<bdi>{figure.unit}</bdi>} />
);

/** Who took part in a meeting, or the meetings that an actor took part in. */
export const ParticipationList = ({
  participations,
  of,
}: {
  participations: readonly TakingPartFragment[];
  of: 'actor' | 'meeting';
}) => (
  <ListPart
    title={text(of === 'actor' ? 'sheet.attended' : 'sheet.participants')}
    items={participations}
    max={of === 'actor' ? 100 : 200}
  >
    {({ actor, meeting, ...participation }) => (
      <>
        {of === 'actor'
          ? meeting !== null && <MeetingLink meeting={meeting} />
          : actor !== null && <EntityLink type="Actor" to={actor} />}
        : <RoleText {...participation} />
      </>
    )}
  </ListPart>
);

/** In which role somebody took part, on whose behalf, and with which title and affiliation. */
export const RoleText = ({
  role,
  status,
  mode,
  title,
  affiliation,
  onBehalfOf,
}: Pick<TakingPartFragment, 'role' | 'status' | 'mode' | 'title' | 'affiliation' | 'onBehalfOf'>) => (
  <>
    {roles[role]}
    {status !== null && `, ${statuses[status]}`}
    {mode !== null && `, ${modes[mode]}`}
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
  </>
);

/** The other forms of a name, in one line. */
export const otherNames = (names: readonly { text: string }[], preferred: string): string =>
  names
    .map((name) => name.text)
    .filter((name) => name !== preferred)
    .join(' · ');

/** An incomplete date after `as of`; nothing if it is not known. */
export const asOfText = (date: Parameters<typeof dateText>[0]): string =>
  date.earliest === null ? '' : text('sheet.asOf', { day: dateText(date) });
