import { library } from '../../graphiql/library.ts';
import { numberText } from '../labels/dates.ts';

const groups = [...new Set(library.map(({ group }) => group))];

/** Everything that the question library asks, by what it is about; each opens in GraphiQL, where it runs with one press. */
export function QuestionLibrary() {
  return (
    <details className="fold question-library">
      <summary>{numberText(library.length)} more questions, ready to run in GraphQL</summary>
      <div className="question-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul className="questions">
              {library
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
