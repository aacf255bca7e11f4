import type { Bucket, Dimension, ThemeLevel } from '../gql/graphql.ts';
import { buckets, dimensions, themeLevels } from '../labels/terms.ts';
import { type AddressProblem, inAddress } from './filter-in-address.ts';

/** What else an address can say of a view beside the filter. What an address leaves out has its usual value. */
export interface ViewSettings {
  rows: Dimension;
  columns: Dimension;
  series: Dimension | 'NONE';
  bucket: Bucket;
  level: ThemeLevel;
  /** At most so many rows, columns or lines; States are never cut. */
  top: number;
  /** Only rows filled in at least so many columns. */
  filled: number;
}

const usual: ViewSettings = {
  rows: 'THEME',
  columns: 'CYCLE',
  series: 'THEME',
  bucket: 'CYCLE',
  level: 'TOP',
  top: 50,
  filled: 1,
};

/**
 * Where a filter names themes, only these and narrower ones can be rows: of the broadest, there might be none.
 */
const usualOf = <Name extends keyof ViewSettings>(
  parameters: URLSearchParams,
  name: Name,
): ViewSettings[Name] | ThemeLevel =>
  name === 'level' && (parameters.has('theme') || parameters.has('theme-all')) ? 'ALL' : usual[name];

export const TOPS = [20, 50, 100, 200] as const;
export const FILLED = [1, 2, 3, 4, 5] as const;

const choices: { [Setting in keyof ViewSettings]: readonly ViewSettings[Setting][] } = {
  rows: Object.keys(dimensions) as Dimension[],
  columns: Object.keys(dimensions) as Dimension[],
  series: [...(Object.keys(dimensions) as Dimension[]), 'NONE'],
  bucket: Object.keys(buckets) as Bucket[],
  level: Object.keys(themeLevels) as ThemeLevel[],
  top: TOPS,
  filled: FILLED,
};
export const settingNames = Object.keys(choices) as (keyof ViewSettings)[];

/** Reads a view's settings out of an address. What cannot be followed has its usual value and is told. */
export function readSettings(parameters: URLSearchParams): {
  settings: ViewSettings;
  problems: AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const read = settingNames.map((name) => {
    const found = parameters.get(name);
    if (found === null) return [name, usualOf(parameters, name)];
    const chosen = choices[name].find((choice) => inAddress(String(choice)) === found.toLowerCase());
    if (chosen === undefined)
      problems.push({
        at: name,
        expected: `one of ${choices[name].map((choice) => inAddress(String(choice))).join(', ')}`,
        found,
      });
    return [name, chosen ?? usualOf(parameters, name)];
  });
  return { settings: Object.fromEntries(read) as ViewSettings, problems };
}

/** Writes a setting into an address; a usual value needs no words. */
export function writeSetting<Name extends keyof ViewSettings>(
  parameters: URLSearchParams,
  name: Name,
  value: ViewSettings[Name],
): void {
  if (value === usualOf(parameters, name)) parameters.delete(name);
  else parameters.set(name, inAddress(String(value)));
}

/** Dimensions of which one decides the other make no table, and the API refuses them. */
const groups: readonly (readonly [readonly Dimension[], readonly Dimension[]])[] = [
  [['ACTOR'], ['ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP']],
  [
    ['ACTOR_KIND', 'SECTOR', 'REGIONAL_GROUP'],
    ['ACTOR_KIND', 'SECTOR', 'REGIONAL_GROUP'],
  ],
  [['COUNTRY'], ['REGIONAL_GROUP']],
  [['MEETING'], ['MEETING_KIND', 'YEAR', 'CYCLE', 'PHASE']],
  [['CYCLE'], ['PHASE']],
];

/** Whether two dimensions make a table, by the description of `matrix` in the schema. */
export const goTogether = (one: Dimension, other: Dimension): boolean =>
  one !== other &&
  !groups.some(
    ([left, right]) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
