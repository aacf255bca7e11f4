import type { DayFragment } from '../gql/graphql.ts';

/**
 * A date in the reader's locale, as precise as its source. Days are calendar days without a time zone.
 *
 * @param locale a BCP 47 tag; the browser's where missing
 */
export function dateText({ earliest, latest, precision, asWritten }: DayFragment, locale?: string): string {
  if (earliest === null) return asWritten ?? 'day not known';
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${earliest}T00:00Z`));
  switch (precision) {
    case 'DAY':
      return written({ dateStyle: 'long' });
    case 'MONTH':
      return written({ month: 'long', year: 'numeric' });
    case 'YEAR':
      return written({ year: 'numeric' });
    default:
      return asWritten ?? (latest === earliest ? written({ dateStyle: 'long' }) : 'day not known');
  }
}

/** Whether nothing at all is known of a date. */
export const isUndated = ({ earliest, asWritten }: DayFragment): boolean =>
  earliest === null && asWritten === null;

/** The days of a meeting: from and to where they differ. */
export function daysText({ start, end }: { start: DayFragment; end: DayFragment }, locale?: string): string {
  const first = dateText(start, locale);
  if (end.earliest === null || end.earliest === start.earliest) return first;
  return `${first} – ${dateText(end, locale)}`;
}

/** A point in time in the reader's locale. */
export const momentText = (iso: string, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));

/** A number in the reader's locale. */
export const numberText = (value: number, locale?: string): string =>
  new Intl.NumberFormat(locale).format(value);

/** `1 act`, `14 acts`. */
export const countText = (count: number, one: string, many = `${one}s`, locale?: string): string =>
  `${numberText(count, locale)} ${count === 1 ? one : many}`;
