import { describe, expect, it } from 'vitest';
import { BitmapPool } from '../../../src/snapshot/bitmaps/bitmap-pool.ts';
import { everyKind } from '../../support/every-kind.ts';
import { eventually } from '../../support/processes/own-process.ts';
import { useTestWorld } from '../../support/test-graph.ts';

/** The server of these tests looks for a newer dataset version only when it has a reason to. */
const world = useTestWorld(everyKind);

const evidence = 'evidence: [{source: source-a, locator: p. 1}]';
const document = (acts: string[]) => ({
  'steady.yaml': `format: dialogue-graph/1
document: steady
meeting: {id: steady, kind: WORKSHOP, title: Steady, date: 2024-01-01, actsSurveyed: true, uptakesSurveyed: false, ${evidence}}
${acts.length === 0 ? '' : 'acts:'}
${acts.map((id) => `  - {id: steady/${id}, kind: OBSERVATION, by: [state-bbb], themes: [theme-youth], text: ${id}, wording: PARAPHRASE, ${evidence}}`).join('\n')}
`,
});
/** Uptakes are not in memory, so the acts are read from Neo4j. */
const query = `{ advances(where: {meetings: ["steady"]}) { totalCount nodes { id text uptakes { id } activity: themes { activity { count } } } }
  matrix(rows: ACTOR, columns: THEME, where: {meetings: ["steady"]}) { total cells { advances(first: 5) { nodes { text uptakes { id } } } } } }`;
const publish = () =>
  world.graph.cypher(
    `MATCH (v:DatasetVersion) WITH max(v.number) + 1 AS number
     CREATE (:DatasetVersion {number: number, at: '2026-01-01T00:00:00.000Z', by: 'test', documents: []})`,
  );

describe('a query that an import overtakes', () => {
  it('is answered entirely from the current version if that is in memory', async () => {
    const inMemory = query.replaceAll('uptakes { id }', '');
    await world.graph.load(document(['before']));
    await world.api.renewIndex();
    const { data, extensions } = await world.api.post(inMemory);
    await world.graph.load(document([]));
    const { datasetVersion } = extensions;
    expect(await world.api.post(inMemory)).toMatchObject({ data, extensions: { datasetVersion } });
    expect(data.advances.nodes.map(({ text }: any) => text)).toEqual(['before']);
    await world.api.renewIndex();
    expect((await world.api.post(inMemory)).data.advances.totalCount).toBe(0);
  });

  it('is answered again, entirely from the newest version', async () => {
    const { version } = await world.graph.load(document(['one', 'two']));
    await world.api.renewIndex();
    const before = await world.api.post(query);
    expect(before.extensions.datasetVersion).toBe(version);
    expect(before.data.advances.totalCount).toBe(2);

    const later = await world.graph.load(document(['two', 'three']));
    const { data, errors, extensions } = await world.api.post(query);
    expect(errors).toEqual([]);
    expect(extensions.datasetVersion).toBe(later.version);
    expect(data.advances.totalCount).toBe(2);
    expect(data.advances.nodes.map(({ text }: any) => text).sort()).toEqual(['three', 'two']);
    expect(data.matrix.total).toBe(2);
    for (const { advances } of data.matrix.cells)
      expect(advances.nodes.map(({ text }: any) => text).sort()).toEqual(['three', 'two']);
  });

  it('waits a moment for unpublished changes', async () => {
    await world.graph.cypher("MATCH (a:Act {id: 'steady/three'}) DETACH DELETE a");
    const answer = world.api.post(query);
    setTimeout(publish, 300);
    const { data, errors } = await answer;
    expect(errors).toEqual([]);
    expect(data.advances.nodes.map(({ text }: any) => text)).toEqual(['two']);
  });

  it('gets CONFLICT if the version that it waits for does not come', async () => {
    await world.graph.cypher("MATCH (a:Act {id: 'steady/two'}) DETACH DELETE a");
    const { errors } = await world.api.post(query);
    expect(errors[0]).toMatchObject({
      extensions: { code: 'CONFLICT', reason: 'DATASET_CHANGED' },
    });
    await publish();
    const { data, errors: none } = await world.api.post(query);
    expect(none).toEqual([]);
    expect(data.advances.totalCount).toBe(0);
  });
});

describe('an answer from Neo4j while that contains unpublished changes', () => {
  const get = async (text: string) => {
    const response = await fetch(`${world.api.url}/graphql?query=${encodeURIComponent(text)}`, {
      headers: { 'apollo-require-preflight': 'x' },
    });
    const { extensions, errors } = (await response.json()) as any;
    expect(errors).toBeUndefined();
    return { tag: response.headers.get('etag'), kept: response.headers.get('cache-control'), extensions };
  };
  const fromNeo4j = '{ participations(first: 1) { nodes { id role } } }';
  const inMemory = '{ advances(first: 1) { nodes { id text } } }';

  it('says so and has no tag; an answer from memory has one', async () => {
    await world.api.renewIndex();
    const before = await get(fromNeo4j);
    expect(before).toMatchObject({ tag: expect.any(String), kept: 'no-cache' });
    expect(before.extensions).not.toHaveProperty('unpublished');

    await world.graph.cypher("CREATE (:ImportedDocument {id: 'half', sha256: 'x', unpublished: true})");
    expect(await get(fromNeo4j)).toMatchObject({
      tag: null,
      kept: 'no-store',
      extensions: { unpublished: true },
    });
    const memory = await get(inMemory);
    expect(memory.tag).not.toBeNull();
    expect(memory.extensions).not.toHaveProperty('unpublished');

    await world.graph.cypher("MATCH (d:ImportedDocument {id: 'half'}) DELETE d");
    expect((await get(fromNeo4j)).tag).toBe(before.tag);
  });

  it('says so too if a newer version is published than this server has loaded', async () => {
    await publish();
    expect(await get(fromNeo4j)).toMatchObject({ tag: null, extensions: { unpublished: true } });
    expect((await get(inMemory)).tag).not.toBeNull();
    await world.api.renewIndex();
    expect((await get(fromNeo4j)).tag).not.toBeNull();
  });

  it('does not contain entities that are only in Neo4j', async () => {
    await world.graph.cypher(
      "CREATE (:Entity:Actor:State {id: 'state-new', name: 'New', kind: 'STATE', sortKey: 'new', since: 9})",
    );
    const { data } = await world.api.post('{ node(id: "state-new") { id } }');
    expect(data).toEqual({ node: null });
    await world.graph.cypher("MATCH (n {id: 'state-new'}) DELETE n");
  });
});

describe('leases of requests', () => {
  it('end, whatever becomes of the request, so that renewals free memory', async () => {
    await world.api.renewIndex();
    const { alive } = BitmapPool;
    const send = (body: unknown) =>
      fetch(`${world.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const ended = new AbortController();
    const left = fetch(`${world.api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'x' },
      signal: ended.signal,
    }).catch(() => undefined);
    ended.abort();
    await left;
    for (const body of [
      { query },
      { query: '{ advances(' },
      { query: '{ nothing }' },
      { query: '{ advances(where: {actors: ["nobody"]}) { totalCount } }' },
      { query: '{ matrix(rows: ACTOR, columns: ACTOR) { total } }' },
      { query: 'query ($n: Int!) { advances(first: $n) { totalCount } }', variables: { n: 'x' } },
      { query: 'query A { __typename } query B { __typename }', operationName: 'C' },
      { query: '{ node(id: "d-1") { id } advances(first: 0) { nodes { id } } }' },
      [{ query }],
      {},
      'text',
    ])
      await send(body);
    await eventually(async () => BitmapPool.alive, alive);
    await publish();
    await world.api.renewIndex();
    await eventually(async () => BitmapPool.alive, alive);
  });
});
