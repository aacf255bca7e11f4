import type { Filter } from '../address/facets.ts';
import { addressOf } from '../address/location.tsx';
import type { Download } from './view-actions.tsx';

const forms = [
  ['csv', 'CSV'],
  ['ndjson', 'NDJSON'],
  ['jsonld', 'JSON-LD'],
] as const;

const filesOf = (what: string, label: string, parameters: Record<string, string>): Download[] =>
  forms.map(([form, name]) => ({
    label: `${label}, ${name}`,
    href: addressOf(`/export/${what}.${form}`, new URLSearchParams(parameters)),
  }));

/** Addresses of an export of one thing. */
export const downloadsOfThing = (type: string, id: string): Download[] =>
  filesOf(`${type.toLowerCase()}s`, `This ${type.toLowerCase()}`, {
    where: JSON.stringify({ id: { eq: id } }),
  });

/** Addresses of exports of acts under a filter, and of a table of counts where the view shows one. */
export function downloadsOf(
  filter: Filter,
  { sort, table }: { sort?: string; table?: Readonly<Record<string, string | number>> } = {},
): Download[] {
  const where = Object.keys(filter).length === 0 ? {} : { where: JSON.stringify(filter) };
  const texts = Object.entries(table ?? {}).map(([name, value]) => [name, String(value)]);
  return [
    ...(table === undefined ? [] : filesOf('matrix', 'Table', { ...Object.fromEntries(texts), ...where })),
    ...filesOf('advances', 'Acts', { ...where, ...(sort === undefined ? {} : { sort }) }),
  ];
}
