import type { ReactNode } from 'react';
import type { Download } from '../../layout/downloads.ts';
import { AddressNotices } from '../../layout/notices.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import type { Drawing } from '../../layout/picture.ts';
import { type GraphQLRequest, ViewActions } from '../../layout/view-actions.tsx';
import type { LineageView } from './lineage-address.ts';

/** The sentence, the actions, the content, and on demand a panel beside it. */
export const LineageFrame = ({
  view: { problems, sharedVersion },
  title,
  request,
  downloads,
  drawing,
  panel,
  children,
}: {
  view: LineageView;
  title: string;
  request: GraphQLRequest;
  downloads: readonly Download[];
  drawing: (() => Drawing) | undefined;
  panel: ReactNode;
  children: ReactNode;
}) => (
  <div className={panel ? 'lineage lineage-with-panel' : 'lineage'}>
    <div>
      <AddressNotices {...{ problems, sharedVersion }} />
      <PageHeading title={title} />
      <ViewActions {...{ request, downloads, drawing }} sentence={title} />
      {children}
    </div>
    {panel}
  </div>
);
