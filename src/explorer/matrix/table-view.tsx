import type { ReactNode } from 'react';
import { ActList } from '../acts/act-list.tsx';
import { EvidencePanel } from '../acts/evidence-panel.tsx';
import { NoActs } from '../acts/no-acts.tsx';
import { isEmbedded } from '../address/location.tsx';
import { narrowTo } from '../address/narrow-to.ts';
import type { View } from '../address/use-view.ts';
import type { QueryState } from '../api/use-query-state.ts';
import { incompleteText } from '../filter/sentence.ts';
import type { AdvanceOrder, Bucket, Dimension, ExtentFragment } from '../gql/graphql.ts';
import { pluralOf } from '../labels/terms.ts';
import { actDownloads, tableDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { Notice, QueryResult } from '../layout/notices.tsx';
import type { GraphQLRequest } from '../layout/view-actions.tsx';
import { text } from '../messages/text.ts';
import type { Marks, Table } from './count-table.ts';
import { MarkedGrid } from './marked-grid.tsx';
import { tableDrawing } from './table-picture.ts';

/** A view of a table of counts: its picture, and on demand the acts behind a mark. */
export function TableView<Result extends ExtentFragment>({
  view,
  lead,
  level,
  query,
  request,
  rows,
  columns,
  options,
  table,
  marks,
  controls,
  notes,
  sort = 'NEWEST_FIRST',
}: {
  view: View;
  /** What the table shows: `Themes by review cycle`. */
  lead: string;
  /** The level of cycles in which the view counts; null until it is known. */
  level: Bucket | null;
  query: QueryState<Result>;
  request: GraphQLRequest;
  /** Undefined if all acts are in one row. */
  rows: Dimension | undefined;
  columns: Dimension;
  /** Further arguments of the table's export. */
  options: { top: number; themeLevel: string; minColumns?: number };
  table: (result: Result) => Table & { total: number };
  marks: Marks;
  controls: ReactNode;
  /** Notes on what the table does not show. */
  notes: (result: Result) => ReactNode;
  /** The order of the acts below the picture. */
  sort?: AdvanceOrder;
}) {
  const { filter, open, setOpen } = view;
  const shown = query.data && table(query.data);
  const members = [
    { dimension: rows, id: open?.row, headings: shown?.rows },
    { dimension: columns, id: open?.column, headings: shown?.columns },
  ].flatMap(({ dimension, id, headings }) =>
    dimension && id
      ? [{ dimension, id, label: headings?.find((heading) => heading.id === id)?.label ?? id }]
      : [],
  );
  return (
    <FilteredView
      {...{ view, lead, level, request }}
      extent={query}
      downloads={[
        ...(rows === undefined ? [] : tableDownloads(filter, { rows, columns, ...options })),
        ...actDownloads(filter),
      ]}
      list={isEmbedded ? undefined : <ActList where={filter} first={5} sort={sort} />}
      drawing={shown && (() => tableDrawing({ table: shown, marks }))}
      panel={
        open && (
          <EvidencePanel
            title={members.map(({ label }) => label).join(', ')}
            where={narrowTo(filter, ...members)}
            onClose={() => setOpen(null)}
          />
        )
      }
    >
      {!isEmbedded && controls}
      <QueryResult query={query} shape="table" minHeight="48rem">
        {(result) =>
          shown === undefined || shown.total === 0 || shown.rows.length === 0 ? (
            <NothingToShow total={shown?.total ?? 0} minColumns={options.minColumns ?? 1} />
          ) : (
            <>
              <MarkedGrid
                {...{ marks, open }}
                table={shown}
                caption={text('table.caption', { lead })}
                corner={rows === undefined ? text('table.points') : pluralOf[rows]}
                onOpen={setOpen}
              />
              <Incomplete {...{ result, level }} />
              {notes(result)}
            </>
          )
        }
      </QueryResult>
    </FilteredView>
  );
}

/** A notice where not all meetings are coded. */
function Incomplete({ result, level }: { result: ExtentFragment; level: Bucket | null }) {
  const notice = level === null ? null : incompleteText(result, level);
  return notice === null ? null : <p className="hint">{notice}</p>;
}

function NothingToShow({ total, minColumns }: { total: number; minColumns: number }) {
  if (total === 0) return <NoActs />;
  return minColumns > 1 ? (
    <Notice title={text('table.noFilledRow', { columns: minColumns })}>
      <p>{text('table.noFilledRowText', { acts: total })}</p>
    </Notice>
  ) : (
    <Notice title={text('table.noRow')}>
      <p>{text('table.noRowText', { acts: total })}</p>
    </Notice>
  );
}
