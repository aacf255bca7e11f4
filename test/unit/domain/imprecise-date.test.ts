import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDay, parseImpreciseDate } from '../../../src/domain/imprecise-date.ts';
import { newestFirstKey, oldestFirstKey } from '../../../src/domain/order-key.ts';

describe('an imprecise date', () => {
  it.each([
    ['2022-07-01', '2022-07-01', '2022-07-01', 'DAY'],
    ['2022-06', '2022-06-01', '2022-06-30', 'MONTH'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['1900-02', '1900-02-01', '1900-02-28', 'MONTH'],
    ['2000-02', '2000-02-01', '2000-02-29', 'MONTH'],
    ['2022', '2022-01-01', '2022-12-31', 'YEAR'],
  ])('%s means %s to %s', (text, earliest, latest, precision) => {
    expect(parseImpreciseDate(text)).toEqual({ earliest, latest, precision, asWritten: text });
  });

  it.each([
    '2022-02-30',
    '2022-13',
    '2022-00',
    '2022-01-00',
    '2023-02-29',
    '2022-1-1',
    '01/02/2022',
    '0',
    '0000',
    '0000-01-01',
    '',
    '2022-07-01T00:00',
  ])('%j is refused', (text) => expect(parseImpreciseDate(text)).toBeNull());

  it('agrees with the calendar of JavaScript on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(isCalendarDay(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });

  it('keeps unknown dates last in either order', () => {
    const dates = [{ earliest: '2022-07-01' }, { earliest: null }, { earliest: '2023-01-01' }];
    const oldest = dates.map((date, i) => oldestFirstKey(date, `act-${i}`)).sort();
    const newest = dates
      .map((date, i) => newestFirstKey(date, `act-${i}`))
      .sort()
      .reverse();
    expect(oldest.at(-1)).toContain('act-1');
    expect(newest.at(-1)).toContain('act-1');
    expect(newest[0]).toContain('act-2');
  });
});
