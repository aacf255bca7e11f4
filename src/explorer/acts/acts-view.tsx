import { useView } from '../address/use-view.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useNames } from '../filter/use-names.ts';
import { ActsDocument, ExtentOfFilterDocument } from '../gql/graphql.ts';
import { downloadsOf } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { FailureNotice } from '../layout/notices.tsx';
import { ActList } from './act-list.tsx';

/** Every act under the filter, with its evidence: the view to read and to cite from. */
export function ActsView() {
  const view = useView();
  const named = useNames(view.filter);
  const asked = useAnswer(ExtentOfFilterDocument, { where: view.filter });
  return (
    <FilteredView
      {...{ view, named, asked }}
      lead="What was raised"
      question={ActsDocument as never}
      variables={{ where: view.filter, sort: 'NEWEST_FIRST', first: 20, after: null }}
      downloads={downloadsOf(view.filter)}
    >
      {asked.failure !== undefined ? (
        <FailureNotice failure={asked.failure} again={asked.again} />
      ) : (
        <ActList where={view.filter} headingLevel={2} />
      )}
    </FilteredView>
  );
}
