import './attendance.css';
import { addressOf, go, isEmbedded, useAddress } from '../address/location.tsx';
import { useView, withoutOpenCell } from '../address/use-view.ts';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { useGraphQL, usePages, withPages } from '../api/use-query-state.ts';
import { Choice } from '../elements/choice.tsx';
import {
  type MeetingNameFragment,
  MeetingsToAttendDocument,
  type MeetingsToAttendQuery,
  WhoAttendedDocument,
} from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { participationDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { MoreButton, Notice, QueryResult } from '../layout/notices.tsx';
import { byTime, meetingText } from '../meeting-grid/grid.ts';
import { gridDrawing } from '../meeting-grid/grid-picture.ts';
import type { Mark } from '../meeting-grid/marks.ts';
import { MarkLegend, MeetingGrid } from '../meeting-grid/meeting-grid.tsx';
import { text } from '../messages/text.ts';
import { MeetingLink } from '../sheets/shared-parts.tsx';
import { attendanceGrid, attributionMarks, participationIds } from './attendance-rows.tsx';
import {
  attendanceFacets,
  attendanceWhere,
  attending,
  minimums,
  onMeetings,
  readMinimum,
  writeMinimum,
} from './attendance-settings.ts';
import { ParticipationPanel } from './participation-panel.tsx';
import { sourcesOfParticipations } from './sources-of-participations.ts';

/** Who came to which meetings, as far as sources say; an actor in each row, a meeting in each column. */
export function AttendanceView() {
  const view = useView();
  const { path, parameters } = useAddress();
  const { open, setOpen } = view;
  const { where, problems } = attendanceWhere(view.filter);
  const { minimum, problems: ofMinimum } = readMinimum(parameters);
  const variables = { where, minMeetings: minimum };
  const meetings = useGraphQL(MeetingsToAttendDocument, { meetings: onMeetings(where) });
  const pages = usePages(['attendance', variables], async (after, signal) => {
    const { attendance } = await fetchGraphQL(WhoAttendedDocument, { ...variables, after }, signal);
    return attendance;
  });
  const attendees = pages.data?.flatMap(({ nodes }) => nodes) ?? [];
  const total = pages.data?.[0]?.totalCount ?? 0;
  const query = withPages(meetings, pages);
  const { rows, columns } = attendanceGrid(attendees, (actor) => setOpen({ row: actor, column: null }));
  const groups = [{ id: 'attendees', rows }];
  const apart = withoutMark(query.data, columns);
  const lead = minimum === 1 ? text('attendance.lead') : text('attendance.leadMinimum', { minimum });
  const actor = attendees.find((one) => one.actor.id === open?.row)?.actor;
  const column = columns.find(({ meeting }) => meeting.id === open?.column)?.meeting;
  const shown = text('names.shown', { shown: numberText(rows.length), total: numberText(total) });
  return (
    <FilteredView
      view={{
        ...view,
        filter: where,
        problems: [...view.problems.filter(({ at }) => isHere(at)), ...problems, ...ofMinimum],
      }}
      offered={attendanceFacets}
      lead={lead}
      finding={{
        text:
          query.data === undefined || query.error !== null
            ? ''
            : text('attendance.finding', {
                total,
                meetings: apart.all,
                missing: apart.notRecorded.length,
              }),
        isPending: query.isPending,
        hasFailed: query.error !== null,
      }}
      sources={() => sourcesOfParticipations(participationIds(attendees))}
      request={{ document: WhoAttendedDocument, variables: { ...variables, after: null } }}
      downloads={total === 0 ? [] : participationDownloads(participationIds(attendees))}
      drawing={
        total === 0
          ? undefined
          : () =>
              gridDrawing({
                name: 'dialogue-graph-attendance',
                columns,
                groups,
                legend: legend(),
                notes: [...(rows.length < total ? [shown] : []), text('attendance.absence')],
              })
      }
      panel={
        open?.row != null && (
          <ParticipationPanel
            title={[actor?.name ?? open.row, ...(column === undefined ? [] : [meetingText(column)])].join(
              ', ',
            )}
            where={attending(where, { actor: open.row, meeting: open.column })}
            onClose={() => setOpen(null)}
          />
        )
      }
    >
      {!isEmbedded && (
        <div className="columns controls attendance-controls">
          <Choice
            label={text('attendance.minimum')}
            value={minimum}
            options={minimums.map((value) => [value, text('attendance.atLeast', { count: value })])}
            onChange={(value) => {
              const next = withoutOpenCell(parameters);
              writeMinimum(next, value);
              go(addressOf(path, next));
            }}
          />
        </div>
      )}
      <QueryResult query={query} shape="table" minHeight="40rem">
        {() => (
          <>
            {total === 0 ? (
              <NobodyFound {...apart} minimum={minimum} />
            ) : (
              <>
                <MeetingGrid
                  {...{ columns, groups, open }}
                  caption={lead}
                  corner={text('attendance.corner')}
                  onOpen={setOpen}
                />
                <MarkLegend label={text('table.marks')} entries={legend()} />
                {rows.length < total && <p className="hint">{shown}</p>}
                <MoreButton {...pages} />
                <p className="hint">{text('attendance.absence')}</p>
              </>
            )}
            <MeetingsApart list="notRecorded" meetings={apart.notRecorded} />
            {total > 0 && <MeetingsApart list="othersRecorded" meetings={apart.others} />}
          </>
        )}
      </QueryResult>
    </FilteredView>
  );
}

/** Whether a parameter belongs to this view. */
const isHere = (name: string) => attendanceFacets.some((facet) => facet.name === name);

const legend = (): [Mark, string][] =>
  (['DIRECT', 'ON_BEHALF', 'AFFILIATION'] as const).map((attribution) => [
    attributionMarks[attribution],
    text(`attended.${attribution}`),
  ]);

/** The meetings of the filter that have no column: without recorded participants, or with others than those shown. */
function withoutMark(
  result: MeetingsToAttendQuery | undefined,
  columns: readonly { meeting: { id: string } }[],
): { all: number; notRecorded: MeetingNameFragment[]; others: MeetingNameFragment[] } {
  const ids = new Set(result?.timeline.buckets.map(({ id }) => id));
  const marked = new Set(columns.map(({ meeting }) => meeting.id));
  const left = (result?.meetings.nodes ?? []).filter(({ id }) => ids.has(id) && !marked.has(id));
  return {
    all: ids.size,
    notRecorded: byTime(left.filter(({ participations }) => participations.length === 0)),
    others: byTime(left.filter(({ participations }) => participations.length > 0)),
  };
}

/** Meetings without a column, on demand. */
function MeetingsApart({
  list,
  meetings,
}: {
  list: 'notRecorded' | 'othersRecorded';
  meetings: readonly MeetingNameFragment[];
}) {
  if (meetings.length === 0) return null;
  return (
    <details className="fold meetings-apart">
      <summary>{text(`attendance.${list}`, { count: meetings.length })}</summary>
      <ul className="bullets hint">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingLink meeting={meeting} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why nobody is shown: no such meeting, no participants recorded, or none that matches. */
function NobodyFound({ all, others, minimum }: { all: number; others: readonly unknown[]; minimum: number }) {
  const why =
    all === 0 ? 'noMeetings' : others.length === 0 ? 'notRecorded' : minimum > 1 ? 'minimum' : 'noMatch';
  return (
    <Notice title={text(`attendanceEmpty.${why}`)}>
      <p>{text(`attendanceEmptyText.${why}`)}</p>
    </Notice>
  );
}
