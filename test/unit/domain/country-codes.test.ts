import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { isCountryCode } from '../../../src/domain/country-codes.ts';

const { getAlpha3Codes } = createRequire(import.meta.url)('i18n-iso-countries') as {
  getAlpha3Codes(): Record<string, string>;
};

it('country codes are those of ISO 3166-1 alpha-3 and those that it leaves to users, of all words of three letters', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  // By comparison of strings, not by a pattern.
  const between = (code: string, first: string, last: string) => code >= first && code <= last;
  const leftToUsers = (code: string) =>
    code === 'AAA' ||
    between(code, 'QMA', 'QZZ') ||
    between(code, 'XAA', 'XZZ') ||
    between(code, 'ZZA', 'ZZZ');
  const assigned = new Set(Object.keys(getAlpha3Codes()));
  expect(all.filter(isCountryCode)).toEqual(all.filter((code) => assigned.has(code) || leftToUsers(code)));
  // AAA, 14 times 26 from QMA, 26 times 26 from XAA, 26 from ZZA.
  expect(all.filter(leftToUsers)).toHaveLength(1 + 41 * 26);
});

it.each(['GER', 'UK', 'deu', 'DE', 'DEUX', ' DEU', 'SUN', 'EUE', ''])('%j is not a country code', (code) => {
  expect(isCountryCode(code)).toBe(false);
});

it.each(['DEU', 'GBR', 'XKX', 'PSE', 'VAT', 'TWN'])('%s is a country code', (code) => {
  expect(isCountryCode(code)).toBe(true);
});
