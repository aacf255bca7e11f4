import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { GraphiQLPlugin } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { contentInAddress, contentOf, type EditorContent } from '../questions/editor-address.ts';
import { library } from '../questions/library.ts';
import { CopyLink } from './copy-link.tsx';
import { isNarrow, QuestionsIcon, QuestionsPanel } from './questions-panel.tsx';
import { WrapLines } from './wrap-lines.tsx';

const questions: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPanel };
const plugins = [questions, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** Where GraphiQL keeps its tabs. */
const TABS_KEY = 'graphiql:tabState';

/** What the address opens; on a first visit the first question; else null, and the tabs are as they were left. */
function initialContent(): EditorContent | null {
  const content = contentInAddress(window.location, library);
  // The editor may be changed from now on, and the address would no longer be right.
  if (content !== null) window.history.replaceState(null, '', window.location.pathname);
  const [headline] = library;
  const isFirstVisit = window.localStorage.getItem(TABS_KEY) === null;
  return content ?? (isFirstVisit && headline !== undefined ? contentOf(headline) : null);
}

/** GraphiQL over this server, with the question library at its side. */
export function Page() {
  const [content] = useState(initialContent);
  return (
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
          dialogue-graph
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
  );
}
