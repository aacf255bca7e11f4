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

/** Where all that is known about a thing stands: a page of its own, or for cycles and instruments its acts; null where there is none. */
export function thingAddress(type: string, id: string): string | null {
  const folder = folders[type];
  if (folder !== undefined) return `/${folder}/${id}`;
  const parameters = new URLSearchParams();
  if (type === 'ReviewCycle') writeFilter({ cycles: [id] }, parameters);
  else if (type === 'Instrument') writeFilter({ instruments: [id] }, parameters);
  else return null;
  return `/acts?${parameters}`;
}

/** Where all stands that a text finds, or what it finds of one type. */
export const searchAddress = (text: string, type?: string): string =>
  addressOf('/search', new URLSearchParams({ q: text, ...(type === undefined ? {} : { type }) }));
