import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { byGroup, parseQuestion, type Question } from '../src/questions/question.ts';

/** Writes docs/questions.md from the library in queries/. */

const library = new URL('../queries/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, library), 'utf8');

/** The library as a page: each question with its purpose and answer, then the questions without an answer. */
export function questionsPage(): string {
  const files = readdirSync(library).filter((file) => file.endsWith('.graphql'));
  const parsed = files.map((file) => ({ file, ...parseQuestion(file, read(file)) }));
  const fileOf = (question: Question) => parsed.find(({ slug }) => slug === question.slug)?.file;
  const told = (question: Question) => `### ${question.title}

${question.why}${question.asked === null ? '' : ` [Asked in public](${question.asked}).`}

**Answer:** ${question.answer}

GraphiQL: \`/graphiql?question=${question.slug}\` · [query](../queries/${fileOf(question)})
`;
  const groups = byGroup(parsed).map(([group, some]) => `## ${group}\n\n${some.map(told).join('\n')}`);
  return `# Questions

${parsed.length} questions with their answers. Tests compute each answer again from the documents. To run or change one, open it in GraphiQL: by the
link below it (add it to the address of your server), or in the list of questions at \`/graphiql\`.

\`npm run questions\` writes this page from the files in \`queries/\`.

${groups.join('\n')}
## Not answered yet

${read('left-out.md').trim()}
`;
}

if (process.argv[1]?.endsWith('write-questions.ts'))
  writeFileSync(new URL('../docs/questions.md', import.meta.url), questionsPage());
