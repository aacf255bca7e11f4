import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costReader } from '../../../src/api/limits/cost-reader.ts';
import { queryCost } from '../../../src/api/limits/query-cost.ts';

const schema = buildSchema(readFileSync('schema/public.graphql', 'utf8'));

describe('cost of a repeated operation', () => {
  const text = `query ($n: Int = 5, $ids: [ID!]!, $no: Boolean = false, $where: ActorWhere, $rows: Dimension!) {
    actors(first: $n, where: $where) { nodes { names(limit: 2) @skip(if: $no) { text } } } nodes(ids: $ids) { id }
    matrix(rows: $rows, columns: THEME, top: 10) { rows { id } } }`;
  const document = parse(text);
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

  it('follows the variables that sizes and directives use, and no others', () => {
    const read = costReader();
    const given = fc.record(
      {
        n: fc.constantFrom(1, 7, 200, 'x', null),
        ids: fc.constantFrom([], ['a'], ['b'], ['a', 'b'], 'a'),
        no: fc.boolean(),
        where: fc.constantFrom(null, {}, { name: { eq: 'x' } }, { nonsense: 1 }),
        rows: fc.constantFrom('THEME', 'ACTOR', 'NONSENSE'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (variables) => {
        if (operation === undefined) throw new Error('no operation');
        const cost = read(operation, { schema, document, variables });
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        if (coerced !== undefined)
          expect(cost).toEqual(queryCost(schema, operation, { fragments: {}, variables: coerced }));
      }),
      { numRuns: 500 },
    );
  });

  it('is not computed again', () => {
    if (operation === undefined) throw new Error('no operation');
    const read = costReader();
    const cost = (variables: Record<string, unknown>) => read(operation, { schema, document, variables });
    const first = cost({ ids: ['a'], rows: 'THEME', where: null });
    expect(first?.requested).toBe(1 + 5 * (1 + 2) + 1 + 1 + 10);
    expect(cost({ ids: ['b'], rows: 'THEME', where: { name: { eq: 'y' } } })).toBe(first);
    expect(cost({ ids: ['b'], rows: 'THEME', n: 6 })?.requested).toBe(1 + 6 * (1 + 2) + 1 + 1 + 10);
    expect(cost({ ids: 1.5, rows: 'NONSENSE' })).toBeNull();
  });
});
