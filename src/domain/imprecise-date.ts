import type { DatePrecision } from './vocabulary.ts';

/**
 * A date as a source gives it: the first and last day (ISO `YYYY-MM-DD`) that it can mean. If no date is known, both
 * are null and precision is UNKNOWN.
 */
export interface ImpreciseDate {
  earliest: string | null;
  latest: string | null;
  precision: DatePrecision;
  asWritten: string | null;
}

/** The date of something for which no source gives a date. */
export const unknownDate: ImpreciseDate = {
  earliest: null,
  latest: null,
  precision: 'UNKNOWN',
  asWritten: null,
};

/**
 * Reads `2022-07-01`, `2022-07` or `2022`.
 *
 * @returns null if the text has another form or gives a day that does not exist (2022-02-30)
 */
export function parseImpreciseDate(text: string): ImpreciseDate | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const [, year = '', month, day] = parts ?? [];
  if (year === '' || year === '0000') return null;
  if (month === undefined) return span(`${year}-01-01`, `${year}-12-31`, 'YEAR', text);
  const lastDay = daysInMonth(Number(year), Number(month));
  if (lastDay === null) return null;
  if (day === undefined)
    return span(`${text}-01`, `${text}-${String(lastDay).padStart(2, '0')}`, 'MONTH', text);
  const number = Number(day);
  return number >= 1 && number <= lastDay ? span(text, text, 'DAY', text) : null;
}

/**
 * The days from one date to another as one date, PERIOD unless both mean the same days. Written as in ISO 8601:
 * `2022-07-01/2022-07-03`, and `../2022-07-03` if the beginning is not known. An unknown end is that of the beginning.
 */
export function periodOf(start: ImpreciseDate, end: ImpreciseDate): ImpreciseDate {
  const { earliest } = start;
  const { latest } = end;
  if (latest === null || (earliest === end.earliest && latest === start.latest)) return start;
  return span(earliest, latest, 'PERIOD', `${start.asWritten ?? '..'}/${end.asWritten}`);
}

/** The current day in UTC, `YYYY-MM-DD`. */
export const currentDay = (): string => new Date().toISOString().slice(0, 10);

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  return parseImpreciseDate(text)?.precision === 'DAY';
}

function span(
  earliest: string | null,
  latest: string,
  precision: DatePrecision,
  asWritten: string,
): ImpreciseDate {
  return { earliest, latest, precision, asWritten };
}

function daysInMonth(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Years that sources of our time give: others are typing errors, or of another calendar. */
export const plausibleYears = { first: 1800, last: 2100 } as const;

/** Whether a year, or the year that a date begins with, is one of {@link plausibleYears}. */
export function isPlausibleYear(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= plausibleYears.first && year <= plausibleYears.last;
}

/** The calendar year that contains all of a date; null if that is not known. */
export function yearOf({ earliest, latest }: Pick<ImpreciseDate, 'earliest' | 'latest'>): string | null {
  const year = earliest?.slice(0, 4) ?? null;
  return year !== null && latest?.slice(0, 4) === year ? year : null;
}
