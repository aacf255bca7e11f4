import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../schema/', import.meta.url);

/**
 * The SDL of what the library serves: one text a file. Fields marked `@hidden` are for our resolvers, and no part of the
 * public schema.
 */
export const entitySdl = (): string[] => sdlIn('entities/');

/** The SDL of the fields that are ours: one text a file. */
export const apiSdl = (): string[] => sdlIn('api/');

function sdlIn(part: string): string[] {
  const names = readdirSync(new URL(part, folder)).sort();
  return names.map((name) => readFileSync(new URL(`${part}${name}`, folder), 'utf8'));
}
