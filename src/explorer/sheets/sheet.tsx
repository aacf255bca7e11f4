import { type ReactNode, useEffect } from 'react';
import { entityAddress } from '../address/entity-address.ts';
import type { Filter } from '../address/facets.ts';
import { go } from '../address/location.tsx';
import { useDatasetVersion } from '../api/query-client.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import type { NamedFragment, TypedDocumentString } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { typeNames } from '../labels/terms.ts';
import { actDownloads, entityDownloads } from '../layout/downloads.ts';
import { NotFound } from '../layout/not-found.tsx';
import { QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import type { Drawing } from '../layout/picture.ts';
import { ViewActions } from '../layout/view-actions.tsx';
import { Text, text } from '../messages/text.ts';
import { type CommonFields, CommonParts, Sources } from './common-parts.tsx';
import { MissingEntity } from './missing-entity.tsx';
import { type Fact, Facts } from './part.tsx';

type TypeName = NamedFragment['__typename'];
type SheetType = TypeName & keyof typeof typeNames;

/**
 * The page of an entity: its facts, everything else known about it, and its sources, side by side where there is room. An id of another type redirects to the page of that type.
 */
export function Sheet<
  Node extends { __typename: TypeName; id: string } & CommonFields,
  Type extends SheetType,
  Variables extends { id: string },
>({
  id,
  type,
  document,
  variables,
  acts,
  lead,
  facts,
  drawing,
  children,
}: {
  id: string;
  type: Type;
  document: TypedDocumentString<{ node: Node | null }, Variables>;
  variables: Variables;
  /** Selects the acts of the entity, for download. */
  acts?: Filter;
  /** What to read first, below the heading. */
  lead?: (entity: Extract<Node, { __typename: Type }>) => ReactNode;
  /** Names with values: beside the rest where there is room. */
  facts: (entity: Extract<Node, { __typename: Type }>) => readonly Fact[];
  /** Draws the picture of the page for download. */
  drawing?: (() => Drawing) | undefined;
  children: (entity: Extract<Node, { __typename: Type }>) => ReactNode;
}) {
  const query = useGraphQL(document, variables);
  const version = useDatasetVersion();
  return (
    <QueryResult query={query} minHeight="100vh">
      {({ node }) => {
        if (node === null) return <MissingEntity id={id} />;
        if (node.__typename !== type) return <Redirect to={node} />;
        const name = nameOf(node as unknown as NamedFragment);
        const entity = node as Extract<Node, { __typename: Type }>;
        return (
          <article className="sheet">
            <PageHeading title={name} kind={typeNames[type]} />
            <ViewActions
              sentence={text('filter.chip', { label: typeNames[type], value: name })}
              request={{ document, variables }}
              downloads={[...entityDownloads(type, id), ...(acts === undefined ? [] : actDownloads(acts))]}
              drawing={drawing}
            />
            {lead?.(entity)}
            <div className="sheet-columns">
              <div className="sheet-facts">
                <Facts facts={facts(entity)} />
              </div>
              <div className="sheet-main">
                {children(entity)}
                <CommonParts {...node} />
              </div>
              <Sources {...node} />
            </div>
            <p className="hint">
              <Text id="sheet.id" entity={<code>{id}</code>} version={version} />
            </p>
          </article>
        );
      }}
    </QueryResult>
  );
}

/** Goes to the page of an entity of another type. */
function Redirect({ to: { __typename: type, id } }: { to: { __typename: string; id: string } }) {
  const href = entityAddress(type, id);
  useEffect(() => {
    if (href !== null) go(href, { replace: true });
  }, [href]);
  return href === null ? <NotFound path={id} /> : null;
}
