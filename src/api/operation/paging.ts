import { createHash } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';

export const MAX_PAGE = 200;

/**
 * Checks a number argument against its bounds.
 *
 * @throws {ApiError} BAD_USER_INPUT with the bounds and what was found
 */
export function bounded(name: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw new ApiError('OUT_OF_RANGE', `${name}: expected ${min} to ${max}, found ${value}.`);
}

/** Size of a page, 1 to {@link MAX_PAGE}. */
export const pageSize = (first: number): number => bounded('first', first, 1, MAX_PAGE);

/**
 * Letters of a cursor that are a checksum of the rest: it detects what was mistyped or cut, and does not authenticate.
 */
const CHECK_LETTERS = 8;

/**
 * The opaque cursor of a row.
 *
 * @param scope what is paged and in which order, such as `Act NEWEST_FIRST`
 * @param key the row's key in that order
 */
export function encodeCursor(scope: string, key: string): string {
  const text = Buffer.from(`${scope}\n${key}`).toString('base64url');
  return `${checksum(text)}${text}`;
}

/**
 * The key in a cursor. Anyone who knows the checksum can have written it.
 *
 * @param form of the field's keys
 * @throws {ApiError} BAD_USER_INPUT if it is not a cursor of this field and order
 */
export function decodeCursor(scope: string, cursor: string, form = /^/): string {
  const text = cursor.slice(CHECK_LETTERS);
  const isOurs = cursor === `${checksum(text)}${text}`;
  const [found = '', key] = Buffer.from(text, 'base64url').toString().split('\n');
  if (isOurs && found === scope && key !== undefined && form.test(key)) return key;
  throw new ApiError(
    'BAD_CURSOR',
    `after: expected a cursor of an earlier page of the same field, order and search text, found ${
      isOurs ? 'a cursor of another field, order or search text' : JSON.stringify(cursor.slice(0, 80))
    }.`,
  );
}

/** How many rows, and after which, as clients send it; null is the same as missing. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Where a page is in the whole list, with the cursors of its first and last row. */
export function pageInfoOf<Row>(
  { hasNextPage, hasPreviousPage }: { hasNextPage: boolean; hasPreviousPage: boolean },
  rows: readonly Row[],
  cursorOf: (row: Row) => string,
) {
  const [first] = rows;
  const last = rows.at(-1);
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first === undefined ? null : cursorOf(first),
    endCursor: last === undefined ? null : cursorOf(last),
  };
}

/**
 * Pages through rows in the order of their unique keys.
 *
 * @param scope what is paged, as in {@link encodeCursor}
 * @throws {ApiError} BAD_USER_INPUT for a page size out of bounds or a cursor of another list
 */
export function pageByKey<Row extends { sortKey: string }>(
  rows: readonly Row[],
  { scope, first, after }: { scope: string } & PageArguments,
) {
  const size = pageSize(first ?? 50);
  const key = after == null ? null : decodeCursor(scope, after);
  const found = key === null ? 0 : rows.findIndex(({ sortKey }) => sortKey > key);
  const start = found === -1 ? rows.length : found;
  const nodes = rows.slice(start, start + size);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(scope, node.sortKey), node }));
  return {
    edges,
    nodes,
    pageInfo: pageInfoOf(
      { hasNextPage: start + size < rows.length, hasPreviousPage: start > 0 },
      edges,
      ({ cursor }) => cursor,
    ),
    totalCount: rows.length,
  };
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, CHECK_LETTERS);
}
