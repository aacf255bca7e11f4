import { z } from 'zod';
import * as vocabulary from '../../domain/vocabulary.ts';
import { actId, addressedTheme, date, oneOrMoreEvidence, orBare, reference, text } from './shared-forms.ts';

/** The forms of claims: what sources assert, each with where that is written. */

export const participation = z.strictObject({
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

const speaker = orBare(
  'actor',
  z.strictObject({
    actor: reference,
    onBehalfOf: z.array(reference).optional(),
    affiliatedWith: z.array(reference).optional(),
  }),
);
export const act = z.strictObject({
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

export const figure = z.strictObject({
  about: z.array(reference).min(1, 'at least one meeting, instrument or body'),
  value: z.number(),
  qualifier: z.enum(vocabulary.figureQualifiers),
  unit: text,
  basis: z.enum(vocabulary.figureBases).optional(),
  asOf: date.optional(),
  evidence: oneOrMoreEvidence,
});

export const uptake = z.strictObject({
  of: reference,
  into: reference,
  kind: z.enum(vocabulary.uptakeKinds),
  evidence: oneOrMoreEvidence,
});

export const position = z.strictObject({
  actor: reference,
  on: reference,
  stance: z.enum(vocabulary.stances),
  evidence: oneOrMoreEvidence,
});

export const treatyAction = z.strictObject({
  actor: reference,
  instrument: reference,
  action: z.enum(vocabulary.treatyActions),
  date: date.optional(),
  asOf: date.optional(),
  evidence: oneOrMoreEvidence,
});

export const statement = z.strictObject({
  about: reference,
  property: z.string().regex(/^[a-z][A-Za-z]*$/, 'the name of a field of the thing, such as ordinal'),
  value: z.union([text, z.number().transform(String)]),
  evidence: oneOrMoreEvidence,
});

export const groupMembership = z.strictObject({
  actor: reference,
  group: reference,
  evidence: oneOrMoreEvidence,
});
