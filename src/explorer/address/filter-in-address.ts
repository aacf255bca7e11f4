import { type Facet, type Filter, facets } from './facets.ts';

/** A parameter of an address with a value that is not allowed. */
export interface AddressProblem {
  /** Name of the parameter. */
  at: string;
  expected: string;
  found: string;
}

/** An enum value in an address: `WORKING_GROUP` as `working-group`. */
export const inAddress = (value: string): string => value.toLowerCase().replaceAll('_', '-');
/** The inverse of {@link inAddress}. */
export const fromAddress = (value: string): string => value.toUpperCase().replaceAll('-', '_');

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID = /^[a-z0-9][a-z0-9./_-]*$/i;

/** Reads the filter from an address. A value that is not allowed is a problem, and is left out. */
export function readFilter(parameters: URLSearchParams): { filter: Filter; problems: AddressProblem[] } {
  const filter: Record<string, unknown> = {};
  const problems: AddressProblem[] = [];
  for (const facet of facets) {
    const values: (string | boolean)[] = [];
    for (const found of new Set(parameters.getAll(facet.name))) {
      const value = valueIn(facet, found);
      if (value === undefined) problems.push({ at: facet.name, expected: expectationOf(facet), found });
      else values.push(value);
    }
    if (values.length > 0) filter[facet.key] = isList(facet) ? values : values[0];
  }
  return { filter: filter as Filter, problems };
}

/** Writes a filter into an address in place of the one there; the same filter always gives the same address. */
export function writeFilter(filter: Filter, parameters: URLSearchParams): void {
  for (const facet of facets) {
    parameters.delete(facet.name);
    for (const value of valuesOf(filter, facet)) parameters.append(facet.name, textOf(facet, value));
  }
}

/** Whether a condition takes several values. */
export const isList = ({ values }: Facet): boolean => ['ids', 'words', 'countries'].includes(values);

/** The values of a condition as a list. */
export const valuesOf = (filter: Filter, { key }: Facet): (string | boolean)[] =>
  [filter[key] ?? []].flat() as (string | boolean)[];

/** A filter with a further value of a condition; where the condition takes one value, with that in place of it. */
export function withValue(filter: Filter, facet: Facet, value: string | boolean): Filter {
  if (!isList(facet)) return { ...filter, [facet.key]: value };
  return { ...filter, [facet.key]: [...new Set([...valuesOf(filter, facet), value])] };
}

/** A filter without a value of a condition. */
export function withoutValue(filter: Filter, facet: Facet, value: string | boolean): Filter {
  const { [facet.key]: _, ...others } = filter;
  const remaining = valuesOf(filter, facet).filter((one) => one !== value);
  return remaining.length === 0 ? others : { ...others, [facet.key]: remaining };
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
