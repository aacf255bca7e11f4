import { type ReactNode, useEffect } from 'react';
import { listAddress } from '../address/entity-address.ts';
import { addressOf, Link, useAddress } from '../address/location.tsx';
import { statedFor } from '../address/stated-period.ts';
import { withoutOpenCell } from '../address/use-view.ts';
import { isFilteredView, views } from '../address/views.ts';
import { useDatasetVersion, useIsUnpublished } from '../api/query-client.ts';
import { SearchBox } from '../filter/search-box.tsx';
import { entriesOf, listedTypes } from '../labels/terms.ts';
import { setLanguage } from '../messages/language.ts';
import { language, languages, text } from '../messages/text.ts';
import { Choice } from './choice.tsx';
import { Notice } from './notices.tsx';
import { site } from './site.ts';
import { useUsualPeriod } from './stated-period.tsx';

/** The frame of each page: skip link, search, navigation and footer. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { path, parameters } = useAddress();
  const version = useDatasetVersion();
  const isUnpublished = useIsUnpublished();
  const period = useUsualPeriod();

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
  const withFilter = (to: string) => {
    const isKept = isFilteredView(to) && isFilteredView(path);
    return addressOf(to, statedFor(to, isKept ? withoutOpenCell(parameters) : new URLSearchParams(), period));
  };
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
        {text('frame.skip')}
      </a>
      <header className="top">
        <div className="flow top-line">
          <Link className="lead" href="/">
            <strong>{site.title}</strong>
          </Link>
          <div className="top-search">
            <SearchBox
              label={text('frame.search')}
              isLabelHidden
              placeholder={text('frame.searchPlaceholder')}
            />
          </div>
          <LanguageChoice />
        </div>
        <nav className="flow" aria-label={text('frame.nav')}>
          <ul className="flow">{Object.entries(views).map(([to, { label }]) => link([to, text(label)]))}</ul>
          <ul className="flow">
            {Object.entries(listedTypes).map(([type, plural]) => link([listAddress(type), plural]))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {isUnpublished && (
          <Notice title={text('frame.changing')} role="status">
            <p>{text('frame.changingText', { version })}</p>
          </Notice>
        )}
        {children}
      </main>
      <footer className="foot hint">
        <p>
          {text('frame.independent')} <Link href="/glossary">{text('frame.glossary')}</Link>
        </p>
        <p>
          {version > 0 && `${text('frame.version', { version })} · `}
          <a href="/graphiql">{text('frame.graphiql')}</a>
          {' · '}
          <a href="/schema.graphql">{text('frame.schema')}</a>
        </p>
      </footer>
    </>
  );
}

/** The choice of the interface's language. */
const LanguageChoice = () => (
  <Choice
    label={text('frame.language')}
    isLabelHidden
    value={language()}
    options={entriesOf(languages)}
    onChange={(next) => void setLanguage(next)}
  />
);

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
