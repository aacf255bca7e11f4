import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LoadError } from '../../../src/snapshot/load/load-in-worker.ts';
import { everyKind } from '../../support/every-kind.ts';
import { runs } from '../../support/property-runs.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld({});
beforeEach(async () => {
  await world.graph.cypher('MATCH (n) DETACH DELETE n');
});

const held =
  'kind properties { name json } links { type to properties { name json } } names { text kind language }';
const query = `query ($since: Int!, $first: Int, $after: String) { changes(since: $since, first: $first, after: $after) {
  nodes { version at by id kind before { ${held} } after { ${held} } } pageInfo { hasNextPage endCursor } } }`;

async function load(documents: Record<string, string>): Promise<number> {
  const { version } = await world.graph.load(documents);
  await world.api.renewIndex();
  return version;
}

/** Every change after a version, page by page. */
async function changes(since: number, first = 200): Promise<any[]> {
  const seen: any[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: any = (await world.api.ask(query, { since, first, after })).changes;
    seen.push(...nodes);
    [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
  }
  return seen;
}

/** What a consumer holds that applies changes to what it held before. */
function replay(all: any[], held = new Map<string, any>()): Map<string, any> {
  for (const { id, before, after } of all) {
    expect(before, `${id} before`).toEqual(held.get(id) ?? null);
    if (after === null) held.delete(id);
    else held.set(id, after);
  }
  return held;
}

/** The present graph, read past the product. */
async function present(): Promise<Map<string, any>> {
  const rows = await world.graph.cypher(`MATCH (n:Entity)
    RETURN n.id AS id, [l IN labels(n) WHERE NOT l IN ['Entity', 'Claim', 'Actor', 'Act', 'Party']] AS labels, properties(n) AS properties,
      [(n)-[r]->(t:Entity) | {type: type(r), to: t.id, properties: properties(r)}] AS links,
      [(n)-[:HAS_NAME]->(m) | {text: m.text, kind: m.kind, language: m.language}] AS names`);
  const pairs = (properties: object, without: string[] = []) =>
    Object.entries(properties)
      .filter(([name]) => !without.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => ({ name, json: JSON.stringify(value) }));
  const sorted = <Item>(items: Item[]) =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return new Map(
    rows.map((row: any) => [
      row.id,
      {
        kind: row.labels[0],
        properties: pairs(row.properties, ['id', 'documents', 'since', 'sortKey', 'newestKey']),
        links: sorted(
          row.links.map((link: any) => ({ ...link, properties: pairs(link.properties, ['documents']) })),
        ),
        names: sorted(row.names),
      },
    ]),
  );
}

/** A consumer's copy in the same form: the order within a thing is no content. */
function plain(held: Map<string, any>): Map<string, any> {
  const sorted = (items: any[]) =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const keyed = (link: any) => ({ type: link.type, to: link.to, properties: link.properties });
  return new Map(
    [...held]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, thing]) => [
        id,
        {
          ...thing,
          links: sorted(thing.links.map(keyed)),
          names: sorted(thing.names.map(({ text, kind, language }: any) => ({ text, kind, language }))),
        },
      ]),
  );
}
async function expectSame(held: Map<string, any>): Promise<void> {
  const now = await present();
  expect([...plain(held)]).toEqual([...plain(now)]);
}

const evidence = (locator: string, source = 'source-s') =>
  `evidence: [{source: ${source}, locator: ${locator}}]`;
const register = (parts: { name?: string; names?: string; youth?: boolean } = {}) => `format: dialogue-graph/1
document: register
sources:
  - {id: source-s, url: 'https://example.org/s', title: S, publisher: P, accessedOn: 2026, language: en}
  - {id: source-t, url: 'https://example.org/t', title: T, publisher: P, accessedOn: 2026, language: en}
actors: [{id: person-p, kind: PERSON, name: ${parts.name ?? 'Ann'}, names: [${parts.names ?? ''}], ${evidence('p')}}]
themes: [{id: theme-t, prefLabel: T, definition: d}${parts.youth === false ? '' : ', {id: theme-youth, prefLabel: Youth, definition: d, broader: [theme-t]}'}]
`;
const dialogue = (acts: string[]) => `format: dialogue-graph/1
document: m
meeting: {id: m, kind: DIALOGUE, title: M, date: 2022-07-01, actsSurveyed: true, uptakesSurveyed: false, ${evidence('p')}}
acts: [${acts.join(', ')}]
`;
const act = (id: string, text: string, locator = 'p', kind = 'OBSERVATION') =>
  `{id: m/${id}, kind: ${kind}, by: [person-p], themes: [theme-t], text: ${text}, wording: PARAPHRASE, ${evidence(locator)}}`;

describe('changes', () => {
  it('show what each version added, changed and retired, old and new', async () => {
    await load({ r: register(), m: dialogue([act('a', 'one'), act('b', 'two')]) });
    const second = await load({ m: dialogue([act('a', 'one said again', 'q')]) });
    expect(second).toBe(2);
    const [changed, retired, ...none] = await changes(1);
    expect(none).toEqual([]);
    expect(changed).toMatchObject({ version: 2, by: 'test', id: 'm/a', kind: 'CHANGED' });
    const value = (of: any, name: string) => of.properties.find((one: any) => one.name === name)?.json;
    expect([value(changed.before, 'text'), value(changed.after, 'text')]).toEqual([
      '"one"',
      '"one said again"',
    ]);
    expect(changed.after.links.filter(({ type }: any) => type === 'EVIDENCED_BY')).toEqual([
      { type: 'EVIDENCED_BY', to: 'source-s', properties: [{ name: 'locator', json: '"q"' }] },
    ]);
    expect(retired).toMatchObject({ version: 2, id: 'm/b', kind: 'RETIRED', after: null });
    expect(Date.parse(changed.at)).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('reproduce the graph when replayed from the beginning, for every kind of record and link', async () => {
    await load(everyKind);
    await expectSame(replay(await changes(0)));
    expect((await changes(1)).length).toBe(0);
  });

  it('reproduce the graph after any sequence of imports, replayed at once or version by version', async () => {
    const texts = fc.oneof(
      fc
        .record({
          names: fc.constantFrom('', '{text: Anne, kind: ALIAS}'),
          name: fc.constantFrom('Ann', 'Anna'),
          youth: fc.boolean(),
        })
        .map((parts): [string, string] => ['r', register(parts)]),
      fc
        .subarray(['b', 'c'])
        .chain((ids) =>
          fc.tuple(
            // Never retired, since a retired id cannot return as another kind of record.
            fc.constantFrom(act('a', 'one'), act('a', 'one', 'p', 'RECOMMENDATION')),
            ...ids.map((id) => fc.constantFrom(act(id, 'one'), act(id, 'two'), act(id, 'one', 'q'))),
          ),
        )
        .map((acts): [string, string] => ['m', dialogue(acts)]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        async (imports, first) => {
          await world.graph.cypher('MATCH (n) DETACH DELETE n');
          let version = await load({ r: register() });
          let follower = replay(await changes(0, first));
          for (const [file, text] of imports) {
            const next = await load({ [file]: text });
            follower = replay(await changes(version, first), follower);
            version = next;
            await expectSame(follower);
          }
          await expectSame(replay(await changes(0, first)));
        },
      ),
      { numRuns: runs(4) },
    );
  }, 120_000);

  it('of some records are those of all with their ids', async () => {
    await load({ r: register(), m: dialogue([act('a', 'one'), act('b', 'two'), act('c', 'three')]) });
    await load({ m: dialogue([act('a', 'one said again'), act('c', 'three')]) });
    await load({ m: dialogue([act('b', 'two'), act('c', 'three')]) });
    const all = await changes(0);
    const byIds = `query ($since: Int!, $ids: [ID!]) { changes(since: $since, ids: $ids, first: 200) { nodes { version id kind after { kind } } } }`;
    for (const ids of [['m/a'], ['m/b', 'm/c'], ['m/b', 'm/b', 'nothing'], ['nothing'], []])
      for (const since of [0, 1, 2]) {
        const { nodes } = (await world.api.ask(byIds, { since, ids })).changes;
        const expected = all.filter(({ id, version }) => ids.includes(id) && version > since);
        expect(nodes, `${ids} ${since}`).toEqual(
          expected.map(({ version, id, kind, after }) => ({
            version,
            id,
            kind,
            after: after && { kind: after.kind },
          })),
        );
      }
    expect((await world.api.ask(byIds, { since: 0, ids: null })).changes.nodes).toHaveLength(all.length);
  });

  it('leave out unpublished changes', async () => {
    await load({ r: register(), m: dialogue([act('a', 'one')]) });
    // A run that was killed after it had written a document, twice, and before it published.
    await load({ m: dialogue([act('a', 'two'), act('b', 'new')]) });
    await world.graph.cypher(
      "MATCH (v:DatasetVersion {number: 2}), (d:ImportedDocument {id: 'm'}) SET d.unpublished = true DELETE v",
    );
    await expect(world.api.renewIndex()).rejects.toThrow(LoadError);
    expect(await changes(1)).toEqual([]);
    await load({ m: dialogue([act('a', 'three')]) });
    const all = await changes(1);
    expect(all.map(({ id, kind, version }) => [id, kind, version])).toEqual([['m/a', 'CHANGED', 2]]);
    await expectSame(replay(await changes(0)));
  });

  it.each([
    ['a version to come', 99, 'since: expected 0 to'],
    ['a version before all', -1, 'since: expected 0 to'],
  ])('since %s are refused', async (_, since, message) => {
    await load({ r: register() });
    const { errors } = await world.api.post(query, { since });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
