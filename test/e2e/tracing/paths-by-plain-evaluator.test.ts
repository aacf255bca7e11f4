import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlainConnections,
  plainConnections,
  plainPaths,
} from '../../support/plain-evaluator/plain-paths.ts';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';
import { runs } from '../../support/property-runs.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { type TestWorld, useTestWorld } from '../../support/test-graph.ts';

const query = `query ($from: ID!, $to: ID!, $through: [PathThrough!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, through: $through, maxLength: $maxLength, first: $first) {
    from { id } to { id } length totalCount
    paths { breadth alike nodes { __typename id } steps { from to kind isForward length claim { id } } } } }`;

/** A path of an answer in the form of the plain evaluator. */
function routeFrom({ breadth, alike, nodes, steps }: any) {
  const kinds = steps.map(({ kind, isForward }: any) => `${kind}${isForward ? '' : '<'}`);
  const isThing = ({ __typename: type }: any) => !['Act', 'Participation'].includes(type);
  return {
    breadth,
    alike,
    nodes: nodes.map(({ id }: any) => id),
    steps: steps.map(({ claim }: any, place: number) => `${kinds[place]} ${claim?.id ?? null}`),
    steady: JSON.stringify([kinds, nodes.map((node: any) => (isThing(node) ? node.id : node.__typename))]),
    things: nodes
      .slice(1)
      .filter(isThing)
      .map(({ id }: any) => id),
  };
}

const byText = (a: { steady: string }, b: { steady: string }) => (a.steady < b.steady ? -1 : 1);

async function holds({ api }: TestWorld, plain: PlainConnections, question: any): Promise<void> {
  const { paths: answer } = await api.ask(query, question);
  const expected = plainPaths(plain, question);
  expect([answer.from.id, answer.to.id]).toEqual([question.from, question.to]);
  expect([answer.length, answer.totalCount]).toEqual([expected.length, expected.routes.length]);
  const found = answer.paths.map(routeFrom);
  // Those that pass through the same things are in the order of their steps, which is no one's business.
  const order = (routes: any[]) => routes.map(({ breadth, things }) => [breadth, ...things]);
  expect(order(found)).toEqual(order(expected.routes.slice(0, question.first)));
  if (expected.routes.length <= question.first)
    expect(found.sort(byText)).toEqual(expected.routes.sort(byText));
  else for (const route of found) expect(expected.routes).toContainEqual(route);
  for (const { nodes, steps } of answer.paths) {
    expect(steps.map(({ from, to }: any) => [from, to])).toEqual(
      nodes.slice(1).map(({ id }: any, place: number) => [nodes[place].id, id]),
    );
    expect(steps.reduce((sum: number, step: any) => sum + step.length, 0)).toBe(answer.length);
  }
}

/** Two different actors or themes, and which paths between them to find. */
function randomPaths(documents: any[]) {
  const ids = [
    ...new Set(
      documents.flatMap(({ actors = [], themes = [] }) => [...actors, ...themes]).map(({ id }) => id),
    ),
  ];
  return fc
    .record({
      ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
      through: fc.oneof(
        fc.constant(['POINTS', 'ACTORS', 'TEXTS', 'MEETINGS', 'THEMES']),
        fc.subarray(['POINTS', 'ACTORS', 'TEXTS', 'MEETINGS', 'THEMES']),
      ),
      maxLength: fc.integer({ min: 1, max: 8 }),
      first: fc.constantFrom(1, 3, 50, 50),
    })
    .map(({ ends: [from, to], ...rest }) => ({ from, to, ...rest }));
}

/** For the worlds of a run again: `WORLDS_SEED=… npx vitest run …`. */
const seed = Number(process.env['WORLDS_SEED'] ?? Date.now());
const times = runs(25);
const patience = 20_000 + 2_000 * times;

describe(`paths are those that walking every path finds, on random worlds of seed ${seed}`, () => {
  const random = fc.sample(randomDocuments, { seed, unbiased: true, numRuns: runs(2) });
  const opened = useTestWorld({});

  it.each(random.map((documents, place) => ({ documents, place })))(
    'world $place, which replaces the previous one',
    async ({ documents }) => {
      const files = documents.map((one) => [`${one.document}.json`, JSON.stringify(one)]);
      await opened.graph.load(Object.fromEntries(files));
      await opened.api.renewIndex();
      const plain = plainConnections(documents);
      await fc.assert(
        fc.asyncProperty(randomPaths(documents), (question) => holds(opened, plain, question)),
        { numRuns: times },
      );
    },
    patience,
  );
});

describe('paths are those that walking every path finds, on the seed', () => {
  const opened = useTestWorld();

  it(
    'between random actors and themes',
    async () => {
      const documents = documentsOfFolder('seed');
      const plain = plainConnections(documents);
      await fc.assert(
        fc.asyncProperty(randomPaths(documents), ({ maxLength, ...question }) =>
          // Longer ones are too many for walking each.
          holds(opened, plain, { ...question, maxLength: Math.min(maxLength, 4) }),
        ),
        { numRuns: Math.ceil(times / 3) },
      );
    },
    patience,
  );
});
