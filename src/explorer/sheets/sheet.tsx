import { type ReactNode, useState } from 'react';
import type { Filter } from '../address/facets.ts';
import { go } from '../address/location.tsx';
import { thingAddress } from '../address/thing-address.ts';
import { useDatasetVersion } from '../api/dataset-version.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { NamedFragment, TypedDocumentString } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { downloadsOf, downloadsOfThing } from '../layout/downloads.ts';
import { NotFound } from '../layout/not-here.tsx';
import { Answered } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-frame.tsx';
import { ViewActions } from '../layout/view-actions.tsx';

type Kinds = NamedFragment['__typename'];

/**
 * The page of one thing: everything that is known about it. An id of another type leads to that type's page, an unknown one
 * to none.
 */
export function Sheet<Result extends { node: { __typename: Kinds; id: string } | null }, Kind extends Kinds>({
  id,
  kind,
  type,
  question,
  acts,
  children,
}: {
  id: string;
  /** What such a thing is called in a heading. */
  kind: string;
  type: Kind;
  question: TypedDocumentString<Result, { id: string }>;
  /** The acts that belong to it. */
  acts?: Filter;
  children: (thing: Extract<NonNullable<Result['node']>, { __typename: Kind }>) => ReactNode;
}) {
  const asked = useAnswer(question, { id });
  return (
    <Answered asked={asked} room="60rem">
      {({ node }) => {
        if (node === null) return <NotFound path={id} />;
        if (node.__typename !== type) return <Elsewhere node={node} />;
        const name = nameOf(node as unknown as NamedFragment);
        return (
          <article className="sheet">
            <PageHeading title={name} kind={kind} />
            <ViewActions
              sentence={`${kind}: ${name}`}
              shown={{ question: question as never, variables: { id } }}
              downloads={[...downloadsOfThing(type, id), ...(acts === undefined ? [] : downloadsOf(acts))]}
            />
            {children(node as Extract<NonNullable<Result['node']>, { __typename: Kind }>)}
            <IdLine id={id} />
          </article>
        );
      }}
    </Answered>
  );
}

/** Goes to where a thing of another type belongs. */
function Elsewhere({ node }: { node: { __typename: string; id: string } }) {
  const href = thingAddress(node.__typename, node.id);
  useState(() => {
    if (href !== null) queueMicrotask(() => go(href, { replace: true }));
  });
  return href === null ? <NotFound path={node.id} /> : null;
}

/** What a correction or a query needs. */
function IdLine({ id }: { id: string }) {
  const version = useDatasetVersion();
  return (
    <p className="hint id-line">
      Id <code>{id}</code>, dataset version {version}
    </p>
  );
}
