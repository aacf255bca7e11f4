import { fold } from './fold.ts';
import type { ImpreciseDate } from './imprecise-date.ts';

/**
 * The keys by which things are ordered and paged: each begins with what is ordered by and ends with
 * the id, so that no two are equal. They are compared by code point.
 */

/** Stands between what is ordered by and the id: less than any character of a folded name, so that "Ann" precedes "Ann B". */
const SEPARATOR = '\t';

/** The key that sorts by first possible day, then id, with unknown dates last. */
export function oldestFirstKey(date: Pick<ImpreciseDate, 'earliest'>, id: string): string {
  return `${date.earliest ?? '9999-99-99'} ${id}`;
}

/** The key that, read downwards, sorts by first possible day, newest first, with unknown dates last. */
export function newestFirstKey(date: Pick<ImpreciseDate, 'earliest'>, id: string): string {
  return `${date.earliest ?? '0000-00-00'} ${id}`;
}

/** The key that sorts by name or title, case and accents folded, then id. */
export function nameKey(name: string, id: string): string {
  return `${fold(name)}${SEPARATOR}${id}`;
}

/** The key that sorts by number as people count (9/2 before 10/1), then id, with what has none last. */
export function numberKey(number: string | number | undefined, id: string): string {
  const counted = String(number ?? '\uffff').replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return `${counted}${SEPARATOR}${id}`;
}

/** Compares keys, for sorting. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
