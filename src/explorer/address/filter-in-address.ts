import { text as message } from '../messages/text.ts';
import { type AddressProblem, type Codec, entityId, matching, oneOf, readValue } from './codecs.ts';
import { type Facet, type Filter, facets } from './facets.ts';

const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'address.day');
const text = matching(/\S/, 'address.words');
const country: Codec<string> = {
  get expected() {
    return message('address.country');
  },
  read: (code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : undefined),
  write: (code) => code.toLowerCase(),
};
const flag = oneOf([true, false], (value) => (value ? 'yes' : 'no'));

/** How the values of a condition are written in an address. */
function codecOf(facet: Facet): Codec<string> | Codec<boolean> {
  if (facet.values === 'words') return oneOf(Object.keys(facet.words));
  return { ids: entityId, countries: country, flag, day, text }[facet.values];
}

/** Reads the filter from an address. A value that is not allowed is a problem, and is left out. */
export function readFilter(parameters: URLSearchParams): { filter: Filter; problems: AddressProblem[] } {
  const filter: Record<string, unknown> = {};
  const problems: AddressProblem[] = [];
  for (const facet of facets) {
    const values: (string | boolean)[] = [];
    const codec = codecOf(facet) as Codec<string | boolean>;
    for (const found of new Set(parameters.getAll(facet.name))) {
      const value = readValue(facet.name, { found, codec, problems });
      if (value !== undefined) values.push(value);
    }
    if (values.length > 0) filter[facet.key] = isList(facet) ? values : values[0];
  }
  return { filter: filter as Filter, problems };
}

/** Replaces the filter in an address; the same filter always gives the same address. */
export function writeFilter(filter: Filter, parameters: URLSearchParams): void {
  for (const facet of facets) {
    parameters.delete(facet.name);
    const { write } = codecOf(facet) as Codec<string | boolean>;
    for (const value of valuesOf(filter, facet)) parameters.append(facet.name, write(value));
  }
}

/** Whether a condition takes several values. */
export const isList = ({ values }: Facet): boolean => ['ids', 'words', 'countries'].includes(values);

/** The values of a condition as a list. */
export const valuesOf = (filter: Filter, { key }: Facet): (string | boolean)[] =>
  [filter[key] ?? []].flat() as (string | boolean)[];

/** A filter with another value of a condition, which replaces the first if the condition has only one. */
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
