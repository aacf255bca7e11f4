import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facet, type Filter, facets } from '../../../src/explorer/address/facets.ts';
import { isList, readFilter, writeFilter } from '../../../src/explorer/address/filter-in-address.ts';
import {
  readSettings,
  type ViewSettings,
  writeSetting,
} from '../../../src/explorer/address/view-settings.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,3}(\/[a-z0-9-]{1,6})?$/);
const valueIn = (facet: Facet): fc.Arbitrary<unknown> => {
  switch (facet.values) {
    case 'ids':
      return id;
    case 'words':
      return fc.constantFrom(...Object.keys(facet.words));
    case 'countries':
      return fc.stringMatching(/^[A-Z]{3}$/);
    case 'flag':
      return fc.boolean();
    case 'day':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'text':
      return fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
  }
};
const filters: fc.Arbitrary<Filter> = fc.record(
  Object.fromEntries(
    facets.map((facet) => [
      facet.key,
      isList(facet) ? fc.uniqueArray(valueIn(facet), { minLength: 1, maxLength: 4 }) : valueIn(facet),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Filter>;

const addressOf = (filter: Filter) => {
  const parameters = new URLSearchParams();
  writeFilter(filter, parameters);
  return parameters.toString();
};

describe('the filter in an address', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { filter: read, problems } = readFilter(new URLSearchParams(addressOf(filter)));
        expect(problems).toEqual([]);
        expect(read).toEqual(filter);
      }),
    );
  });

  test('is readable', () => {
    expect(
      addressOf({
        themes: ['theme-youth'],
        meetingKinds: ['WORKING_GROUP'],
        countries: ['ESP'],
        takenUp: false,
      }),
    ).toBe('theme=theme-youth&country=esp&meeting-kind=working-group&taken-up=no');
  });

  test('replaces the previous one and keeps other parameters', () => {
    const parameters = new URLSearchParams('rows=actor&theme=theme-youth&theme=theme-groups');
    writeFilter({ sectors: ['NGO'] }, parameters);
    expect(parameters.toString()).toBe('rows=actor&sector=ngo');
  });

  const sectors = 'one of ngo, academia, private-sector, intergovernmental, un-secretariat';
  test.each([
    ['sector=ngos', { at: 'sector', found: 'ngos', expected: sectors }],
    ['sector=constructor', { at: 'sector', found: 'constructor', expected: sectors }],
    ['from=2022-13-01', { at: 'from', found: '2022-13-01', expected: 'a day such as 2022-07-01' }],
    ['taken-up=maybe', { at: 'taken-up', found: 'maybe', expected: 'one of yes, no' }],
    ['country=spain', { at: 'country', found: 'spain', expected: 'a three-letter country code' }],
    ['theme=%3Cscript%3E', { at: 'theme', found: '<script>', expected: 'an id such as theme-youth' }],
  ])('reports the unknown value in %s, and reads the others', (address, problem) => {
    const read = readFilter(new URLSearchParams(`${address}&theme=theme-youth`));
    expect(read.problems).toEqual([problem]);
    expect(read.filter).toEqual({ themes: ['theme-youth'] });
  });
});

describe('the settings in an address', () => {
  const settings: fc.Arbitrary<ViewSettings> = fc.record({
    rows: fc.constantFrom('THEME', 'ACTOR', 'MEETING_KIND', 'YEAR'),
    columns: fc.constantFrom('CYCLE', 'THEME', 'REGIONAL_GROUP'),
    series: fc.constantFrom('NONE', 'THEME', 'SECTOR'),
    bucket: fc.constantFrom('CYCLE', 'YEAR', 'MEETING'),
    level: fc.constantFrom('TOP', 'LEAF', 'ALL'),
    top: fc.constantFrom(20, 50, 200),
    filled: fc.constantFrom(1, 2, 5),
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const parameters = new URLSearchParams();
        for (const [name, value] of Object.entries(given))
          writeSetting(parameters, name as keyof ViewSettings, value);
        expect(readSettings(new URLSearchParams(parameters.toString()))).toEqual({
          settings: given,
          problems: [],
        });
      }),
    );
  });

  test('have their defaults if an address has none or an unknown value, which is reported', () => {
    const { settings: read, problems } = readSettings(new URLSearchParams('rows=foo&top=33'));
    expect(read).toMatchObject({ rows: 'THEME', columns: 'CYCLE', top: 50 });
    expect(problems.map(({ at, found }) => [at, found])).toEqual([
      ['rows', 'foo'],
      ['top', '33'],
    ]);
  });

  test('default to themes of all levels under a filter of themes', () => {
    const levelOf = (address: string) => readSettings(new URLSearchParams(address)).settings.level;
    expect(levelOf('')).toBe('TOP');
    expect(levelOf('theme=theme-youth')).toBe('ALL');
    expect(levelOf('theme-all=theme-youth')).toBe('ALL');
    expect(levelOf('theme=theme-youth&level=top')).toBe('TOP');
    const parameters = new URLSearchParams('theme=theme-youth');
    writeSetting(parameters, 'level', 'TOP');
    expect(parameters.get('level')).toBe('top');
  });
});
