import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../schema/', import.meta.url);

/**
 * The SDL of the types that the library serves, one text for each file. Fields marked `@hidden` are for our resolvers
 * and are not in the public schema.
 */
export const entitySdl = (): string[] => sdlIn('entities/');

/** The SDL of our own fields, one text for each file. */
export const apiSdl = (): string[] => sdlIn('api/');

function sdlIn(part: string): string[] {
  const names = readdirSync(new URL(part, folder)).sort();
  return names.map((name) => readFileSync(new URL(`${part}${name}`, folder), 'utf8'));
}
