import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { useState } from 'react';
import { askedBy } from './address.ts';
import { library } from './library.ts';
import { isNarrow } from './narrow.ts';
import { byGroup, type Question } from './question.ts';

/** The sign of the panel in the side bar. */
export const QuestionsIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    <path d="M9 9.2a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1.1-1.4 2.1" />
    <path d="M12 17v.4" strokeWidth="2" strokeLinecap="round" />
  </svg>
);

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a question speaks of each word. */
const speaksOf = ({ title, why, answer, group }: Question, words: readonly string[]) => {
  const text = folded(`${title} ${why} ${answer} ${group}`);
  return words.every((word) => text.includes(word));
};

/** The operation in the text of a question, as GraphiQL keeps it. */
function factsOf(query: string) {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
}

/** Opens a question in a tab: the one that has it, else the present one where that is empty, else a new one. */
function useOpening(): (question: Question) => void {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  const { addTab, changeTab, setOperationFacts, setVisiblePlugin } = useGraphiQLActions();
  return (question) => {
    const { query, variables } = askedBy(question);
    if (isNarrow()) setVisiblePlugin(null);
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open !== -1) return changeTab(open);
    if (queryEditor?.getValue().trim() !== '') addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // GraphiQL reads a text only when it has rested a while: until then it would ask for the operation of the tab before.
    setOperationFacts(factsOf(query));
    queryEditor?.focus();
  };
}

/** The question library: a click opens a question. */
export function QuestionsPanel() {
  const [sought, setSought] = useState('');
  const open = useOpening();
  const words = folded(sought).split(/\s+/).filter(Boolean);
  const found = library.filter((question) => speaksOf(question, words));
  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      <p>
        A click opens one, ready to be asked: press the triangle, or Ctrl and Enter. Change what stands in the
        variables to ask of something else. Nothing that you ask changes the data.
      </p>
      <input
        type="search"
        placeholder="Find a question"
        aria-label="Find a question"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {found.length === 0 && <p role="status">No question of the library speaks of that.</p>}
      {byGroup(found).map(([group, questions]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.slug}>
                <button type="button" onClick={() => open(question)} data-question={question.slug}>
                  <strong>{question.title}</strong>
                  <span>{question.why}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
