import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { pino } from 'pino';
import { beforeAll, expect, it } from 'vitest';
import { writeGeneratedGraph } from '../../bench/graph/write-graph.ts';
import { crowdedGraph } from '../../support/graphs/crowded-graph.ts';
import { opened, openTestApi, useTestGraph } from '../../support/test-graph.ts';

const graph = useTestGraph();
const lines: any[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
beforeAll(() => writeGeneratedGraph(graph.driver, crowdedGraph(250)));
const api = opened(() => openTestApi(graph, { maxTextBytes: 0, log }));

/** How an act is worded, behind the product's back: the last of all, which is read after two hundred others. */
const setWording = (wording: string) =>
  graph.cypher("MATCH (a:Act {id: 'crowd/a000000'}) SET a.wording = $wording", { wording });

/** An export as it arrives: with its end, or broken off. */
async function fetched(encoding: string) {
  const address = `${api.url}/export/advances.csv?rows=edges`;
  const [response] = (await once(get(address, { headers: { 'accept-encoding': encoding } }), 'response')) as [
    IncomingMessage,
  ];
  const chunks: Buffer[] = [];
  let code: unknown = null;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch (error) {
    ({ code } = error as NodeJS.ErrnoException);
  }
  const { statusCode, headers } = response;
  return { statusCode, requestId: headers['x-request-id'], code, bytes: Buffer.concat(chunks) };
}

it.each(['identity', 'gzip'])(
  'an export that fails in the middle closes the connection, and is logged with the id of its request: %s',
  async (encoding) => {
    await setWording('SUNG');
    lines.length = 0;
    const { statusCode, requestId, code, bytes } = await fetched(encoding);
    expect({ statusCode, code }).toEqual({ statusCode: 200, code: 'ECONNRESET' });
    if (encoding === 'identity') {
      expect(bytes.toString()).toContain('crowd/a000249');
      expect(bytes.toString()).not.toContain('#end');
    }
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    // What compresses logs the same in its own way.
    const unforeseen = lines.filter(({ msg }) => msg === 'Unforeseen error');
    expect(unforeseen).toMatchObject([{ requestId, level: 50, err: { type: 'ZodError' } }]);
  },
  60_000,
);

it('an export without an error is complete', async () => {
  await setWording('PARAPHRASE');
  const { code, bytes } = await fetched('identity');
  expect(code).toBeNull();
  expect(bytes.toString()).toContain('#end');
});
