import type { DayFragment } from '../gql/graphql.ts';

/** Sources date by this calendar: a month or year of it is none of another. */
const calendar = 'gregory';

/** How the dates are shown that have so many characters: `2022`, `2022-07`, `2022-07-01`. */
const formOf: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { dateStyle: 'long' },
};

/**
 * A date in the reader's language and numerals, as precise as its source. Days are calendar days without a time zone.
 *
 * @param locale the reader's, where missing
 */
export function dateText({ earliest, latest, precision, asWritten }: DayFragment, locale?: string): string {
  const written = (date: string) =>
    new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', ...formOf[date.length] }).format(
      new Date(date),
    );
  if (precision === 'PERIOD') {
    const [from = '', to = ''] = (asWritten ?? '').split('/');
    return from === '..' ? `until ${written(to)}` : `${written(from)} – ${written(to)}`;
  }
  if (earliest === null) return asWritten ?? 'day not known';
  switch (precision) {
    case 'DAY':
      return written(earliest);
    case 'MONTH':
      return written(earliest.slice(0, 7));
    case 'YEAR':
      return written(earliest.slice(0, 4));
    default:
      return asWritten ?? (latest === earliest ? written(earliest) : 'day not known');
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
