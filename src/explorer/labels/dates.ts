import type { DayFragment } from '../gql/graphql.ts';

/** Sources date by this calendar: a month or year of it is none of another. */
const calendar = 'gregory';

/**
 * A date in the reader's language and numerals, as precise as its source. Days are calendar days without a time zone.
 *
 * @param locale the reader's, where missing
 */
export function dateText({ earliest, latest, precision, asWritten }: DayFragment, locale?: string): string {
  if (earliest === null) return asWritten ?? 'day not known';
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', ...options }).format(
      new Date(`${earliest}T00:00Z`),
    );
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
export function daysText({ start, end }: { start: DayFragment; end: DayFragment }): string {
  const first = dateText(start);
  if (end.earliest === null || end.earliest === start.earliest) return first;
  return `${first} – ${dateText(end)}`;
}

/** A point in time in the reader's locale. */
export const momentText = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { calendar, dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** A number in the reader's locale. */
export const numberText = (value: number): string => new Intl.NumberFormat().format(value);

/** `1 act`, `14 acts`. */
export const countText = (count: number, noun: string): string =>
  `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`;
