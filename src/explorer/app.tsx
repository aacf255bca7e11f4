import { type ComponentType, lazy, type RefObject, Suspense, useLayoutEffect, useRef } from 'react';
import { listAddress } from './address/entity-address.ts';
import { isEmbedded, useAddress } from './address/location.tsx';
import { scrollPositions } from './address/scroll-positions.ts';
import { PageFrame } from './frame/page-frame.tsx';
import { keysOf, listedTypes } from './labels/terms.ts';
import { FailureBoundary } from './layout/failure-boundary.tsx';
import { NotFound } from './layout/not-found.tsx';
import { Skeleton } from './layout/skeleton.tsx';
import type { PageArea } from './messages/en.ts';
import { loadMessages } from './messages/load-messages.ts';
import { useLanguage } from './messages/text.ts';
import { ListPage } from './overview/list-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { SearchPage } from './overview/search-page.tsx';

/** A page that is loaded when it is opened, with its messages and those of the actions that each has. */
const page = <Properties,>(areas: readonly PageArea[], load: () => Promise<ComponentType<Properties>>) =>
  lazy(async () => {
    const [Page] = await Promise.all([load(), loadMessages(['actions', ...areas])]);
    return { default: Page as ComponentType<Properties & object> };
  });
/** The views of what a filter selects are loaded together, and so are the pages of one entity. */
const view = (name: keyof typeof import('./views.ts')) =>
  page(['acts', 'time', 'views'], async () => (await import('./views.ts'))[name]);
const sheet = (name: keyof typeof import('./sheets/sheets.ts')) =>
  page(['acts', 'sheets', 'time'], async () => (await import('./sheets/sheets.ts'))[name]);

/** Not in the script of the first view. */
const EmbedFrame = page([], async () => (await import('./embed/embed-frame.tsx')).EmbedFrame);

/** Pages by path. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/': OverviewPage,
  '/matrix': view('MatrixView'),
  '/timeline': view('TimelineView'),
  '/network': page(
    ['acts', 'views', 'network'],
    async () => (await import('./network/network-view.tsx')).NetworkView,
  ),
  '/acts': view('ActsView'),
  '/lineage': page(['acts', 'lineage'], async () => (await import('./lineage/lineage-view.tsx')).LineageView),
  '/treaties': page(
    ['acts', 'treaties'],
    async () => (await import('./treaties/treaties-view.tsx')).TreatiesView,
  ),
  '/paths': page(['acts', 'paths'], async () => (await import('./paths/paths-view.tsx')).PathsView),
  '/compare': page(
    ['acts', 'views', 'compare'],
    async () => (await import('./compare/compare-view.tsx')).CompareView,
  ),
  '/gaps': page(['acts', 'views', 'gaps'], async () => (await import('./gaps/gaps-view.tsx')).GapsView),
  '/attendance': page(
    ['acts', 'views', 'sheets', 'attendance'],
    async () => (await import('./attendance/attendance-view.tsx')).AttendanceView,
  ),
  '/search': SearchPage,
  '/glossary': page(['glossary'], async () => (await import('./overview/glossary-page.tsx')).GlossaryPage),
  ...Object.fromEntries(
    keysOf(listedTypes).map((type) => [listAddress(type), () => <ListPage type={type} />]),
  ),
};

/** Pages of one entity, by the folder before its id. The id of an act contains a slash. */
const sheets: Readonly<Record<string, ComponentType<{ id: string }>>> = {
  acts: sheet('ActSheet'),
  actors: sheet('ActorSheet'),
  themes: sheet('ThemeSheet'),
  meetings: sheet('MeetingSheet'),
  resolutions: sheet('ResolutionSheet'),
  sources: sheet('SourceSheet'),
};

function pageAt(path: string) {
  const Page = pages[path];
  if (Page !== undefined) return <Page />;
  const [, folder = '', id = ''] = /^\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  const Sheet = sheets[folder];
  return Sheet === undefined ? <NotFound path={path} /> : <Sheet id={id} />;
}

/** The explorer: the page of the current address. */
export function App() {
  const { path, address } = useAddress();
  const last = useRef({ path, address });
  useLanguage();
  const Frame = isEmbedded ? EmbedFrame : PageFrame;
  return (
    <Suspense fallback={null}>
      <Frame>
        <FailureBoundary key={path} address={address}>
          <Suspense fallback={<Skeleton minHeight="100vh" />}>
            {pageAt(path)}
            <Arrival {...{ last, path, address }} />
          </Suspense>
        </FailureBoundary>
      </Frame>
    </Suspense>
  );
}

interface Place {
  path: string;
  address: string;
}

/** Focuses the heading of another page and restores its scroll position, once the page is there. */
function Arrival({ last, path, address }: Place & { last: RefObject<Place> }) {
  useLayoutEffect(() => {
    if (last.current.address === address) return undefined;
    const isOtherPage = last.current.path !== path;
    const arrive = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (heading === null) return false;
      last.current = { path, address };
      if (isOtherPage) heading.focus({ preventScroll: true });
      if (!scrollPositions.restore() && isOtherPage) window.scrollTo(0, 0);
      return true;
    };
    if (arrive()) return undefined;
    // The page is still being loaded.
    const arrival = new MutationObserver(() => arrive() && arrival.disconnect());
    arrival.observe(document.body, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [last, path, address]);
  return null;
}
