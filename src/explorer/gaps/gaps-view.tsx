import './gaps.css';
import { EvidencePanel } from '../acts/evidence-panel.tsx';
import { addressOf, go, isEmbedded, useAddress } from '../address/location.tsx';
import { useView, withoutOpenCell } from '../address/use-view.ts';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { useGraphQL, usePages, withPages } from '../api/use-query-state.ts';
import {
  type MeetingKind,
  MeetingsToAddressDocument,
  type MeetingsToAddressQuery,
  ThemesNotAddressedDocument,
} from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { meetingKinds } from '../labels/terms.ts';
import { actDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { MoreButton, Notice, QueryResult } from '../layout/notices.tsx';
import { sourcesOf } from '../layout/picture-sources.ts';
import { meetingText } from '../meeting-grid/grid.ts';
import { gridDrawing } from '../meeting-grid/grid-picture.ts';
import type { Mark } from '../meeting-grid/marks.ts';
import { MarkLegend, MeetingGrid } from '../meeting-grid/meeting-grid.tsx';
import { listFormat } from '../messages/formats.ts';
import { listText, locale, text } from '../messages/text.ts';
import { gapGrid, standings } from './gap-rows.tsx';
import { type GapSettings, raisedUnder, raising, readGapSettings, writeKinds } from './gap-settings.ts';
import { KindsChoice } from './kinds-choice.tsx';

/** Themes that were raised at some meetings and not addressed later at others, and how sure that is. */
export function GapsView() {
  const view = useView();
  const { path, parameters } = useAddress();
  const { settings, problems } = readGapSettings(parameters);
  const { raisedAt, absentFrom } = settings;
  const { filter, open, setOpen } = view;
  const variables = { raisedAt, absentFrom, where: filter };
  const raised = raisedUnder(filter, raisedAt);
  const meetings = useGraphQL(MeetingsToAddressDocument, { absentFrom, raised });
  const pages = usePages(['gaps', variables], async (after, signal) => {
    const { gaps } = await fetchGraphQL(ThemesNotAddressedDocument, { ...variables, after }, signal);
    return gaps;
  });
  const query = withPages(meetings, pages);
  const gaps = pages.data?.flatMap(({ nodes }) => nodes) ?? [];
  const total = pages.data?.[0]?.totalCount ?? 0;
  const grid = gapGrid(gaps, meetings.data?.meetings.nodes ?? [], (theme) =>
    setOpen({ row: theme, column: null }),
  );
  const set = (setting: keyof GapSettings, kinds: readonly MeetingKind[]) => {
    const next = withoutOpenCell(parameters);
    writeKinds(next, setting, kinds);
    go(addressOf(path, next));
  };
  const lead = text('gap.lead', { raisedAt: kindsText(raisedAt), absentFrom: kindsText(absentFrom) });
  const theme = gaps.find((gap) => gap.theme.id === open?.row)?.theme;
  const column = grid.columns.find(({ meeting }) => meeting.id === open?.column)?.meeting;
  return (
    <FilteredView
      view={{ ...view, problems: [...view.problems, ...problems] }}
      lead={lead}
      finding={{
        text:
          query.data === undefined || query.error !== null
            ? ''
            : findingText(grid.groups, gaps.length, total),
        isPending: query.isPending,
        hasFailed: query.error !== null,
      }}
      sources={() => sourcesOf(raised)}
      request={{ document: ThemesNotAddressedDocument, variables: { ...variables, after: null } }}
      downloads={actDownloads(raised)}
      drawing={
        total === 0
          ? undefined
          : () =>
              gridDrawing({
                name: 'dialogue-graph-gaps',
                ...grid,
                legend: legend(),
                notes: [...(gaps.length < total ? [shownText(gaps.length, total)] : []), text('gap.how')],
              })
      }
      panel={
        open?.row != null && (
          <EvidencePanel
            title={[theme?.name ?? open.row, ...(column === undefined ? [] : [meetingText(column)])].join(
              ', ',
            )}
            where={raising(filter, { raisedAt, theme: open.row, meeting: open.column })}
            onClose={() => setOpen(null)}
          />
        )
      }
    >
      {!isEmbedded && (
        <div className="columns controls gap-kinds">
          {(['raisedAt', 'absentFrom'] as const).map((setting) => (
            <KindsChoice
              key={setting}
              label={text(`gap.${setting}`)}
              kinds={settings[setting]}
              onChange={(kinds) => set(setting, kinds)}
            />
          ))}
        </div>
      )}
      <QueryResult query={query} shape="table" minHeight="40rem">
        {(result) =>
          total === 0 ? (
            <NoGap {...result.timeline} />
          ) : (
            <>
              <MeetingGrid
                {...grid}
                caption={lead}
                corner={text('gap.corner')}
                open={open}
                onOpen={setOpen}
              />
              <MarkLegend label={text('table.marks')} entries={legend()} />
              {gaps.length < total && <p className="hint">{shownText(gaps.length, total)}</p>}
              <MoreButton {...pages} />
              <p className="hint">{text('gap.how')}</p>
            </>
          )
        }
      </QueryResult>
    </FilteredView>
  );
}

const kindsText = (kinds: readonly MeetingKind[]): string =>
  listFormat(locale(), { type: 'disjunction' }).format(kinds.map((kind) => meetingKinds[kind]));

/** How many themes have which standing; only the total while not all of them have been loaded. */
function findingText(groups: ReturnType<typeof gapGrid>['groups'], loaded: number, total: number): string {
  if (loaded < total || total === 0) return text('gap.themes', { total });
  const standingOf = (id: string) => standings.find((one) => one.toLowerCase() === id) ?? 'UNKNOWN';
  const parts = groups.map(({ id, rows }) => text(`gapTotal.${standingOf(id)}`, { total: rows.length }));
  return text('gap.finding', { total, parts: listText(parts) });
}

const shownText = (shown: number, total: number): string =>
  text('names.shown', { shown: numberText(shown), total: numberText(total) });

const legend = (): [Mark, string][] => [
  ['dot', text('gap.raised')],
  ...(['coded', 'partlyCoded', 'notCoded'] as const).map((mark): [Mark, string] => [
    mark,
    text(`gapMark.${mark}`),
  ]),
];

/** Why no theme is shown: no such meeting, none coded, nothing raised, or all addressed. */
function NoGap({ total, buckets }: MeetingsToAddressQuery['timeline']) {
  const why =
    buckets.length === 0
      ? 'noMeetings'
      : total > 0
        ? 'allAddressed'
        : buckets.every(({ coverage }) => coverage === 'NONE')
          ? 'notCodedYet'
          : buckets.every(({ coverage }) => coverage === 'ALL')
            ? 'noPoints'
            : 'noneFound';
  return (
    <Notice title={text(`gapEmpty.${why}`)}>
      <p>{text(`gapEmptyText.${why}`)}</p>
    </Notice>
  );
}
