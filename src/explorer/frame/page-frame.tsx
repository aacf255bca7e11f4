import { type ReactNode, useEffect } from 'react';
import { Link } from '../address/location.tsx';
import { useDatasetVersion, useIsUnpublished } from '../api/query-client.ts';
import { Choice } from '../elements/choice.tsx';
import { WhenIdle } from '../elements/when-idle.tsx';
import { SearchBox } from '../filter/search-box.tsx';
import { entriesOf } from '../labels/terms.ts';
import { Notice } from '../layout/notices.tsx';
import { site } from '../layout/site.ts';
import { setLanguage } from '../messages/language.ts';
import { language, languages, text } from '../messages/text.ts';
import { Navigation } from './navigation.tsx';
import { PrintNote } from './print-note.tsx';

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
      <WhenIdle>{() => <PrintNote />}</WhenIdle>
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
