import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, openTestGraph, type TestApi, type TestGraph } from '../kit/test-graph.ts';

let graph: TestGraph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.loadSeed();
  api = await openTestApi(graph);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const readme = readFileSync('README.md', 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

it('the question in the README has the answer that the README gives', async () => {
  const { data, errors } = await api.post(block('graphql'));
  expect(errors).toEqual([]);
  expect(data).toEqual(JSON.parse(block('json')));
});

it('its curl command is a query that is answered', async () => {
  const body = /-d '(\{"query".*\})'/.exec(readme)?.[1] ?? '';
  const { data } = await api.post(JSON.parse(body).query);
  expect(data.advances.totalCount).toBe(1);
});

it('its figures are those of the seed', async () => {
  const { data } = await api.post(
    '{ all: advances { totalCount } some: advances(where: { acts: [RECOMMENDATION] }) { totalCount } }',
  );
  expect(readme).toContain(`${data.all.totalCount} acts, ${data.some.totalCount} of them recommendations`);
});
