import type { DayFragment } from '../gql/graphql.ts';
import { dateFormat, numberIn } from '../messages/formats.ts';
import { locale as present, text } from '../messages/text.ts';

/** Sources use this calendar: a month or year in it matches none of another. */
const calendar = 'gregory';

/** How dates are shown, by number of characters: `2022`, `2022-07`, `2022-07-01`. */
const formOf: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { dateStyle: 'long' },
};

/**
 * A date in the language of the interface, with the precision of its source. Days are calendar days without a time
 * zone.
 */
export function dateText(
  { earliest, latest, precision, asWritten }: DayFragment,
  locale = present(),
): string {
  const written = (date: string) =>
    dateFormat(locale, { calendar, timeZone: 'UTC', ...formOf[date.length] }).format(new Date(date));
  if (precision === 'PERIOD') {
    const [from = '', to = ''] = (asWritten ?? '').split('/');
    return from === '..'
      ? text('date.until', { date: written(to) })
      : text('date.range', { from: written(from), to: written(to) });
  }
  if (earliest === null) return asWritten ?? text('date.unknown');
  switch (precision) {
    case 'DAY':
      return written(earliest);
    case 'MONTH':
      return written(earliest.slice(0, 7));
    case 'YEAR':
      return written(earliest.slice(0, 4));
    default:
      return asWritten ?? (latest === earliest ? written(earliest) : text('date.unknown'));
  }
}

/** Whether nothing is known about a date. */
export const isUndated = ({ earliest, asWritten }: DayFragment): boolean =>
  earliest === null && asWritten === null;

/** The days of a meeting: from and to, if they differ. */
export function daysText({ start, end }: { start: DayFragment; end: DayFragment }): string {
  const first = dateText(start);
  if (end.earliest === null || end.earliest === start.earliest) return first;
  return text('date.range', { from: first, to: dateText(end) });
}

/** The present day. */
export function todayText(): string {
  const day = new Date().toISOString().slice(0, 10);
  return dateText({ earliest: day, latest: day, precision: 'DAY', asWritten: day });
}

/** A point in time. */
export const momentText = (iso: string): string =>
  dateFormat(present(), { calendar, dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));

/** A number in the language of the interface. */
export const numberText = (value: number): string => numberIn(present(), value);
