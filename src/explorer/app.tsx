import { type ComponentType, useLayoutEffect, useRef } from 'react';
import { ActsView } from './acts/acts-view.tsx';
import { listAddress } from './address/entity-address.ts';
import { useAddress } from './address/location.tsx';
import { scrollPositions } from './address/scroll-positions.ts';
import { keysOf, listedTypes } from './labels/terms.ts';
import { FailureBoundary } from './layout/failure-boundary.tsx';
import { NotFound } from './layout/not-found.tsx';
import { PageFrame } from './layout/page-frame.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { GlossaryPage } from './overview/glossary-page.tsx';
import { ListPage } from './overview/list-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { SearchPage } from './overview/search-page.tsx';
import { ActorSheet } from './sheets/actor-sheet.tsx';
import { MeetingSheet } from './sheets/meeting-sheet.tsx';
import { SourceSheet } from './sheets/source-sheet.tsx';
import { ActSheet, ResolutionSheet } from './sheets/text-sheets.tsx';
import { ThemeSheet } from './sheets/theme-sheet.tsx';
import { TimelineView } from './timeline/timeline-view.tsx';

/** Pages by path. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/': OverviewPage,
  '/matrix': MatrixView,
  '/timeline': TimelineView,
  '/acts': ActsView,
  '/search': SearchPage,
  '/glossary': GlossaryPage,
  ...Object.fromEntries(
    keysOf(listedTypes).map((type) => [listAddress(type), () => <ListPage type={type} />]),
  ),
};

/** Pages of one entity, by the folder before its id. The id of an act contains a slash. */
const sheets: Readonly<Record<string, ComponentType<{ id: string }>>> = {
  acts: ActSheet,
  actors: ActorSheet,
  themes: ThemeSheet,
  meetings: MeetingSheet,
  resolutions: ResolutionSheet,
  sources: SourceSheet,
};

function pageAt(path: string) {
  const Page = pages[path];
  if (Page !== undefined) return <Page />;
  const [, folder = '', id = ''] = /^\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  const Sheet = sheets[folder];
  return Sheet === undefined ? <NotFound path={path} /> : <Sheet id={id} />;
}

/** The explorer: the page of the present address. */
export function App() {
  const { path, address } = useAddress();
  const last = useRef({ path, address });
  useLayoutEffect(() => {
    if (last.current.address === address) return;
    const isOtherPage = last.current.path !== path;
    last.current = { path, address };
    if (isOtherPage) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (!scrollPositions.restore() && isOtherPage) window.scrollTo(0, 0);
  }, [path, address]);
  return (
    <PageFrame>
      <FailureBoundary key={path} address={address}>
        {pageAt(path)}
      </FailureBoundary>
    </PageFrame>
  );
}
