import { ApiError } from '../../errors/api-error.ts';
import { MAX_PAGE } from '../../operation/paging.ts';

/** What every thing has: stands for "any" where the library would take an empty condition as none at all. */
const anyThing = { sortKey: { startsWith: '' } };

/**
 * Arguments of a library field, or a filter of its, in the form that it takes. A null is the same as
 * missing at any depth, but under `eq`, where it means "has no value" (the library fails on all others);
 * `some: {}` asks for at least one, `none: {}` for none, `single: {}` for one (the library drops them).
 */
export function libraryArguments(given: object): Record<string, unknown> {
  return cleaned(given, false) as Record<string, unknown>;
}

function cleaned(value: unknown, ofConnection: boolean): unknown {
  if (Array.isArray(value))
    return value.filter((item) => item != null).map((item) => cleaned(item, ofConnection));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) => item !== undefined && (item !== null || key === 'eq'),
  );
  return Object.fromEntries(
    entries.map(([key, item]) => {
      const isConnection = key.endsWith('Connection') || (ofConnection && key !== 'node' && key !== 'edge');
      const clean = cleaned(item, isConnection);
      if (!['some', 'none', 'single'].includes(key) || !isRecord(clean) || Object.keys(clean).length > 0)
        return [key, clean];
      return [key, ofConnection ? { node: anyThing } : anyThing];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Checks what bounds a nested list: the library would silently cut `limit` and `first`, and hand
 * what is below zero to Neo4j.
 *
 * @param place the field, such as `Actor.acts`
 * @throws {ApiError} BAD_USER_INPUT with the bounds and what was found
 */
export function checkNestedArgument(place: string, argument: string, value: unknown): void {
  if (value == null) return;
  const refuse = (expected: string, reason: 'OUT_OF_RANGE' | 'BAD_CURSOR' = 'OUT_OF_RANGE'): never => {
    throw new ApiError(
      reason,
      `${argument} of ${place}: expected ${expected}, found ${JSON.stringify(value).slice(0, 80)}.`,
    );
  };
  if ((argument === 'limit' || argument === 'first') && !(Number(value) >= 1 && Number(value) <= MAX_PAGE))
    refuse(`1 to ${MAX_PAGE}`);
  if (argument === 'offset' && !(Number(value) >= 0)) refuse('0 or more');
  if (
    argument === 'after' &&
    !/^arrayconnection:\d{1,9}$/.test(Buffer.from(String(value), 'base64').toString())
  )
    refuse('a cursor of an earlier page of the same list', 'BAD_CURSOR');
}
