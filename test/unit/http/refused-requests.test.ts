import type { InjectOptions as Request } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../../src/http/server.ts';
import { serverInMemory } from '../../support/http/server-in-memory.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

let open: ApiServer;
let closed: ApiServer;
beforeAll(async () => {
  const data = tinyData([act('d1/a', { meeting: 'd1', by: [by('person-p')], themes: ['theme-youth'] })]);
  open = await serverInMemory(data);
  closed = await serverInMemory(data, { INTROSPECTION: 'off' });
}, 60_000);

async function refusal(request: Request, server = open) {
  const { statusCode, headers, body } = await server.http.inject(request);
  const { errors, extensions } = JSON.parse(body);
  expect(extensions?.requestId, body).toBe(headers['x-request-id']);
  return {
    status: statusCode,
    headers,
    ...errors[0].extensions,
    messages: errors.map((one: any) => one.message).join('\n'),
  };
}

const graphql = (body: unknown, headers = {}): Request => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload: typeof body === 'string' ? body : JSON.stringify(body),
});
const exported = (file: string, parameters: Record<string, string> = {}): Request => ({
  url: `/export/${file}?${new URLSearchParams(parameters)}`,
});

describe('an address with other methods', () => {
  it.each([
    ['/graphql', ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'], 'GET, POST'],
    ['/export/advances.csv', ['PUT', 'DELETE', 'PATCH'], undefined],
    ['/export/nothing.xyz', ['PUT', 'DELETE', 'PATCH'], undefined],
    ['/export/context.jsonld', ['DELETE', 'PUT'], undefined],
    ['/health/live', ['POST', 'PUT', 'DELETE'], 'GET, HEAD'],
    ['/health/ready', ['POST', 'PUT', 'DELETE'], 'GET, HEAD'],
    ['/health/ready/', ['POST', 'PUT', 'DELETE'], 'GET, HEAD'],
    ['/schema.graphql', ['POST', 'PUT', 'DELETE'], 'GET, HEAD'],
    ['/', ['POST', 'PUT', 'DELETE'], 'GET, HEAD'],
  ])('%s answers 405 with the allowed methods', async (url, methods, allowed) => {
    for (const method of methods as 'PUT'[])
      for (const request of [
        { method, url: `${url}?a=1` },
        { method, url, headers: { 'content-type': 'text/x-odd' }, payload: 'x' },
      ]) {
        if (method === ('HEAD' as string)) {
          expect((await open.http.inject({ method: 'HEAD', url })).statusCode).toBe(405);
          continue;
        }
        const { status, code, reason, headers } = await refusal(request);
        expect([status, code, reason], `${method} ${url}`).toEqual([
          405,
          'METHOD_NOT_ALLOWED',
          'METHOD_NOT_ALLOWED',
        ]);
        if (allowed === undefined) expect(String(headers['allow'])).toContain('GET, HEAD');
        else expect(headers['allow']).toBe(allowed);
      }
  });

  it('does not exist if it has none', async () => {
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      expect(await refusal({ method, url: '/graphqls' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('answers a mutation by GET in the same way', async () => {
    const query = 'mutation { retractDialogue(input: {document: "d"}) { version } }';
    const url = `/graphql?${new URLSearchParams({ query })}`;
    const headers = { 'apollo-require-preflight': 'x' };
    expect(await refusal({ url, headers })).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  });
});

it.each(['application/json', 'text/html'])('an invalid address gets a request id, for %s', async (accept) => {
  const { statusCode, headers } = await open.http.inject({ url: '/%zz', headers: { accept } });
  expect(statusCode).toBe(400);
  expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
});

describe('a body of another type', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/csv',
    'application/xml',
    'odd',
  ])('%s is refused with the accepted types and the one that was found', async (type) => {
    const { status, code, reason, messages } = await refusal(graphql('query=x', { 'content-type': type }));
    expect([status, code, reason]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE', 'UNSUPPORTED_MEDIA_TYPE']);
    expect(messages).toBe(`content-type: expected application/json, found ${JSON.stringify(type)}.`);
  });

  it('is refused for GET as well', async () => {
    const headers = { 'content-type': 'text/plain', 'apollo-require-preflight': 'x' };
    const url = `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;
    expect(await refusal({ url, headers })).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });
});

describe('a body with a charset', () => {
  const urls = ['/graphql', '/export/advances.csv'];
  const typed = (url: string, type: string): Request => ({
    method: 'POST',
    url,
    headers: { 'content-type': type },
    payload: Buffer.from('{"query": "{ __typename }", "where": {"text": "Pérez"}}', 'latin1'),
  });

  it.each([
    ['application/json; charset=latin1', 'latin1'],
    ['application/json;charset=ISO-8859-1', 'ISO-8859-1'],
    ['Application/JSON; Charset="windows-1252"', 'windows-1252'],
    ['application/json; q=1; charset=utf-16', 'utf-16'],
    ['application/json; charset=utf-8x', 'utf-8x'],
    ['text/csv; charset=latin1', 'latin1'],
  ])('%s is refused, and the error names the charset', async (type, charset) => {
    for (const url of urls) {
      const { status, code, reason, messages } = await refusal(typed(url, type));
      expect([status, code, reason]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE', 'UNSUPPORTED_CHARSET']);
      expect(messages).toBe(
        `content-type: expected a body in UTF-8, with charset=utf-8 or none, found the charset "${charset}".`,
      );
    }
    const form = typed('/export/advances.csv', `application/x-www-form-urlencoded; charset=${charset}`);
    expect(await refusal(form)).toMatchObject({ status: 415, reason: 'UNSUPPORTED_CHARSET' });
  });

  it.each([
    ['/graphql', 'application/json'],
    ['/graphql', 'application/json; charset=utf-8'],
    ['/export/advances.csv', 'application/json'],
    ['/export/advances.csv', 'application/x-www-form-urlencoded'],
  ])('%s refuses %s if its bytes are not UTF-8', async (url, type) => {
    expect(await refusal(typed(url, type))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      reason: 'MALFORMED_REQUEST',
      messages: 'body: expected text in UTF-8, found bytes that are not.',
    });
  });

  it.each(['charset=utf-8', 'charset=UTF-8', 'Charset="UTF-8"', 'charset="utf-8"', 'charset=utf8', 'q=1'])(
    '%s is accepted',
    async (parameter) => {
      const headers = { 'content-type': `application/json; ${parameter}` };
      const { statusCode, body } = await open.http.inject(graphql({ query: '{ __typename }' }, headers));
      expect([statusCode, JSON.parse(body).data]).toEqual([200, { __typename: 'Query' }]);
      const payload = { sort: 'NEITHER' };
      const refused = await refusal({ method: 'POST', url: '/export/advances.csv', headers, payload });
      expect(refused.reason).toBe('INVALID_PARAMETERS');
    },
  );

  it('is not checked if there is none, or the address does not have the method', async () => {
    const headers = { 'content-type': 'application/json; charset=latin1' };
    const url = `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;
    expect((await open.http.inject({ url, headers })).statusCode).toBe(200);
    const put = await refusal({ method: 'PUT', url: '/graphql', headers, payload: '{}' });
    expect(put.status).toBe(405);
  });
});

/** Requests that each have a mistake, and name as little of the schema as they can. */
const mistaken: Request[] = [
  ...[
    { query: '{ advance { id } }' },
    { query: '{ advances(were: {}) { totalCount } }' },
    { query: '{ advances { nodes } }' },
    { query: '{ dataset { versions } }' },
    { query: '{ dataset { version { id } } }' },
    { query: '{ matrix(rows: ACTORS) { total } }' },
    { query: '{ matrix(rows: 1, columns: YEARS) { total } }' },
    { query: '{ advances(where: {theme: 1, actKinds: [RECOMENDATION]}) { totalCount } }' },
    { query: 'query ($w: AdvanceWere) { advances(where: $w) { totalCount } }' },
    { query: 'query ($w: Int) { advances(where: $w) { totalCount } }' },
    { query: '{ node(id: "x") { ... on Meetings { id } } }' },
    ...[
      { theme: ['x'] },
      { actKinds: ['RECOMENDATION'] },
      { actKinds: [1] },
      { takenUp: 'yes' },
      { AND: [{ actor: 1 }] },
      { OR: 'x' },
      5,
    ].map((w) => ({
      query: 'query ($w: AdvanceWhere) { advances(where: $w) { totalCount } }',
      variables: { w },
    })),
    {
      query: 'query ($w: ActorWhere) { actors(where: $w) { totalCount } }',
      variables: { w: { nam: { eq: 'x' } } },
    },
    {
      query: 'query ($w: ActorWhere) { actors(where: $w) { totalCount } }',
      variables: { w: { name: { equals: 'x' } } },
    },
    {
      query: 'mutation ($i: ImportDialogueInput!) { importDialogue(input: $i) { version } }',
      variables: { i: { format: 'XML' } },
    },
  ].map((body) => graphql(body)),
  exported('advances.csv', { were: '{}' }),
  exported('advances.csv', { sort: 'NEWEST' }),
  exported('advances.csv', { where: '{"theme":["x"],"actKinds":["RECOMENDATION"]}' }),
  exported('advances.csv', { where: 'x' }),
  exported('actors.ndjson', { where: '{"nam":{"eq":"x"},"name":{"equals":"x"}}' }),
  exported('matrix.csv'),
  exported('matrix.csv', { rows: 'ACTORS', columns: 'YEARS', top: 'x' }),
  exported('advance.csv'),
];

describe('an export whose parameters come by POST', () => {
  it.each([
    ['open', () => open],
    ['hidden', () => closed],
  ])('shows ten of many mistakes, with a schema that is %s', async (_, server) => {
    const where = { AND: Array(400).fill({ actKinds: Array(500).fill(1) }) };
    const { status, reason, messages } = await refusal(
      { ...graphql({ where }), url: '/export/advances.csv' },
      server(),
    );
    expect([status, reason]).toEqual([400, 'INVALID_PARAMETERS']);
    expect(messages.match(/where\.AND\[0\]\.actKinds\[\d+\]:/g)).toEqual(
      Array.from({ length: 10 }, (_one, at) => `where.AND[0].actKinds[${at}]:`),
    );
  });

  it.each([{ rows: ['edges'] }, { bom: ['1'] }])(
    'does not accept a list for one value: %j',
    async (parameters) => {
      const request = { ...graphql(parameters), url: '/export/advances.csv' };
      expect(await refusal(request)).toMatchObject({ status: 400, reason: 'INVALID_PARAMETERS' });
    },
  );

  it.each([
    ['advances.csv', { were: '{}' }],
    ['advances.csv', { sort: 'NEWEST', rows: 'x', bom: '2' }],
    ['advances.csv', { where: '{"theme":["x"],"actKinds":["RECOMENDATION"]}' }],
    ['advances.ndjson', { where: '{"themes":["theme-nothing"]}' }],
    ['advances.csv', { where: `{"themes":${JSON.stringify(Array(501).fill('x'))}}` }],
    ['advances.csv', { where: 'x' }],
    ['matrix.csv', {}],
    ['matrix.jsonld', { rows: 'ACTORS', columns: 'YEARS', top: 'x' }],
    ['nothing.csv', {}],
  ] as [string, Record<string, string>][])('%s is refused as by GET: %j', async (file, parameters) => {
    const url = `/export/${file}`;
    const { status, code, reason, messages } = await refusal(exported(file, parameters));
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = String(new URLSearchParams(parameters));
    const values = { ...parameters } as Record<string, unknown>;
    if (parameters['where']?.startsWith('{')) values['where'] = JSON.parse(parameters['where']);
    for (const request of [
      { method: 'POST', url, headers: form, payload },
      { method: 'POST', url, payload: values },
      { method: 'POST', url, payload: parameters },
    ] as Request[])
      expect(await refusal(request)).toMatchObject({ status, code, reason, messages });
  });

  it.each([
    ['[]', 400, 'INVALID_PARAMETERS'],
    ['5', 400, 'INVALID_PARAMETERS'],
    ['{"where":5}', 400, 'INVALID_PARAMETERS'],
    ['{"where":[{}]}', 400, 'INVALID_PARAMETERS'],
    ['{"sort":["x"]}', 400, 'INVALID_PARAMETERS'],
    ['{"bom":true}', 400, 'INVALID_PARAMETERS'],
    ['{"__proto__":1}', 400, 'MALFORMED_REQUEST'],
    [`{"where":"${'x'.repeat(1_000_000)}"}`, 413, 'BODY_TOO_LARGE'],
  ])('is refused if it is not like parameters: %.40s', async (payload, status, reason) => {
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'POST', url: '/export/advances.csv', headers, payload } as const;
    expect(await refusal(request)).toMatchObject({ status, reason });
  });

  it('is refused if the address has a parameter too', async () => {
    const request = { method: 'POST', url: '/export/advances.csv?sort=a', payload: { sort: 'b' } } as const;
    expect((await refusal(request)).messages).toBe('sort: expected it once, found 2 times.');
  });

  it.each(['text/plain', 'text/csv', 'multipart/form-data; boundary=x'])('as %s is 415', async (type) => {
    const headers = { 'content-type': type };
    const { status, messages } = await refusal({
      method: 'POST',
      url: '/export/advances.csv',
      headers,
      payload: 'x',
    });
    expect(status).toBe(415);
    expect(messages).toContain('application/json or application/x-www-form-urlencoded');
  });
});

describe('with INTROSPECTION=off', () => {
  it('no error names a field, argument or value of the schema that its request does not name', async () => {
    const sdl = (await open.http.inject('/schema.graphql')).body.replace(/"""[\s\S]*?"""|"[^"\n]*"/g, '');
    // JSON is the name of a form as well. Words that say something of the schema wherever they stand: `rows` and `on` are words of sentences as well.
    const types = new Set(
      [...sdl.matchAll(/^(?:type|input|enum|interface|union|scalar) (\w+)/gm)].map(([, name]) => name),
    );
    const names = new Set(
      (sdl.match(/\b[A-Za-z]+[A-Z_]\w*\b/g) ?? []).filter((name) => name !== 'JSON' && !types.has(name)),
    );
    expect(names.size).toBeGreaterThan(200);
    let named = 0;
    for (const request of mistaken) {
      const said = new Set(decodeURIComponent(JSON.stringify(request)).match(/\w+/g));
      const told = (messages: string) =>
        (messages.match(/\w+/g) ?? []).filter((word) => names.has(word) && !said.has(word));
      const { messages } = await refusal(request, closed);
      expect(told(messages), messages).toEqual([]);
      expect(messages).not.toContain('Did you mean');
      if (told((await refusal(request)).messages).length > 0) named += 1;
    }
    expect(named).toBeGreaterThan(mistaken.length / 4);
  });
});

describe('a body that is not a GraphQL request', () => {
  it.each([
    '',
    'x',
    '1',
    'null',
    '[]',
    '{}',
    '{"query":1}',
    '{"query":""}',
    '{"query":"{"}',
    '{"query":"{ a }","variables":[]}',
  ])('is refused with the request id: %s', async (text) => {
    expect((await refusal(graphql(text))).status).toBe(400);
  });

  it.each(['/%zz', '/graphql?query=a&query=b', '/graphql', '/graphql?query={a}', '/export/%zz'])(
    '%s gets the id too',
    async (url) => {
      expect((await refusal({ url })).status).toBe(400);
    },
  );
});

describe('a mistake in a query or a parameter', () => {
  it('in a day has its line and column', async () => {
    const query = '{\n  meetings(from: "2022-02-30") { totalCount }\n}';
    const { body } = await open.http.inject(graphql({ query }));
    expect(JSON.parse(body).errors[0].locations).toEqual([{ line: 2, column: 18 }]);
  });

  it('shows the maximum depth and the depth that was found', async () => {
    const query = `{ node(id: "d1") { ... on Meeting { ${'follows { '.repeat(13)} id ${'} '.repeat(13)} } } }`;
    expect((await refusal(graphql({ query }))).messages).toMatch(
      /^depth: expected at most 12 nested fields, found \d+\.$/,
    );
  });

  it('shows the values of a parameter that has few', async () => {
    expect((await refusal(exported('advances.csv', { sort: 'NAME' }))).messages).toBe(
      'sort: expected one of NEWEST_FIRST, OLDEST_FIRST, found "NAME".',
    );
  });
});
