import { useGraphQL } from '../api/use-query-state.ts';
import { ChangesOfDocument } from '../gql/graphql.ts';
import { momentText } from '../labels/dates.ts';
import { NotFound } from '../layout/not-found.tsx';
import { Notice, QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Text, text } from '../messages/text.ts';

/** The page of an id that does not exist; for a retired one, it says since when. */
export function MissingEntity({ id }: { id: string }) {
  const query = useGraphQL(ChangesOfDocument, { id });
  return (
    <QueryResult query={query} minHeight="10rem">
      {({ changes }) => {
        const last = changes.nodes.at(-1);
        if (last?.kind !== 'RETIRED') return <NotFound path={id} />;
        return (
          <>
            <PageHeading title={text('retired.title')} />
            <Notice title={id}>
              <p>
                <Text
                  id="retired.text"
                  version={last.version}
                  day={momentText(last.at)}
                  changes={<code>changes</code>}
                  graphiql={<a href="/graphiql">GraphiQL</a>}
                />
              </p>
            </Notice>
          </>
        );
      }}
    </QueryResult>
  );
}
