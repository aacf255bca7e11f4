import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { get, outcomeOf, post } from '../../support/http/hostile.ts';
import { type Raw, type RawRequest, raw as sendRaw } from '../../support/http/raw.ts';
import { openTestApi, type TestApi, useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

const scripted = { 'apollo-require-preflight': 'true' };

const raw = (path: string, { url = world.api.url, ...request }: RawRequest & { url?: string }) =>
  sendRaw(`${url}${path}`, request);
const ask = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  raw(get(parameters).path ?? '', { headers: { ...scripted, ...headers } });
const bodyOf = ({ bytes }: Raw) => JSON.parse(bytes.toString());
const meeting = (id: string) => ({
  'one.yaml': `format: dialogue-graph/1
document: one
meeting: {id: ${id}, kind: WORKSHOP, title: One, date: 2024-01-01, actsSurveyed: true, uptakesSurveyed: false, evidence: [{source: source-a, locator: p. 1}]}
`,
});

const query = 'query Named($n: Int) { actors(first: $n) { totalCount nodes { id name } } }';
const asked = { query, variables: '{"n":3}' };

describe('GET', () => {
  it('has the same answer as POST', async () => {
    const first = await ask(asked);
    expect(first.status).toBe(200);
    const { data } = await world.api.post(query, { n: 3 });
    expect(bodyOf(first).data).toEqual(data);
    expect(data.actors.nodes).toHaveLength(3);
  });

  it('returns a tag that is valid until the next import', async () => {
    const first = await ask(asked);
    const { etag } = first.headers as { etag: string };
    expect(etag).toMatch(/^W\/"\d+-[\w-]{22}"$/);
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });

    const statements = world.graph.executor.statementsSent;
    const again = await ask(asked, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.bytes).toHaveLength(0);
    expect(again.headers).toMatchObject({
      etag,
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
    });
    expect(again.headers['content-type']).toBeUndefined();
    expect(again.headers['content-length']).toBeUndefined();
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    expect(world.graph.executor.statementsSent).toBe(statements);

    await world.graph.load(meeting('one'));
    await world.api.renewIndex();
    const changed = await ask(asked, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).not.toBe(etag);
    expect((await ask(asked, { 'if-none-match': String(changed.headers['etag']) })).status).toBe(304);
  });

  it('compares tags as caches send them', async () => {
    const { etag } = (await ask(asked)).headers as { etag: string };
    const strong = etag.slice(2);
    for (const header of [etag, strong, `"x", ${etag}`, `W/"x",${strong}`])
      expect((await ask(asked, { 'if-none-match': header })).status, header).toBe(304);
    for (const header of ['"x"', '*', '', strong.replaceAll('"', ''), `"${strong}"`])
      expect((await ask(asked, { 'if-none-match': header })).status, header).toBe(200);
  });

  it('returns another tag for everything else that an answer depends on', async () => {
    const two = 'query A { actors { totalCount } } query B { themes { totalCount } }';
    const tags = await Promise.all(
      [
        { query: '{ actors { totalCount } }' },
        { query: '{ themes { totalCount } }' },
        { query, variables: '{"n":1}' },
        { query, variables: '{"n":2}' },
        { query },
        { query: two, operationName: 'A' },
        { query: two, operationName: 'B' },
      ].map(async (one) => (await ask(one)).headers['etag']),
    );
    expect(new Set(tags).size).toBe(7);
    expect(tags).not.toContain(undefined);
  });

  it('returns no tag with errors, and keeps them out of caches', async () => {
    const { etag } = (await ask(asked)).headers as { etag: string };
    for (const wrong of [
      { query: '{ actors(first: 0) { totalCount } }' },
      { query: '{ dataset { version } actors(first: 0) { totalCount } }' },
      { query: '{ x }' },
      { query: '{' },
      { query: 'mutation { retractDialogue(input: {document: "d"}) { version } }' },
      { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } }) },
    ]) {
      const { status, headers } = await ask(wrong, { 'if-none-match': etag });
      expect(status).not.toBe(304);
      expect(headers['etag']).toBeUndefined();
      const isUnknownHash = 'extensions' in wrong;
      expect(headers['cache-control']).toBe(
        isUnknownHash ? 'private, no-cache, must-revalidate' : 'no-store',
      );
    }
  });

  it('POST has no tag and is not cached', async () => {
    const { headers, status } = await raw('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'if-none-match': String((await ask(asked)).headers['etag']),
      },
      body: JSON.stringify({ query, variables: { n: 3 } }),
    });
    expect(status).toBe(200);
    expect(headers['etag']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
    for (const path of ['/health/live', '/nowhere'])
      expect((await raw(path, {})).headers['cache-control'], path).toBe('no-store');
  });
});

describe('persisted queries', () => {
  const text = '{ dataset { version loadedAt } }';
  const sha256Hash = createHash('sha256').update(text).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  it('are unknown, then registered, then found, by POST and by GET', async () => {
    const unknown = await outcomeOf(world.api, post({ extensions }));
    expect(unknown).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
    const registered = await outcomeOf(world.api, post({ query: text, extensions }));
    expect(registered).toMatchObject({ status: 200, code: undefined });
    expect(await outcomeOf(world.api, post({ extensions }))).toMatchObject({ status: 200, code: undefined });

    const byHash = await ask({ extensions: JSON.stringify(extensions) });
    expect(bodyOf(byHash).data.dataset.version).toBe(registered.extensions.datasetVersion);
    const { etag } = byHash.headers as { etag: string };
    expect(etag).toBe((await ask({ query: text })).headers['etag']);
    const kept = await ask({ extensions: JSON.stringify(extensions) }, { 'if-none-match': etag });
    expect(kept.status).toBe(304);
  });

  it('that are refused are not stored', async () => {
    const dear = '{ meetings(first: 200) { nodes { acts(limit: 200) { themes(limit: 200) { id } } } } }';
    const hash = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(dear).digest('hex') },
    };
    expect((await outcomeOf(world.api, post({ query: dear, extensions: hash }))).code).toBe(
      'QUERY_TOO_EXPENSIVE',
    );
    expect((await outcomeOf(world.api, post({ extensions: hash }))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('compression', () => {
  const large = { query: '{ __schema { types { name description } } }' };
  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0.1, gzip', 'gzip', gunzipSync],
  ])('as the client accepts: %s', async (accepted, used, unfold) => {
    const plain = await ask(large);
    const folded = await ask(large, { 'accept-encoding': accepted });
    expect(folded.headers['content-encoding']).toBe(used);
    expect(folded.headers['vary']).toBe('accept, accept-encoding');
    expect(folded.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(JSON.parse(unfold(folded.bytes).toString()).data).toEqual(bodyOf(plain).data);
    expect(folded.headers['etag']).toBe(plain.headers['etag']);
  });

  it('is not used for small answers, or if the client does not accept it', async () => {
    for (const accepted of ['', 'identity', 'deflate', 'zstd'])
      expect((await ask(large, { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
    const small = await ask({ query: '{ __typename }' }, { 'accept-encoding': 'br' });
    expect(small.headers['content-encoding']).toBeUndefined();
    expect(bodyOf(small).data).toEqual({ __typename: 'Query' });
  });

  it('leaves 304 without a body', async () => {
    const { etag } = (await ask(large)).headers as { etag: string };
    const kept = await ask(large, { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(kept.status).toBe(304);
    expect(kept.headers['content-encoding']).toBeUndefined();
    expect(kept.bytes).toHaveLength(0);
  });
});

describe('pages of other origins', () => {
  const dashboard = 'https://dashboard.example';
  let some: TestApi;
  let all: TestApi;
  beforeAll(async () => {
    some = await openTestApi(world.graph, {
      environment: { CORS_ORIGINS: `${dashboard}, http://localhost:3000` },
    });
    all = await openTestApi(world.graph, { environment: { CORS_ORIGINS: '*' } });
  });
  afterAll(async () => {
    await some.close();
    await all.close();
  });
  const path = get({ query: '{ dataset { version } }' }).path ?? '';
  const from = (api: TestApi, origin: string) =>
    raw(path, { url: api.url, headers: { ...scripted, origin } });
  const preflight = (api: TestApi, origin: string) =>
    raw('/graphql', {
      url: api.url,
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'apollo-require-preflight,if-none-match',
      },
    });

  it('cannot read answers unless the setting names them', async () => {
    for (const [api, origin] of [
      [world.api, dashboard],
      [some, 'https://other.example'],
      [some, 'https://dashboard.example.evil.example'],
      [some, 'null'],
    ] as const) {
      expect((await from(api, origin)).headers['access-control-allow-origin'], origin).toBeUndefined();
      expect((await preflight(api, origin)).headers['access-control-allow-origin'], origin).toBeUndefined();
    }
  });

  it('can read answers and tags if it names them, and caches separate origins', async () => {
    for (const origin of [dashboard, 'http://localhost:3000']) {
      const { headers, status } = await from(some, origin);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-expose-headers':
          'etag, x-request-id, content-disposition, x-dataset-version, retry-after',
      });
      expect(String(headers['vary']).toLowerCase().split(/, ?/).sort()).toEqual([
        'accept',
        'accept-encoding',
        'origin',
      ]);
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      const { etag } = headers as { etag: string };
      const kept = await raw(path, {
        url: some.url,
        headers: { ...scripted, origin, 'if-none-match': etag },
      });
      expect(kept.status).toBe(304);
      expect(kept.headers['access-control-allow-origin']).toBe(origin);
    }
    const { status, headers } = await preflight(some, dashboard);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': dashboard,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-max-age': '7200',
    });
    for (const header of ['content-type', 'authorization', 'if-none-match', 'apollo-require-preflight'])
      expect(headers['access-control-allow-headers']).toContain(header);
  });

  it('can all read answers if it is *', async () => {
    expect((await from(all, 'https://any.example')).headers['access-control-allow-origin']).toBe('*');
    const refused = await raw('/graphql?query=x', { url: all.url, headers: { origin: dashboard } });
    expect(refused.status).toBe(400);
    expect(refused.headers['access-control-allow-origin']).toBe('*');
  });
});
