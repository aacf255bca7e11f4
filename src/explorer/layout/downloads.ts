import type { Filter } from '../address/facets.ts';
import { addressOf } from '../address/location.tsx';
import { MAX_URL_LENGTH } from '../api/fetch-graphql.ts';
import type { RegionalGroup } from '../gql/graphql.ts';
import { typeNames } from '../labels/terms.ts';
import { text } from '../messages/text.ts';

/** A file to download. */
export interface Download {
  label: string;
  href: string;
  /** Set if the address is too long for a link: what a form sends instead. */
  form: { action: string; parameters: Record<string, string> } | null;
}

const formats = { csv: 'CSV', ndjson: 'NDJSON', jsonld: 'JSON-LD' };

const downloadsOf = (
  name: string,
  labelOf: (format: string) => string,
  parameters: Record<string, string>,
): Download[] =>
  Object.entries(formats).map(([extension, format]) => {
    const action = `/export/${name}.${extension}`;
    const href = addressOf(action, new URLSearchParams(parameters));
    const form = href.length > MAX_URL_LENGTH ? { action, parameters } : null;
    return { label: labelOf(format), href, form };
  });

const whereParameter = (where: object): Record<string, string> =>
  Object.keys(where).length === 0 ? {} : { where: JSON.stringify(where) };

/** The export of one entity. */
export const entityDownloads = (type: keyof typeof typeNames, id: string): Download[] =>
  downloadsOf(
    `${type.toLowerCase()}s`,
    (format) => text('download.entity', { type: typeNames[type], format }),
    whereParameter({ id: { eq: id } }),
  );

/** The export of the acts that a filter selects. */
export const actDownloads = (filter: Filter): Download[] =>
  downloadsOf('advances', (format) => text('download.points', { format }), whereParameter(filter));

/** The export of the recorded treaty actions on an instrument, of all or of a regional group. */
export const treatyActionDownloads = (instrument: string, regionalGroup: RegionalGroup | null): Download[] =>
  downloadsOf(
    'treaty-actions',
    (format) => text('treaties.download', { format }),
    whereParameter({
      instrument: { id: { eq: instrument } },
      ...(regionalGroup === null ? {} : { actor: { regionalGroup: { eq: regionalGroup } } }),
    }),
  );

/** The export of participations by their ids. */
export const participationDownloads = (ids: readonly string[]): Download[] =>
  downloadsOf(
    'participations',
    (format) => text('attendance.download', { format }),
    whereParameter({ id: { in: ids } }),
  );

/** The export of a matrix, by its arguments. */
export const tableDownloads = (filter: Filter, table: Record<string, string | number>): Download[] =>
  downloadsOf('matrix', (format) => text('download.table', { format }), {
    ...Object.fromEntries(Object.entries(table).map(([name, value]) => [name, String(value)])),
    ...whereParameter(filter),
  });
