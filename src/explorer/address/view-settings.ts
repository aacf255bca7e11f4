import type { Bucket, Dimension, ThemeLevel } from '../gql/graphql.ts';
import { dimensions } from '../labels/dimensions.ts';
import { periods, themeLevels } from '../labels/terms.ts';
import { type AddressProblem, inAddress, oneOf } from './codecs.ts';

/** The settings of a view beside its filter, by their names in addresses. What an address leaves out has its default. */
export interface ViewSettings {
  rows: Dimension;
  columns: Dimension;
  series: Dimension | 'NONE';
  bucket: Bucket;
  level: ThemeLevel;
  /** Maximum number of rows, columns or lines; States are never cut. */
  top: number;
  /** Minimum number of columns in which a row has acts. */
  filled: number;
}

const defaults: ViewSettings = {
  rows: 'THEME',
  columns: 'CYCLE',
  series: 'THEME',
  bucket: 'CYCLE',
  level: 'TOP',
  top: 50,
  filled: 1,
};

/** Under a filter of themes only these and narrower ones have rows: at the top level there might be none. */
const defaultOf = (parameters: URLSearchParams, name: keyof ViewSettings) =>
  name === 'level' && (parameters.has('theme') || parameters.has('theme-all')) ? 'ALL' : defaults[name];

/** The values that each setting can have. */
export const choices: { [Setting in keyof ViewSettings]: readonly ViewSettings[Setting][] } = {
  rows: Object.keys(dimensions) as Dimension[],
  columns: Object.keys(dimensions) as Dimension[],
  series: [...(Object.keys(dimensions) as Dimension[]), 'NONE'],
  bucket: Object.keys(periods) as Bucket[],
  level: Object.keys(themeLevels) as ThemeLevel[],
  top: [20, 50, 100, 200],
  filled: [1, 2, 3, 4, 5],
};
const settingNames = Object.keys(choices) as (keyof ViewSettings)[];

/** Reads a view's settings from an address. An unknown value is a problem, and the default is taken. */
export function readSettings(parameters: URLSearchParams): {
  settings: ViewSettings;
  problems: AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const read = settingNames.map((name) => {
    const found = parameters.get(name);
    const codec = oneOf<string | number>(choices[name]);
    const chosen = found === null ? undefined : codec.read(found);
    if (found !== null && chosen === undefined) problems.push({ at: name, expected: codec.expected, found });
    return [name, chosen ?? defaultOf(parameters, name)];
  });
  return { settings: Object.fromEntries(read) as ViewSettings, problems };
}

/** Writes a setting into an address; a default is left out. */
export function writeSetting<Name extends keyof ViewSettings>(
  parameters: URLSearchParams,
  name: Name,
  value: ViewSettings[Name],
): void {
  if (value === defaultOf(parameters, name)) parameters.delete(name);
  else parameters.set(name, inAddress(String(value)));
}
