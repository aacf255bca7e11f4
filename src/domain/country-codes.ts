import { createRequire } from 'node:module';

/** The codes of ISO 3166-1 alone: the package's main entry also loads the names of countries in all languages. */
const rows: (readonly [alpha2: string, alpha3: string, ...string[]])[] = createRequire(import.meta.url)(
  'i18n-iso-countries/codes.json',
);
const assigned = new Set(rows.map(([, alpha3]) => alpha3));

/** Codes that ISO 3166-1 leaves to users, such as XKX for Kosovo. */
const userAssigned = /^(?:AAA|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/** Whether this is a code of ISO 3166-1 alpha-3, assigned to a country or left to users. */
export const isCountryCode = (code: string): boolean => assigned.has(code) || userAssigned.test(code);
