import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { ActsDocument, ExtentOfFilterDocument } from '../gql/graphql.ts';
import { actDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { ErrorNotice } from '../layout/notices.tsx';
import { useLevel } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import { ActList } from './act-list.tsx';

/** Every act that the filter selects, with its evidence: the view to read and to cite from. */
export function ActsView() {
  const view = useView();
  const { filter } = view;
  const level = useLevel();
  const extent = useGraphQL(ExtentOfFilterDocument, level && { where: filter, period: level });
  const variables = { where: filter, sort: 'NEWEST_FIRST', first: 20, after: null };
  return (
    <FilteredView
      {...{ view, level, extent }}
      lead={text('acts.lead')}
      request={{ document: ActsDocument, variables }}
      downloads={actDownloads(filter)}
    >
      {extent.error !== null ? (
        <ErrorNotice error={extent.error} retry={extent.retry} />
      ) : (
        <ActList where={filter} headingLevel={2} />
      )}
    </FilteredView>
  );
}
