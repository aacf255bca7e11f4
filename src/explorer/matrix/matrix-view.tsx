import { ActList } from '../acts/act-list.tsx';
import { useView } from '../address/use-view.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useNames } from '../filter/use-names.ts';
import { type Dimension, MatrixOfDocument, type MatrixOfQuery } from '../gql/graphql.ts';
import { countText, numberText } from '../labels/dates.ts';
import { dimensions, headingOf, oneOf } from '../labels/terms.ts';
import { downloadsOf } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { Answered, Empty } from '../layout/notices.tsx';
import type { Table } from './count-grid.tsx';
import { HeatMap } from './heat-map.tsx';
import { MatrixControls } from './matrix-controls.tsx';
import { openedOf } from './opened-acts.ts';
import { tablePicture } from './table-picture.ts';

/** Acts by two dimensions as a table of coloured counts. */
export function MatrixView() {
  const view = useView();
  const { filter, settings, open } = view;
  const { rows, columns, level, top, filled } = settings;
  const asksForThemes = rows === 'THEME' || columns === 'THEME';
  const variables = { rows, columns, where: filter, themeLevel: level, top, minColumns: filled };
  const asked = useAnswer(MatrixOfDocument, variables);
  const named = useNames(filter);
  const table = asked.data === undefined ? undefined : tableOf(asked.data, { rows, columns });
  const lead = `${dimensions[rows]} by ${oneOf[columns]}`;

  const opened = openedOf(filter, open, [
    { dimension: rows, id: open?.row, headings: table?.rows },
    { dimension: columns, id: open?.column, headings: table?.columns },
  ]);

  return (
    <FilteredView
      {...{ view, named, lead, asked, variables, opened }}
      question={MatrixOfDocument as never}
      downloads={downloadsOf(filter, {
        table: { rows, columns, themeLevel: level, top, minColumns: filled },
      })}
      picture={table && ((sentence) => tablePicture({ sentence, table, marks: 'cells' }))}
    >
      <MatrixControls settings={settings} asksForThemes={asksForThemes} onChange={view.setSettings} />
      <Answered asked={asked} room="30rem">
        {({ matrix }) =>
          table === undefined || table.rows.length === 0 ? (
            <NothingToShow total={matrix.total} filled={filled} />
          ) : (
            <>
              <HeatMap
                table={table}
                caption={`${lead}: distinct acts`}
                corner={dimensions[rows]}
                open={open}
                onOpen={view.setOpen}
              />
              <Omitted {...matrix} onMore={() => view.setSettings({ top: 200 })} isAll={top >= 200} />
            </>
          )
        }
      </Answered>
      <h2>The acts</h2>
      <ActList where={filter} first={5} />
    </FilteredView>
  );
}

/** The answer as a table, with its headings in our words. */
function tableOf(
  { matrix }: MatrixOfQuery,
  { rows, columns }: { rows: Dimension; columns: Dimension },
): Table {
  const worded = (dimension: Dimension) => (heading: MatrixOfQuery['matrix']['rows'][number]) => ({
    ...heading,
    label: headingOf(dimension, heading),
  });
  return {
    rows: matrix.rows.map(worded(rows)),
    columns: matrix.columns.map(worded(columns)),
    counts: matrix.counts,
  };
}

function NothingToShow({ total, filled }: { total: number; filled: number }) {
  if (total === 0)
    return (
      <Empty title="No act matches.">
        <p>Take a condition away in the filter, or choose a broader theme.</p>
      </Empty>
    );
  return (
    <Empty
      title={filled > 1 ? `No row is filled in ${filled} columns.` : 'None of these acts has a row here.'}
    >
      <p>
        {countText(total, 'act')} match.{' '}
        {filled > 1 ? 'Ask for rows filled in fewer columns' : 'Choose other rows'}, or read the acts below.
      </p>
    </Empty>
  );
}

function Omitted({
  omitted,
  onMore,
  isAll,
}: Pick<MatrixOfQuery['matrix'], 'omitted'> & { onMore: () => void; isAll: boolean }) {
  if (omitted.rows === 0 && omitted.columns === 0) return null;
  const parts = [
    omitted.rows > 0 ? countText(omitted.rows, 'row') : '',
    omitted.columns > 0 ? countText(omitted.columns, 'column') : '',
  ];
  return (
    <p className="hint">
      Not shown: {parts.filter(Boolean).join(' and ')}, with {numberText(omitted.acts)} acts.{' '}
      {isAll ? (
        'Filter to see them.'
      ) : (
        <button type="button" className="quiet" onClick={onMore}>
          Show up to 200
        </button>
      )}
    </p>
  );
}
