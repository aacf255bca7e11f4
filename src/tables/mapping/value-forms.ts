import anyAscii from 'any-ascii';
import { LRUCache } from 'lru-cache';
import { DateTime } from 'luxon';

/** How values of cells are read. */

/** A text as the last part of an id: lower-case letters and digits with hyphens. Empty if it has neither. */
export function idOf(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The parts of a date that a form gives; null if it does not give a full year, or a day without its month. */
function precisionOf(form: string): 'yyyy' | 'yyyy-MM' | 'yyyy-MM-dd' | null {
  const tokens = form.replace(/'[^']*'/g, '');
  const [year, month, day] = [/yyyy/, /[ML]/, /d/].map((token) => token.test(tokens));
  if (!year || (day && !month) || /[^yMLd\s\p{P}\p{S}]/u.test(tokens)) return null;
  if (day) return 'yyyy-MM-dd';
  return month ? 'yyyy-MM' : 'yyyy';
}

/** Whether this is a form of dates that can be read without a guess. */
export function isDateForm(form: string, language: string): boolean {
  const day = DateTime.utc(2003, 2, 1);
  const written = day.setLocale(language).toFormat(form);
  const precision = precisionOf(form);
  return precision !== null && readDate(written, form, language) === day.toFormat(precision);
}

/**
 * A date of this form as `2022-07-01`, `2022-07` or `2022`, as exact as the form is.
 *
 * @returns null if the text has another form or gives a day that does not exist
 */
export function readDate(text: string, form: string, language: string): string | null {
  const key = JSON.stringify([text, form, language]);
  const before = dates.get(key);
  if (before !== undefined) return before.date;
  const date = parsedDate(text, form, language);
  dates.set(key, { date });
  return date;
}

/** Dates that were read before: a table has few different ones, and Luxon needs some 10 µs for each. */
const dates = new LRUCache<string, { date: string | null }>({ max: 10_000 });

function parsedDate(text: string, form: string, language: string): string | null {
  const precision = precisionOf(form);
  const date = DateTime.fromFormat(text, form, { zone: 'utc', locale: language });
  return precision !== null && date.isValid ? date.toFormat(precision) : null;
}

/**
 * A number in decimals, as JSON writes it.
 *
 * @returns null if the text is none, or has more digits than a number keeps
 */
export function readNumber(text: string, decimal: '.' | ','): number | null {
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  if ((decimal === ',' && text.includes('.')) || !/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const digits = plain.replace(/^-?0*|\.|0+$/g, '');
  return digits.length <= 15 ? Number(plain) : null;
}
