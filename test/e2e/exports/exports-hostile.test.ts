import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { nested } from '../../support/http/hostile.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

async function ask(file: string, where: string): Promise<{ status: number; code: string; message: string }> {
  const response = await fetch(`${world.api.url}/export/${file}?where=${encodeURIComponent(where)}`);
  const text = await response.text();
  if (response.status === 200) return { status: 200, code: '', message: '' };
  const { errors } = JSON.parse(text);
  return { status: response.status, code: errors[0].extensions.code, message: errors[0].message };
}

/** A filter with one mistake in it: how it is refused, and the place that the refusal has to name. */
interface Mistake {
  filter: object;
  code: string;
  /** Behind the place of the filter. */
  place: string;
  /** What else has to be told. */
  tells: string;
}
const userInput = (filter: object, place: string, tells: string): Mistake => ({
  filter,
  code: 'BAD_USER_INPUT',
  place,
  tells,
});
const word = fc.stringMatching(/^[a-z]{6,12}$/).map((text) => `no-such-${text}`);
const lists = ['themes', 'themesAll', 'actors', 'addressedTo', 'cycles', 'meetings', 'instruments'];
const mistake: fc.Arbitrary<Mistake> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...lists), word)
    .map(([list, id]) => userInput({ [list]: [id] }, `.${list}`, `"${id}"`)),
  word.map((name) => userInput({ [name]: 1 }, '', `"${name}" is not defined`)),
  word.map((name) => userInput({ actKinds: ['RECOMMENDATION', name] }, '.actKinds[1]', `"${name}"`)),
  fc
    .constantFrom('2022-02-30', '2022-13-01', '01/02/2022', '2022', '')
    .map((day) => userInput({ from: day }, '.from', `"${day}"`)),
  fc
    .constantFrom<unknown>('yes', 1, [], {})
    .map((value) => userInput({ takenUp: value }, '.takenUp', JSON.stringify(value))),
  fc.constantFrom({}, { eq: 'x' }).map((value) => userInput({ themes: value }, '.themes', 'ID')),
);
/** Puts a filter into others. */
const step = fc.constantFrom<[string, (inner: object) => object]>(
  ['.NOT', (inner) => ({ NOT: inner })],
  ['.AND[0]', (inner) => ({ AND: [inner] })],
  ['.OR[1]', (inner) => ({ OR: [{ actKinds: ['RECOMMENDATION'] }, inner] })],
);
const placed = fc.tuple(mistake, fc.array(step, { maxLength: 3 })).map(([{ filter, ...told }, steps]) => ({
  ...told,
  where: JSON.stringify(steps.reduceRight((inner, [, put]) => put(inner), filter)),
  place: `where${steps.map(([place]) => place).join('')}${told.place}`,
}));

describe('hostile filters, by the hundred', () => {
  it('are refused with the code, the position and what was found there', () =>
    fc.assert(
      fc.asyncProperty(placed, fc.constantFrom('csv', 'ndjson', 'jsonld'), async (wrong, extension) => {
        const { status, code, message } = await ask(`advances.${extension}`, wrong.where);
        expect({ status, code }, wrong.where).toEqual({ status: 400, code: wrong.code });
        expect(message.startsWith(`${wrong.place}: `), `${message} ${wrong.where}`).toBe(true);
        expect(message, wrong.where).toContain(wrong.tells);
      }),
      { numRuns: 300 },
    ));

  it('that are too deep or too long are refused as too expensive, whatever they contain', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.integer({ min: 33, max: 900 }).map((depth) => nested(depth - 1, '{"NOT":', '{}', '}')),
          fc.integer({ min: 33, max: 900 }).map((depth) => nested(depth, '[', '', ']')),
          fc
            .integer({ min: 501, max: 900 })
            .map((length) => JSON.stringify({ themes: Array(length).fill('a') })),
        ),
        async (where) => {
          const { status, code, message } = await ask('advances.csv', where);
          expect({ status, code }).toEqual({ status: 400, code: 'QUERY_TOO_EXPENSIVE' });
          expect(message).toMatch(/^where: .*(32|500)/);
        },
      ),
      { numRuns: 60 },
    ));

  it('that are not JSON, or cut, or not an object, get an error that says so', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.json({ maxDepth: 2 }),
          placed.chain(({ where }) =>
            fc.integer({ min: 0, max: where.length - 1 }).map((length) => where.slice(0, length)),
          ),
        ),
        async (where) => {
          let value: unknown;
          try {
            value = JSON.parse(where);
          } catch {
            const { status, code, message } = await ask('acts.csv', where);
            expect({ status, code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
            expect(message).toMatch(/^where: .*JSON/);
            return;
          }
          const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
          fc.pre(!isEmpty || Array.isArray(value));
          const { status, code, message } = await ask('advances.csv', where);
          expect({ status, code }, where).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
          expect(message.startsWith('where: ')).toBe(true);
        },
      ),
      { numRuns: 200 },
    ));

  it('of records are refused where the API refuses them, and answered where it answers', () => {
    const values = [
      'x',
      '',
      '\u0000',
      "'}) DETACH DELETE n //",
      '\\',
      '.*',
      'é',
      null,
      1,
      -0.5,
      1e308,
      true,
      [],
      {},
      ['x', null],
    ];
    const condition = fc
      .tuple(
        fc.constantFrom('id', 'name', 'iso3', 'kind', 'since', 'sortKey', 'keyId', 'names', '__proto__'),
        fc.constantFrom(
          'eq',
          'in',
          'contains',
          'startsWith',
          'endsWith',
          'matches',
          'gt',
          'some',
          'constructor',
        ),
        fc.constantFrom<unknown>(...values),
      )
      .map(([field, operator, value]) => `{"${field}":{"${operator}":${JSON.stringify(value)}}}`);
    const filter = fc.oneof(
      condition,
      fc
        .tuple(fc.constantFrom('AND', 'OR'), condition, condition)
        .map(([name, a, b]) => `{"${name}":[${a},${b}]}`),
      condition.map((one) => `{"NOT":${one}}`),
    );
    return fc.assert(
      fc.asyncProperty(filter, async (where) => {
        const query = 'query ($where: ActorWhere) { actors(where: $where) { nodes { id } } }';
        const response = await fetch(`${world.api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`,
        });
        const { errors } = (await response.json()) as any;
        const { status, code } = await ask('actors.csv', where);
        const expected = errors === undefined ? [200, ''] : [400, errors[0].extensions.code];
        expect([status, code], where).toEqual(expected);
        expect(['', 'BAD_USER_INPUT'], where).toContain(code);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('parameters by POST', () => {
  const file = async (response: Response) => ({
    status: response.status,
    name: response.headers.get('content-disposition'),
    text: await response.text(),
  });

  it.each([
    ['advances.csv', { where: '{"themes":["theme-youth"]}', sort: 'NEWEST_FIRST', rows: 'edges', bom: '1' }],
    ['advances.ndjson', {}],
    ['matrix.jsonld', { rows: 'ACTOR', columns: 'THEME', top: '3' }],
    ['actors.csv', { where: '{"name":{"contains":"é, \\"&=+%"}}' }],
  ] as [string, Record<string, string>][])(
    'sent as %s return the same as by GET: %j',
    async (name, parameters) => {
      const url = `${world.api.url}/export/${name}`;
      const expected = await file(await fetch(`${url}?${new URLSearchParams(parameters)}`));
      expect(expected.status).toBe(200);
      const headers = { 'content-type': 'application/json' };
      const values = {
        ...parameters,
        ...(parameters['where'] && { where: JSON.parse(parameters['where']) }),
      };
      for (const init of [
        { body: new URLSearchParams(parameters) },
        { headers, body: JSON.stringify(values) },
      ]) {
        const response = await fetch(url, { method: 'POST', ...init });
        expect(response.headers.get('etag')).toBeNull();
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(await file(response)).toEqual(expected);
      }
    },
  );

  it('may be too long for an address', async () => {
    const parts = Array.from({ length: 60 }, () => ({ name: { in: Array(500).fill('Nobody') } }));
    const where = JSON.stringify({ NOT: { OR: parts } });
    const url = `${world.api.url}/export/actors.csv`;
    const all = await (await fetch(url)).text();
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ where }) });
    const rows = (text: string) => text.split('\r\n').filter((line) => !line.startsWith('#'));
    expect(rows(await response.text())).toEqual(rows(all));
  });
});

describe('hostile addresses', () => {
  it.each([
    [400, 'BAD_USER_INPUT', 'advances.csv?where=%zz', /^where: .*"%zz"/],
    [400, 'BAD_USER_INPUT', 'advances.csv?__proto__=1', /^__proto__: /],
    [400, 'BAD_USER_INPUT', `advances.csv?${'x'.repeat(5_000)}=1`, /^x{80}…: /],
    [400, 'BAD_USER_INPUT', `advances.csv?sort=${'x'.repeat(5_000)}`, undefined],
    [404, 'NOT_FOUND', '..%2f..%2fetc%2fpasswd', undefined],
    [414, 'BAD_USER_INPUT', `${'x'.repeat(5_000)}.csv`, undefined],
    [404, 'NOT_FOUND', 'advances', undefined],
    [404, 'NOT_FOUND', 'advances.CSV', undefined],
    [404, 'NOT_FOUND', '', undefined],
    [400, 'BAD_USER_INPUT', '%zz', undefined],
    [431, 'BAD_USER_INPUT', `advances.csv?where=${'x'.repeat(20_000)}`, undefined],
  ])('%i %s %.60s', async (status, code, address, found) => {
    const response = await fetch(`${world.api.url}/export/${address}`);
    const { errors } = (await response.json()) as any;
    expect([response.status, errors[0].extensions.code]).toEqual([status, code]);
    if (found !== undefined) expect(errors[0].message).toMatch(found);
    expect(errors[0].message.length).toBeLessThan(700);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('%s is not an address of an export', async (method) => {
    const response = await fetch(`${world.api.url}/export/advances.csv`, { method });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });
});
