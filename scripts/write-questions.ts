import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { byGroup, parseQuestion, type Question } from '../src/questions/question.ts';

/** Writes docs/questions.md from the library in queries/. */

const library = new URL('../queries/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, library), 'utf8');

/** The library as a page to read: each question with why one asks it and its answer, then what is left out. */
export function questionsPage(): string {
  const files = readdirSync(library).filter((file) => file.endsWith('.graphql'));
  const parsed = files.map((file) => ({ file, ...parseQuestion(file, read(file)) }));
  const fileOf = (question: Question) => parsed.find(({ slug }) => slug === question.slug)?.file;
  const told = (question: Question) => `### ${question.title}

${question.why}${question.asked === null ? '' : ` [Asked in public](${question.asked}).`}

**On the data of this project:** ${question.answer}

[The query](../queries/${fileOf(question)}) · opens in GraphiQL at \`/graphiql?question=${question.slug}\`
`;
  const groups = byGroup(parsed).map(([group, some]) => `## ${group}\n\n${some.map(told).join('\n')}`);
  return `# Questions

${parsed.length} questions with their answers, each of which is worked out again from the documents on every change of this project.
At \`/graphiql\` they stand under "Questions": a click opens one, ready to be asked and changed. Written by \`npm run questions\` from
the files in \`queries/\`; a new file there is a new question.

${groups.join('\n')}
## Left out

${read('left-out.md').trim()}
`;
}

if (process.argv[1]?.endsWith('write-questions.ts'))
  writeFileSync(new URL('../docs/questions.md', import.meta.url), questionsPage());
