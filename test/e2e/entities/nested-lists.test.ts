import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const ids = Array.from({ length: 25 }, (_, place) => `d-2/${String(place).padStart(2, '0')}`);
const acts = ids.map(
  (id) =>
    `  - {id: ${id}, kind: OBSERVATION, by: [person-ann-b], themes: [theme-youth], text: t, wording: PARAPHRASE, evidence: [{source: source-a, locator: p}]}`,
);
const dialogue = `format: dialogue-graph/1
document: d-2
meeting: {id: d-2, kind: DIALOGUE, title: D, date: 2023-01-01, cycle: cycle-2023, actsSurveyed: true, uptakesSurveyed: false, evidence: [{source: source-a, locator: p}]}
acts:
${acts.join('\n')}
`;
const world = useTestWorld({ ...everyKind, 'd-2.yaml': dialogue });

describe('a nested list', () => {
  it('has the default length of its schema, and any length up to 200 on request', async () => {
    const { node } = await world.api.ask(`{ node(id: "person-ann-b") { ... on Actor {
      few: acts { id } all: acts(limit: 200) { id } last: acts(offset: 23) { id } } } }`);
    expect(node.few.map(({ id }: any) => id)).toEqual(ids.slice(0, 20));
    expect(node.all.map(({ id }: any) => id)).toEqual(ids);
    expect(node.last.map(({ id }: any) => id)).toEqual(ids.slice(23));
  });

  it('as a connection reports further pages, with and without a requested length', async () => {
    const { node } = await world.api.ask(`{ node(id: "person-ann-b") { ... on Actor {
      cut: actsConnection { totalCount edges { node { id } } pageInfo { hasNextPage } }
      whole: actsConnection(first: 25) { pageInfo { hasNextPage } } } } }`);
    expect(node.cut.edges).toHaveLength(20);
    expect([node.cut.totalCount, node.cut.pageInfo.hasNextPage]).toEqual([25, true]);
    expect(node.whole.pageInfo.hasNextPage).toBe(false);
  });

  it('as a connection returns each entity once, page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const data: any = await world.api.ask(
        'query ($after: String) { node(id: "person-ann-b") { ... on Actor { actsConnection(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } } }',
        { after },
      );
      const { edges, pageInfo } = data.node.actsConnection;
      seen.push(...edges.map(({ node }: any) => node.id));
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(seen).toEqual(ids);
  });

  it.each([
    ['acts(limit: 0) { id }', 'limit of Actor.acts: expected 1 to 200, found 0.'],
    ['acts(limit: 201) { id }', 'limit of Actor.acts: expected 1 to 200, found 201.'],
    ['acts(offset: -1) { id }', 'offset of Actor.acts: expected 0 or more, found -1.'],
    [
      'actsConnection(first: 1000) { totalCount }',
      'first of Actor.actsConnection: expected 1 to 200, found 1000.',
    ],
    [
      'actsConnection(after: "x") { totalCount }',
      'after of Actor.actsConnection: expected a cursor of an earlier page of the same list, found "x".',
    ],
  ])('refuses %s', async (selection, message) => {
    const { errors } = await world.api.post(`{ node(id: "person-ann-b") { ... on Actor { ${selection} } } }`);
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
