import fc from 'fast-check';
import {
  execute,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiSchema } from '../../src/api/build-schema.ts';
import { libraryWhere } from '../../src/api/entities/library/library-arguments.ts';
import { type RootField, rootFields } from '../../src/api/schema/root-fields.ts';
import { entityCatalogue } from '../../src/domain/entity-catalogue.ts';
import { everyKind } from '../support/every-kind.ts';
import { runs } from '../support/property-runs.ts';
import { builtSchema, openTestWorld, type TestWorld, withoutCostLimit } from '../support/test-graph.ts';

let opened: TestWorld;
let schema: ApiSchema;
/** Strings that the graph stores. */
let stored: string[];

/** What makes a party: a treaty action that is more than a signature; the product has a label for it. */
const byBindingAction = { treatyActions: { some: { NOT: { action: { eq: 'SIGNATURE' } } } } };

/** What the library itself gives, in the order of its keys. */
async function byLibrary({ field, type, only = {} }: RootField, where: object): Promise<string[]> {
  const root = entityCatalogue[type].root;
  const { data, errors } = await execute({
    schema: schema.library,
    document: parse(
      `query ($where: ${type}Where) { rows: ${root}(where: $where, sort: [{ sortKey: ASC }], limit: 201) { id } }`,
    ),
    variableValues: {
      where: { AND: [libraryWhere(type, where), field === 'statesParties' ? byBindingAction : only] },
    },
    contextValue: { executionContext: opened.graph.executor.forLibrary({}) },
  });
  expect(errors).toBeUndefined();
  return (data as any).rows.map(({ id }: any) => id);
}

async function byApi({ field, type, orders }: RootField, where: object) {
  const order = orders.find(({ key, direction }) => key === 'sortKey' && direction === 'ASC');
  const query = `query ($where: ${type}Where, $after: String) {
    page: ${field}(where: $where, sort: ${order?.name}, first: 200, after: $after) { totalCount nodes { id } } }`;
  const { data, errors } = await opened.api.post(query, { where });
  // An id of another kind is refused, of which the library knows nothing.
  if (errors[0]?.extensions.reason === 'UNKNOWN_ID') return null;
  expect(errors).toEqual([]);
  const { page } = data;
  return { ids: page.nodes.map(({ id }: any) => id), total: page.totalCount };
}

/** Any filter that the schema takes of a type, with values that are likely to meet something. */
function anyWhere(input: GraphQLInputObjectType, depth: number): fc.Arbitrary<object> {
  const fields = Object.values(input.getFields()).filter(({ type }) => {
    const named = getNamedType(type);
    return depth > 0 || !isInputObjectType(named) || /ScalarFilters|ListFilters/.test(named.name);
  });
  const isPlain = /ScalarFilters|ListFilters/.test(input.name);
  if (fields.length === 0) return fc.constant({});
  const one = fc.constantFrom(...fields).chain(({ name, type }) => {
    const named = getNamedType(type);
    const value = isInputObjectType(named)
      ? anyWhere(named, /ScalarFilters|ListFilters/.test(named.name) ? depth : depth - 1)
      : anyValue(
          named.name,
          isEnumType(named) ? named.getValues().map((one) => one.name) : null,
          // A list holds no nulls.
          isListType(getNullableType(type)) ? 'in' : name,
        );
    return (isListType(type) ? fc.array(value, { minLength: 1, maxLength: 2 }) : value).map((given) => ({
      [name]: given,
    }));
  });
  return fc
    .array(one, { minLength: 1, maxLength: isPlain ? 1 : 2 })
    .map((parts) => Object.assign({}, ...parts));
}

function anyValue(type: string, values: string[] | null, operator: string): fc.Arbitrary<unknown> {
  if (values !== null) return fc.constantFrom(...values, ...(operator === 'eq' ? [null] : []));
  const perhapsNull = (value: fc.Arbitrary<unknown>) =>
    operator === 'eq' ? fc.oneof({ weight: 6, arbitrary: value }, fc.constant(null)) : value;
  switch (type) {
    case 'Int':
    case 'Float':
      return perhapsNull(fc.integer({ min: 0, max: 12 }));
    case 'Boolean':
      return perhapsNull(fc.boolean());
    default: {
      const whole = fc.nat().map((n) => stored[n % stored.length] as string);
      return perhapsNull(
        ['eq', 'in'].includes(operator)
          ? whole
          : fc.tuple(whole, fc.nat(3)).map(([text, from]) => text.slice(from, from + 3)),
      );
    }
  }
}

describe.each(['seed', 'every kind of thing'] as const)('filters of root fields over the %s', (world) => {
  beforeAll(async () => {
    schema = await builtSchema();
    opened = await openTestWorld(world === 'seed' ? undefined : everyKind, withoutCostLimit);
    const rows = await opened.graph.cypher(
      `MATCH (n:Entity) UNWIND keys(n) AS key WITH n[key] AS value WHERE value IS :: STRING RETURN DISTINCT value
       UNION MATCH (n:Name) RETURN DISTINCT n.text AS value`,
    );
    stored = rows.map(({ value }) => String(value));
  });
  afterAll(() => opened.close());

  it.each(rootFields.map((root) => [root.field, root] as const))(
    '%s select what the library selects',
    async (_, root) => {
      const input = schema.public.getType(`${root.type}Where`);
      const where = anyWhere(input as GraphQLInputObjectType, 2);
      await fc.assert(
        fc.asyncProperty(where, async (filter) => {
          const found = await byApi(root, filter);
          if (found === null) return;
          const expected = await byLibrary(root, filter);
          expect(found.ids).toEqual(expected.slice(0, 200));
          if (expected.length < 201) expect(found.total).toBe(expected.length);
        }),
        { numRuns: runs(world === 'seed' ? 2 : 4) },
      );
    },
    120_000,
  );
});
