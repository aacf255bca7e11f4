import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warmUpQueries } from '../../../src/http/warm-up.ts';
import { everyKind } from '../../support/every-kind.ts';
import { chained, nested, outcomeOf, post, times } from '../../support/http/hostile.ts';
import { openTestApi, type TestApi, useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

const body = (content: unknown) => outcomeOf(world.api, post(content));

describe('an operation that is too large is refused with the limit and what was found', () => {
  it.each<[string, string, RegExp]>([
    ['aliases', `{ dataset { ${times(101, (n) => `v${n}: version`)} } }`, /^aliases\b.*100.*101/],
    [
      'aliases, in fragments',
      `{ dataset { ...A } a: dataset { ...A } b: dataset { ...A } } fragment A on Dataset { ${times(40, (n) => `v${n}: version`)} }`,
      /^aliases\b.*100.*122/,
    ],
    ['root fields', `{ ${times(51, (n) => `a${n}: dataset { version }`)} }`, /Query or Mutation.*50.*51/],
    [
      'root fields, in a fragment',
      `{ ...A ...B } fragment A on Query { ${times(30, (n) => `a${n}: dataset { version }`)} } fragment B on Query { ${times(30, (n) => `b${n}: dataset { version }`)} }`,
      /Query or Mutation.*50.*60/,
    ],
    [
      'root fields of a mutation',
      `mutation { ${times(51, (n) => `a${n}: retractDialogue(input: {document: "d"}) { version }`)} }`,
      /Query or Mutation.*50.*51/,
    ],
    [
      'directives',
      `{ dataset { ${times(51, () => 'version @include(if: true)')} } }`,
      /^directives\b.*50.*51/,
    ],
    [
      'directives on fragments',
      `{ dataset { ${times(51, () => '... @include(if: true) { version }')} } }`,
      /^directives\b.*50.*51/,
    ],
    ['tokens', `{ dataset { ${times(5_000, () => 'version')} } }`, /^tokens\b.*5000/],
    ['depth', `{ meetings { nodes { ${nested(11, 'follows { ', 'id', ' }')} } } }`, /depth.*12.*14/],
    [
      'depth, in fragments',
      `{ meetings { nodes { ...F0 } } } ${chained(11, 'Meeting', (next) => `follows { ...${next} }`, 'id')}`,
      /depth.*12.*14/,
    ],
    [
      'fields that fragments double',
      `{ dataset { ...F0 } } ${chained(13, 'Dataset', (next) => `...${next} ...${next}`, 'version')}`,
      /^fields.*5000.*8193/,
    ],
    [
      'fields that fragments double beyond all numbers',
      `{ dataset { ...F0 } } ${chained(300, 'Dataset', (next) => `...${next} ...${next}`, 'version')}`,
      /^fields.*5000.*e\+90/,
    ],
    ['a list in the text', `{ nodes(ids: [${times(501, (n) => `"${n}"`)}]) { id } }`, /list.*500.*501/],
    [
      'values in one another in the text',
      `{ advances(where: ${nested(32, '{NOT: ', '{}', '}')}) { totalCount } }`,
      /32/,
    ],
    [
      'a thousand values in one another in the text',
      `{ advances(where: ${nested(1_000, '{NOT: ', '{}', '}')}) { totalCount } }`,
      /32/,
    ],
    [
      'the cost of pages in pages',
      '{ meetings(first: 200) { nodes { acts(limit: 200) { themes(limit: 200) { id } } } } }',
      /^cost\b.*500,000.*8,040,201.*Query\.meetings.*Meeting\.acts.*Act\.themes/,
    ],
    [
      'the cost of cells',
      '{ matrix(rows: THEME, columns: MEETING, top: 500) { cells { advances { nodes { id } } } } }',
      /^cost\b.*500,000.*5,500,001.*Query\.matrix.*MatrixCell\.advances/,
    ],
    [
      'the cost of aliases',
      `{ ${times(30, (n) => `a${n}: meetings(first: 200) { nodes { acts(limit: 100) { id } } }`)} }`,
      /^cost\b.*500,000.*606,030.*Query\.meetings.*Meeting\.acts/,
    ],
    [
      'the cost of asking for the schema again and again',
      `{ ${times(50, (n) => `a${n}: __schema { types { fields { type { ofType { name } } args { type { ofType { name } } } } } }`)} }`,
      /^cost\b.*500,000/,
    ],
  ])('%s', async (_, query, found) => {
    const { statementsSent } = world.graph.executor;
    const answer = await body({ query });
    expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_EXPENSIVE' });
    expect(answer.message).toMatch(found);
    expect(world.graph.executor.statementsSent).toBe(statementsSent);
  });

  it.each<[string, unknown, RegExp]>([
    ['a list', Array(501).fill('x'), /^\$v\b.*500.*501/],
    ['a million values', Array(900_000).fill(0), /^\$v\b.*500.*900000/],
    ['a list in an object', { a: { b: Array(501).fill(1) } }, /^\$v\b.*500.*501/],
  ])('in a variable: %s', async (_, value, found) => {
    const query = 'query ($v: AdvanceWhere) { advances(where: $v) { totalCount } }';
    expect(await body({ query, variables: { v: value } })).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      message: expect.stringMatching(found),
    });
  });

  it.each([33, 1_000, 100_000])('in a variable: %i nested values', async (levels) => {
    const query = 'query ($v: AdvanceWhere) { advances(where: $v) { totalCount } }';
    for (const [open, inner, close] of [
      ['{"NOT":', '{}', '}'],
      ['[', '1', ']'],
    ] as const) {
      const value = nested(levels, open, inner, close);
      expect(await body(`{"query":${JSON.stringify(query)},"variables":{"v":${value}}}`)).toMatchObject({
        status: 400,
        code: 'QUERY_TOO_EXPENSIVE',
        message: expect.stringMatching(/^\$v\b.*32/),
      });
    }
  });

  it('nesting that is too deep to be parsed', async () => {
    for (const query of [
      `{ advances(where: {themes: ${nested(2_400, '[', '', ']')}}) { totalCount } }`,
      nested(2_400, '{a', '', '}'),
    ]) {
      const { status, code } = await body({ query });
      expect([status, code]).toEqual([
        400,
        expect.stringMatching(/^(QUERY_TOO_EXPENSIVE|GRAPHQL_.*_FAILED)$/),
      ]);
    }
  });

  it('the largest allowed is answered', async () => {
    for (const query of [
      `{ dataset { ${times(100, (n) => `v${n}: version`)} } }`,
      `{ ${times(50, (n) => `a${n}: dataset { version }`)} }`,
      `{ dataset { ${times(50, () => 'version @include(if: true)')} } }`,
      `{ meetings(first: 1) { nodes { ${nested(9, 'follows(limit: 1) { ', 'id', ' }')} } } }`,
      `{ dataset { ...F0 } } ${chained(12, 'Dataset', (next) => `...${next} ...${next}`, 'version')}`,
      `{ meetings(where: ${nested(30, '{NOT: ', '{title: {eq: "x"}}', '}')}) { totalCount } }`,
      '{ meetings(first: 200) { nodes { acts(limit: 100) { themes(limit: 20) { id } } } } }',
      getIntrospectionQuery(),
    ]) {
      const { status, errors, extensions } = await world.api.post(query);
      expect(errors, query.slice(0, 100)).toEqual([]);
      expect(status).toBe(200);
      expect(extensions.cost.limit).toBe(500_000);
    }
  });
});

describe('the cost of an operation', () => {
  it('is in each answer whose cost is known, refused or not', async () => {
    const cost = async (query: string, variables?: Record<string, unknown>) =>
      (await world.api.post(query, variables)).extensions.cost;
    expect(await cost('{ actors(first: 10) { nodes { name } } }')).toEqual({ requested: 11, limit: 500_000 });
    expect(await cost('query ($n: Int) { actors(first: $n) { nodes { name } } }', { n: 3 })).toEqual({
      requested: 4,
      limit: 500_000,
    });
    expect(await cost('{ actors(first: 0) { nodes { name } } }')).toEqual({ requested: 2, limit: 500_000 });
    expect(
      (await cost('{ meetings(first: 200) { nodes { acts(limit: 200) { themes(limit: 200) { id } } } } }'))
        ?.requested,
    ).toBe(8_040_201);
    expect(await cost('{ actors(')).toBeUndefined();
  });

  it('follows the setting, and does not limit queries of the server itself', async () => {
    const strict = await openTestApi(world.graph, {
      environment: { MAX_QUERY_COST: '100', MAX_QUERY_DEPTH: '3' },
    });
    const answer = await strict.post('{ actors(first: 100) { nodes { name } } }');
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE' } }],
      extensions: { cost: { requested: 101, limit: 100 } },
    });
    for (const query of warmUpQueries) {
      const { body: answered } = (await strict.execute(query)) as any;
      expect(answered.singleResult.errors).toBeUndefined();
    }
    await strict.close();
  });
});

describe('introspection', () => {
  let closed: TestApi;
  beforeAll(async () => {
    closed = await openTestApi(world.graph, { environment: { INTROSPECTION: 'off' } });
  });
  afterAll(() => closed.close());

  it.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Act") { name } }',
    getIntrospectionQuery(),
  ])('can be turned off: %s', async (query) => {
    const { status, errors, data } = await closed.post(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors[0].message).toMatch(/introspection has been disabled/);
    expect(errors[0].extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('off: type names are shown, similar names are not suggested, and the schema is not served', async () => {
    expect(await closed.ask('{ __typename dataset { __typename } }')).toEqual({
      __typename: 'Query',
      dataset: { __typename: 'Dataset' },
    });
    const wrong = '{ dataset { versio } }';
    expect((await world.api.post(wrong)).errors[0].message).toContain('Did you mean "version"');
    expect((await closed.post(wrong)).errors[0].message).toBe(
      'Cannot query field "versio" on type "Dataset".',
    );
    expect(await outcomeOf(closed, { path: '/schema.graphql' })).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
  });
});
