import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../support/property-runs.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const evidence = 'evidence: [{source: source-s, locator: p}]';
/** More than the tests below use up; their names stand in another order than their ids. */
const spare = Array.from({ length: 100 }, (_, n) => ({ n, name: String((n * 37) % 100).padStart(2, '0') }));
const register = `format: dialogue-graph/1
document: register
sources: [{id: source-s, url: 'https://example.org/s', title: S, publisher: P, accessedOn: 2026, language: en}]
actors:
  - {id: person-p, kind: PERSON, name: P, ${evidence}}
${spare.map(({ n, name }) => `  - {id: org-${n}, kind: STAKEHOLDER, name: Org ${name}, ${evidence}}`).join('\n')}
themes:
  - {id: theme-t, prefLabel: T, definition: d}
${spare.map(({ n, name }) => `  - {id: theme-${n}, prefLabel: Theme ${name}, definition: d}`).join('\n')}
`;

/** A meeting with some acts on a day, or on none, each with an organization and a theme that no other meeting has. */
function meeting(id: string, day: string | null, acts: number): string {
  const items = Array.from(
    { length: acts },
    (_, place) =>
      `  - {id: ${id}/a${place}, kind: OBSERVATION, by: [person-p, org-${added}], themes: [theme-t, theme-${added}], text: t, wording: PARAPHRASE, ${evidence}}`,
  );
  return `format: dialogue-graph/1
document: ${id}
meeting: {id: ${id}, kind: DIALOGUE, title: M, ${day === null ? '' : `date: ${day}, `}actsSurveyed: true, uptakesSurveyed: false, ${evidence}}
acts:
${items.join('\n')}
`;
}

const days = ['2022-01-01', '2022-07-01', '2022-07-02', '2023', null];
let added = 0;
const fresh = (day: string | null, acts: number) => {
  added += 1;
  return { [`m-${added}.yaml`]: meeting(`m-${added}`, day, acts) };
};
const world = useTestWorld({
  'register.yaml': register,
  ...Object.assign({}, ...days.map((day) => fresh(day, 3))),
});

/** A field that is paged: its arguments beside those of paging, and what tells its rows apart. */
interface Paged {
  takes?: string;
  args?: string;
  row: string;
}
const ordered = (order: string): Paged => ({ takes: `$sort: ${order}, `, args: 'sort: $sort, ', row: 'id' });
const fields: Record<string, Paged> = {
  advances: ordered('AdvanceOrder'),
  acts: ordered('ActOrder'),
  meetings: ordered('MeetingOrder'),
  actors: ordered('ActorOrder'),
  coAdvancement: { args: 'actor: "person-p", by: ACT, ', row: 'actor { id }' },
  gaps: { row: 'theme { id }' },
};

/** Pages through a field; before each page but the first, `between` happens. */
async function walk(
  field: string,
  order: string,
  first: number,
  between: () => Promise<void>,
): Promise<string[]> {
  const { takes = '', args = '', row } = fields[field] ?? { row: 'id' };
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const data: any = await world.api.ask(
      `query (${takes}$first: Int, $after: String) { ${field}(${args}first: $first, after: $after) { edges { cursor node { ${row} } } pageInfo { hasNextPage endCursor } } }`,
      { sort: order, first, after },
    );
    const { edges, pageInfo } = data[field];
    expect(edges.length).toBeLessThanOrEqual(first);
    seen.push(...edges.map(({ node }: any) => (node.actor ?? node.theme ?? node).id));
    [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    if (more) await between();
  }
  return seen;
}

describe('paging, with imports between pages', () => {
  it('skips no row that existed, repeats none, and keeps the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('advances', 'acts', 'meetings', 'coAdvancement', 'gaps'),
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
      { numRuns: runs(15) },
    );
  }, 120_000);

  it('continues at the same position after the row of its cursor is gone', async () => {
    const query =
      'query ($after: String) { acts(first: 2, after: $after, sort: OLDEST_FIRST) { nodes { id } pageInfo { endCursor } } }';
    await world.graph.load({ 'gone.yaml': meeting('gone', '1999-01-01', 4) });
    await world.api.renewIndex();
    const page = (await world.api.ask(query)).acts;
    expect(page.nodes).toEqual([{ id: 'gone/a0' }, { id: 'gone/a1' }]);
    await world.graph.load({ 'gone.yaml': meeting('gone', '1999-01-01', 4).replace(/.*gone\/a1.*\n/, '') });
    await world.api.renewIndex();
    expect((await world.api.ask(query, { after: page.pageInfo.endCursor })).acts.nodes).toEqual([
      { id: 'gone/a2' },
      { id: 'gone/a3' },
    ]);
  });
});
