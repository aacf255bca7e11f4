import { z } from 'zod';
import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { idPrefixes } from '../../domain/graph-labels.ts';
import { parseImpreciseDate } from '../../domain/imprecise-date.ts';
import * as vocabulary from '../../domain/vocabulary.ts';

/** What the forms of things and claims share. */

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = z.string().regex(idForm, 'an id of lower-case letters, digits and single hyphens');
/** An id of a kind, which begins as the catalogue says. */
export const idOf = (kind: EntityKind) =>
  z
    .string()
    .regex(
      new RegExp(`^${idPrefixes[kind]}[a-z0-9]+(-[a-z0-9]+)*$`),
      `an id that begins with "${idPrefixes[kind]}"`,
    );
export const actId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of the form <meeting>/<slug>');
/** A reference to something with any form of id. */
export const reference = z.string().min(1, 'an id');
/** Everything but what does not show: control characters, those that turn the direction, halves of characters. */
const visible = /^(?:[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]|[\t\n\r])*$/u;
const textUpTo = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'a text that is not empty')
    .max(most, `at most ${most} characters`)
    .regex(visible, 'a text without control characters or such as turn its direction');
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
/** A link that is itself somebody's claim: it carries where that is written. */
export const sourcedLink = { source: reference, locator: text };

/** Forms for which a bare id may stand; a JSON Schema has to be told. */
export const shortForms = new WeakSet<object>();

/** An object for which a bare id may stand where it holds nothing else. */
export function orBare<Form extends z.ZodType>(key: string, form: Form) {
  const short = z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), form);
  shortForms.add(short);
  return short;
}

export const addressedTheme = orBare(
  'theme',
  z.strictObject({ theme: reference, basis: z.enum(vocabulary.themeBases).default('EDITORIAL') }),
);
