import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../kit/test-graph.ts';

const evidence = 'evidence: [{source: source-s, locator: p}]';
const register = `format: dialogue-graph/1
document: register
sources: [{id: source-s, url: 'https://example.org/s', title: S, publisher: P, accessedOn: 2026, language: en}]
actors: [{id: person-p, kind: PERSON, name: P, ${evidence}}]
themes: [{id: theme-t, prefLabel: T, definition: d}]
`;

/** A meeting with some acts on a day, or on none. */
function meeting(id: string, day: string | null, acts: number): string {
  const items = Array.from(
    { length: acts },
    (_, place) =>
      `  - {id: ${id}/a${place}, kind: OBSERVATION, by: [person-p], themes: [theme-t], text: t, wording: PARAPHRASE, ${evidence}}`,
  );
  return `format: dialogue-graph/1
document: ${id}
meeting: {id: ${id}, kind: DIALOGUE, title: M, ${day === null ? '' : `date: ${day}, `}actsSurveyed: true, uptakesSurveyed: false, ${evidence}}
acts:
${items.join('\n')}
`;
}

const days = ['2022-01-01', '2022-07-01', '2022-07-02', '2023', null];
let world: TestWorld;
let added = 0;
const fresh = (day: string | null, acts: number) => {
  added += 1;
  return { [`m-${added}.yaml`]: meeting(`m-${added}`, day, acts) };
};
beforeAll(async () => {
  world = await openTestWorld({
    'register.yaml': register,
    ...Object.assign({}, ...days.map((day) => fresh(day, 3))),
  });
});
afterAll(() => world.close());

const fields: Record<string, string> = {
  advances: 'AdvanceOrder',
  acts: 'ActOrder',
  meetings: 'MeetingOrder',
  actors: 'ActorOrder',
};

/** Pages through a field; before each page but the first, `between` happens. */
async function walk(
  field: string,
  order: string,
  first: number,
  between: () => Promise<void>,
): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const data: any = await world.api.ask(
      `query ($sort: ${fields[field]}, $first: Int, $after: String) { ${field}(sort: $sort, first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
      { sort: order, first, after },
    );
    const { edges, pageInfo } = data[field];
    expect(edges.length).toBeLessThanOrEqual(first);
    seen.push(...edges.map(({ node }: any) => node.id));
    [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    if (more) await between();
  }
  return seen;
}

describe('paging, with documents coming in between pages', () => {
  it('skips none that was there, doubles none, and keeps the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('advances', 'acts', 'meetings'),
        fc.constantFrom('NEWEST_FIRST', 'OLDEST_FIRST'),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.constantFrom(...days), { maxLength: 3 }),
        async (field, order, first, inserts) => {
          const there = await walk(field, order, 200, async () => undefined);
          const seen = await walk(field, order, first, async () => {
            const day = inserts.pop();
            if (day === undefined) return;
            await world.graph.load(fresh(day, 2));
            await world.api.renewIndex();
          });
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => there.includes(id))).toEqual(there);
          const after = await walk(field, order, 200, async () => undefined);
          expect(after.filter((id) => seen.includes(id))).toEqual(seen);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('goes on where it was when the row of its cursor is gone', async () => {
    const query =
      'query ($after: String) { acts(first: 2, after: $after, sort: OLDEST_FIRST) { nodes { id } pageInfo { endCursor } } }';
    await world.graph.load({ 'gone.yaml': meeting('gone', '1999-01-01', 4) });
    const page = (await world.api.ask(query)).acts;
    expect(page.nodes).toEqual([{ id: 'gone/a0' }, { id: 'gone/a1' }]);
    await world.graph.load({ 'gone.yaml': meeting('gone', '1999-01-01', 4).replace(/.*gone\/a1.*\n/, '') });
    expect((await world.api.ask(query, { after: page.pageInfo.endCursor })).acts.nodes).toEqual([
      { id: 'gone/a2' },
      { id: 'gone/a3' },
    ]);
  });
});
