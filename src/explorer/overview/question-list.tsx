import { useQuery } from '@tanstack/react-query';
import { availableLibrary } from '../../questions/available-library.ts';
import { byGroup } from '../../questions/question.ts';
import { text } from '../messages/text.ts';

/** The question library by group; each question opens in GraphiQL. Those that this data cannot answer are left out. */
export function QuestionList() {
  const { data: library } = useQuery({ queryKey: ['questions'], queryFn: availableLibrary });
  if (library === undefined) return <div className="question-library" />;
  const usable = library.filter(({ missing }) => missing === null);
  return (
    <details className="fold question-library">
      <summary>{text('overview.library', { count: usable.length })}</summary>
      <div className="question-groups columns" lang="en">
        {byGroup(usable).map(([group, questions]) => (
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
        <a href="/graphiql">{text('overview.ownQuestion')}</a>
      </p>
    </details>
  );
}
