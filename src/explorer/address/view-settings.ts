import { dimensions } from '../labels/dimensions.ts';
import { keysOf, periods, themeLevels } from '../labels/terms.ts';
import { type AddressProblem, inAddress, oneOf, readValue } from './codecs.ts';

/** The values of each setting of a view besides its filter, by its name in addresses. */
export const choices = {
  rows: keysOf(dimensions),
  columns: keysOf(dimensions),
  series: [...keysOf(dimensions), 'NONE'],
  bucket: keysOf(periods),
  level: keysOf(themeLevels),
  /** Maximum number of rows, columns or lines; States are never cut. */
  top: [20, 50, 100, 200],
  /** Minimum number of columns in which a row has acts. */
  filled: [1, 2, 3, 4, 5],
} as const;

/** The settings of a view. What an address leaves out has its default, but for the period, which it always states. */
export type ViewSettings = { [Setting in keyof typeof choices]: (typeof choices)[Setting][number] };

const defaults: ViewSettings = {
  rows: 'THEME',
  columns: 'CYCLE',
  series: 'THEME',
  bucket: 'CYCLE',
  level: 'TOP',
  top: 50,
  filled: 1,
};

/** Under a filter of themes, only these and narrower ones have rows: there might be none at the top level. */
const defaultOf = (parameters: URLSearchParams, name: keyof ViewSettings) =>
  name === 'level' && (parameters.has('theme') || parameters.has('theme-all')) ? 'ALL' : defaults[name];

/** Reads a view's settings from an address. An unknown value is a problem, and the default replaces it. */
export function readSettings(parameters: URLSearchParams) {
  const problems: AddressProblem[] = [];
  const read = keysOf(choices).map((name) => {
    const codec = oneOf<string | number>(choices[name]);
    const chosen = readValue(name, { found: parameters.get(name), codec, problems });
    return [name, chosen ?? defaultOf(parameters, name)];
  });
  return { settings: Object.fromEntries(read) as ViewSettings, problems };
}

/** Writes a setting into an address. A default is left out, but for a period: what is usual depends on the data. */
export function writeSetting(
  parameters: URLSearchParams,
  name: keyof ViewSettings,
  value: string | number,
): void {
  const isStated = name === 'columns' || name === 'bucket';
  if (!isStated && value === defaultOf(parameters, name)) parameters.delete(name);
  else parameters.set(name, inAddress(String(value)));
}
