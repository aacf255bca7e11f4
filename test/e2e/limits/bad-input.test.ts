import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/api/operation/paging.ts';
import { nested, times } from '../../support/http/hostile.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld();

/** Queries by the code, and where there is one the reason, of their refusal. */
const refused: Record<string, Record<string, string>> = {
  'BAD_USER_INPUT OUT_OF_RANGE': {
    'first: 0': '{ advances(first: 0) { totalCount } }',
    'first: 10000': '{ advances(first: 10000) { totalCount } }',
    'first below zero': '{ advances(first: -5) { totalCount } }',
    'a page of a root field too large': '{ actors(first: 201) { totalCount } }',
    'a page of gaps too large': '{ gaps(first: 201) { totalCount } }',
    'a timeline with too many lines': '{ timeline(series: ACTOR, top: 501) { total } }',
    'a lineage too deep': '{ lineage(id: "res-9-1", depth: 21) { start } }',
    'a chain of no depth': '{ recommendations { nodes { uptakeChain(depth: 0) { start } } } }',
    'top: 0': '{ matrix(rows: THEME, columns: CYCLE, top: 0) { total } }',
    'minColumns: 0': '{ matrix(rows: THEME, columns: CYCLE, minColumns: 0) { total } }',
    'a network of too many actors': '{ coAdvancementNetwork(top: 501) { minShared } }',
    'a network with no links': '{ coAdvancementNetwork(maxLinks: 0) { minShared } }',
    'a network with too many links': '{ coAdvancementNetwork(maxLinks: 20001) { minShared } }',
    'a network whose links share nothing': '{ coAdvancementNetwork(minShared: 0) { minShared } }',
  },
  'BAD_USER_INPUT BAD_CURSOR': {
    'a garbage cursor': '{ advances(after: "garbage") { totalCount } }',
    'a cursor of another root field': `{ meetings(after: "${encodeCursor('Act NEWEST_FIRST', '2022-07-01 a/b')}") { totalCount } }`,
    'a cursor of another field in coAdvancement': `{ coAdvancement(actor: "org-unodc", after: "${encodeCursor('Attendance', 'x')}") { totalCount } }`,
  },
  'BAD_USER_INPUT UNKNOWN_ID': {
    'an unknown actor': '{ advances(where: { actors: ["nobody"] }) { totalCount } }',
    'an id of another type': '{ advances(where: { themes: ["state-esp"] }) { totalCount } }',
    'an unknown id in a matrix':
      '{ matrix(rows: ACTOR, columns: CYCLE, where: { cycles: ["cycle-1999"] }) { total } }',
    'a comparison with an unknown cycle':
      '{ compareCycles(from: "cycle-2022", to: "cycle-1999") { to { acts } } }',
    'the lineage of a meeting': '{ lineage(id: "cd-2022-tip") { start } }',
    'the company of nobody': '{ coAdvancement(actor: "nobody") { totalCount } }',
    'an unknown theme in coAdvancement':
      '{ coAdvancement(actor: "org-unodc", where: { themes: ["theme-x"] }) { totalCount } }',
    'an unknown theme in a network': '{ coAdvancementNetwork(where: { themes: ["theme-x"] }) { minShared } }',
    'an unknown theme in gaps': '{ gaps(where: { NOT: { themes: ["theme-x"] } }) { totalCount } }',
    'an unknown theme in an activity':
      '{ node(id: "theme-youth") { ... on Theme { activity(where: { themes: ["theme-x"] }) { count } } } }',
  },
  'BAD_USER_INPUT EMPTY_LIST': {
    'gaps raised nowhere': '{ gaps(raisedAt: []) { totalCount } }',
    'gaps absent from nowhere': '{ gaps(absentFrom: []) { totalCount } }',
  },
  'BAD_USER_INPUT INVALID_VALUE': {
    'a code of no country': '{ advances(where: { countries: ["GER"] }) { totalCount } }',
    'a country by name': '{ advances(where: { countries: ["Spain"] }) { totalCount } }',
  },
  'BAD_USER_INPUT INCOMPATIBLE_ARGUMENTS': {
    'a timeline by itself': '{ timeline(series: CYCLE) { total } }',
    'two dimensions of which one decides the other': '{ matrix(rows: MEETING, columns: CYCLE) { total } }',
  },
  'BAD_USER_INPUT RESERVED_ALIAS': {
    'a reserved alias': '{ node(id: "cd-2022-som") { ... on Meeting { keyId: title } } }',
  },
  'BAD_USER_INPUT TOO_MANY_VALUES': {
    'more than 200 ids': `{ nodes(ids: [${times(201, () => '"x"')}]) { id } }`,
    'a filter with too many parts': `{ advances(where: { OR: [${times(200, () => '{}')}] }) { totalCount } }`,
  },
  GRAPHQL_VALIDATION_FAILED: {
    'a day that does not exist': '{ meetings(from: "2022-02-30") { totalCount } }',
    'a day that does not exist in a filter': '{ advances(where: { from: "2022-02-30" }) { totalCount } }',
    'a value outside its list': '{ matrix(rows: COLOUR, columns: CYCLE) { total } }',
  },
  'QUERY_TOO_EXPENSIVE QUERY_TOO_DEEP': {
    'a query too deep': `{ node(id: "cd-2022-som") { ... on Meeting { ${nested(13, 'follows { ', 'id', ' }')} } } }`,
  },
};

describe('bad input gets a code and says what was expected and found', () => {
  it.each(
    Object.entries(refused).flatMap(([expected, queries]) =>
      Object.entries(queries).map(([what, query]) => ({ expected, what, query })),
    ),
  )('$expected: $what', async ({ expected, query }) => {
    const { errors, status } = await world.api.post(query);
    const [code, reason] = expected.split(' ');
    expect(errors[0].extensions).toEqual(reason === undefined ? { code } : { code, reason });
    expect(status).toBeLessThan(500);
  });

  it('an impossible day in a variable', async () => {
    const { errors } = await world.api.post(
      'query ($from: Date) { advances(where: { from: $from }) { totalCount } }',
      { from: '2022-13-01' },
    );
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain('Expected a day that exists');
  });

  it('null is the same as missing, in every filter and argument', async () => {
    const { data, errors } = await world.api.post(
      `query ($none: MeetingWhere, $where: AdvanceWhere) { advances(where: $where, after: null) { totalCount }
        node(id: "state-esp") { ... on Actor { representatives(where: null) { id participations { meeting { id follows(where: $none) { id } } } } } } }`,
      { where: { actors: null, AND: [{ themes: null }] } },
    );
    expect(errors).toEqual([]);
    expect(data.advances.totalCount).toBe(664);
    expect(data.node.representatives[0].id).toBe('person-esther-monterrubio-villar');
  });

  it('null has the default of its argument', async () => {
    const { data, errors } = await world.api.post(
      `query ($n: Int, $t: ThemeLevel) { advances(sort: null, first: $n) { nodes { id } pageInfo { endCursor } }
        matrix(rows: THEME, columns: CYCLE, themeLevel: $t, measure: null, top: null) { total rows { id } } }`,
      { n: null, t: null },
    );
    expect(errors).toEqual([]);
    expect(data.advances.nodes).toHaveLength(20);
    expect(data.matrix.total).toBe(664);
    const next = await world.api.post('query ($after: String) { advances(after: $after) { nodes { id } } }', {
      after: data.advances.pageInfo.endCursor,
    });
    expect(next.data.advances.nodes).toHaveLength(20);
    const lines = await world.api.post(
      `query ($n: Int, $d: LineageDirection, $b: CoAdvancementBy, $k: [MeetingKind!]) {
        a: lineage(id: "res-9-1", direction: $d, depth: $n) { nodes { id: nodeId } } b: lineage(id: "res-9-1") { nodes { id: nodeId } }
        c: coAdvancement(actor: "org-unodc", by: $b, first: $n, where: null) { nodes { count } } d: coAdvancement(actor: "org-unodc") { nodes { count } }
        e: gaps(raisedAt: $k, absentFrom: $k, where: null, first: $n) { nodes { standing } } f: gaps { nodes { standing } } }`,
      { n: null, d: null, b: null, k: null },
    );
    expect(lines.errors).toEqual([]);
    const { a, b, c, d, e, f } = lines.data;
    expect([a, c, e]).toEqual([b, d, f]);
  });

  it('null under eq means "has no value", in a variable too', async () => {
    const { data } = await world.api.post(
      `query ($none: String) { node(id: "cd-2022-som") { ... on Meeting { unnumbered: acts(where: { number: { eq: $none } }) { id }
        numbered: acts(where: { NOT: { number: { eq: $none } } }) { id } } } }`,
      { none: null },
    );
    expect([data.node.unnumbered.length, data.node.numbered.length]).toEqual([11, 0]);
  });

  it('the maximum number of filters is accepted, whatever the field adds itself', async () => {
    const w = { OR: Array(99).fill({}) };
    const questions = [
      'advances(where: $w) { totalCount }',
      'gaps(where: $w) { totalCount }',
      'coAdvancement(actor: "person-ishaan-shah", where: $w) { totalCount }',
      'coAdvancementNetwork(where: $w) { minShared }',
      'compareCycles(from: "cycle-2022", to: "cycle-2023", where: $w) { from { acts } }',
      'matrix(rows: THEME, columns: CYCLE, where: $w) { total }',
    ];
    for (const question of questions) {
      const { errors } = await world.api.post(`query ($w: AdvanceWhere) { ${question} }`, { w });
      expect(errors, question).toEqual([]);
      const more = await world.api.post(`query ($w: AdvanceWhere) { ${question} }`, {
        w: { OR: Array(100).fill({}) },
      });
      expect(more.errors[0].extensions.code, question).toBe('BAD_USER_INPUT');
    }
  });

  it('aliases that shadow required fields answer what they select', async () => {
    const { data } = await world.api.post(
      '{ advances(where: { themes: ["theme-human-rights"], cycles: ["cycle-2022"], actKinds: [RECOMMENDATION] }) { nodes { id: text text: id evidence: kind proof: evidence { locator } } } }',
    );
    expect(data.advances.nodes[0]).toMatchObject({
      text: 'cd-2022-som/shah',
      evidence: 'RECOMMENDATION',
      proof: [{ locator: 'section Smuggling of Migrants, paragraph 2' }],
    });
  });
});

describe('HTTP', () => {
  it('serves the schema, liveness and readiness', async () => {
    expect(await (await fetch(`${world.api.url}/schema.graphql`)).text()).toContain('type AdvanceConnection');
    expect((await fetch(`${world.api.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${world.api.url}/health/ready`)).status).toBe(503);
    world.api.markReady();
    expect((await fetch(`${world.api.url}/health/ready`)).status).toBe(200);
  });

  it('every answer contains the request id of its header', async () => {
    const response = await fetch(`${world.api.url}/graphql?query=${encodeURIComponent('{__typename}')}`, {
      headers: { 'apollo-require-preflight': 'x' },
    });
    expect(((await response.json()) as any).extensions.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('hides internal errors', async () => {
    await world.graph.cypher(
      'CREATE (:Entity:DataGap {id: "gap-broken", what: "w", why: "y", since: 1, documents: []})',
    );
    const { errors } = await world.api.post(
      '{ node(id: "gap-broken") { ... on DataGap { subject { id } } } }',
    );
    expect(errors[0].extensions.code).toBe('CONFLICT');
    expect(JSON.stringify(errors)).not.toMatch(/stack|neo4j|MATCH/i);
  });
});
