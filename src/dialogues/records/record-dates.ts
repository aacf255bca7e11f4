import { type ImpreciseDate, parseImpreciseDate, unknownDate } from '../../domain/imprecise-date.ts';
import { newestFirstKey, oldestFirstKey } from '../../domain/order-key.ts';
import { type Properties, properties } from './graph-record.ts';

/** A date of the document, already checked to exist; undefined if no source gives one. */
export function readDate(text: string | undefined): ImpreciseDate {
  return text === undefined ? unknownDate : (parseImpreciseDate(text) ?? unknownDate);
}

/** The keys that order a record by its date, oldest and newest first. */
export function dateKeys(date: Pick<ImpreciseDate, 'earliest'>, id: string): Properties {
  return { sortKey: oldestFirstKey(date, id), newestKey: newestFirstKey(date, id) };
}

/** A date as flat properties with a prefix: `startEarliest`, `startLatest`, `startPrecision`, `startAsWritten`. */
export function flatDate(prefix: string, date: ImpreciseDate): Properties {
  return properties({
    [`${prefix}Earliest`]: date.earliest ?? undefined,
    [`${prefix}Latest`]: date.latest ?? undefined,
    [`${prefix}Precision`]: date.precision,
    [`${prefix}AsWritten`]: date.asWritten ?? undefined,
  });
}
