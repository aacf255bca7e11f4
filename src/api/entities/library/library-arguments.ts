import type { EntityType } from '../../../domain/entity-catalogue.ts';
import { ApiError } from '../../errors/api-error.ts';
import { MAX_PAGE } from '../../operation/paging.ts';
import { entityShapes } from '../../schema/entity-shapes.ts';
import { checkIds } from '../filter/check-ids.ts';

/** A condition that every entity meets, for use where the library would ignore an empty one. */
const anyThing = { sortKey: { startsWith: '' } };
const anyRelated = { node: anyThing };

type Where = Record<string, unknown>;

/**
 * A client's filter in the form that the library takes, without nulls except under `eq`. A field that is null has no
 * value or leads to nothing. `{}` means any entity, on a field that leads to one and under `some`, `all`, `none`,
 * `single` and `node` (the library ignores both). AND, OR and NOT that are null have no condition.
 *
 * @param type of the entities that are filtered
 * @param place of the filter, for messages
 * @throws {ApiError} BAD_USER_INPUT for a null that means nothing, such as `contains: null`
 */
export function libraryWhere(type: string, where: object, place = 'where'): Where {
  return eachKey(where, place, (key, value, at) => {
    const shape = entityShapes.get(type)?.fields.get(key.replace(/Connection$/, ''));
    if (shape?.kind !== 'link') {
      const comparisons = value === null ? { eq: null } : compared(value, at);
      if (shape?.kind !== 'property' || !shape.isList || comparisons['eq'] !== null)
        return { [key]: comparisons };
      // A list without values is stored as an empty list.
      return { OR: [{ [key]: { eq: null } }, { [key]: { eq: [] } }] };
    }
    const isConnection = key.endsWith('Connection');
    if (!shape.isList && !isConnection)
      return value === null ? { NOT: { [key]: anyThing } } : { [key]: relatedWhere(shape.target, value, at) };
    const ofQuantifier = (part: unknown, at: string) =>
      (isConnection ? connectionWhere : relatedWhere)(shape.target, part, at);
    if (value === null) return { [key]: { none: isConnection ? anyRelated : anyThing } };
    return { [key]: mapped(value, at, ofQuantifier) };
  });
}

/**
 * The filter of a nested list in the library's form; that of a field that we have added to the type is unchanged.
 *
 * @param field that returns the list, of entities or as a connection
 * @throws {ApiError} as {@link libraryWhere} and {@link checkIds}
 */
export function nestedWhere(
  type: string,
  field: string,
  where: object,
  typeOf: (id: string) => EntityType | null,
): Where {
  const place = `where of ${type}.${field}`;
  const shape = entityShapes.get(type)?.fields.get(field.replace(/Connection$/, ''));
  if (shape?.kind !== 'link') return where as Where;
  checkIds(shape.target, where, place, typeOf);
  return (field.endsWith('Connection') ? connectionWhere : libraryWhere)(shape.target, where, place);
}

/** A filter of a connection: on the relationship (`edge`) and on the entity at its end (`node`). */
function connectionWhere(target: string, where: unknown, place: string): Where {
  const clean = eachKey(given(where, place), place, (key, value, at) => ({
    [key]:
      key === 'node'
        ? relatedWhere(target, value, at)
        : eachKey(given(value, at), at, (property, filter, at) => ({
            [property]: filter === null ? { eq: null } : compared(filter, at),
          })),
  }));
  return isEmpty(clean) ? anyRelated : clean;
}

function relatedWhere(target: string, where: unknown, place: string): Where {
  const clean = libraryWhere(target, given(where, place), place);
  return isEmpty(clean) ? anyThing : clean;
}

const isEmpty = (where: Where): boolean => Object.keys(where).length === 0;

/** Comparisons with a value; null is allowed only under `eq`. */
function compared(comparisons: unknown, place: string): Where {
  return mapped(comparisons, place, (value, at) => (at === `${place}.eq` ? value : given(value, at)));
}

/** All keys of a filter together: AND, OR and NOT, and each other key as `ofKey` returns it. */
function eachKey(
  where: object,
  place: string,
  ofKey: (key: string, value: unknown, place: string) => Where,
): Where {
  const parts = entriesOf(where).flatMap(([key, value]) => {
    const at = `${place}.${key}`;
    const part = (value: unknown, at: string) => eachKey(given(value, at), at, ofKey);
    if (key !== 'AND' && key !== 'OR' && key !== 'NOT') return [ofKey(key, value, at)];
    if (value === null) return [];
    return [
      { [key]: key === 'NOT' ? part(value, at) : [value].flat().map((one, n) => part(one, `${at}[${n}]`)) },
    ];
  });
  const keys = parts.flatMap(Object.keys);
  return new Set(keys).size === keys.length ? Object.assign({}, ...parts) : { AND: parts };
}

function mapped(values: unknown, place: string, map: (value: unknown, place: string) => unknown): Where {
  return Object.fromEntries(
    entriesOf(values as object).map(([key, value]) => [key, map(value, `${place}.${key}`)]),
  );
}

const entriesOf = (of: object): [string, unknown][] =>
  Object.entries(of).filter(([, value]) => value !== undefined);

/** @throws {ApiError} BAD_USER_INPUT for null */
function given<Value>(value: Value, place: string): Value & object {
  if (value !== null) return value as Value & object;
  throw new ApiError(
    'INVALID_VALUE',
    `${place}: expected a value, found null. To select items without a value, set the field or its eq to null.`,
  );
}

/**
 * Checks the arguments that bound a nested list: the library would silently reduce `limit` and `first`, and pass
 * negative numbers to Neo4j.
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
