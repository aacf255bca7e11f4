import { z } from 'zod';
import { isCountryCode } from '../../domain/country-codes.ts';
import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { idPrefixes, type LinkType, type TargetLabel } from '../../domain/graph-labels.ts';
import { isPlausibleYear, parseImpreciseDate, plausibleYears } from '../../domain/imprecise-date.ts';
import * as vocabulary from '../../domain/vocabulary.ts';
import { asWritten } from './number-forms.ts';
import { quote, text } from './text-forms.ts';

/** What all forms share. */

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const idWords = 'an id of lower-case letters, digits and single hyphens';
export const id = z.string(idWords).regex(idForm, idWords);
/** An id of a kind, with the beginning that the catalogue requires. */
const idOf = (kind: EntityKind) => {
  const prefix = idPrefixes[kind];
  if (prefix === '') return id;
  const words = `${idWords} that begins with "${prefix}"`;
  return z.string(words).regex(new RegExp(`^${prefix}[a-z0-9]+(-[a-z0-9]+)*$`), words);
};
export const actId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of the form <meeting>/<slug>');
/** A reference to something with any form of id. */
export const reference = z.string().min(1, 'an id');
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');
export const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'three capital letters of ISO 3166-1 alpha-3', abort: true })
  .refine(isCountryCode, 'a code of ISO 3166-1 alpha-3, such as DEU for Germany');

const webAddressWords = 'a web address that begins with http:// or https://, without a password or blanks';
/** An address that a reader can open: on the web, at a host with a domain. */
export const webAddress = z.url({ error: webAddressWords, abort: true }).refine((address) => {
  if (!/^https?:\/\/[^\s\\<>"\p{C}]+$/iu.test(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && /[^.]\.[^.]/.test(hostname);
}, webAddressWords);

const dateWords = 'a date that exists, written 2022-07-01, 2022-07 or 2022';
/** A day, month or year; a year alone may be a number. */
export const date = z
  .preprocess(asWritten, z.union([z.string(), z.number().transform(String)], { error: dateWords }))
  .refine((value) => parseImpreciseDate(value) !== null, { error: dateWords, abort: true })
  .refine(
    isPlausibleYear,
    `a date of the Gregorian calendar between ${plausibleYears.first} and ${plausibleYears.last}`,
  );

/** Keys of dates that must be in this order if a form has both. */
const datesInOrder = [
  ['from', 'to'],
  ['start', 'end'],
  ['adoptedOn', 'inForceOn'],
  ['publishedOn', 'accessedOn'],
  ['date', 'asOf'],
] as const;

/**
 * Refuses a later date that is over before an earlier one begins: 2021 after 2021-09-08 may be right, 2021-05 cannot.
 */
function inOrder<Form extends z.ZodObject>(form: Form): Form {
  let checked = form;
  for (const [first, last] of datesInOrder) {
    if (!(first in form.shape && last in form.shape)) continue;
    checked = checked.refine(
      (item: Record<string, unknown>) => {
        const [from, to] = [item[first], item[last]].map((day) => parseImpreciseDate(String(day)));
        return !from?.earliest || !to?.latest || to.latest >= from.earliest;
      },
      {
        path: [last],
        // Other mistakes do not hide this one.
        when: ({ value }) => typeof value === 'object' && value !== null,
        error: ({ input }) =>
          `a day not before ${(input as Record<string, unknown>)[first]}, which is the ${first} here`,
      },
    );
  }
  return checked;
}

/** Whether a form is this one, with or without a description of its own. */
export function isForm(form: z.core.$ZodType, other: z.core.$ZodType): boolean {
  for (let one: z.core.$ZodType | undefined = form; one !== undefined; one = one._zod.parent)
    if (one === other) return true;
  return false;
}

/** The link from a record that a value of its form makes. */
export interface LinkForm {
  type: LinkType;
  /** The target must have one of these labels. */
  accepts: readonly TargetLabel[];
  /** If the value is an object: the key of the target's id. Its other values are properties of the link. */
  key?: string;
  /** Whether mistakes are reported at the object, and not at `key`: it is mostly written as a bare id. */
  isMostlyBare?: true;
}
export const linkForms = z.registry<LinkForm>();

/** The actors that others can speak for, represent or belong to: all except persons. */
export const nonPersons = ['State', 'Stakeholder', 'Collective'] as const;

/** A reference that is stored as a link to something with one of these labels. */
export const linkTo = (type: LinkType, ...accepts: TargetLabel[]) =>
  z.string().min(1, 'an id').register(linkForms, { type, accepts });

const locator = text.describe(
  'The passage: a page, paragraph, section, list item, caption or the whole page.',
);
const evidence = z
  .strictObject({
    source: reference.describe('Id of the source.'),
    locator,
    quote: quote.optional().describe("The source's own words. If its text is stored, it must contain them."),
  })
  .describe('A source and the passage in it.')
  .register(linkForms, { type: 'EVIDENCED_BY', accepts: ['Source'], key: 'source' });
const oneOrMoreEvidence = z
  .array(evidence, 'a list of at least one source with its locator')
  .min(1, 'at least one source with its locator')
  .describe('Where this is written: at least one source with a locator.');
export const optionalEvidence = z.array(evidence).optional().describe('Where it shows, if in a source.');

/** A link to an actor with evidence, since it is a claim of its own. */
export const sourcedLink = (
  type: LinkType,
  accepts: readonly TargetLabel[],
  description: string,
  properties: z.core.$ZodLooseShape = {},
) =>
  inOrder(
    z.strictObject({
      actor: reference.describe('Id of the actor.'),
      ...properties,
      source: reference.describe('Id of the source.'),
      locator,
    }),
  )
    .describe(description)
    .register(linkForms, { type, accepts, key: 'actor' });

/** Fields that are not stored as they are, but by special-kinds.ts. */
export const storedApart = new WeakSet<object>();

/** Marks a field of {@link storedApart}. */
export function apart<Form extends z.ZodType>(form: Form): Form {
  storedApart.add(form);
  return form;
}

/** What is known of the records of a form. */
export interface EntityForm {
  kind: EntityKind;
  /** For claims without an authored id: the keys that make their ids. */
  identifiedBy?: readonly string[];
}
export const entityForms = z.registry<EntityForm>();

function entityForm<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  description: string,
  entity: EntityForm,
) {
  const form = inOrder(z.strictObject(shape)).describe(description);
  entityForms.add(form, entity);
  return form;
}

/** The form of records of a kind that are stored without evidence; their ids begin as the catalogue requires. */
export const uncited = <Shape extends z.core.$ZodLooseShape>(
  kind: EntityKind,
  description: string,
  shape: Shape,
) =>
  entityForm(
    { id: idOf(kind).describe('Permanent id, used by clients and citations.'), ...shape },
    description,
    { kind },
  );

/** The form of records of a kind, each with its evidence. */
export const thing = <Shape extends z.core.$ZodLooseShape>(
  kind: EntityKind,
  description: string,
  shape: Shape,
) => uncited(kind, description, { ...shape, evidence: oneOrMoreEvidence });

/** The form of claims of a kind, each with its evidence. */
export const claim = <Shape extends z.core.$ZodLooseShape>(
  kind: EntityKind,
  description: string,
  shape: Shape,
  identifiedBy: readonly (keyof Shape & string)[] = [],
) => entityForm({ ...shape, evidence: oneOrMoreEvidence }, description, { kind, identifiedBy });

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
  z
    .strictObject({
      theme: reference.describe('Id of the theme.'),
      basis: z
        .enum(vocabulary.themeBases)
        .default('EDITORIAL')
        .describe("SOURCE if the source's own words name the theme, EDITORIAL if we assigned it."),
    })
    .describe('A theme, and who assigned it.')
    .register(linkForms, { type: 'ADDRESSES', accepts: ['Theme'], key: 'theme', isMostlyBare: true }),
);
