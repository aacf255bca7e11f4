import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyKind } from '../support/every-kind.ts';
import { runs } from '../support/property-runs.ts';
import { openTestWorld, type TestWorld } from '../support/test-graph.ts';

let opened: TestWorld;
const ids: Record<string, string[]> = {};

const roots = ['acts', 'recommendations', 'interventions'] as const;

/** Meets everything, and is nothing that the engine knows: Neo4j answers. */
const byCypher = (where: object) => ({ AND: [where, { text: { startsWith: '' } }] });

async function told(root: (typeof roots)[number], where: object, sort = 'NEWEST_FIRST', first = 200) {
  const query = `query ($where: ActWhere, $after: String) {
    ${root}(where: $where, sort: ${sort}, first: ${first}, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
  const pages: { ids: string[]; total: number; cursor: string | null }[] = [];
  for (let after: string | null = null; ; ) {
    const page: any = (await opened.api.ask(query, { where, after }))[root];
    pages.push({
      ids: page.nodes.map(({ id }: any) => id),
      total: page.totalCount,
      cursor: page.pageInfo.endCursor,
    });
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
  }
}

const some = (type: string) => fc.nat().map((n) => ids[type]?.[n % (ids[type]?.length ?? 1)] ?? 'nothing');
const idFilter = (type: string) =>
  fc.oneof(
    some(type).map((id) => ({ id: { eq: id } })),
    fc.uniqueArray(some(type), { maxLength: 3 }).map((list) => ({ id: { in: list } })),
    fc.constant({ id: { eq: 'nothing-of-the-kind' } }),
    fc.constant({ id: { contains: 'e' } }),
  );
const quantified = (of: fc.Arbitrary<object>) =>
  fc.record({ some: of, none: of }, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0);
const condition = fc.oneof(
  fc.record({
    themes: quantified(fc.oneof(idFilter('Theme'), fc.constant({ prefLabel: { contains: 'i' } }))),
  }),
  fc.record({
    actors: quantified(
      fc.oneof(
        idFilter('Actor'),
        fc.constantFrom(
          { kind: { eq: 'STATE' } },
          { kind: { in: ['PERSON', 'COLLECTIVE'] } },
          { kind: { in: [] } },
          { sector: { eq: 'NGO' } },
          { sector: { eq: null } },
          { country: { in: ['FRA', 'ITA', 'USA'] } },
          { country: { eq: 'nowhere' } },
          { regionalGroup: { eq: 'WESTERN_EUROPEAN_AND_OTHERS_GROUP' } },
          { NOT: { kind: { eq: 'PERSON' } } },
        ),
      ),
    ),
  }),
  fc.constantFrom(
    { kind: { in: ['RECOMMENDATION', 'STATEMENT'] } },
    { outcome: { eq: 'AGREED' } },
    { outcome: { in: ['RECORDED', 'DEFERRED'] } },
    { outcome: { in: [] } },
    { outcome: { eq: null } },
  ),
  fc.record({ addressedTo: quantified(idFilter('Actor')) }),
  fc.record({
    meeting: fc.oneof(
      idFilter('Meeting'),
      idFilter('ReviewCycle').map((cycle) => ({ cycle })),
    ),
  }),
);
const { where } = fc.letrec<{ where: object }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    condition,
    fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })),
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).map((AND) => ({ AND })),
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).map((OR) => ({ OR })),
    tie('where').map((NOT) => ({ NOT })),
  ),
}));

describe.each(['seed', 'every kind of thing'] as const)('acts of the %s by root fields', (world) => {
  beforeAll(async () => {
    opened = await openTestWorld(world === 'seed' ? undefined : everyKind);
    for (const type of ['Actor', 'Theme', 'Meeting', 'ReviewCycle'])
      ids[type] = (await opened.graph.cypher(`MATCH (n:${type}) RETURN n.id AS id ORDER BY id`)).map(
        ({ id }) => String(id),
      );
  });
  afterAll(() => opened.close());

  it('are those that Neo4j finds, in its order, page by page, with its count', async () => {
    const property = fc.asyncProperty(
      where,
      fc.constantFrom(...roots),
      fc.constantFrom('NEWEST_FIRST', 'OLDEST_FIRST'),
      fc.integer({ min: 20, max: 60 }),
      async (filter, root, sort, first) => {
        expect(await told(root, filter, sort, first)).toEqual(
          await told(root, byCypher(filter), sort, first),
        );
      },
    );
    await fc.assert(property, { numRuns: runs(8) });
  }, 120_000);

  it('read nothing from Neo4j with conditions on ids or properties of authors; else a page, a count and their version', async () => {
    const sent = async (filter: object) => {
      const before = opened.graph.executor.statementsSent;
      await told('recommendations', filter, 'NEWEST_FIRST', 200);
      return opened.graph.executor.statementsSent - before;
    };
    const [theme] = ids['Theme'] ?? [];
    const [cycle] = ids['ReviewCycle'] ?? [];
    expect(await sent({})).toBe(0);
    expect(await sent({ themes: { some: { id: { eq: theme } } } })).toBe(0);
    expect(await sent({ NOT: { outcome: { eq: 'AGREED' } } })).toBe(0);
    expect(await sent({ meeting: { cycle: { id: { eq: cycle } } } })).toBe(0);
    expect(await sent({ actors: { some: { sector: { eq: 'NGO' } } } })).toBe(0);
    expect(await sent({ actors: { none: { kind: { in: ['STATE', 'PERSON'] } } } })).toBe(0);
    expect(await sent({ meeting: { cycle: { label: { contains: 'e' } } } })).toBe(3);
    expect(await sent(byCypher({}))).toBe(3);
  });

  it('are found by all other conditions of the schema', async () => {
    const all = (await told('acts', {})).flatMap((page) => page.ids);
    for (const filter of [
      { id: { in: all.slice(0, 2) } },
      { themes: { all: { id: { in: ids['Theme'] ?? [] } } } },
      { themes: { single: { id: { in: ids['Theme'] ?? [] } } } },
      { wording: { eq: 'PARAPHRASE' } },
    ])
      expect(await told('acts', filter)).toEqual(await told('acts', byCypher(filter)));
  });
});
