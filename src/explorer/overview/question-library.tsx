import { parseQuestion } from '../../graphiql/question.ts';
import { numberText } from '../words/dates.ts';

/** The question library, as it was when the page was built; in the order of its files. */
const questions = Object.entries(
  import.meta.glob<string>('../../../queries/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([file, text]) => parseQuestion(file, text));
const groups = [...new Set(questions.map(({ group }) => group))];

/** Everything that the question library asks, by what it is about; each opens in GraphiQL, where it runs with one press. */
export function QuestionLibrary() {
  return (
    <details className="fold question-library">
      <summary>{numberText(questions.length)} more questions, ready to run in GraphQL</summary>
      <div className="question-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul className="questions">
              {questions
                .filter((question) => question.group === group)
                .map(({ slug, title, why }) => (
                  <li key={slug}>
                    <a href={`/graphiql?question=${slug}`} title={why}>
                      {title}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p>
        <a href="/graphiql">Ask a question of your own</a>
      </p>
    </details>
  );
}
