import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/api/errors/error-reasons.ts';
import { warmUpQueries } from '../../../src/http/warm-up.ts';
import { everyKind } from '../../support/every-kind.ts';
import { get, outcomeOf, post, type Sent, times } from '../../support/http/hostile.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

const query = '{ dataset { version } }';
const retract = 'mutation { retractDialogue(input: {document: "d"}) { version } }';
const dear = '{ meetings(first: 200) { nodes { acts(limit: 200) { themes(limit: 200) { id } } } } }';
const circle =
  '{ meetings { nodes { ...A } } } fragment A on Meeting { follows { ...B } } fragment B on Meeting { partOf { ...A } }';
const typesInCircles = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
const page = 'query ($n: Int) { actors(first: $n) { totalCount } }';
const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const hash = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const zeros = '0'.repeat(64);
const form = (type: 'application' | 'multipart'): Sent => {
  const fields = new FormData();
  fields.set('query', query);
  return { method: 'POST', body: type === 'multipart' ? fields : new URLSearchParams({ query }) };
};
const json = { 'content-type': 'application/json' };
const scripted = { 'apollo-require-preflight': 'true' };

/** Requests by the status and code that they must have. */
const requests: Record<string, Record<string, Sent>> = {
  '400 BAD_USER_INPUT': {
    'no body': { method: 'POST', headers: json },
    'an empty body': post(''),
    'no JSON': post('{bad'),
    'half of a JSON': post('{"query":"{ dataset { version } }'),
    'a key of the prototype': post(`{"query":"${query}","variables":{"__proto__":{"a":1}}}`),
    'a key of the constructor': post(
      `{"query":"${query}","variables":{"constructor":{"prototype":{"a":1}}}}`,
    ),
    'a compressed body': {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: gzipSync('{}'),
    },
    'a wrong variable': post({ query: page, variables: { n: 'x' } }),
    'a variable out of range': post({ query: page, variables: { n: 2 ** 31 } }),
    'a missing variable': post({ query: byIds }),
    'a subscription': post({ query: 'subscription { advances { totalCount } }' }),
    'a hidden alias': post({ query: '{ meetings { nodes { keyId: title } } }' }),
    'an address that is none': { path: '/%zz' },
  },
  '400 BAD_REQUEST': {
    'a number': post('1'),
    null: post('null'),
    'a text': post(JSON.stringify(query)),
    'an empty object': post({}),
    'an empty query': post({ query: '' }),
    'a query that is a number': post({ query: 1 }),
    'a query that is a list': post({ query: [query] }),
    'a query that is null': post({ query: null }),
    'a query that is a parsed one': post({ query: { kind: 'Document' } }),
    'a batch': post([{ query }]),
    'a batch of a thousand': post(Array(1_000).fill({ query })),
    'an empty batch': post([]),
    'variables in a text': post({ query, variables: '{}' }),
    'variables in a list': post({ query, variables: [] }),
    'an operation name that is a number': post({ query, operationName: 1 }),
    'extensions in a text': post({ query, extensions: 'x' }),
    'extensions in a list': post({ query, extensions: [1] }),
    'plain text, as pages of other sites may send': post({ query }, { 'content-type': 'text/plain' }),
    'a hash of another query': post({ query, extensions: hash(zeros) }),
    'hashes of another version': post({ extensions: hash(zeros, 2) }),
    'GET without a query': get({}),
    'GET as links and images of other sites send it': get({ query }, {}),
    'GET with variables that are no JSON': get({ query, variables: '{' }),
    'GET with variables that are a list': get({ query, variables: '[]' }),
    'GET with extensions that are no JSON': get({ query, extensions: 'x' }),
    'GET with two queries': { path: '/graphql?query=a&query=b', headers: scripted },
  },
  '400 GRAPHQL_PARSE_FAILED': {
    'a query of blanks': post({ query: '  ' }),
    'a text without an end': post({ query: '{ node(id: "a) { id } }' }),
    'a character that does not show': post({ query: '{ dataset { version\u0000 } }' }),
  },
  '400 GRAPHQL_VALIDATION_FAILED': {
    'no operation but a fragment': post({ query: 'fragment F on Act { id }' }),
    'a type definition': post({ query: 'type Query { a: Int }' }),
    'a fragment in itself': post({ query: '{ dataset { ...F } } fragment F on Dataset { ...F }' }),
    'a circle of fragments': post({ query: circle }),
    'an unknown fragment': post({ query: '{ dataset { ...F } }' }),
    'an unknown field': post({ query: '{ dataset { x } }' }),
    'an unknown directive': post({ query: '{ dataset @defer { version } }' }),
    'a directive 700 times': post({ query: `{ dataset ${'@include(if: true) '.repeat(700)} { version } }` }),
    'names that conflict': post({ query: '{ dataset { a: version a: loadedAt } }' }),
    'a field thousands of times': post({ query: `{ dataset { ${'version '.repeat(4_900)} } }` }),
    'a thousand unused variables': post({ query: `query (${times(1_000, (n) => `$v${n}: Int`)}) ${query}` }),
    'introspection in circles': post({ query: typesInCircles }),
    'GET of what is unknown': get({ query: '{ x }' }),
  },
  '400 OPERATION_RESOLUTION_FAILURE': {
    'an unknown operation name': post({ query, operationName: 'X' }),
    'two operations, and none named': post({ query: `query A ${query} query B ${query}` }),
  },
  '400 QUERY_TOO_EXPENSIVE': {
    'GET of what costs too much': get({ query: dear }),
    'GET with too many ids': get({ query: byIds, variables: JSON.stringify({ ids: Array(501).fill('x') }) }),
  },
  '200 PERSISTED_QUERY_NOT_FOUND': {
    'an unknown hash': post({ extensions: hash(zeros) }),
    'an unknown hash by GET': get({ extensions: JSON.stringify(hash(zeros)) }),
    'a hash that is an object': post({ extensions: hash({ a: 1 }) }),
    'a hash that is null': post({ extensions: hash(null) }),
  },
  '200 FORBIDDEN': { 'a change where nobody may change anything': post({ query: retract }) },
  '404 NOT_FOUND': {
    'an address out of the tree': { path: '/..%2f..%2fetc/passwd' },
  },
  '405 METHOD_NOT_ALLOWED': {
    PUT: { method: 'PUT', headers: json, body: '{}' },
    DELETE: { method: 'DELETE' },
    'POST to what is read': { path: '/health/live', ...post({}) },
    'GET of a change': get({ query: retract }),
    'OPTIONS, where no other origin may ask': { method: 'OPTIONS', headers: scripted },
  },
  '406 BAD_REQUEST': { 'a form of answer that we have not': post({ query }, { accept: 'image/png' }) },
  '413 BAD_USER_INPUT': { 'a body that is too large': post({ query: 'x'.repeat(2_200_000) }) },
  '415 UNSUPPORTED_MEDIA_TYPE': {
    'a form': form('application'),
    'a form with parts': form('multipart'),
    'GET with another type': get({ query }, { ...scripted, 'content-type': 'text/plain' }),
  },
  '431 BAD_USER_INPUT': { 'an address that is too long': get({ query: `${query} #${'x'.repeat(20_000)}` }) },
};

describe('hostile requests have a status below 500 and a known code, and send no statement', () => {
  it.each(
    Object.entries(requests).flatMap(([expected, sent]) =>
      Object.entries(sent).map(([name, one]): [string, string, Sent] => [expected, name, one]),
    ),
  )('%s: %s', async (expected, _, sent) => {
    const { statementsSent } = world.graph.executor;
    const { status, code, message, extensions } = await outcomeOf(world.api, sent);
    expect(extensions.requestId).toMatch(/^[\da-f-]{36}$/);
    expect(`${status} ${code}`).toBe(expected);
    expect(message).not.toMatch(/node_modules|\.ts:|at Object|Neo4j/);
    expect(world.graph.executor.statementsSent).toBe(statementsSent);
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['an unknown method', 'BREW /graphql HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}'],
    [
      'a length and pieces',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a line within a header', 'GET /graphql HTTP/1.1\r\nhost: a\r\nx: a\rb\r\n\r\n'],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n'],
  ])('on a bare connection: %s', async (_, text) => {
    const port = Number(new URL(world.api.url).port);
    const answer = await new Promise<string>((resolve) => {
      let seen = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        seen += chunk;
        if (/\r\n\r\n/.test(seen)) socket.end();
      });
      socket.on('close', () => resolve(seen));
      socket.on('error', () => resolve(seen));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });
});

/** Every code that an answer to a text can have. */
const codes: (string | undefined)[] = [
  undefined,
  ...errorCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];
const texts = [
  ...warmUpQueries,
  '{ advances(where: {themes: ["theme-youth"], AND: [{actKinds: [RECOMMENDATION]}]}, first: 3) { edges { cursor node { ...A } } } } fragment A on Act { id text }',
  '{ actors(where: {acts: {some: {themes: {some: {id: {eq: "theme-youth"}}}}}}) { totalCount nodes { name acts(limit: 3, sort: NEWEST_FIRST) { id } } } }',
];
const bits = ['{', '}', '(', ')', '[', ']', '"', ':', '...', '$v', '@skip(if: true)', '-1', '1e99', '\u0000'];
const words = ['\\u', '"""', '#', ' null ', ' 200 ', ' id ', ' __schema { types { name } } ', ''];

describe('almost correct queries', () => {
  it('have a known code or an answer, by the hundred', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 12 }),
      put: fc.constantFrom(...bits, ...words),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (text, changes) => {
          const changed = changes.reduce((before, { at, cut, put }) => {
            const place = Math.floor(at * before.length);
            return before.slice(0, place) + put + before.slice(place + cut);
          }, text);
          const { status, code } = await outcomeOf(world.api, post({ query: changed }));
          expect(status, changed).toBeLessThan(500);
          expect(codes, changed).toContain(code);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);

  it('do not prevent later queries from being answered', async () => {
    expect(await world.api.ask(query)).toEqual({ dataset: { version: expect.any(Number) } });
  });
});
