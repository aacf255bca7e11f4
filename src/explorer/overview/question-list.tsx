import { library } from '../../questions/library.ts';
import { byGroup } from '../../questions/question.ts';
import { numberText } from '../labels/dates.ts';

/** The question library by group; each question opens in GraphiQL. */
export const QuestionList = () => (
  <details className="fold question-library">
    <summary>{numberText(library.length)} more questions, ready to run in GraphQL</summary>
    <div className="question-groups columns">
      {byGroup(library).map(([group, questions]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul className="questions bullets">
            {questions.map(({ slug, title, why }) => (
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
