import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { type Dimension, MatrixOfDocument, type MatrixOfQuery } from '../gql/graphql.ts';
import { knownTotal } from '../labels/counts.ts';
import { headingOf, pluralOf, singularOf } from '../labels/terms.ts';
import { StatedPeriod, useLevel } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import { TableView } from './table-view.tsx';
import { MatrixControls } from './view-controls.tsx';

/** Acts by two dimensions as a table of coloured counts. */
export const MatrixView = () => (
  <StatedPeriod setting="columns">
    <StatedMatrix />
  </StatedPeriod>
);

function StatedMatrix() {
  const view = useView();
  const { rows, columns, level: themeLevel, top, filled: minColumns } = view.settings;
  const options = { themeLevel, top, minColumns };
  const level = useLevel(columns, rows);
  const variables = level && { rows, columns, ...options, where: view.filter, period: level };
  const inWords = (dimension: Dimension, headings: MatrixOfQuery['matrix']['rows']) =>
    headings.map((heading) => ({
      ...heading,
      total: knownTotal(heading),
      label: headingOf(dimension, heading),
    }));
  return (
    <TableView
      {...{ view, level, rows, columns, options }}
      lead={text('table.by', { rows: pluralOf[rows], columns: singularOf[columns] })}
      query={useGraphQL(MatrixOfDocument, variables)}
      request={{ document: MatrixOfDocument, variables }}
      table={({ matrix }) => ({
        ...matrix,
        rows: inWords(rows, matrix.rows),
        columns: inWords(columns, matrix.columns),
      })}
      marks="cells"
      controls={<MatrixControls settings={view.settings} onChange={view.setSettings} />}
      notes={({ matrix }) => (
        <Omitted {...matrix} onMore={top >= 200 ? undefined : () => view.setSettings({ top: 200 })} />
      )}
    />
  );
}

function Omitted({
  omitted: { rows, columns, acts },
  onMore,
}: Pick<MatrixOfQuery['matrix'], 'omitted'> & { onMore: (() => void) | undefined }) {
  if (rows + columns === 0) return null;
  const key = columns === 0 ? 'table.omittedRows' : rows === 0 ? 'table.omittedColumns' : 'table.omittedBoth';
  return (
    <p className="hint">
      {text(key, { rows, columns, acts })}{' '}
      {onMore === undefined ? (
        text('table.filterToSee')
      ) : (
        <button type="button" onClick={onMore}>
          {text('table.showMore')}
        </button>
      )}
    </p>
  );
}
