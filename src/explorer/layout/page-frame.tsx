import { type ReactNode, useEffect } from 'react';
import { listAddress } from '../address/entity-address.ts';
import { addressOf, Link, useAddress } from '../address/location.tsx';
import { withoutOpenCell } from '../address/use-view.ts';
import { useDatasetVersion, useIsUnpublished } from '../api/query-client.ts';
import { SearchBox } from '../filter/search-box.tsx';
import { listedTypes } from '../labels/terms.ts';
import { Notice } from './notices.tsx';

const views = { '/': 'Overview', '/matrix': 'Matrix', '/timeline': 'Timeline', '/acts': 'Acts' };
const lists = Object.fromEntries(
  Object.entries(listedTypes).map(([type, plural]) => [listAddress(type), plural]),
);
/** The title and the subject of the site, as its server puts them into the page. */
export const site = {
  title: document.title,
  about: document.querySelector<HTMLMetaElement>('meta[name="about"]')?.content ?? '',
};
const FILTERED = ['/matrix', '/timeline', '/acts'];

/** The frame of each page: skip link, search, navigation and footer. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { path, parameters } = useAddress();
  const version = useDatasetVersion();
  const isUnpublished = useIsUnpublished();

  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      const field = (event.target as Element).closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || field !== null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.top-search input')?.focus();
    };
    window.addEventListener('keydown', focusSearch);
    return () => window.removeEventListener('keydown', focusSearch);
  }, []);

  /** The filter stays from view to view. */
  const withFilter = (to: string) =>
    FILTERED.includes(to) && FILTERED.includes(path) ? addressOf(to, withoutOpenCell(parameters)) : to;
  const link = ([to, label]: [string, string]) => {
    const isCurrent = path === to || (to !== '/' && path.startsWith(`${to}/`));
    return (
      <li key={to}>
        <Link href={withFilter(to)} aria-current={isCurrent ? 'page' : undefined}>
          {label}
        </Link>
      </li>
    );
  };
  return (
    <>
      <a className="unseen" href="#content">
        Skip to the content
      </a>
      <header className="top">
        <div className="flow top-line">
          <Link className="lead" href="/">
            <strong>{site.title}</strong>
          </Link>
          <div className="top-search">
            <SearchBox
              label="Search actors, themes and meetings (press /)"
              isLabelHidden
              placeholder="Search actors, themes, meetings"
            />
          </div>
        </div>
        <nav className="flow" aria-label="Views and lists">
          <ul className="flow">{Object.entries(views).map(link)}</ul>
          <ul className="flow">{Object.entries(lists).map(link)}</ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {isUnpublished && (
          <Notice title="The data is being changed." role="status">
            <p>
              Some of what you see is newer than dataset version {version} and not published yet. Do not cite
              it; load the page again in a minute.
            </p>
          </Notice>
        )}
        {children}
      </main>
      <footer className="foot hint">
        <p>
          An independent work, not a publication of any body or organization named here. Paraphrases and
          themes are our own coding of public sources. States are listed by name and never ranked.{' '}
          <Link href="/glossary">What the words mean</Link>
        </p>
        <p>
          {version > 0 && <>Dataset version {version} · </>}
          <a href="/graphiql">Ask in GraphQL</a> · <a href="/schema.graphql">Schema</a>
        </p>
      </footer>
    </>
  );
}

/** A page's heading; also the title of the window. It takes the focus when the page changes. */
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
    document.title = `${title} · ${site.title}`;
  }, [title]);
  return (
    <div className="heading">
      {kind !== undefined && <p className="hint">{kind}</p>}
      <h1 tabIndex={-1} dir="auto">
        {children ?? title}
      </h1>
    </div>
  );
}
