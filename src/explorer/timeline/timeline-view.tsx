import { ActList } from '../acts/act-list.tsx';
import { useView } from '../address/use-view.ts';
import { goTogether, type ViewSettings } from '../address/view-settings.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useNames } from '../filter/use-names.ts';
import {
  type Bucket,
  type Dimension,
  type ThemeLevel,
  TimelineOfDocument,
  type TimelineOfQuery,
} from '../gql/graphql.ts';
import { countText, numberText } from '../labels/dates.ts';
import { buckets, dimensions, headingOf, oneOf, themeLevels } from '../labels/terms.ts';
import { Choice } from '../layout/choice.tsx';
import { downloadsOf } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { Answered, Empty } from '../layout/notices.tsx';
import type { Table } from '../matrix/count-grid.tsx';
import { openedOf } from '../matrix/opened-acts.ts';
import { tablePicture } from '../matrix/table-picture.ts';
import { DotLines } from './dot-lines.tsx';

/** Acts over time, a line for each theme, actor or other. */
export function TimelineView() {
  const view = useView();
  const { filter, settings, open } = view;
  const { series, bucket, level, top } = settings;
  const dimension = series === 'NONE' ? undefined : series;
  const variables = {
    ...(dimension === undefined ? {} : { series: dimension }),
    bucket,
    where: filter,
    themeLevel: level,
    top,
  };
  const asked = useAnswer(TimelineOfDocument, variables);
  const named = useNames(filter);
  const table = asked.data === undefined ? undefined : tableOf(asked.data, dimension);
  const lead = `${dimension === undefined ? 'Acts' : dimensions[dimension]} over time, by ${oneOf[bucket]}`;
  const opened = openedOf(filter, open, [
    // The line of all acts narrows nothing.
    { dimension: dimension ?? 'THEME', id: dimension && open?.row, headings: table?.rows },
    { dimension: bucket, id: open?.column, headings: table?.columns },
  ]);
  return (
    <FilteredView
      {...{ view, named, lead, asked, variables, opened }}
      question={TimelineOfDocument as never}
      downloads={downloadsOf(
        filter,
        dimension && { table: { rows: dimension, columns: bucket, themeLevel: level, top } },
      )}
      picture={table && ((sentence) => tablePicture({ sentence, table, marks: 'dots' }))}
    >
      <TimelineControls settings={settings} onChange={view.setSettings} />
      <Answered asked={asked} room="30rem">
        {({ timeline }) =>
          table === undefined || table.rows.length === 0 || timeline.total === 0 ? (
            <Empty title="No act matches.">
              <p>Take a condition away in the filter, or choose other lines.</p>
            </Empty>
          ) : (
            <>
              <DotLines
                table={table}
                caption={`${lead}: distinct acts`}
                corner={dimension === undefined ? 'Acts' : dimensions[dimension]}
                open={open}
                onOpen={view.setOpen}
              />
              {timeline.outside > 0 && (
                <p className="hint">
                  {numberText(timeline.outside)} of {countText(timeline.total, 'act')} lie in none of these
                  stretches of time: their day is not known, or their meeting is of no such cycle.
                </p>
              )}
              {timeline.omitted.series > 0 && (
                <p className="hint">
                  {countText(timeline.omitted.series, 'line')} with {countText(timeline.omitted.acts, 'act')}{' '}
                  are not shown. Filter to see them.
                </p>
              )}
            </>
          )
        }
      </Answered>
      <h2>The acts</h2>
      <ActList where={filter} first={5} sort="OLDEST_FIRST" />
    </FilteredView>
  );
}

function tableOf({ timeline }: TimelineOfQuery, dimension: Dimension | undefined): Table {
  return {
    rows: timeline.series.map((line) => ({
      id: line.id,
      label: dimension === undefined ? 'All acts' : headingOf(dimension, line),
      total: line.total,
    })),
    columns: timeline.buckets.map(({ id, label, count, meetings, actsSurveyed }) => ({
      id,
      label,
      total: count,
      ...(meetings > 1 ? { note: `${actsSurveyed} of ${meetings} meetings surveyed` } : {}),
    })),
    counts: timeline.series.map(({ counts }) => counts),
  };
}

function TimelineControls({
  settings: { series, bucket, level },
  onChange,
}: {
  settings: ViewSettings;
  onChange: (changes: Partial<ViewSettings>) => void;
}) {
  return (
    <div className="controls">
      <Choice
        label="Lines"
        value={series}
        options={[
          { value: 'NONE' as const, label: 'All acts in one line' },
          ...(Object.entries(dimensions) as [Dimension, string][]).map(([value, label]) => ({
            value,
            label,
            isOff: !goTogether(value, bucket),
          })),
        ]}
        onChange={(value) => onChange({ series: value })}
      />
      <Choice
        label="By"
        value={bucket}
        options={(Object.entries(buckets) as [Bucket, string][]).map(([value, label]) => ({
          value,
          label,
          isOff: series !== 'NONE' && !goTogether(series, value),
        }))}
        onChange={(value) => onChange({ bucket: value })}
      />
      {series === 'THEME' && (
        <Choice
          label="Themes"
          value={level}
          options={(Object.entries(themeLevels) as [ThemeLevel, string][]).map(([value, label]) => ({
            value,
            label,
          }))}
          onChange={(value) => onChange({ level: value })}
        />
      )}
    </div>
  );
}
