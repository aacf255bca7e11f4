import { type ReactNode, useEffect, useRef } from 'react';
import { ActsView } from './acts/acts-view.tsx';
import { useAddress } from './address/location.tsx';
import { NotFound } from './layout/not-found.tsx';
import { PageFrame } from './layout/page-frame.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { GlossaryPage } from './overview/glossary-page.tsx';
import { ListPage } from './overview/list-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { SearchPage } from './overview/search-page.tsx';
import { ActSheet } from './sheets/act-sheet.tsx';
import { ActorSheet } from './sheets/actor-sheet.tsx';
import { MeetingSheet } from './sheets/meeting-sheet.tsx';
import { ResolutionSheet } from './sheets/resolution-sheet.tsx';
import { SourceSheet } from './sheets/source-sheet.tsx';
import { ThemeSheet } from './sheets/theme-sheet.tsx';
import { TimelineView } from './timeline/timeline-view.tsx';

/** Pages by path. */
const pages: Readonly<Record<string, () => ReactNode>> = {
  '/': () => <OverviewPage />,
  '/matrix': () => <MatrixView />,
  '/timeline': () => <TimelineView />,
  '/acts': () => <ActsView />,
  '/search': () => <SearchPage />,
  '/glossary': () => <GlossaryPage />,
  '/actors': () => <ListPage type="Actor" title="Actors" />,
  '/themes': () => <ListPage type="Theme" title="Themes" />,
  '/meetings': () => <ListPage type="Meeting" title="Meetings" />,
  '/resolutions': () => <ListPage type="Resolution" title="Resolutions" />,
  '/sources': () => <ListPage type="Source" title="Sources" />,
};

/** Pages of one entity, by the folder before its id. The id of an act contains a slash. */
const sheets: Readonly<Record<string, (id: string) => ReactNode>> = {
  acts: (id) => <ActSheet id={id} />,
  actors: (id) => <ActorSheet id={id} />,
  themes: (id) => <ThemeSheet id={id} />,
  meetings: (id) => <MeetingSheet id={id} />,
  resolutions: (id) => <ResolutionSheet id={id} />,
  sources: (id) => <SourceSheet id={id} />,
};

function pageAt(path: string): ReactNode {
  const page = pages[path];
  if (page !== undefined) return page();
  const [, folder = '', id = ''] = /^\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  return sheets[folder]?.(id) ?? <NotFound path={path} />;
}

/** The explorer: the page of the present address. */
export function App() {
  const { path } = useAddress();
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [path]);
  return (
    <PageFrame>
      <div key={path}>{pageAt(path)}</div>
    </PageFrame>
  );
}
