import { writeFilter } from './filter-in-address.ts';
import { addressOf } from './location.tsx';

const folders: Readonly<Record<string, string>> = {
  Act: 'acts',
  Actor: 'actors',
  Theme: 'themes',
  Meeting: 'meetings',
  Resolution: 'resolutions',
  Source: 'sources',
};

/** The page of an entity; of cycles and instruments, which have none, their acts; null for other types. */
export function entityAddress(type: string, id: string): string | null {
  const folder = folders[type];
  if (folder !== undefined) return `/${folder}/${id}`;
  const parameters = new URLSearchParams();
  if (type === 'ReviewCycle') writeFilter({ cycles: [id] }, parameters);
  else if (type === 'Instrument') writeFilter({ instruments: [id] }, parameters);
  else return null;
  return addressOf('/acts', parameters);
}

/** The search page with a text, for all types or one. */
export const searchAddress = (text: string, type?: string): string =>
  addressOf('/search', new URLSearchParams({ q: text, ...(type === undefined ? {} : { type }) }));
