import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { type Dimension, MatrixOfDocument, type MatrixOfQuery } from '../gql/graphql.ts';
import { knownTotal } from '../labels/counts.ts';
import { countText, numberText } from '../labels/dates.ts';
import { dimensions } from '../labels/dimensions.ts';
import { headingOf } from '../labels/terms.ts';
import { TableView } from './table-view.tsx';
import { MatrixControls } from './view-controls.tsx';

/** Acts by two dimensions as a table of coloured counts. */
export function MatrixView() {
  const view = useView();
  const { rows, columns, level: themeLevel, top, filled: minColumns } = view.settings;
  const options = { themeLevel, top, minColumns };
  const variables = { rows, columns, ...options, where: view.filter };
  const inWords = (dimension: Dimension, headings: MatrixOfQuery['matrix']['rows']) =>
    headings.map((heading) => ({
      ...heading,
      total: knownTotal(heading),
      label: headingOf(dimension, heading),
    }));
  return (
    <TableView
      {...{ view, rows, columns, options }}
      lead={`${dimensions[rows].plural} by ${dimensions[columns].singular}`}
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
  const parts = [rows > 0 && countText(rows, 'row'), columns > 0 && countText(columns, 'column')];
  if (!parts.some(Boolean)) return null;
  return (
    <p className="hint">
      Not shown: {parts.filter(Boolean).join(' and ')}, with {numberText(acts)} acts.{' '}
      {onMore === undefined ? (
        'Filter to see them.'
      ) : (
        <button type="button" onClick={onMore}>
          Show up to 200
        </button>
      )}
    </p>
  );
}
