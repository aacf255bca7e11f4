import { type ReactNode, useEffect } from 'react';
import { Link } from '../address/location.tsx';
import { useDatasetVersion, useIsUnpublished } from '../api/query-client.ts';
import { SearchBox } from '../filter/search-box.tsx';
import { entriesOf } from '../labels/terms.ts';
import { setLanguage } from '../messages/language.ts';
import { language, languages, text } from '../messages/text.ts';
import { Choice } from './choice.tsx';
import { Navigation } from './navigation.tsx';
import { Notice } from './notices.tsx';
import { PrintNote } from './print-note.tsx';
import { site } from './site.ts';

/** The frame of each page: skip link, what the site is, search, navigation and footer. */
export function PageFrame({ children }: { children: ReactNode }) {
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

  return (
    <>
      <a className="unseen" href="#content">
        {text('frame.skip')}
      </a>
      <header className="top">
        <div className="top-line">
          <Link className="site" href="/">
            <strong>{site.title}</strong>
            <small>{text('frame.about')}</small>
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
        <Navigation />
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
      <PrintNote />
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
