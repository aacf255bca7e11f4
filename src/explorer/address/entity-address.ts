import { listedTypes } from '../labels/terms.ts';
import { inAddress } from './codecs.ts';
import type { Filter } from './facets.ts';
import { writeFilter } from './filter-in-address.ts';
import { addressOf } from './location.tsx';

/** The list of the entities of a type: `/actors`. */
export const listAddress = (type: string): string => `/${type.toLowerCase()}s`;

/** The page of the acts that a filter selects. */
export function actsAddress(filter: Filter): string {
  const parameters = new URLSearchParams();
  writeFilter(filter, parameters);
  return addressOf('/acts', parameters);
}

/** The page of an entity; for cycles and instruments, which have none, their acts; null for other types. */
export function entityAddress(type: string, id: string): string | null {
  if (type in listedTypes || type === 'Act') return `${listAddress(type)}/${encodeURI(id)}`;
  if (type === 'ReviewCycle') return actsAddress({ cycles: [id] });
  return type === 'Instrument' ? actsAddress({ instruments: [id] }) : null;
}

/** The search page with a text, for all types or one. */
export const searchAddress = (text: string, type?: string): string =>
  addressOf('/search', new URLSearchParams({ q: text, ...(type === undefined ? {} : { type }) }));

/** The page of the lineage of an act or resolution, in both directions or one. */
export const lineageAddress = (id: string, direction?: 'EARLIER' | 'LATER' | 'BOTH'): string =>
  addressOf(
    '/lineage',
    new URLSearchParams({ id, ...(direction === undefined ? {} : { direction: inAddress(direction) }) }),
  );
