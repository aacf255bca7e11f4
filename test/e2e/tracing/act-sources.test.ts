import { expect, test } from 'vitest';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld();
const documents = documentsOfFolder('seed');
const seed = plainWorld(documents);

/** The sources of some acts, by a loop over the documents: those of most acts first, then by id. */
function sourcesOfActs(ids: readonly string[]): [source: string, acts: number][] {
  const acts = documents
    .flatMap((document) => document.acts ?? [])
    .filter((act: any) => ids.includes(act.id));
  const counts = new Map<string, number>();
  for (const act of acts)
    for (const source of new Set<string>(act.evidence.map((one: any) => one.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(
    ([one, acts], [other, others]) => others - acts || (one < other ? -1 : one > other ? 1 : 0),
  );
}

const query = `query Sources($where: AdvanceWhere, $first: Int, $after: String) {
  advances(where: $where, first: 1) {
    sources(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { acts source { id } } } nodes { acts source { id } }
    }
  }
}`;
const rows = (sources: { nodes: { acts: number; source: { id: string } }[] }) =>
  sources.nodes.map(({ acts, source }) => [source.id, acts]);

const filters: PlainWhere[] = [
  {},
  { themes: ['theme-youth'] },
  { actorKinds: ['STATE'], from: '2010-01-01' },
  { themes: ['theme-youth'], actKinds: ['COMMITMENT'], actorKinds: ['PERSON'] },
];

test.each(filters)('the sources of the acts under %j are those of the documents', async (where) => {
  const ids = plainAdvances(seed, where).map(({ id }) => id);
  const { advances } = await world.api.ask(query, { where, first: 200 });
  const expected = sourcesOfActs(ids);
  expect(rows(advances.sources)).toEqual(expected.slice(0, 200));
  expect(advances.sources.totalCount).toBe(expected.length);
});

test('are paged, each once', async () => {
  const ids = seed.acts.map(({ id }) => id);
  const nodes: any[] = [];
  let after: string | null = null;
  do {
    const { advances } = await world.api.ask(query, { where: {}, first: 70, after });
    nodes.push(...advances.sources.nodes);
    const { pageInfo } = advances.sources;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(rows({ nodes })).toEqual(sourcesOfActs(ids));
});

test('of the acts of one actor on the themes of another are those of these acts', async () => {
  const shared = `query { coAdvancement(actor: "org-unodc", by: THEME_IN_CYCLE, first: 20) { nodes { actor { id } advances(first: 200) { nodes { id } sources(first: 200) { nodes { acts source { id } } } } } } }`;
  const { coAdvancement } = await world.api.ask(shared);
  expect(coAdvancement.nodes.length).toBeGreaterThan(0);
  for (const { advances } of coAdvancement.nodes)
    expect(rows(advances.sources)).toEqual(sourcesOfActs(advances.nodes.map(({ id }: any) => id)));
});

test.each([
  [{ first: 0 }, 'first: expected 1 to 200, found 0.'],
  [{ after: 'nonsense' }, 'after: expected a cursor of an earlier page'],
])('%j is refused', async (page, message) => {
  const { errors } = await world.api.post(query, { where: {}, ...page });
  expect(errors[0].message).toContain(message);
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
