import { type ReactNode, useEffect } from 'react';
import { go, Link, useAddress } from '../address/location.tsx';
import { searchAddress, thingAddress } from '../address/thing-address.ts';
import { useDatasetVersion } from '../api/dataset-version.ts';
import { NamePicker } from '../filter/name-picker.tsx';

const views = [
  { path: '/', label: 'Overview' },
  { path: '/matrix', label: 'Matrix' },
  { path: '/timeline', label: 'Timeline' },
  { path: '/acts', label: 'Acts' },
] as const;
const lists = [
  { path: '/actors', label: 'Actors' },
  { path: '/themes', label: 'Themes' },
  { path: '/meetings', label: 'Meetings' },
  { path: '/resolutions', label: 'Resolutions' },
  { path: '/sources', label: 'Sources' },
] as const;
const FILTERED = ['/matrix', '/timeline', '/acts'];

/** What stands around each page: the way to the content, the views, the search, and what this is. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { path, parameters } = useAddress();
  const version = useDatasetVersion();

  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing !== null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    window.addEventListener('keydown', toSearch);
    return () => window.removeEventListener('keydown', toSearch);
  }, []);

  /** The filter goes along from view to view; what belongs to one view does not. */
  const along = (to: string) => {
    if (!FILTERED.includes(to) || !FILTERED.includes(path)) return to;
    const kept = new URLSearchParams(parameters);
    for (const own of ['row', 'column', 'version']) kept.delete(own);
    return kept.size === 0 ? to : `${to}?${kept}`;
  };
  const link = ({ path: to, label }: { path: string; label: string }) => {
    const isCurrent = path === to || (to !== '/' && path.startsWith(`${to}/`));
    return (
      <li key={to}>
        <Link href={along(to)} aria-current={isCurrent ? 'page' : undefined}>
          {label}
        </Link>
      </li>
    );
  };
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="top">
        <div className="top-line">
          <Link className="brand" href="/">
            Dialogue graph
          </Link>
          <div className="top-search">
            <NamePicker
              inputId="search"
              label="Search actors, themes and meetings (press /)"
              isLabelHidden
              placeholder="Search actors, themes, meetings"
              of={['Theme', 'Actor', 'Meeting']}
              onPick={({ type, id }) => go(thingAddress(type, id) ?? '/')}
              onAll={(q) => go(searchAddress(q))}
            />
          </div>
        </div>
        <nav aria-label="Views and lists">
          <ul>{views.map(link)}</ul>
          <ul>{lists.map(link)}</ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>
          An independent work, not of UNODC. Paraphrases and themes are our own coding of public sources.
          States are given by name and never ranked. <Link href="/glossary">What the words mean</Link>
        </p>
        <p>
          {version > 0 && <>Dataset version {version} · </>}
          <a href="/graphiql">Ask in GraphQL</a> · <a href="/schema.graphql">Schema</a>
        </p>
      </footer>
    </>
  );
}

/** A page's heading; it names the window too, and takes the focus when one comes from another page. */
export function PageHeading({
  title,
  kind,
  children,
}: {
  title: string;
  kind?: string;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Dialogue graph`;
  }, [title]);
  return (
    <div className="heading">
      {kind !== undefined && <p className="kind">{kind}</p>}
      <h1 tabIndex={-1} dir="auto">
        {children ?? title}
      </h1>
    </div>
  );
}
