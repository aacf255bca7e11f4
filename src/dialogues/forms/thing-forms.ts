import { z } from 'zod';
import * as vocabulary from '../../domain/vocabulary.ts';
import {
  addressedTheme,
  date,
  id,
  idWith,
  iso3,
  language,
  longText,
  oneOrMoreEvidence,
  optionalEvidence,
  reference,
  sourcedLink,
  text,
} from './shared-forms.ts';

/** The forms of things: what sources speak of, each with an id of its own. */

const name = z.strictObject({
  text,
  language: language.optional(),
  kind: z.enum(['ALIAS', 'ACRONYM', 'LANGUAGE_FORM']),
});

const actorBase = { name: text, names: z.array(name).optional(), evidence: oneOrMoreEvidence };
const memberOf = z.array(z.strictObject({ actor: reference, ...sourcedLink })).optional();

export const actor = z.discriminatedUnion('kind', [
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

export const theme = z.strictObject({
  id: idWith('theme'),
  prefLabel: text,
  altLabels: z.array(text).optional(),
  definition: text,
  broader: z.array(reference).optional(),
  exactMatch: z.array(z.url()).optional(),
});

export const source = z.strictObject({
  id: idWith('source'),
  url: z.url(),
  title: text,
  publisher: text,
  publishedOn: date.optional(),
  accessedOn: date,
  language,
  text: longText.optional(),
  note: text.optional(),
});

export const instrument = z.strictObject({
  id: idWith('instrument'),
  kind: z.enum(vocabulary.instrumentKinds),
  title: text,
  shortTitles: z.array(text).optional(),
  adoptedOn: date.optional(),
  inForceOn: date.optional(),
  evidence: oneOrMoreEvidence,
});

export const article = z.strictObject({
  id: idWith('article'),
  instrument: reference,
  number: text,
  title: text.optional(),
  evidence: oneOrMoreEvidence,
});

export const cluster = z.strictObject({
  id: idWith('cluster'),
  number: z.int().min(1).optional(),
  title: text,
  covers: z.array(reference).optional(),
  evidence: oneOrMoreEvidence,
});

export const group = z.strictObject({
  id: idWith('group'),
  number: z.int().min(1).optional(),
  title: text,
  evidence: oneOrMoreEvidence,
});

export const cycle = z.strictObject({
  id: idWith('cycle'),
  level: z.enum(vocabulary.cycleLevels),
  label: text,
  from: date,
  to: date,
  partOf: reference.optional(),
  evidence: oneOrMoreEvidence,
});

export const body = z.strictObject({
  id: idWith('body'),
  name: text,
  symbol: text.optional(),
  foundedBy: text.optional(),
  evidence: oneOrMoreEvidence,
});

export const meeting = z.strictObject({
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

export const resolution = z.strictObject({
  id: idWith('res'),
  kind: z.enum(vocabulary.resolutionKinds),
  number: text.optional(),
  symbol: text.optional(),
  title: text,
  adoptedAt: reference.optional(),
  themes: z.array(addressedTheme).optional(),
  evidence: oneOrMoreEvidence,
});

export const gap = z.strictObject({
  id: idWith('gap'),
  subject: reference,
  what: text,
  why: text,
  evidence: optionalEvidence,
});
