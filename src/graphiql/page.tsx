import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { GraphiQLPlugin } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { type Asked, askedBy, askedIn } from './address.ts';
import { CopyLink } from './copy-link.tsx';
import { library } from './library.ts';
import { isNarrow } from './narrow.ts';
import { QuestionsIcon, QuestionsPanel } from './questions-panel.tsx';
import { WrapLines } from './wrap-lines.tsx';

const questions: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: QuestionsPanel };
const plugins = [questions, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** Where GraphiQL keeps its tabs. */
const TABS_KEY = 'graphiql:tabState';
/** What the address asks for; for who comes the first time, the first question; else the tabs are as they were left. */
function firstAsked(): Asked | null {
  const asked = askedIn(window.location, library);
  // What is opened may then be changed: the address would go on telling what it was.
  if (asked !== null) window.history.replaceState(null, '', window.location.pathname);
  const [headline] = library;
  const isFirstVisit = window.localStorage.getItem(TABS_KEY) === null;
  return asked ?? (isFirstVisit && headline !== undefined ? askedBy(headline) : null);
}

/** GraphiQL over this server, with the question library at its side. */
export function Page() {
  const [asked] = useState(firstAsked);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...(isNarrow() ? {} : { visiblePlugin: questions })}
      {...(asked === null ? {} : { initialQuery: asked.query, initialVariables: asked.variables })}
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
