import { parseQuestion, type Question } from './question.ts';

/** The question library at the time of the build, in the order of its files. */
export const library: readonly Question[] = Object.entries(
  import.meta.glob<string>('../../queries/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([file, text]) => parseQuestion(file, text));
