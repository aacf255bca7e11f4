import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { TimelineOfDocument } from '../gql/graphql.ts';
import { codedText } from '../labels/coded.ts';
import { knownTotal, together } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { headingOf, pluralOf, singularOf } from '../labels/terms.ts';
import { StatedPeriod, useLevel } from '../layout/stated-period.tsx';
import { TableView } from '../matrix/table-view.tsx';
import { TimelineControls } from '../matrix/view-controls.tsx';
import { text } from '../messages/text.ts';
import { axisLabels } from '../time/short-labels.ts';

/** Acts over time, a line for each theme, actor or other. */
export const TimelineView = () => (
  <StatedPeriod setting="bucket">
    <StatedTimeline />
  </StatedPeriod>
);

function StatedTimeline() {
  const view = useView();
  const { series, bucket, level: themeLevel, top } = view.settings;
  const dimension = series === 'NONE' ? undefined : series;
  const options = { themeLevel, top };
  const level = useLevel(bucket, series);
  const variables = level && {
    ...(dimension && { series: dimension }),
    ...{ bucket, where: view.filter, ...options, period: level },
  };
  return (
    <TableView
      {...{ view, level, options }}
      rows={dimension}
      columns={bucket}
      lead={text('table.overTime', {
        rows: dimension ? pluralOf[dimension] : text('table.points'),
        columns: singularOf[bucket],
      })}
      query={useGraphQL(TimelineOfDocument, variables)}
      request={{ document: TimelineOfDocument, variables }}
      table={({ timeline: { total, series: lines, buckets } }) => ({
        total,
        rows: lines.map(({ id, label, total: ofLine, coverage: along }) => {
          const coverage = together(along);
          const known = knownTotal({ total: ofLine, coverage });
          return { id, label: headingOf(dimension, { id, label }), total: known, coverage };
        }),
        columns: buckets.map(({ id, label, count, coverage, ...coded }) => ({
          ...{ id, label, total: count, coverage },
          ...(coded.meetings > 1 && { note: codedText(coded) }),
          isEmpty: coded.meetings === 0,
        })),
        axis: axisLabels(buckets, bucket, text('time.undated')),
        counts: lines.map(({ counts }) => counts),
        coverage: lines.map(({ coverage }) => coverage),
      })}
      marks="dots"
      controls={<TimelineControls settings={view.settings} onChange={view.setSettings} />}
      notes={({ timeline: { total, outside, omitted } }) => (
        <>
          {outside > 0 && (
            <p className="hint">{text('time.outside', { outside: numberText(outside), total })}</p>
          )}
          {omitted.series > 0 && (
            <p className="hint">
              {text('table.omittedLines', { lines: omitted.series, acts: omitted.acts })}
            </p>
          )}
        </>
      )}
      sort="OLDEST_FIRST"
    />
  );
}
