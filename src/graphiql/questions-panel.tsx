import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { createContext, useContext, useState } from 'react';
import type { AvailableQuestion } from '../questions/available-library.ts';
import { contentOf } from '../questions/editor-address.ts';
import { byGroup, type Question } from '../questions/question.ts';

/** The question library for the data of this server. */
export const Library = createContext<readonly AvailableQuestion[]>([]);

/** Whether a panel covers the editor, since there is no room beside it. The same width as in `page.css`. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 760px)').matches;

/** The icon of the panel in the side bar. */
export const QuestionsIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    <path d="M9 9.2a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1.1-1.4 2.1" />
    <path d="M12 17v.4" strokeWidth="2" strokeLinecap="round" />
  </svg>
);

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a question contains each of the words. */
const matches = ({ title, why, group }: Question, words: readonly string[]) => {
  const text = folded(`${title} ${why} ${group}`);
  return words.every((word) => text.includes(word));
};

/** The operation of a query, as GraphiQL stores it. */
function operationOf(query: string) {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
}

/** Opens a question in the tab that has it, else in the current one if that is empty, else in a new one. */
function useOpenQuestion(): (question: Question) => void {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  const { addTab, changeTab, setOperationFacts, setVisiblePlugin } = useGraphiQLActions();
  return (question) => {
    const { query, variables } = contentOf(question);
    if (isNarrow()) setVisiblePlugin(null);
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open !== -1) return changeTab(open);
    if (queryEditor?.getValue().trim() !== '') addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // GraphiQL parses a text only some time after the last change: until then it would run the operation of the
    // previous tab.
    setOperationFacts(operationOf(query));
    queryEditor?.focus();
  };
}

/** The question library: a click opens a question. A question about something that is not in the data says so. */
export function QuestionsPanel() {
  const [searchText, setSearchText] = useState('');
  const open = useOpenQuestion();
  const library = useContext(Library);
  const words = folded(searchText).split(/\s+/).filter(Boolean);
  const found = library.filter((question) => matches(question, words));
  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      <p>
        Click a question to open it, then press the triangle, or Ctrl and Enter. Change its variables to ask
        about something else. Queries never change the data.
      </p>
      <input
        type="search"
        placeholder="Search questions"
        aria-label="Search questions"
        value={searchText}
        onChange={({ target }) => setSearchText(target.value)}
      />
      {found.length === 0 && <p role="status">No questions match.</p>}
      {byGroup(found).map(([group, questions]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.slug}>
                <button
                  type="button"
                  disabled={question.missing !== null}
                  onClick={() => open(question)}
                  data-question={question.slug}
                >
                  <strong>{question.title}</strong>
                  <span>{question.why}</span>
                  {question.missing !== null && <em>This data does not have {question.missing}.</em>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
