import type { AdvanceOrder } from '../tracing/advance-index.ts';
import { ApiError } from './api-error.ts';

export const MAX_PAGE = 200;

/**
 * Checks a number argument against its bounds.
 *
 * @throws {ApiError} BAD_USER_INPUT with the bounds and what was found
 */
export function bounded(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ApiError('BAD_USER_INPUT', `${name}: expected ${least} to ${most}, found ${value}.`);
}

/** Size of a page, 1 to {@link MAX_PAGE}. */
export const pageSize = (first: number): number => bounded('first', first, 1, MAX_PAGE);

const prefixes: Record<AdvanceOrder, string> = { NEWEST_FIRST: 'n', OLDEST_FIRST: 'o' };
const keyForm = /^(\d{4}-\d{2}-\d{2}) \S{1,300}$/;

/** The opaque cursor of an act: its key under an order. */
export function encodeCursor(order: AdvanceOrder, key: string): string {
  return Buffer.from(`${prefixes[order]}${key}`).toString('base64url');
}

/**
 * The key in a cursor.
 *
 * @throws {ApiError} BAD_USER_INPUT when it is no cursor of ours, or one of another order
 */
export function decodeCursor(order: AdvanceOrder, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(1);
  const isOurs = Buffer.from(text).toString('base64url') === cursor && keyForm.test(key);
  if (isOurs && text.startsWith(prefixes[order])) return key;
  const found = isOurs ? 'a cursor of another order' : JSON.stringify(cursor.slice(0, 80));
  throw new ApiError(
    'BAD_USER_INPUT',
    `after: expected a cursor of an earlier page under the same sort, found ${found}.`,
  );
}
