import { EntityLink } from '../address/entity-link.tsx';
import type { Attribution, MeetingNameFragment, WhoAttendedQuery } from '../gql/graphql.ts';
import { actorKinds } from '../labels/terms.ts';
import { byTime, type GridCell, type GridColumn, type GridRow } from '../meeting-grid/grid.ts';
import type { Mark } from '../meeting-grid/marks.ts';
import { listText, text } from '../messages/text.ts';

export type Attendee = WhoAttendedQuery['attendance']['nodes'][number];

/** How a participation is credited, the closest first. */
export const attributionMarks = {
  DIRECT: 'dot',
  ON_BEHALF: 'diamond',
  AFFILIATION: 'ring',
} as const satisfies Record<Attribution, Mark>;
const closest = Object.keys(attributionMarks) as Attribution[];

/** The rows of a grid of attendance, and its columns: the meetings with a mark. */
export function attendanceGrid(
  attendees: readonly Attendee[],
  onOpen: (actor: string) => void,
): { rows: GridRow[]; columns: GridColumn[] } {
  const meetings = new Map<string, MeetingNameFragment>();
  const rows = attendees.map((attendee): GridRow => {
    const { actor, participations } = attendee;
    const ways = new Map<string, Set<Attribution>>();
    for (const { attribution, participation } of participations.nodes) {
      const { meeting } = participation;
      if (meeting === null) continue;
      meetings.set(meeting.id, meeting);
      ways.set(meeting.id, (ways.get(meeting.id) ?? new Set()).add(attribution));
    }
    return {
      id: actor.id,
      name: actor.name,
      heading: <AttendeeHeading attendee={attendee} onOpen={() => onOpen(actor.id)} />,
      cells: new Map([...ways].map(([id, all]) => [id, cellOf(all)])),
    };
  });
  return { rows, columns: byTime(meetings.values()).map((meeting) => ({ meeting })) };
}

function cellOf(ways: ReadonlySet<Attribution>): GridCell {
  const all = closest.filter((one) => ways.has(one));
  return {
    mark: attributionMarks[all[0] ?? 'DIRECT'],
    label: listText(all.map((one) => text(`attended.${one}`))),
    opens: true,
  };
}

/** The ids of the participations behind all marks. */
export const participationIds = (attendees: readonly Attendee[]): string[] => [
  ...new Set(
    attendees.flatMap(({ participations }) => participations.nodes.map((one) => one.participation.id)),
  ),
];

/** An actor and the number of meetings it attended, which opens all of its participations. */
function AttendeeHeading({
  attendee: { actor, meetings },
  onOpen,
}: {
  attendee: Attendee;
  onOpen: () => void;
}) {
  const count = text('attendance.meetings', { count: meetings });
  return (
    <>
      <EntityLink type="Actor" to={actor} />
      <small>
        {actorKinds[actor.kind]},{' '}
        <button type="button" className="row-opener" aria-label={`${count}, ${actor.name}`} onClick={onOpen}>
          {count}
        </button>
      </small>
    </>
  );
}
