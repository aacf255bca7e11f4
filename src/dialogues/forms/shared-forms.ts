import { z } from 'zod';
import { parseImpreciseDate } from '../../domain/imprecise-date.ts';
import * as vocabulary from '../../domain/vocabulary.ts';

/** What the forms of things and claims share. */

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = z.string().regex(idForm, 'an id of lower-case letters, digits and single hyphens');
export const idWith = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-[a-z0-9]+(-[a-z0-9]+)*$`), `an id that begins with "${prefix}-"`);
export const actId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of the form <meeting>/<slug>');
/** A reference to something with any form of id. */
export const reference = z.string().min(1, 'an id');
/** Excludes what is invisible: control characters, direction overrides, halves of surrogate pairs. */
const visible = /^(?:[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]|[\t\n\r])*$/u;
const textUpTo = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'a text that is not empty')
    .max(max, `at most ${max} characters`)
    .regex(visible, 'a text without control characters and direction overrides');
export const text = textUpTo(10_000);
/** The text of a source, or much of it. */
export const longText = textUpTo(2_000_000);
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');
export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'three capital letters of ISO 3166-1 alpha-3');

/** A day, month or year; a bare year may come as a number. */
export const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(
    (value) => parseImpreciseDate(value) !== null,
    'a date that exists, written 2022-07-01, 2022-07 or 2022',
  );

const evidence = z.strictObject({ source: reference, locator: text, quote: text.optional() });
export const oneOrMoreEvidence = z.array(evidence).min(1, 'at least one source with its locator');
export const optionalEvidence = z.array(evidence).optional();
/** Where a link is written: it is a claim of its own. */
export const sourcedLink = { source: reference, locator: text };

/** Forms that may be written as a bare id; the JSON Schema needs to know them. */
export const shortForms = new WeakSet<object>();

/** An object that may be written as a bare id where it contains nothing else. */
export function orBare<Form extends z.ZodType>(key: string, form: Form) {
  const short = z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), form);
  shortForms.add(short);
  return short;
}

export const addressedTheme = orBare(
  'theme',
  z.strictObject({ theme: reference, basis: z.enum(vocabulary.themeBases).default('EDITORIAL') }),
);
