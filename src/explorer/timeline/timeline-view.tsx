import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { TimelineOfDocument } from '../gql/graphql.ts';
import { knownTotal, together } from '../labels/counts.ts';
import { countText, numberText } from '../labels/dates.ts';
import { dimensions } from '../labels/dimensions.ts';
import { headingOf } from '../labels/terms.ts';
import { TableView } from '../matrix/table-view.tsx';
import { TimelineControls } from '../matrix/view-controls.tsx';

/** Acts over time, a line for each theme, actor or other. */
export function TimelineView() {
  const view = useView();
  const { series, bucket, level: themeLevel, top } = view.settings;
  const dimension = series === 'NONE' ? undefined : series;
  const options = { themeLevel, top };
  const variables = { ...(dimension && { series: dimension }), bucket, where: view.filter, ...options };
  return (
    <TableView
      {...{ view, options }}
      rows={dimension}
      columns={bucket}
      lead={`${dimension ? dimensions[dimension].plural : 'Acts'} over time, by ${dimensions[bucket].singular}`}
      query={useGraphQL(TimelineOfDocument, variables)}
      request={{ document: TimelineOfDocument, variables }}
      table={({ timeline: { total, series: lines, buckets } }) => ({
        total,
        rows: lines.map(({ id, label, total: ofLine, coverage: along }) => {
          const coverage = together(along);
          const known = knownTotal({ total: ofLine, coverage });
          return { id, label: headingOf(dimension, { id, label }), total: known, coverage };
        }),
        columns: buckets.map(({ id, label, count, coverage, meetings, actsSurveyed }) => ({
          ...{ id, label, total: count, coverage },
          ...(meetings > 1 && { note: `${actsSurveyed} of ${meetings} meetings surveyed` }),
        })),
        counts: lines.map(({ counts }) => counts),
        coverage: lines.map(({ coverage }) => coverage),
      })}
      marks="dots"
      controls={<TimelineControls settings={view.settings} onChange={view.setSettings} />}
      notes={({ timeline: { total, outside, omitted } }) => (
        <>
          {outside > 0 && (
            <p className="hint">
              {numberText(outside)} of {countText(total, 'act')} lie in none of these periods: their day is
              not known, or their meeting is of no such cycle.
            </p>
          )}
          {omitted.series > 0 && (
            <p className="hint">
              {countText(omitted.series, 'line')} with {countText(omitted.acts, 'act')} are not shown. Filter
              to see them.
            </p>
          )}
        </>
      )}
      sort="OLDEST_FIRST"
    />
  );
}
