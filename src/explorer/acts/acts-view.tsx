import { useView } from '../address/use-view.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { ActsDocument, ExtentOfFilterDocument } from '../gql/graphql.ts';
import { actDownloads } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { ErrorNotice } from '../layout/notices.tsx';
import { useLevel } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import { TimePart } from '../time/time-part.tsx';
import { useTime } from '../time/use-time.ts';
import { ActList } from './act-list.tsx';

/** Every act that the filter selects, with its evidence: the view to read and to cite from. */
export function ActsView() {
  const view = useView();
  const { filter } = view;
  const level = useLevel();
  const extent = useGraphQL(ExtentOfFilterDocument, level && { where: filter, period: level });
  const time = useTime(filter);
  const variables = { where: filter, sort: 'NEWEST_FIRST', first: 20, after: null };
  return (
    <FilteredView
      {...{ view, level, extent }}
      lead={text('acts.lead')}
      request={{ document: ActsDocument, variables }}
      downloads={actDownloads(filter)}
      drawing={time.drawing}
    >
      {extent.error !== null ? (
        <ErrorNotice
          error={extent.error}
          retry={() => {
            extent.retry();
            time.query.retry();
          }}
        />
      ) : (
        <>
          <TimePart time={time} />
          <h2>{text('acts.lead')}</h2>
          <ActList where={filter} isEndless />
        </>
      )}
    </FilteredView>
  );
}
