import { useEffect, useRef } from 'react';
import { ActsView } from './acts/acts-view.tsx';
import { useAddress } from './address/location.tsx';
import { NotHere } from './frame/not-here.tsx';
import { PageFrame } from './frame/page-frame.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';

/** The page for an address. */
function PageAt({ path }: { path: string }) {
  switch (path) {
    case '/':
    case '/matrix':
      return <MatrixView />;
    case '/acts':
      return <ActsView />;
    default:
      return <NotHere path={path} />;
  }
}

/** The explorer: the page for the present address in its frame. */
export function App() {
  const { path } = useAddress();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [path]);
  return (
    <PageFrame>
      <PageAt key={path} path={path} />
    </PageFrame>
  );
}
