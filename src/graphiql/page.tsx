import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { GraphiQLPlugin } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import type { AvailableQuestion } from '../questions/available-library.ts';
import { contentInAddress, contentOf, type EditorContent } from '../questions/editor-address.ts';
import { CopyLink } from './copy-link.tsx';
import { isNarrow, Library, QuestionsIcon, QuestionsPanel } from './questions-panel.tsx';
import { WrapLines } from './wrap-lines.tsx';

const questions: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPanel };
const plugins = [questions, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** Where GraphiQL keeps its tabs. */
const TABS_KEY = 'graphiql:tabState';

/** The content in the address; on a first visit the first question; else null, which restores the tabs. */
function initialContent(library: readonly AvailableQuestion[]): EditorContent | null {
  const usable = library.filter(({ missing }) => missing === null);
  const content = contentInAddress(window.location, usable);
  // The editor may change from now on, and the address would no longer be right.
  if (content !== null) window.history.replaceState(null, '', window.location.pathname);
  const [headline] = usable;
  const isFirstVisit = window.localStorage.getItem(TABS_KEY) === null;
  return content ?? (isFirstVisit && headline !== undefined ? contentOf(headline) : null);
}

/** GraphiQL over this server, with the question library at its side. */
export function Page({ library, title }: { library: readonly AvailableQuestion[]; title: string }) {
  const [content] = useState(() => initialContent(library));
  return (
    <Library value={library}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        {...(isNarrow() ? {} : { visiblePlugin: questions })}
        {...(content === null ? {} : { initialQuery: content.query, initialVariables: content.variables })}
        defaultQuery=""
        defaultEditorToolsVisibility="variables"
        shouldPersistHeaders={false}
      >
        <GraphiQL.Logo>
          <a className="home" href="/">
            {title}
          </a>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy }) => (
            <>
              {prettify}
              {copy}
              <CopyLink />
              <WrapLines />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </Library>
  );
}
