import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/api/errors/error-reasons.ts';
import { rootFields } from '../../../src/api/schema/root-fields.ts';
import { everyKind } from '../../support/every-kind.ts';
import { builtSchema, useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);
const schema: GraphQLSchema = (await builtSchema()).public;

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '💥‮\uD800',
  "'}) DETACH DELETE n //",
  '"}]) { __typename } }',
  '../../etc/passwd',
  '$' + '{7*7}',
  'x'.repeat(20_000),
  '__proto__',
  'null',
];
const hostileNumbers = [-1, 0, 1.5, 2_147_483_647, 2_147_483_648, -2_147_483_648, 1e308];

/** Values that no one should send to an argument of this type. */
function hostileValues(type: GraphQLInputType): unknown[] {
  if (isNonNullType(type)) return [null, ...hostileValues(type.ofType)];
  if (isListType(type)) {
    const some = hostileValues(type.ofType).slice(0, 6);
    return [null, [], [null], [[]], {}, 'x', Array(501).fill('x'), ...some.map((value) => [value])];
  }
  if (isInputObjectType(type))
    return [
      null,
      [],
      'x',
      1,
      { nonsense: 1 },
      { AND: [] },
      { OR: [] },
      { NOT: {} },
      { NOT: { NOT: {} } },
      { AND: null, OR: null, NOT: null },
    ];
  if (isEnumType(type)) return [null, '', 'NONSENSE', 1, [], {}];
  if (getNamedType(type).name === 'Int') return [null, '1', true, [], {}, ...hostileNumbers];
  if (getNamedType(type).name === 'Boolean') return [null, 'true', 1, []];
  return [null, 1, true, {}, [1], ...hostileTexts];
}

/** A little of a type: enough to have the field run. */
function someOf(type: { name: string } & object): string {
  if (isScalarType(type) || isEnumType(type)) return '';
  if (!isObjectType(type)) return '{ id }';
  const fields = type.getFields();
  if (fields['nodes'] !== undefined) return '{ totalCount nodes { __typename } }';
  const plain = Object.values(fields).find(
    ({ type: of, args }) => isScalarType(getNamedType(of)) && args.length === 0,
  );
  if (plain !== undefined) return `{ ${plain.name} }`;
  const [first] = Object.values(fields);
  return first === undefined ? '' : `{ ${first.name} ${someOf(getNamedType(first.type))} }`;
}

/** Right values for arguments that are required. */
const required: Record<string, string> = {
  rows: 'ACTOR',
  columns: 'CYCLE',
  from: '"cycle-2022"',
  to: '"cycle-2023"',
  id: '"d-1/youth"',
  actor: '"org-ngo"',
  ids: '["d-1"]',
  instrument: '"instrument-x"',
};

const codes = new Set<string>([
  ...errorCodes,
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
]);
const mistakes: string[] = [];

async function attack(query: string, value: unknown): Promise<void> {
  const { status, errors } = await world.api.post(query, { v: value });
  const place = `${query} ${JSON.stringify(value)?.slice(0, 80)}`;
  if (status >= 500) mistakes.push(`${status}: ${place}`);
  for (const error of errors) {
    const { code } = error.extensions ?? {};
    if (!codes.has(code) || code === 'INTERNAL_SERVER_ERROR')
      mistakes.push(`${code} ${error.message}: ${place}`);
    if (/at .*\.(js|ts):|node_modules|Neo\.|MATCH /.test(JSON.stringify(error)))
      mistakes.push(`leaks: ${place} ${JSON.stringify(error).slice(0, 200)}`);
  }
}

async function attackArgument(
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  within: (call: string) => string,
) {
  const others = field.args
    .filter((one) => isNonNullType(one.type) && one !== argument)
    .map(({ name }) => `${name}: ${required[name]}`);
  const call = `${field.name}(${[...others, `${argument.name}: $v`].join(', ')}) ${someOf(getNamedType(field.type))}`;
  for (const value of hostileValues(argument.type))
    await attack(`query ($v: ${argument.type}) ${within(call)}`, value);
}

const nodesBefore = async () => (await world.graph.cypher('MATCH (n) RETURN count(n) AS n'))[0]?.['n'];

async function expectUnharmed(before: unknown): Promise<void> {
  expect(mistakes.splice(0)).toEqual([]);
  expect(await nodesBefore()).toBe(before);
  expect((await world.api.ask('{ advances { totalCount } }')).advances.totalCount).toBe(3);
}

const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

describe('hostile values get a known code, reveal nothing and do no harm', () => {
  // Fields that show a part of a type are read by the same code.
  const parts = rootFields.filter(({ only }) => only !== undefined).map(({ field }) => field);
  const attacked = roots.filter(({ name, args }) => args.length > 0 && !parts.includes(name));
  it.each(attacked.map((field) => [field.name, field] as const))('%s', async (_, field) => {
    const before = await nodesBefore();
    for (const argument of field.args) await attackArgument(field, argument, (call) => `{ ${call} }`);
    await expectUnharmed(before);
  });

  it.each(
    [
      ...['Actor', 'Act', 'Theme', 'Meeting', 'Resolution', 'MatrixCell', 'CycleComparison', 'ComparedTheme'],
      ...['CoAdvancement', 'SharedTheme', 'ThemeGap'],
    ].map((type) => [type]),
  )('every argument of a field of %s', async (name) => {
    const before = await nodesBefore();
    const type = schema.getType(name);
    const within: Record<string, (call: string) => string> = {
      MatrixCell: (call) => `{ matrix(rows: ACTOR, columns: CYCLE) { cells { ${call} } } }`,
      CycleComparison: (call) => `{ compareCycles(from: "cycle-2022", to: "cycle-2023") { ${call} } }`,
      ComparedTheme: (call) =>
        `{ compareCycles(from: "cycle-2022", to: "cycle-2023") { themes { nodes { ${call} } } } }`,
      CoAdvancement: (call) => `{ coAdvancement(actor: "org-ngo") { nodes { ${call} } } }`,
      SharedTheme: (call) => `{ coAdvancement(actor: "org-ngo") { nodes { themes { ${call} } } } }`,
      ThemeGap: (call) => `{ gaps { nodes { ${call} } } }`,
    };
    const root = rootFields.find(({ type: of }) => of === name)?.field;
    // One relationship, one relationship connection and each field of our own stand for their like.
    const seen = new Set<string>();
    for (const field of Object.values(isObjectType(type) ? type.getFields() : {})) {
      const kind = field.args.map((argument) => argument.name).join();
      if (kind === '' || seen.has(kind)) continue;
      seen.add(kind);
      for (const argument of field.args)
        await attackArgument(
          field,
          argument,
          within[name] ?? ((call) => `{ ${root} { nodes { ${call} } } }`),
        );
    }
    expect(seen.size).toBeGreaterThan(0);
    await expectUnharmed(before);
  });

  it('every condition of every where: empty, null and nonsense', async () => {
    const before = await nodesBefore();
    const seen = new Set<string>();
    for (const field of roots) {
      const where = field.args.find(({ name }) => name === 'where');
      const input = where && getNamedType(where.type);
      if (!isInputObjectType(input) || seen.has(`where: ${input.name}`)) continue;
      seen.add(`where: ${input.name}`);
      for (const condition of Object.values(input.getFields())) {
        const call = `{ ${field.name}(${field.args
          .filter(({ type }) => isNonNullType(type))
          .map(({ name }) => `${name}: ${required[name]}, `)
          .join('')}where: $v) ${someOf(getNamedType(field.type))} }`;
        const query = `query ($v: ${input.name}) ${call}`;
        const below = getNamedType(condition.type);
        // A filter that several types share is tried once: each statement that is new costs Neo4j its planning.
        if (isInputObjectType(below) && seen.has(String(condition.type))) continue;
        seen.add(String(condition.type));
        await attack(query, { [condition.name]: null });
        await attack(query, { [condition.name]: isListType(condition.type) ? [] : {} });
        if (isInputObjectType(below) && /ScalarFilters$/.test(below.name)) {
          for (const operator of Object.keys(below.getFields())) {
            await attack(query, { [condition.name]: { [operator]: null } });
            await attack(query, { [condition.name]: { [operator]: "'}) DETACH DELETE n //" } });
          }
        }
      }
    }
    await expectUnharmed(before);
  }, 240_000);
});
