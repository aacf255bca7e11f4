import { ActList } from '../acts/act-list.tsx';
import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { type Dimension, TimelineOfDocument, type TimelineOfQuery } from '../gql/graphql.ts';
import { countText, numberText } from '../labels/dates.ts';
import { dimensions } from '../labels/dimensions.ts';
import { headingOf } from '../labels/terms.ts';
import { actDownloads, tableDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { Empty, QueryResult } from '../layout/notices.tsx';
import type { Table } from '../matrix/count-grid.tsx';
import { openCellPanel } from '../matrix/open-cell-panel.tsx';
import { tablePicture } from '../matrix/table-picture.ts';
import { TimelineControls } from '../matrix/view-controls.tsx';
import { DotLines } from './dot-lines.tsx';

/** Acts over time, a line for each theme, actor or other. */
export function TimelineView() {
  const view = useView();
  const { filter, settings, open } = view;
  const { bucket, level: themeLevel, top } = settings;
  const dimension = settings.series === 'NONE' ? undefined : settings.series;
  const variables = {
    ...(dimension === undefined ? {} : { series: dimension }),
    ...{ bucket, where: filter, themeLevel, top },
  };
  const query = useGraphQL(TimelineOfDocument, variables);
  const counts = query.data && tableOf(query.data.timeline, dimension);
  const lines = dimension === undefined ? 'Acts' : dimensions[dimension].plural;
  const lead = `${lines} over time, by ${dimensions[bucket].singular}`;
  return (
    <FilteredView
      {...{ view, lead }}
      extent={query}
      request={{ document: TimelineOfDocument, variables }}
      downloads={[
        ...(dimension === undefined
          ? []
          : tableDownloads(filter, { rows: dimension, columns: bucket, themeLevel, top })),
        ...actDownloads(filter),
      ]}
      picture={counts && ((sentence) => tablePicture({ sentence, table: counts, marks: 'dots' }))}
      panel={openCellPanel(view, [
        // The line of all acts narrows nothing.
        { dimension: dimension ?? 'THEME', id: dimension && open?.row, headings: counts?.rows },
        { dimension: bucket, id: open?.column, headings: counts?.columns },
      ])}
    >
      <TimelineControls settings={settings} onChange={view.setSettings} />
      <QueryResult query={query} minHeight="30rem">
        {({ timeline: { total, outside, omitted } }) =>
          counts === undefined || counts.rows.length === 0 || total === 0 ? (
            <Empty title="No act matches.">
              <p>Take a condition away in the filter, or choose other lines.</p>
            </Empty>
          ) : (
            <>
              <DotLines
                table={counts}
                caption={`${lead}: distinct acts`}
                corner={lines}
                open={open}
                onOpen={view.setOpen}
              />
              {outside > 0 && (
                <p className="hint">
                  {numberText(outside)} of {countText(total, 'act')} lie in none of these periods: their day
                  is not known, or their meeting is of no such cycle.
                </p>
              )}
              {omitted.series > 0 && (
                <p className="hint">
                  {countText(omitted.series, 'line')} with {countText(omitted.acts, 'act')} are not shown.
                  Filter to see them.
                </p>
              )}
            </>
          )
        }
      </QueryResult>
      <h2>The acts</h2>
      <ActList where={filter} first={5} sort="OLDEST_FIRST" />
    </FilteredView>
  );
}

const tableOf = (timeline: TimelineOfQuery['timeline'], dimension: Dimension | undefined): Table => ({
  rows: timeline.series.map((line) => ({
    ...line,
    label: dimension === undefined ? 'All acts' : headingOf(dimension, line),
  })),
  columns: timeline.buckets.map(({ id, label, count, meetings, actsSurveyed }) => ({
    ...{ id, label, total: count },
    ...(meetings > 1 ? { note: `${actsSurveyed} of ${meetings} meetings surveyed` } : {}),
  })),
  counts: timeline.series.map(({ counts }) => counts),
});
