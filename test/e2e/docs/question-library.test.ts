import { readdirSync, readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { questionsPage } from '../../../scripts/write-questions.ts';
import { parseQuestion, type Question } from '../../../src/questions/question.ts';
import { meetingChecks } from '../../support/question-checks/meeting-checks.ts';
import { recordChecks } from '../../support/question-checks/record-checks.ts';
import { stateAndSourceChecks } from '../../support/question-checks/state-and-source-checks.ts';
import { themeAndActorChecks } from '../../support/question-checks/theme-and-actor-checks.ts';
import { useTestWorld } from '../../support/test-graph.ts';

/** The answers of the question library, each worked out again by loops over the documents. */

const checks = { ...themeAndActorChecks, ...meetingChecks, ...stateAndSourceChecks, ...recordChecks };
const questions = readdirSync('queries')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parseQuestion(file, readFileSync(`queries/${file}`, 'utf8')));

const world = useTestWorld();

describe('the question library', () => {
  it('has 25 questions or more, each with a unique name and a check', () => {
    expect(questions.length).toBeGreaterThanOrEqual(25);
    expect(questions.map(({ slug }) => slug).sort()).toEqual(Object.keys(checks).sort());
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
  });

  it('is in docs/questions.md (npm run questions writes it)', () => {
    expect(readFileSync('docs/questions.md', 'utf8')).toBe(questionsPage());
  });

  it('begins with the headline question, whose parts are explained', () => {
    expect(questions[0]).toMatchObject({ slug: 'who-advanced-a-theme' });
    expect(questions[0]?.query.match(/^ *# /gm)?.length).toBeGreaterThanOrEqual(5);
  });

  it.each(questions.map((question): [string, Question] => [question.slug, question]))(
    '%s has the answer that docs/questions.md says',
    async (slug, { query, variables, answer }) => {
      const operations = parse(query).definitions.filter((one) => one.kind === 'OperationDefinition');
      const [operation] = operations as OperationDefinitionNode[];
      expect(operations).toHaveLength(1);
      expect((operation?.variableDefinitions ?? []).map((one) => one.variable.name.value).sort()).toEqual(
        Object.keys(variables).sort(),
      );
      const data = await world.api.ask(query, variables);
      for (const figure of checks[slug]?.(data, variables) ?? []) expect(answer).toContain(String(figure));
    },
  );
});
