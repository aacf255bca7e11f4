import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiServer } from '../../../src/http/server.ts';
import { serverInMemory } from '../../support/http/server-in-memory.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
const actors = numbered('person', 100);
const themes = numbered('theme', 201);

/** A hundred persons made one point on two hundred themes, 20,000 cells; one of them made another on one theme more. */
const data = tinyData([
  act('d1/many', { by: actors.map((actor) => by(actor)), themes: themes.slice(0, 200) }),
  act('d2/one', { meeting: 'd2', by: [by('person-0')], themes: ['theme-200'] }),
]);
const person = { country: null, sector: null, regionalGroup: null, standsFor: null, groups: [] };
let server: ApiServer;
beforeAll(async () => {
  server = await serverInMemory(
    {
      ...data,
      actors: new Map(actors.map((id) => [id, { ...person, id, label: id, kind: 'PERSON' as const }])),
      themes: new Map(themes.map((id) => [id, { id, label: id, broader: [] }])),
    },
    { MAX_QUERY_COST: '100000000' },
  );
});
afterAll(() => server.http.close());

async function matrix(where: string, fields: string) {
  const query = `{ matrix(rows: ACTOR, columns: THEME, top: 500, where: ${where}) { ${fields} } }`;
  const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return answer.json();
}

it('a matrix lists up to 20,000 cells', async () => {
  const { data: found, errors } = await matrix('{ meetings: ["d1"] }', 'cells { row column count }');
  expect(errors).toBeUndefined();
  const { cells } = found.matrix;
  expect(cells).toHaveLength(20_000);
  const names = cells.map(({ row, column, count }: Record<string, unknown>) => `${row} ${column} ${count}`);
  const wanted = actors.flatMap((row) => themes.slice(0, 200).map((column) => `${row} ${column} 1`));
  expect(names.sort()).toEqual(wanted.sort());
});

it('refuses to list one more, with both numbers', async () => {
  const { data: found, errors } = await matrix('{}', 'cells { row }');
  expect(found?.matrix ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_MANY_CELLS' } }]);
  expect(errors[0].message).toMatch(/\b20000\b.*\b20001\b/);
});

it('but returns the counts of all of them', async () => {
  const { data: found, errors } = await matrix('{}', 'counts');
  expect(errors).toBeUndefined();
  const counts = found.matrix.counts.flat().filter((count: number | null) => count !== null && count > 0);
  expect(counts).toHaveLength(20_001);
});
