import { ActList } from '../acts/act-list.tsx';
import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { type Dimension, MatrixOfDocument, type MatrixOfQuery } from '../gql/graphql.ts';
import { countText, numberText } from '../labels/dates.ts';
import { dimensions } from '../labels/dimensions.ts';
import { headingOf } from '../labels/terms.ts';
import { actDownloads, tableDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { Empty, QueryResult } from '../layout/notices.tsx';
import type { Table } from './count-grid.tsx';
import { HeatMap } from './heat-map.tsx';
import { openCellPanel } from './open-cell-panel.tsx';
import { tablePicture } from './table-picture.ts';
import { MatrixControls } from './view-controls.tsx';

/** Acts by two dimensions as a table of coloured counts. */
export function MatrixView() {
  const view = useView();
  const { filter, settings, open } = view;
  const { rows, columns, level: themeLevel, top, filled: minColumns } = settings;
  const table = { rows, columns, themeLevel, top, minColumns };
  const variables = { ...table, where: filter };
  const query = useGraphQL(MatrixOfDocument, variables);
  const counts = query.data && tableOf(query.data.matrix, rows, columns);
  const lead = `${dimensions[rows].plural} by ${dimensions[columns].singular}`;
  return (
    <FilteredView
      {...{ view, lead }}
      extent={query}
      request={{ document: MatrixOfDocument, variables }}
      downloads={[...tableDownloads(filter, table), ...actDownloads(filter)]}
      picture={counts && ((sentence) => tablePicture({ sentence, table: counts, marks: 'cells' }))}
      panel={openCellPanel(view, [
        { dimension: rows, id: open?.row, headings: counts?.rows },
        { dimension: columns, id: open?.column, headings: counts?.columns },
      ])}
    >
      <MatrixControls settings={settings} onChange={view.setSettings} />
      <QueryResult query={query} minHeight="30rem">
        {({ matrix }) =>
          counts === undefined || counts.rows.length === 0 ? (
            <NothingToShow total={matrix.total} minColumns={minColumns} />
          ) : (
            <>
              <HeatMap
                table={counts}
                caption={`${lead}: distinct acts`}
                corner={dimensions[rows].plural}
                open={open}
                onOpen={view.setOpen}
              />
              <Omitted {...matrix} onMore={top >= 200 ? undefined : () => view.setSettings({ top: 200 })} />
            </>
          )
        }
      </QueryResult>
      <h2>The acts</h2>
      <ActList where={filter} first={5} />
    </FilteredView>
  );
}

/** A matrix with its headings in words. */
function tableOf(matrix: MatrixOfQuery['matrix'], rows: Dimension, columns: Dimension): Table {
  const inWords = (dimension: Dimension, headings: MatrixOfQuery['matrix']['rows']) =>
    headings.map((heading) => ({ ...heading, label: headingOf(dimension, heading) }));
  return {
    rows: inWords(rows, matrix.rows),
    columns: inWords(columns, matrix.columns),
    counts: matrix.counts,
  };
}

function NothingToShow({ total, minColumns }: { total: number; minColumns: number }) {
  if (total === 0)
    return (
      <Empty title="No act matches.">
        <p>Take a condition away in the filter, or choose a broader theme.</p>
      </Empty>
    );
  const [title, advice] =
    minColumns > 1
      ? [`No row is filled in ${minColumns} columns.`, 'Ask for rows filled in fewer columns']
      : ['None of these acts has a row here.', 'Choose other rows'];
  return (
    <Empty title={title}>
      <p>
        {countText(total, 'act')} match. {advice}, or read the acts below.
      </p>
    </Empty>
  );
}

function Omitted({
  omitted: { rows, columns, acts },
  onMore,
}: Pick<MatrixOfQuery['matrix'], 'omitted'> & { onMore: (() => void) | undefined }) {
  const parts = [rows > 0 && countText(rows, 'row'), columns > 0 && countText(columns, 'column')];
  if (!parts.some(Boolean)) return null;
  return (
    <p className="hint">
      Not shown: {parts.filter(Boolean).join(' and ')}, with {numberText(acts)} acts.{' '}
      {onMore === undefined ? (
        'Filter to see them.'
      ) : (
        <button type="button" className="quiet" onClick={onMore}>
          Show up to 200
        </button>
      )}
    </p>
  );
}
