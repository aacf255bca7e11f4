import { type ComponentType, lazy, type RefObject, Suspense, useLayoutEffect, useRef } from 'react';
import { listAddress } from './address/entity-address.ts';
import { currentPath, isEmbedded, useAddress } from './address/location.tsx';
import { scrollPositions } from './address/scroll-positions.ts';
import { Skeleton } from './elements/skeleton.tsx';
import { PageFrame } from './frame/page-frame.tsx';
import { keysOf, listedTypes } from './labels/terms.ts';
import { FailureBoundary } from './layout/failure-boundary.tsx';
import { NotFound } from './layout/not-found.tsx';
import type { PageArea } from './messages/en.ts';
import { loadMessages } from './messages/load-messages.ts';
import { useLanguage } from './messages/text.ts';
import { ListPage } from './overview/list-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { SearchPage } from './overview/search-page.tsx';

/** A page; `load` loads its script and messages, if they are not in the first script. */
type Page<Properties = object> = ComponentType<Properties> & { load?: () => Promise<unknown> };

/** A page that is loaded when it is opened, with its messages and those that most pages need. */
function page<Properties extends object>(
  areas: readonly PageArea[],
  script: () => Promise<ComponentType<Properties>>,
): Page<Properties> {
  const load = async () => {
    const [Page] = await Promise.all([script(), loadMessages(['shared', ...areas])]);
    return { default: Page };
  };
  return Object.assign(lazy(load), { load });
}
/** The views of what a filter selects are loaded together, and so are the pages of one entity. */
const view = (name: keyof typeof import('./views.ts')) =>
  page([], async () => (await import('./views.ts'))[name]);
const sheet = (name: keyof typeof import('./sheets/sheets.ts')) =>
  page(['sheets'], async () => (await import('./sheets/sheets.ts'))[name]);

/** Not in the script of the first view. */
const EmbedFrame = page([], async () => (await import('./embed/embed-frame.tsx')).EmbedFrame);

/** Pages by path. */
const pages: Readonly<Record<string, Page>> = {
  '/': OverviewPage,
  '/matrix': view('MatrixView'),
  '/timeline': view('TimelineView'),
  '/network': page(['network'], async () => (await import('./network/network-view.tsx')).NetworkView),
  '/acts': view('ActsView'),
  '/lineage': page(['lineage'], async () => (await import('./lineage/lineage-view.tsx')).LineageView),
  '/treaties': page(['treaties'], async () => (await import('./treaties/treaties-view.tsx')).TreatiesView),
  '/paths': page(['paths'], async () => (await import('./paths/paths-view.tsx')).PathsView),
  '/compare': page(['compare'], async () => (await import('./compare/compare-view.tsx')).CompareView),
  '/gaps': page(['gaps'], async () => (await import('./gaps/gaps-view.tsx')).GapsView),
  '/attendance': page(
    ['sheets', 'attendance'],
    async () => (await import('./attendance/attendance-view.tsx')).AttendanceView,
  ),
  '/search': SearchPage,
  '/glossary': page(['glossary'], async () => (await import('./overview/glossary-page.tsx')).GlossaryPage),
  ...Object.fromEntries(
    keysOf(listedTypes).map((type) => [listAddress(type), () => <ListPage type={type} />]),
  ),
};

/** Pages of one entity, by the folder before its id. The id of an act contains a slash. */
const sheets: Readonly<Record<string, Page<{ id: string }>>> = {
  acts: sheet('ActSheet'),
  actors: sheet('ActorSheet'),
  themes: sheet('ThemeSheet'),
  meetings: sheet('MeetingSheet'),
  resolutions: sheet('ResolutionSheet'),
  sources: sheet('SourceSheet'),
};

function pageAt(path: string) {
  const Page = pages[path];
  if (Page !== undefined) return { load: Page.load, element: <Page /> };
  const [, folder = '', id = ''] = /^\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  const Sheet = sheets[folder];
  if (Sheet !== undefined) return { load: Sheet.load, element: <Sheet id={id} /> };
  return { load: undefined, element: <NotFound path={path} /> };
}

/** Loads the page to be drawn first. */
export const loadFirstPage = () => pageAt(currentPath()).load?.();

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
            {pageAt(path).element}
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
