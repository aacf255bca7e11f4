import { expect, it } from 'vitest';
import { exportKinds } from '../../../src/exports/kinds/export-kinds.ts';
import { serverInMemory } from '../../support/http/server-in-memory.ts';
import { tinyData } from '../../support/tiny-data.ts';

it('a snapshot with unpublished changes is never exported or tagged as its version, and the answer says so', async () => {
  const { http } = await serverInMemory(tinyData([]), {}, false);
  for (const { name } of exportKinds)
    for (const extension of ['csv', 'ndjson', 'jsonld']) {
      const query = name === 'matrix' ? '?rows=ACTOR&columns=THEME' : '';
      const { statusCode, headers, body } = await http.inject(`/export/${name}.${extension}${query}`);
      expect([statusCode, JSON.parse(body).errors[0].extensions.reason], name).toEqual([
        503,
        'DATASET_CHANGED',
      ]);
      expect([headers['etag'], headers['x-dataset-version']]).toEqual([undefined, undefined]);
    }
  const query = '{ advances { totalCount } }';
  const url = `/graphql?${new URLSearchParams({ query })}`;
  const answer = await http.inject({ url, headers: { 'apollo-require-preflight': 'x' } });
  expect(JSON.parse(answer.body)).toMatchObject({ data: {}, extensions: { unpublished: true } });
  expect([answer.headers['etag'], answer.headers['cache-control']]).toEqual([undefined, 'no-store']);
  expect(JSON.parse((await http.inject('/health/ready')).body).index.isConsistent).toBe(false);
}, 60_000);
