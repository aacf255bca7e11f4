import { z } from 'zod';
import { parseImpreciseDate } from '../domain/imprecise-date.ts';
import * as vocabulary from '../domain/vocabulary.ts';

/**
 * The form of a dialogue document (`format: dialogue-graph/1`). A meeting with what was said there,
 * or a register (actors, themes, sources, …), or both: every section is optional.
 * Unknown keys are mistakes everywhere.
 */

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(idForm, 'an id of lower-case letters, digits and single hyphens');
const idWith = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}-[a-z0-9]+(-[a-z0-9]+)*$`), `an id that begins with "${prefix}-"`);
const actId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of the form <meeting>/<slug>');
/** A reference to something with any form of id. */
const reference = z.string().min(1, 'an id');
const text = z.string().trim().min(1, 'a text that is not empty');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'three capital letters of ISO 3166-1 alpha-3');

/** A day, month or year; a bare year may come as a number. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(
    (value) => parseImpreciseDate(value) !== null,
    'a date that exists, written 2022-07-01, 2022-07 or 2022',
  );

const evidence = z.strictObject({ source: reference, locator: text, quote: text.optional() });
const oneOrMoreEvidence = z.array(evidence).min(1, 'at least one source with its locator');
const optionalEvidence = z.array(evidence).optional();
/** A link that is itself somebody's claim: it carries where that is written. */
const sourcedLink = { source: reference, locator: text };

const name = z.strictObject({
  text,
  language: language.optional(),
  kind: z.enum(['ALIAS', 'ACRONYM', 'LANGUAGE_FORM']),
});

const actorBase = { name: text, names: z.array(name).optional(), evidence: oneOrMoreEvidence };
const memberOf = z.array(z.strictObject({ actor: reference, ...sourcedLink })).optional();

const actor = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('STATE'),
    id: idWith('state'),
    ...actorBase,
    iso3,
    regionalGroup: z.enum(vocabulary.regionalGroups).optional(),
    memberOf,
  }),
  z.strictObject({
    kind: z.literal('STAKEHOLDER'),
    id: idWith('org'),
    ...actorBase,
    sector: z.enum(vocabulary.sectors).optional(),
    country: iso3.optional(),
    memberOf,
  }),
  z.strictObject({
    kind: z.literal('PERSON'),
    id: idWith('person'),
    ...actorBase,
    represents: z
      .array(
        z.strictObject({
          actor: reference,
          role: text.optional(),
          from: date.optional(),
          to: date.optional(),
          ...sourcedLink,
        }),
      )
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('COLLECTIVE'),
    id: idWith('collective'),
    ...actorBase,
    standsFor: z.enum(vocabulary.actorKinds).optional(),
    members: z.array(z.strictObject({ actor: reference, ...sourcedLink })).optional(),
  }),
]);

const theme = z.strictObject({
  id: idWith('theme'),
  prefLabel: text,
  altLabels: z.array(text).optional(),
  definition: text,
  broader: z.array(reference).optional(),
  exactMatch: z.array(z.url()).optional(),
});

const source = z.strictObject({
  id: idWith('source'),
  url: z.url(),
  title: text,
  publisher: text,
  publishedOn: date.optional(),
  accessedOn: date,
  language,
  text: text.optional(),
  note: text.optional(),
});

const instrument = z.strictObject({
  id: idWith('instrument'),
  kind: z.enum(vocabulary.instrumentKinds),
  title: text,
  shortTitles: z.array(text).optional(),
  adoptedOn: date.optional(),
  inForceOn: date.optional(),
  evidence: oneOrMoreEvidence,
});

const cycle = z.strictObject({
  id: idWith('cycle'),
  level: z.enum(vocabulary.cycleLevels),
  label: text,
  from: date,
  to: date,
  partOf: reference.optional(),
  evidence: oneOrMoreEvidence,
});

const body = z.strictObject({
  id: idWith('body'),
  name: text,
  symbol: text.optional(),
  foundedBy: text.optional(),
  evidence: oneOrMoreEvidence,
});

const meeting = z.strictObject({
  id,
  kind: z.enum(vocabulary.meetingKinds),
  title: text,
  date: date.optional(),
  start: date.optional(),
  end: date.optional(),
  venue: text.optional(),
  format: z.enum(vocabulary.meetingFormats).optional(),
  ordinal: z.int().min(1).optional(),
  mandate: text.optional(),
  body: reference.optional(),
  cycle: reference.optional(),
  reviews: z.array(reference).optional(),
  follows: z.array(reference).optional(),
  partOf: reference.optional(),
  discusses: z.array(reference).optional(),
  actsSurveyed: z.boolean(),
  uptakesSurveyed: z.boolean(),
  evidence: oneOrMoreEvidence,
});

const participation = z.strictObject({
  meeting: reference.optional(),
  actor: reference,
  role: z.enum(vocabulary.participationRoles),
  status: z.enum(vocabulary.participationStatuses).optional(),
  mode: z.enum(vocabulary.participationModes).optional(),
  title: text.optional(),
  affiliation: text.optional(),
  affiliatedWith: z.array(reference).optional(),
  onBehalfOf: z.array(reference).optional(),
  evidence: oneOrMoreEvidence,
});

/** A bare id is short for the object that holds nothing else. */
const shortFor =
  <Key extends string>(key: Key) =>
  (value: unknown) =>
    typeof value === 'string' ? { [key]: value } : value;

const speaker = z.preprocess(
  shortFor('actor'),
  z.strictObject({
    actor: reference,
    onBehalfOf: z.array(reference).optional(),
    affiliatedWith: z.array(reference).optional(),
  }),
);
const addressedTheme = z.preprocess(
  shortFor('theme'),
  z.strictObject({ theme: reference, basis: z.enum(vocabulary.themeBases).default('EDITORIAL') }),
);

const act = z.strictObject({
  id: actId,
  kind: z.enum(vocabulary.actKinds),
  by: z.array(speaker).min(1, 'at least one actor'),
  addressedTo: z.array(reference).optional(),
  themes: z
    .array(addressedTheme)
    .min(1, `at least one theme; ${vocabulary.unclassifiedTheme} where none fits`),
  concerns: z.array(reference).optional(),
  text,
  wording: z.enum(vocabulary.wordings),
  number: text.optional(),
  outcome: z.enum(vocabulary.outcomes).optional(),
  evidence: oneOrMoreEvidence,
});

const figure = z.strictObject({
  about: z.array(reference).min(1, 'at least one meeting, instrument or body'),
  value: z.number(),
  qualifier: z.enum(vocabulary.figureQualifiers),
  unit: text,
  basis: z.enum(vocabulary.figureBases).optional(),
  asOf: date.optional(),
  evidence: oneOrMoreEvidence,
});

const resolution = z.strictObject({
  id: idWith('res'),
  kind: z.enum(vocabulary.resolutionKinds),
  number: text.optional(),
  symbol: text.optional(),
  title: text,
  adoptedAt: reference.optional(),
  themes: z.array(addressedTheme).optional(),
  evidence: oneOrMoreEvidence,
});

const uptake = z.strictObject({
  of: reference,
  into: reference,
  kind: z.enum(vocabulary.uptakeKinds),
  evidence: oneOrMoreEvidence,
});

const position = z.strictObject({
  actor: reference,
  on: reference,
  stance: z.enum(vocabulary.stances),
  evidence: oneOrMoreEvidence,
});

const gap = z.strictObject({
  id: idWith('gap'),
  subject: reference,
  what: text,
  why: text,
  evidence: optionalEvidence,
});

/** The whole document; see the sections above. */
export const dialogueDocument = z.strictObject({
  format: z.literal('dialogue-graph/1'),
  document: id,
  title: text.optional(),
  sources: z.array(source).optional(),
  actors: z.array(actor).optional(),
  themes: z.array(theme).optional(),
  instruments: z.array(instrument).optional(),
  cycles: z.array(cycle).optional(),
  bodies: z.array(body).optional(),
  meetings: z.array(meeting).optional(),
  meeting: meeting.optional(),
  participations: z.array(participation).optional(),
  acts: z.array(act).optional(),
  figures: z.array(figure).optional(),
  resolutions: z.array(resolution).optional(),
  uptakes: z.array(uptake).optional(),
  positions: z.array(position).optional(),
  gaps: z.array(gap).optional(),
});

/** A document that has the right form; its references may still lead nowhere. */
export type DialogueDocument = z.output<typeof dialogueDocument>;
