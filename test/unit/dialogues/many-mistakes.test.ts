import { expect, it } from 'vitest';
import { DocumentError } from '../../../src/dialogues/document/problems.ts';
import { problemsOf } from '../../support/document-problems.ts';

const withMistakes = (count: number) => {
  const problems = problemsOf(
    JSON.stringify({
      format: 'dialogue-graph/1',
      document: 'd',
      themes: Array.from({ length: count }, () => 5),
    }),
  );
  return new DocumentError(problems);
};

it.each([
  [1, 1, /\[0\]: .*found 5$/],
  [100, 100, /\[99\]: .*found 5$/],
  [101, 101, /\nand 1 more$/],
  [15_920, 101, /\nand 15,820 more$/],
])('%i mistakes are reported in %i lines, and all counted', (count, lines, end) => {
  const error = withMistakes(count);
  expect(error.problems).toHaveLength(count);
  expect(error.message.split('\n')).toHaveLength(lines);
  expect(error.message).toMatch(end);
});
