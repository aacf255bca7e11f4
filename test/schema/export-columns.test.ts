import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/build-schema.ts';
import { columnName } from '../../src/exports/kinds/columns.ts';
import { columnsOf, exportKinds } from '../../src/exports/kinds/export-kinds.ts';
import { readParameters } from '../../src/exports/kinds/parameters.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = (await buildSchema()).public;
}, 30_000);

const types: Record<string, string> = {
  advances: 'Act',
  acts: 'Act',
  actors: 'Actor',
  meetings: 'Meeting',
  participations: 'Participation',
  resolutions: 'Resolution',
  'treaty-actions': 'TreatyAction',
  figures: 'Figure',
  themes: 'Theme',
  sources: 'Source',
};

describe('the columns of exports', () => {
  it('are defined for each kind of record', () => {
    expect(
      exportKinds
        .map(({ name }) => name)
        .filter((name) => name !== 'matrix')
        .sort(),
    ).toEqual(Object.keys(types).sort());
  });

  it.each(Object.entries(types))('of %s include every value and every date of %s', (kind, name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
    const expected = Object.values(type.getFields()).flatMap((field) => {
      const of = getNamedType(field.type);
      if (isLeafType(of)) return [field.name];
      return of.name === 'ImpreciseDate' && isObjectType(of)
        ? Object.keys(of.getFields()).map((part) => `${field.name}.${part}`)
        : [];
    });
    const columns = exportKinds.find((one) => one.name === kind)?.columns.map(columnName);
    expect(columns).toEqual(expect.arrayContaining(expected));
    expect(expected.length).toBeGreaterThan(5);
  });

  /** The names of the columns of an export, as an address asks for it. */
  const names = (name: string, isTable: boolean, query: Record<string, string>) => {
    const kind = exportKinds.find((one) => one.name === name);
    if (kind === undefined) throw new Error(`There is no export ${name}`);
    return columnsOf(kind, readParameters(schema, { kind, isTable, hidesSchema: false }, query)).map(
      columnName,
    );
  };

  it.each<[string, Record<string, string>, string, string[]]>([
    [
      'matrix',
      { rows: 'ACTOR', columns: 'CYCLE' },
      'acts',
      ['acts.id', 'evidence.source.url', 'evidence.quote'],
    ],
    ['sources', {}, 'text', ['text']],
  ])('of a table of %s that grow with the data are included on request', (kind, query, parameter, long) => {
    for (const asked of [query, { ...query, [parameter]: '0' }])
      for (const column of long) expect(names(kind, true, asked)).not.toContain(column);
    expect(names(kind, true, { ...query, [parameter]: '1' })).toEqual(expect.arrayContaining(long));
    expect(names(kind, false, query)).toEqual(names(kind, true, { ...query, [parameter]: '1' }));
  });
});
