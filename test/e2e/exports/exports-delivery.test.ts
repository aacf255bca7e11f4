import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { exportAddress, kinds } from '../../support/exports/read-exports.ts';
import { type Raw, raw } from '../../support/http/raw.ts';
import { openTestApi, useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

const asked = (kind: string) => (kind === 'matrix' ? { rows: 'ACTOR', columns: 'CYCLE' } : {});
const address = (file: string, more: object = {}) =>
  exportAddress(world.api.url, file, { ...asked(file.split('.')[0] ?? ''), ...more });

describe('an unchanged export', () => {
  it.each(kinds)('of %s is answered with 304 until the next import', async (kind) => {
    const url = address(`${kind}.csv`);
    const first = await raw(url);
    const { etag } = first.headers as { etag: string };
    expect(first.headers).toMatchObject({
      etag: expect.stringMatching(/^W\/"\d+-[\w-]{22}"$/),
      'cache-control': 'no-cache',
      vary: expect.stringContaining('accept-encoding'),
    });
    const again = await raw(url);
    expect(again.headers['etag']).toBe(etag);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    for (const method of ['GET', 'HEAD']) {
      const kept = await raw(url, { method, headers: { 'if-none-match': `"other", ${etag}` } });
      expect(kept).toMatchObject({ status: 304, headers: { etag, 'cache-control': 'no-cache' } });
      expect(kept.bytes).toHaveLength(0);
    }

    await world.graph.load({
      'more.yaml': `format: dialogue-graph/1
document: more-${kind}
meeting: {id: more-${kind}, kind: WORKSHOP, title: More, date: 2024-01-01, actsSurveyed: true, uptakesSurveyed: false, evidence: [{source: source-a, locator: p. 1}]}
`,
    });
    await world.api.renewIndex();
    const changed = await raw(url, { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).not.toBe(etag);
  });

  it('has another tag for everything that a file depends on', async () => {
    const addresses = [
      address('advances.csv'),
      address('advances.csv', { bom: 1 }),
      address('advances.csv', { rows: 'edges' }),
      address('advances.csv', { sort: 'OLDEST_FIRST' }),
      address('advances.csv', { where: {} }),
      address('advances.csv', { where: { themes: ['theme-youth'] } }),
      address('advances.ndjson'),
      address('advances.jsonld'),
      address('acts.csv'),
    ];
    const tags = await Promise.all(
      addresses.map(async (one) => (await raw(one, { method: 'HEAD' })).headers['etag']),
    );
    expect(new Set(tags).size).toBe(addresses.length);
    expect(tags).not.toContain(undefined);
  });

  it('an error has no tag and is not cached', async () => {
    const { headers, status } = await raw(address('advances.csv', { where: { themes: ['theme-x'] } }));
    expect(status).toBe(400);
    expect(headers['etag']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('HEAD', () => {
  it.each(kinds)('of %s has the headers of GET and reads no rows', async (kind) => {
    const url = address(`${kind}.ndjson`);
    const whole = await raw(url);
    const before = world.graph.executor.statementsSent;
    const head = await raw(url, { method: 'HEAD' });
    // What is in memory needs no statement; else the version is looked up, twice.
    const isPrecomputed = kind === 'advances' || kind === 'matrix';
    expect(world.graph.executor.statementsSent - before).toBe(isPrecomputed ? 0 : 2);
    expect(head.bytes).toHaveLength(0);
    const told = ({ headers: { date, 'x-request-id': id, ...headers } }: Raw) => headers;
    const { 'transfer-encoding': streamed, ...expected } = told(whole);
    expect(told(head)).toMatchObject(expected);
  });
});

describe('compression', () => {
  it.each(
    ['csv', 'ndjson', 'jsonld'].flatMap((extension) => [
      [extension, 'gzip', gunzipSync] as const,
      [extension, 'br', brotliDecompressSync] as const,
    ]),
  )('of %s with %s returns the same bytes', async (extension, encoding, unfold) => {
    const url = address(`advances.${extension}`);
    const plain = await raw(url);
    const folded = await raw(url, { headers: { 'accept-encoding': encoding } });
    expect(folded.headers['content-encoding']).toBe(encoding);
    expect(folded.headers['vary']).toContain('accept-encoding');
    expect(folded.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(unfold(folded.bytes).equals(plain.bytes)).toBe(true);
    expect(folded.headers['etag']).toBe(plain.headers['etag']);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });
});

describe('pages of other origins', () => {
  it('can read exports, their names, versions and tags, if the setting names their origin', async () => {
    const origin = 'https://dashboard.example';
    const some = await openTestApi(world.graph, { environment: { CORS_ORIGINS: origin } });
    const { headers, status } = await raw(exportAddress(some.url, 'themes.csv'), { headers: { origin } });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(String(headers['access-control-expose-headers']).split(', ')).toEqual(
      expect.arrayContaining(['etag', 'content-disposition', 'x-dataset-version', 'retry-after']),
    );
    expect(String(headers['vary']).toLowerCase()).toContain('origin');
    const refused = await raw(`${some.url}/export/themes.csv?x=1`, { headers: { origin } });
    expect(refused).toMatchObject({ status: 400, headers: { 'access-control-allow-origin': origin } });
    const stranger = await raw(exportAddress(some.url, 'themes.csv'), {
      headers: { origin: 'https://other.example' },
    });
    expect(stranger.headers['access-control-allow-origin']).toBeUndefined();
    await some.close();
  });
});

describe('while an import has unpublished changes', () => {
  it('only what is in memory is exported', async () => {
    await world.graph.cypher("CREATE (:ImportedDocument {id: 'cut-off', sha256: 's', unpublished: true})");
    for (const kind of kinds) {
      const response = await fetch(address(`${kind}.csv`));
      if (kind === 'advances' || kind === 'matrix') expect(response.status).toBe(200);
      else {
        expect(response.status).toBe(503);
        expect(response.headers.get('retry-after')).toBe('5');
        expect(await response.json()).toMatchObject({
          errors: [{ extensions: { code: 'CONFLICT', reason: 'DATASET_CHANGED' } }],
        });
      }
    }
    await world.graph.cypher("MATCH (d:ImportedDocument {id: 'cut-off'}) DELETE d");
    expect((await fetch(address('actors.csv'))).status).toBe(200);
  });
});
