import { useGraphQL } from '../api/use-query-state.ts';
import { ChangesOfDocument } from '../gql/graphql.ts';
import { momentText } from '../labels/dates.ts';
import { NotFound } from '../layout/not-found.tsx';
import { Notice, QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-frame.tsx';

/** The page of an id that leads to nothing: what has been retired says since when. */
export function MissingEntity({ id }: { id: string }) {
  const query = useGraphQL(ChangesOfDocument, { id });
  return (
    <QueryResult query={query} minHeight="10rem">
      {({ changes }) => {
        const last = changes.nodes.at(-1);
        if (last?.kind !== 'RETIRED') return <NotFound path={id} />;
        return (
          <>
            <PageHeading title="This has been retired" />
            <Notice title={id}>
              <p>
                No document asserts it any more since dataset version {last.version}, published{' '}
                {momentText(last.at)}. Citations of earlier versions stay valid; <code>changes</code> in{' '}
                <a href="/graphiql">GraphiQL</a> gives what it said.
              </p>
            </Notice>
          </>
        );
      }}
    </QueryResult>
  );
}
