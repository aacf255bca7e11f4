import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/explorer/labels/dates.ts';

const july = {
  earliest: '2024-07-01',
  latest: '2024-07-31',
  precision: 'MONTH',
  asWritten: '2024-07',
} as const;

it.each([
  ['2012-10-15', '2012-10-19', '2012-10-15/2012-10-19', '15 October 2012 – 19 October 2012'],
  ['2022-06-01', '2022-07-03', '2022-06/2022-07-03', 'June 2022 – 3 July 2022'],
  ['2022-01-01', '2023-12-31', '2022/2023', '2022 – 2023'],
  [null, '2022-07-02', '../2022-07-02', 'until 2 July 2022'],
])(
  'the days of a meeting, %s to %s, are shown with the precision of each',
  (earliest, latest, asWritten, text) =>
    expect(dateText({ earliest, latest, precision: 'PERIOD', asWritten }, 'en-GB')).toBe(text),
);

describe('a date in a locale of another calendar', () => {
  it.each([
    ['fa-IR', 'ژوئیهٔ ۲۰۲۴'],
    ['th-TH', 'กรกฎาคม 2024'],
    ['ar-SA', 'يوليو ٢٠٢٤'],
    ['ja-JP-u-ca-japanese', '2024年7月'],
    ['he-IL-u-ca-hebrew', 'יולי 2024'],
    ['en', 'July 2024'],
  ])('%s has the month of its source', (locale, expected) => {
    // ICU adds marks of direction and of an era to some.
    const text = dateText(july, locale).replace(/[\u200e\u200f]/g, '');
    for (const part of expected.split(' ')) expect(text).toContain(part);
  });

  it('has the year and the day of its source, in any numerals', () => {
    const locales = fc.constantFrom(
      'fa-IR',
      'th-TH',
      'ar-SA',
      'ja-JP-u-ca-japanese',
      'he-IL-u-ca-hebrew',
      'ne-NP',
      'am-ET',
      'en',
    );
    const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2080-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(locales, days, fc.constantFrom('DAY', 'MONTH', 'YEAR'), (locale, date, precision) => {
        const earliest = date.toISOString().slice(0, 10);
        const [year, , day] = earliest.split('-').map(Number);
        const numerals = new Intl.NumberFormat(locale, { useGrouping: false });
        const text = dateText({ earliest, latest: earliest, precision, asWritten: earliest }, locale);
        expect(text).toContain(numerals.format(year as number));
        if (precision === 'DAY') expect(text).toContain(numerals.format(day as number));
      }),
    );
  });
});
