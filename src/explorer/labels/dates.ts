import type { DayFragment } from '../gql/graphql.ts';
import { locale as present, text } from '../messages/text.ts';

/** Sources date by this calendar: a month or year of it is none of another. */
const calendar = 'gregory';

/**
 * A date in the language of the interface, as precise as its source. Days are calendar days without a time zone.
 */
export function dateText(
  { earliest, latest, precision, asWritten }: DayFragment,
  locale = present(),
): string {
  if (earliest === null) return asWritten ?? text('date.unknown');
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
      return asWritten ?? (latest === earliest ? written({ dateStyle: 'long' }) : text('date.unknown'));
  }
}

/** Whether nothing at all is known of a date. */
export const isUndated = ({ earliest, asWritten }: DayFragment): boolean =>
  earliest === null && asWritten === null;

/** The days of a meeting: from and to where they differ. */
export function daysText({ start, end }: { start: DayFragment; end: DayFragment }): string {
  const first = dateText(start);
  if (end.earliest === null || end.earliest === start.earliest) return first;
  return text('date.range', { from: first, to: dateText(end) });
}

/** A point in time. */
export const momentText = (iso: string): string =>
  new Intl.DateTimeFormat(present(), { calendar, dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** A number. */
export const numberText = (value: number): string => new Intl.NumberFormat(present()).format(value);
