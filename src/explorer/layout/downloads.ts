import type { Filter } from '../address/facets.ts';
import { addressOf } from '../address/location.tsx';
import { MAX_URL_LENGTH } from '../api/fetch-graphql.ts';

/** A file to download. */
export interface Download {
  label: string;
  href: string;
  /** Where the address is too long for a link: what a form sends instead. */
  form: { action: string; parameters: Record<string, string> } | null;
}

const formats = { csv: 'CSV', ndjson: 'NDJSON', jsonld: 'JSON-LD' };

const downloadsOf = (name: string, label: string, parameters: Record<string, string>): Download[] =>
  Object.entries(formats).map(([extension, format]) => {
    const action = `/export/${name}.${extension}`;
    const href = addressOf(action, new URLSearchParams(parameters));
    const form = href.length > MAX_URL_LENGTH ? { action, parameters } : null;
    return { label: `${label}, ${format}`, href, form };
  });

const whereParameter = (where: object): Record<string, string> =>
  Object.keys(where).length === 0 ? {} : { where: JSON.stringify(where) };

/** The export of one entity. */
export const entityDownloads = (type: string, id: string): Download[] =>
  downloadsOf(`${type.toLowerCase()}s`, `This ${type.toLowerCase()}`, whereParameter({ id: { eq: id } }));

/** The export of the acts that a filter selects. */
export const actDownloads = (filter: Filter): Download[] =>
  downloadsOf('advances', 'Acts', whereParameter(filter));

/** The export of a matrix, by its arguments. */
export const tableDownloads = (filter: Filter, table: Record<string, string | number>): Download[] =>
  downloadsOf('matrix', 'Table', {
    ...Object.fromEntries(Object.entries(table).map(([name, value]) => [name, String(value)])),
    ...whereParameter(filter),
  });
