import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryCost } from '../../../src/api/limits/query-cost.ts';

const schema = buildSchema(readFileSync('schema/public.graphql', 'utf8'));

function costOf(query: string, given: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  expect(errors).toBeUndefined();
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return queryCost(schema, operation, {
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
    variables: coerced ?? {},
  });
}
const requested = (query: string, given?: Record<string, unknown>) => costOf(query, given).requested;

describe('cost, worked out by hand', () => {
  it.each<[string, string, number, Record<string, unknown>?]>([
    ['nothing but names', '{ __typename }', 0],
    ['one object', '{ dataset { version } }', 1],
    ['a page: the connection and 10 nodes', '{ actors(first: 10) { totalCount nodes { name } } }', 1 + 10],
    ['the default page of 20', '{ actors { nodes { name } } }', 1 + 20],
    [
      'edges with their nodes, and where the page stands',
      '{ actors(first: 10) { edges { cursor node { id } } pageInfo { hasNextPage } } }',
      1 + 10 * (1 + 1) + 1,
    ],
    ['a page size in a variable', 'query ($n: Int) { actors(first: $n) { nodes { id } } }', 1 + 7, { n: 7 }],
    ['a variable that is missing', 'query ($n: Int) { actors(first: $n) { nodes { id } } }', 1 + 20],
    ['the default of a variable', 'query ($n: Int = 3) { actors(first: $n) { nodes { id } } }', 1 + 3],
    ['null as a page size', '{ actors(first: null) { nodes { id } } }', 1 + 20],
    [
      'nested lists, one with a limit and one without',
      '{ meetings(first: 10) { nodes { acts(limit: 4) { themes { id } } } } }',
      1 + 10 * (1 + 4 * (1 + 20)),
    ],
    [
      'a connection of a relationship',
      '{ acts(first: 2) { nodes { actorsConnection(first: 3) { edges { node { id } properties { attribution } } } } } }',
      1 + 2 * (1 + (1 + 3 * (1 + 1 + 1))),
    ],
    [
      'lists of no stated length count 5',
      '{ advances(first: 10) { edges { actors { actor { id } } node { evidence { source { id } } } } } }',
      1 + 10 * (1 + 5 * (1 + 1) + (1 + 5 * (1 + 1))),
    ],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'of an interface the dearest type',
      '{ node(id: "a") { id ... on Meeting { body { id } } ... on Theme { acts(limit: 9) { id } } } }',
      1 + 9,
    ],
    [
      'what stands on the interface, beside each type',
      '{ node(id: "a") { ... on Node { ... on Theme { broader(limit: 2) { id } } } ... on Theme { acts(limit: 9) { id } } } }',
      1 + 2 + 9,
    ],
    [
      'a matrix: rows, columns, and cells as many as both make',
      '{ matrix(rows: THEME, columns: MEETING, top: 10) { rows { id } columns { id } cells { count } } }',
      1 + 10 + 10 + 100,
    ],
    [
      'what does not grow with the record counts at most 30, States at least 50',
      '{ matrix(rows: ACTOR, columns: CYCLE, top: 40) { cells { advances(first: 5) { nodes { id } } } } }',
      1 + 50 * 30 * (1 + 1 + 5),
    ],
    ['a dense matrix', '{ matrix(rows: THEME, columns: MEETING, top: 500) { counts total } }', 1],
    [
      'a network: States are not cut, links as many as maxLinks',
      '{ coAdvancementNetwork(maxLinks: 300, top: 10) { actors { actor { id } } links { count } omitted { links } } }',
      1 + 50 * (1 + 1) + 300 + 1,
    ],
    [
      'a timeline',
      '{ timeline(series: THEME, bucket: YEAR) { buckets { count } series { id node { id } } } }',
      1 + 30 + 12 * (1 + 1),
    ],
    ['one line', '{ timeline(bucket: MEETING) { buckets { count } series { id } } }', 1 + 100 + 1],
    [
      'what @skip and @include leave out',
      'query ($no: Boolean!) { actors(first: 10) { nodes { acts @include(if: $no) { id } themes: names @skip(if: true) { text } } } }',
      1 + 10,
      { no: false },
    ],
    [
      'the same field twice is answered once',
      '{ actors(first: 10) { nodes { id } nodes { name } } actors(first: 10) { totalCount } }',
      1 + 10,
    ],
    ['two aliases are answered twice', '{ a: dataset { version } b: dataset { version } }', 2],
    [
      'a mutation',
      'mutation { retractDialogue(input: {document: "d"}) { plan { retired changed { id } } } }',
      1 + 1 + 1_000,
    ],
  ])('%s', (_, query, expected, variables) => {
    expect(requested(query, variables)).toBe(expected);
  });

  it('page sizes out of bounds, which are refused where they are used, count as the nearest allowed', () => {
    const page = (first: number) => requested(`{ actors(first: ${first}) { nodes { id } } }`);
    expect([page(-5), page(0), page(1), page(200), page(100_000)]).toEqual([2, 2, 2, 201, 201]);
  });

  it('names the page sizes, largest first', () => {
    const { sizes } = costOf(
      '{ meetings(first: 100) { nodes { acts(limit: 200) { id } } } matrix(rows: THEME, columns: CYCLE, top: 7) { total } }',
    );
    expect(sizes).toEqual([
      { argument: 'limit of Meeting.acts', size: 200 },
      { argument: 'first of Query.meetings', size: 100 },
      { argument: 'top of Query.matrix', size: 7 },
    ]);
  });

  it('the whole schema can be queried, but not many times at once', () => {
    const once = requested(getIntrospectionQuery());
    expect(once).toBeGreaterThan(10_000);
    expect(once).toBeLessThan(250_000);
    expect(requested(`{ a: __type(name: "Act") { name } }`)).toBe(100);
  });

  it('is a number for every query', () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `follows(limit: 200) { ${deep(levels - 1)} }`;
    expect(requested(`{ meetings { nodes { ${deep(40)} } } }`)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

/** A selection that is surely valid, and how many objects it can bring, worked out as it is made. */
interface Selected {
  name: string;
  type: string;
  size: number | null;
  isConnection: boolean;
  below: Selected[];
}
const isList = (type: unknown): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Random selections on things: their to-one fields and their lists, whose length an argument gives. */
function selections(type: GraphQLObjectType, depth: number): fc.Arbitrary<Selected[]> {
  const fields = Object.values(type.getFields()).filter((field) => {
    const of = getNamedType(field.type);
    const isPaged = field.args.some(({ name }) => name === 'limit' || name === 'first');
    const isThing = isObjectType(of) && 'id' in of.getFields() && !('series' in of.getFields());
    return (
      isThing &&
      field.args.every(({ type: given }) => !isNonNullType(given)) &&
      isPaged === isList(field.type)
    );
  });
  if (depth === 0 || fields.length === 0) return fc.constant([]);
  return fc.uniqueArray(fc.integer({ min: 0, max: fields.length - 1 }), { maxLength: 3 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((place) => {
        const field = fields[place];
        const of = field && getNamedType(field.type);
        if (field === undefined || !isObjectType(of)) throw new Error('no field');
        return fc.record({
          name: fc.constant(field.name),
          type: fc.constant(of.name),
          size: isList(field.type) ? fc.integer({ min: 1, max: 200 }) : fc.constant(null),
          isConnection: fc.constant(false),
          below: selections(of, depth - 1),
        });
      }),
    ),
  );
}
const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => {
  const where = field.args.find(({ name }) => name === 'where');
  const connection = getNamedType(field.type);
  return (
    where !== undefined &&
    isInputObjectType(getNamedType(where.type)) &&
    field.args.every(({ type }) => !isNonNullType(type)) &&
    isObjectType(connection) &&
    'id' in Object(getNamedType(connection.getFields()['nodes']?.type ?? connection)).getFields()
  );
});
const questions: fc.Arbitrary<Selected> = fc.constantFrom(...roots).chain((field) => {
  const connection = getNamedType(field.type);
  const node = isObjectType(connection)
    ? getNamedType(connection.getFields()['nodes']?.type ?? connection)
    : connection;
  if (!isObjectType(node)) throw new Error('no nodes');
  return fc.record({
    name: fc.constant(field.name),
    type: fc.constant(node.name),
    size: fc.integer({ min: 1, max: 200 }),
    isConnection: fc.constant(true),
    below: selections(node, 3),
  });
});

/** By plain multiplication. */
function objectsIn({ size, isConnection, below }: Selected): number {
  const each = 1 + below.map(objectsIn).reduce((one, other) => one + other, 0);
  return (size ?? 1) * each + (isConnection ? 1 : 0);
}

/** The text, with every third selection in a fragment of its own if asked so. */
function written(question: Selected, withFragments: boolean): string {
  const fragments: string[] = [];
  let count = 0;
  const text = ({ name, size, isConnection, type, below }: Selected): string => {
    const set = `{ id ${below.map(text).join(' ')} }`;
    count += 1;
    let shown = set;
    if (withFragments && count % 3 === 0) {
      fragments.push(`fragment F${count} on ${type} ${set}`);
      shown = `{ ...F${count} }`;
    } else if (withFragments && count % 3 === 1)
      shown = `{ ... on ${type} ${set} ... @include(if: true) ${set} }`;
    const page = size === null ? '' : `(${isConnection ? 'first' : 'limit'}: ${size})`;
    return `${name}${page} ${isConnection ? `{ nodes ${shown} }` : shown}`;
  };
  return `{ ${text(question)} } ${fragments.join(' ')}`;
}

/** The same question with one page larger. */
function enlarged(question: Selected, by: number): Selected {
  const [first, ...others] = question.below;
  const isHere = question.size !== null && (by % 2 === 0 || first === undefined);
  return {
    ...question,
    size: question.size === null ? null : Math.min(200, question.size + (isHere ? by : 0)),
    below: first === undefined ? [] : isHere ? question.below : [enlarged(first, by), ...others],
  };
}

describe('cost of random queries', () => {
  it('there are root fields to query', () => expect(roots.length).toBeGreaterThan(20));

  it('is what plain multiplication gives, with fragments and without', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(requested(written(question, false))).toBe(objectsIn(question));
        expect(requested(written(question, true))).toBe(objectsIn(question));
      }),
      { numRuns: 150 },
    );
  });

  it('never falls when a page is made larger', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 199 }), (question, by) => {
        expect(requested(written(enlarged(question, by), false))).toBeGreaterThanOrEqual(
          requested(written(question, false)),
        );
      }),
      { numRuns: 150 },
    );
  });
});
