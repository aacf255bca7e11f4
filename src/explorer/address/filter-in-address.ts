import { type Facet, type Filter, facets } from './facets.ts';

/** Something in an address that cannot be followed. */
export interface AddressProblem {
  /** Name of the parameter. */
  at: string;
  expected: string;
  found: string;
}

/** `WORKING_GROUP` stands in addresses as `working-group`. */
export const inAddress = (value: string): string => value.toLowerCase().replaceAll('_', '-');
/** The value that {@link inAddress} gives an address. */
export const fromAddress = (value: string): string => value.toUpperCase().replaceAll('-', '_');

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID = /^[a-z0-9][a-z0-9./_-]*$/i;

/** Reads the filter out of an address. What cannot be followed is left out and told. */
export function readFilter(parameters: URLSearchParams): { filter: Filter; problems: AddressProblem[] } {
  const filter: Record<string, unknown> = {};
  const problems: AddressProblem[] = [];
  for (const facet of facets) {
    const given = [...new Set(parameters.getAll(facet.name))];
    const good = given.flatMap((found) => {
      const read = valueIn(facet, found);
      if (read !== undefined) return [read];
      problems.push({ at: facet.name, expected: expectationOf(facet), found });
      return [];
    });
    if (good.length > 0) filter[facet.key] = isList(facet) ? good : good[0];
  }
  return { filter: filter as Filter, problems };
}

/** Writes a filter into an address; the same filter always gives the same address. */
export function writeFilter(filter: Filter, parameters: URLSearchParams): void {
  for (const facet of facets) {
    parameters.delete(facet.name);
    const value = filter[facet.key];
    for (const one of value === undefined || value === null ? [] : [value].flat())
      parameters.append(facet.name, textOf(facet, one));
  }
}

/** Whether a condition takes several values. */
export const isList = ({ values }: Facet): boolean => ['ids', 'words', 'countries'].includes(values);

/** The values of a condition as a list, for chips. */
export const valuesOf = (filter: Filter, { key }: Facet): (string | boolean)[] =>
  filter[key] === undefined || filter[key] === null ? [] : ([filter[key]].flat() as (string | boolean)[]);

/** A filter with a value more in a condition, or with that value in place of the one that was there. */
export function withValue(filter: Filter, facet: Facet, value: string | boolean): Filter {
  if (!isList(facet)) return { ...filter, [facet.key]: value };
  return { ...filter, [facet.key]: [...new Set([...valuesOf(filter, facet), value])] };
}

/** A filter without a value of a condition. */
export function withoutValue(filter: Filter, facet: Facet, value: string | boolean): Filter {
  const { [facet.key]: _, ...rest } = filter;
  const left = valuesOf(filter, facet).filter((one) => one !== value);
  return left.length === 0 ? rest : { ...rest, [facet.key]: left };
}

function valueIn(facet: Facet, text: string): string | boolean | undefined {
  switch (facet.values) {
    case 'ids':
      return ID.test(text) ? text : undefined;
    case 'words':
      return Object.hasOwn(facet.words, fromAddress(text)) ? fromAddress(text) : undefined;
    case 'countries':
      return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined;
    case 'flag':
      return text === 'yes' ? true : text === 'no' ? false : undefined;
    case 'day':
      return DAY.test(text) ? text : undefined;
    case 'text':
      return text.trim() === '' ? undefined : text;
  }
}

function textOf({ values }: Facet, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (values === 'words') return inAddress(value);
  return values === 'countries' ? value.toLowerCase() : value;
}

function expectationOf(facet: Facet): string {
  switch (facet.values) {
    case 'ids':
      return 'an id such as theme-youth';
    case 'words':
      return `one of ${Object.keys(facet.words).map(inAddress).join(', ')}`;
    case 'countries':
      return 'a country code of three letters';
    case 'flag':
      return 'yes or no';
    case 'day':
      return 'a day such as 2022-07-01';
    case 'text':
      return 'words';
  }
}
