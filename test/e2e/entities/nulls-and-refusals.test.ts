import fc from 'fast-check';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/api/operation/paging.ts';
import { rootFields } from '../../../src/api/schema/root-fields.ts';
import { everyKind } from '../../support/every-kind.ts';
import { runs } from '../../support/property-runs.ts';
import { builtSchema, useTestWorld, withoutCostLimit } from '../../support/test-graph.ts';

const schema = (await builtSchema()).public;
const world = useTestWorld(everyKind, withoutCostLimit);

/** A field of a type that its filter has too: how it is selected, and whether what was selected is nothing. */
interface Filtered {
  name: string;
  /** The type that it leads to; null for a value. */
  target: string | null;
  isList: boolean;
  selection: string;
}

/** What the filter of a type can ask for that the type shows as well, read from the schema alone. */
function filteredOf(type: string): Filtered[] {
  const where = schema.getType(`${type}Where`);
  const of = schema.getType(type);
  if (!isInputObjectType(where) || !isObjectType(of)) return [];
  return Object.values(where.getFields()).flatMap(({ name, type: input }): Filtered[] => {
    const field = of.getFields()[name];
    const filter = getNamedType(input).name;
    if (field === undefined || /^(AND|OR|NOT)$/.test(name)) return [];
    if (/(Scalar|List)Filters$/.test(filter)) return [{ name, target: null, isList: false, selection: name }];
    const target = getNamedType(field.type).name;
    if (/ConnectionFilters$/.test(filter))
      return [{ name, target: null, isList: true, selection: `${name} { edges { cursor } }` }];
    return [
      { name, target, isList: /RelationshipFilters$/.test(filter), selection: `${name} { __typename }` },
    ];
  });
}

const isNothing = (value: any): boolean =>
  value == null || (Array.isArray(value) ? value : (value.edges ?? [1])).length === 0;

const wholes = rootFields.filter(({ only }) => only === undefined);

/** Rows under a filter, with what was selected. */
async function rows(field: string, type: string, where: object, selection: string): Promise<any[]> {
  const data = await world.api.ask(
    `query ($where: ${type}Where) { page: ${field}(where: $where, first: 200) { totalCount nodes { id ${selection} } } }`,
    { where },
  );
  expect(data.page.nodes).toHaveLength(data.page.totalCount);
  return data.page.nodes;
}

const idsOf = (nodes: any[]) => nodes.map(({ id }) => id).sort();

describe('a null in a filter of a root field', () => {
  it.each(wholes.map(({ field, type }) => [field, type] as const))(
    'selects %s without a value, by each field',
    async (field, type) => {
      const fields = filteredOf(type);
      const selection = fields.map((one) => one.selection).join(' ');
      const all = await rows(field, type, {}, selection);
      for (const { name } of fields) {
        const none = await rows(field, type, { [name]: null }, '');
        const some = await rows(field, type, { NOT: { [name]: null } }, '');
        expect(idsOf(none), name).toEqual(idsOf(all.filter((node) => isNothing(node[name]))));
        expect(idsOf([...none, ...some]), name).toEqual(idsOf(all));
      }
    },
    120_000,
  );

  it('selects the same among related entities, in exports and in nested lists', async () => {
    const link = fc.constantFrom(...wholes).chain(({ field, type }) => {
      const links = filteredOf(type).filter(({ target }) => filteredOf(target ?? '').length > 0);
      return fc.record({
        field: fc.constant(field),
        type: fc.constant(type),
        link: links.length === 0 ? fc.constant(null) : fc.constantFrom(...links),
        place: fc.nat(),
      });
    });
    await fc.assert(
      fc.asyncProperty(link, async ({ field, type, link, place }) => {
        if (link === null) return;
        const { name, target, isList } = link;
        const below = filteredOf(target as string);
        const one = below[place % below.length] as Filtered;
        const part = { [one.name]: null };
        const all = await rows(field, type, {}, `${name} { ${one.selection} }`);
        const meets = (node: any) => [node[name] ?? []].flat().some((to: any) => isNothing(to[one.name]));
        const where = { [name]: isList ? { some: part } : part };
        const found = await rows(field, type, where, '');
        expect(idsOf(found), `${field} ${JSON.stringify(where)}`).toEqual(idsOf(all.filter(meets)));
        const others = await rows(field, type, { AND: [{ NOT: where }] }, '');
        expect(idsOf([...found, ...others])).toEqual(idsOf(all));
        if (!isList) return;
        const nested = await rows(
          field,
          type,
          {},
          `${name}(where: {${one.name}: null}, limit: 200) { ${one.selection} }`,
        );
        for (const node of nested) {
          const whole = all.find(({ id }) => id === node.id)[name] as any[];
          const expected = whole.filter((to) => isNothing(to[one.name]));
          expect(node[name], `${field} ${name} ${one.name}`).toHaveLength(expected.length);
        }
      }),
      { numRuns: runs(25) },
    );
  }, 240_000);

  it('exports what it selects', async () => {
    const exported = async (where: object) => {
      const address = `${world.api.url}/export/meetings.ndjson?where=${encodeURIComponent(JSON.stringify(where))}`;
      const lines = (await (await fetch(address)).text()).trim().split('\n').slice(1, -1);
      return lines.map((line) => JSON.parse(line).id).sort();
    };
    expect(await exported({ cycle: null })).toEqual(['side-1']);
    expect(await exported({ cycle: {} })).toEqual(['cop-1', 'd-1', 'wg-1']);
    expect(await exported({ NOT: { cycle: null } })).toEqual(['cop-1', 'd-1', 'wg-1']);
    expect(await exported({ cycle: { partOf: null } })).toEqual([]);
  });
});

describe('an id of another kind', () => {
  const ids: Record<string, string> = {
    Actor: 'org-ngo',
    Theme: 'theme-youth',
    Meeting: 'd-1',
    Instrument: 'instrument-x',
    Article: 'article-x-9',
    Body: 'body-wg',
    ReviewCycle: 'cycle-2022',
    ReviewCluster: 'cluster-1',
    ReviewGroup: 'group-1',
    Resolution: 'res-9-2',
    Act: 'd-1/youth',
    Source: 'source-a',
    Participation: 'participation/d-1/state-aaa/delegate',
    DataGap: 'gap-body',
  };
  const aFilter = fc.constantFrom(...wholes.filter(({ type }) => type in ids));
  it('is refused by every root field and its export, and one of its own kind is not', async () => {
    await fc.assert(
      fc.asyncProperty(aFilter, fc.constantFrom(...Object.keys(ids)), async ({ field, type }, other) => {
        const { errors, data } = await world.api.post(
          `query ($where: ${type}Where) { ${field}(where: $where) { totalCount } }`,
          { where: { NOT: { id: { in: [ids[other]] } } } },
        );
        if (other === type) {
          expect(data[field].totalCount).toBeGreaterThanOrEqual(0);
          return;
        }
        expect(errors).toMatchObject([{ extensions: { reason: 'UNKNOWN_ID' } }]);
        expect(errors[0].message).toMatch(
          /^where\.NOT\.id: expected the id of an? .+ \(the id of an? .+; .+ takes it( as .+)?\)\.$/,
        );
        expect(errors[0].message).toContain(`"${ids[other]}"`);
      }),
      { numRuns: runs(60) },
    );
  }, 60_000);

  it.each([
    [
      '{ acts(where: {actors: {some: {id: {eq: "theme-youth"}}}}) { totalCount } }',
      'where.actors.some.id: expected the id of an actor, found "theme-youth" (the id of a theme; ActWhere takes it as themes).',
    ],
    [
      '{ actors { nodes { acts(where: {meeting: {id: {eq: "org-ngo"}}}) { id } } } }',
      'where of Actor.acts.meeting.id: expected the id of a meeting, found "org-ngo" (the id of an actor; ActWhere takes it as actors or addressedTo).',
    ],
    [
      '{ advances(where: {actors: ["d-1"]}) { totalCount } }',
      'where.actors: expected ids of actors in the graph, found "d-1" (the id of a meeting; AdvanceWhere takes it as meetings).',
    ],
    [
      '{ attendance(where: {meetings: ["d-1/youth"]}) { totalCount } }',
      'where.meetings: expected ids of meetings in the graph, found "d-1/youth" (the id of an act; no condition of AdvanceWhere takes it).',
    ],
    [
      '{ coAdvancement(actor: "cop-1") { totalCount } }',
      'actor: expected the id of an actor in the graph, found "cop-1" (the id of a meeting; AdvanceWhere takes it as meetings).',
    ],
    [
      '{ compareCycles(from: "d-1", to: "cycle-2022") { to { acts } } }',
      'from: expected the id of a review cycle in the graph, found "d-1" (the id of a meeting; AdvanceWhere takes it as meetings).',
    ],
    [
      '{ states { nodes { treatyStatus(instrument: "article-x-9") { status } } } }',
      'instrument: expected the id of an instrument in the graph, found "article-x-9" (the id of an article; no condition of AdvanceWhere takes it).',
    ],
  ])('%s', async (query, message) => {
    const { errors } = await world.api.post(query);
    expect(errors[0]).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' },
    });
  });

  it('is refused by exports with that argument', async () => {
    for (const [file, where] of [
      ['acts.csv', { actors: { some: { id: { eq: 'theme-youth' } } } }],
      ['advances.ndjson', { actors: ['theme-youth'] }],
      ['matrix.csv', { actors: ['theme-youth'] }],
    ] as const) {
      const axes = file === 'matrix.csv' ? '&rows=THEME&columns=CYCLE' : '';
      const response = await fetch(
        `${world.api.url}/export/${file}?where=${encodeURIComponent(JSON.stringify(where))}${axes}`,
      );
      expect(response.status, file).toBe(400);
      expect(JSON.stringify(await response.json())).toMatch(/UNKNOWN_ID/);
    }
  });
});

describe('a period that ends before it begins', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name, type }) => name === 'from' && getNamedType(type).name === 'Date'),
  );
  it.each(fields.map(({ name }) => [name]))('is refused by %s and its export', async (name) => {
    const { errors } = await world.api.post(
      `{ ${name}(from: "2023-02-01", to: "2023-01-31") { totalCount } }`,
    );
    expect(errors).toMatchObject([
      {
        message: 'from is after to (2023-02-01 > 2023-01-31).',
        extensions: { reason: 'INVALID_VALUE' },
      },
    ]);
    const same = await world.api.post(`{ ${name}(from: "2023-02-01", to: "2023-02-01") { totalCount } }`);
    expect(same.errors).toEqual([]);
  });

  it('is refused in where, at any depth', async () => {
    const where = '{OR: [{from: "2023-02-01", to: "2023-01-31"}]}';
    for (const call of [
      `advances(where: ${where}) { totalCount }`,
      `gaps(where: ${where}) { totalCount }`,
      `matrix(rows: THEME, columns: CYCLE, where: ${where}) { total }`,
      'attendance(where: {from: "2023-02-01", to: "2023-01-31"}) { totalCount }',
    ])
      expect((await world.api.post(`{ ${call} }`)).errors[0].message).toMatch(
        /from is after to \(2023-02-01 > 2023-01-31\)/,
      );
    const address = `${world.api.url}/export/meetings.csv?from=2023-02-01&to=2023-01-31`;
    expect((await fetch(address)).status).toBe(400);
  });
});

describe('a crafted cursor', () => {
  const crafted = (scope: string, key: string) => encodeCursor(scope, key);
  it.each(['null', '{}', '[1]', 'x', '', '1', '1 NOTHING x', '99999 ACT x', '[0,"ACT",null]'])(
    'with the key %j is refused by search and changes, and has no effect in any other list',
    async (key) => {
      for (const [call, scope] of [
        ['search(text: "young"', 'Search young'],
        ['changes(since: 0', 'Change'],
      ] as const) {
        const { errors } = await world.api.post(
          `query ($after: String) { ${call}, after: $after) { nodes { __typename } } }`,
          { after: crafted(scope, key) },
        );
        expect(errors, call).toMatchObject([{ extensions: { reason: 'BAD_CURSOR' } }]);
      }
      for (const { field, type, orders } of rootFields.filter((root) => root.only === undefined)) {
        const order = orders[0]?.name;
        const { errors } = await world.api.post(
          `query ($after: String) { ${field}(after: $after) { nodes { id } } }`,
          { after: crafted(`${type} ${order}`, key) },
        );
        expect(errors, field).toEqual([]);
      }
    },
  );
});
