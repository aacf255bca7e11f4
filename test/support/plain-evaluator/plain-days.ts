/** The first and the last day that something can mean, YYYY-MM-DD; null where unknown. */
export interface Days {
  earliest: string | null;
  latest: string | null;
}

/** Days with how exactly the dates are known that they begin and end: DAY, MONTH, YEAR or UNKNOWN. */
export interface Span extends Days {
  earliestPrecision: string;
  latestPrecision: string;
}

/** The days from one written date to another. */
export function spanOf(from: string | number | undefined, to: string | number | undefined): Span {
  const precision = (written: string | number | undefined) =>
    ({ 4: 'YEAR', 7: 'MONTH', 10: 'DAY' })[String(written ?? '').length] ?? 'UNKNOWN';
  return {
    earliest: daysOf(from).earliest,
    latest: daysOf(to).latest,
    earliestPrecision: precision(from),
    latestPrecision: precision(to),
  };
}

/** The days that a written date can mean: 2022-02 is 2022-02-01 to 2022-02-28. */
export function daysOf(written: string | number | undefined): Days {
  if (written === undefined) return { earliest: null, latest: null };
  const text = String(written);
  if (text.length === 4) return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  if (text.length === 7) {
    let last = 31;
    while (Number.isNaN(Date.parse(`${text}-${last}`)) || !isOfCalendar(`${text}-${last}`)) last -= 1;
    return { earliest: `${text}-01`, latest: `${text}-${last}` };
  }
  return { earliest: text, latest: text };
}

const isOfCalendar = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
