import { EntityLink } from '../address/entity-link.tsx';
import type {
  GapStanding,
  MeetingNameFragment,
  MeetingsToAddressQuery,
  ThemesNotAddressedQuery,
} from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { keysOf } from '../labels/terms.ts';
import {
  byTime,
  type GridCell,
  type GridColumn,
  type GridGroup,
  type GridRow,
} from '../meeting-grid/grid.ts';
import { text } from '../messages/text.ts';

/** The standings in the order of the groups. */
export const standings = ['SILENT', 'UNKNOWN', 'NOT_YET'] as const satisfies GapStanding[];

export type Gap = ThemesNotAddressedQuery['gaps']['nodes'][number];
type Later = MeetingsToAddressQuery['meetings']['nodes'][number];
/** The meetings at which a theme was raised, with the number of points, and the later ones by how far they are coded. */
export function meetingsOf(gap: Gap, candidates: readonly Later[]) {
  const raised = new Map<string, { meeting: MeetingNameFragment; count: number }>();
  for (const { meeting } of gap.raised.nodes) {
    if (meeting === null) continue;
    raised.set(meeting.id, { meeting, count: (raised.get(meeting.id)?.count ?? 0) + 1 });
  }
  const open = new Set(gap.notSurveyed.map(({ id }) => id));
  const last = gap.lastRaisedOn === null ? null : (gap.raised.nodes[0] ?? null);
  /** Whether the days of a coded meeting leave it open that it was later, as the API counts. */
  const mayBeLater = ({ id, end }: Later) =>
    id !== last?.meeting?.id &&
    (last?.date.earliest == null || end.latest === null || end.latest > last.date.earliest);
  const coded = candidates.filter((one) => one.coverage === 'ALL' && !open.has(one.id) && mayBeLater(one));
  return { raised, later: [...gap.notSurveyed, ...coded] };
}

/** The rows of a grid of gaps by standing, and its columns: the meetings that raised a theme, and those after. */
export function gapGrid(
  gaps: readonly Gap[],
  candidates: readonly Later[],
  onOpen: (theme: string) => void,
): { groups: GridGroup[]; columns: GridColumn[] } {
  const meetings = new Map<string, MeetingNameFragment>();
  const rowOf = (gap: Gap): GridRow => {
    const { raised, later } = meetingsOf(gap, candidates);
    const cells = new Map<string, GridCell>();
    for (const meeting of later) {
      meetings.set(meeting.id, meeting);
      const coded = ({ ALL: 'coded', PART: 'partlyCoded', NONE: 'notCoded' } as const)[meeting.coverage];
      cells.set(meeting.id, { mark: coded, label: text(`gapMark.${coded}`), opens: false });
    }
    for (const [id, { meeting, count }] of raised) {
      meetings.set(id, meeting);
      cells.set(id, { mark: 'dot', label: text('points', { count }), opens: true });
    }
    const { theme } = gap;
    return {
      id: theme.id,
      name: theme.name,
      note: lastText(gap),
      heading: <GapHeading gap={gap} onOpen={() => onOpen(theme.id)} />,
      cells,
    };
  };
  const groups = standings.map((standing) => ({
    id: standing.toLowerCase(),
    title: text(`gapTitle.${standing}`),
    hint: text(`gapHint.${standing}`),
    next: text(`gapNext.${standing}`),
    rows: gaps.filter((gap) => gap.standing === standing).map(rowOf),
  }));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    columns: byTime(meetings.values()).map((meeting) => ({ meeting })),
  };
}

/** A theme, how often and when it was last raised, and how far the later meetings are coded. */
function GapHeading({ gap, onOpen }: { gap: Gap; onOpen: () => void }) {
  const { theme, raised } = gap;
  const points = text('points', { count: raised.totalCount });
  return (
    <>
      <EntityLink type="Theme" to={theme} />
      <small>
        <button type="button" className="row-opener" aria-label={`${points}, ${theme.name}`} onClick={onOpen}>
          {points}
        </button>
        , {lastText(gap)}
      </small>
      <small>{laterText(gap)}</small>
    </>
  );
}

function lastText({ lastRaisedOn: day, lastRaisedPrecision: precision }: Gap): string {
  if (day === null) return text('gap.lastUnknown');
  return text('gap.last', {
    day: dateText({ earliest: day, latest: day, precision, asWritten: null }),
  });
}

/** The later meetings of a theme by how far they are coded. */
function laterText({ laterMeetings: later, notSurveyed }: Gap): string {
  const partlyCoded = notSurveyed.filter(({ coverage }) => coverage === 'PART').length;
  const counts = {
    coded: later - notSurveyed.length,
    partlyCoded,
    notCoded: notSurveyed.length - partlyCoded,
  };
  const parts = keysOf(counts).flatMap((coded) =>
    counts[coded] === 0 ? [] : [text(`gapLater.${coded}`, { count: counts[coded] })],
  );
  const meetings = text('gap.later', { later });
  return later === 0 ? meetings : text('labelled', { label: meetings, value: parts.join(', ') });
}
