import { z } from 'zod';
import * as vocabulary from '../../domain/vocabulary.ts';
import { asWritten, number } from './number-forms.ts';
import {
  actId,
  addressedTheme,
  apart,
  claim,
  date,
  linkTo,
  nonPersons,
  orBare,
  reference,
} from './shared-forms.ts';
import { statedText, text } from './text-forms.ts';

/** The forms of claims: what sources assert, each with where that is written. */

export const participation = claim('Participation', {
  meeting: linkTo('AT', 'Meeting').optional(),
  actor: linkTo('BY', 'Actor'),
  role: z.enum(vocabulary.participationRoles),
  status: z.enum(vocabulary.participationStatuses).optional(),
  mode: z.enum(vocabulary.participationModes).optional(),
  title: text.optional(),
  affiliation: text.optional(),
  affiliatedWith: z.array(linkTo('AFFILIATED_WITH', ...nonPersons)).optional(),
  onBehalfOf: z.array(linkTo('ON_BEHALF_OF', ...nonPersons)).optional(),
});

const speaker = orBare(
  'actor',
  z.strictObject({
    actor: reference,
    onBehalfOf: z.array(reference).optional(),
    affiliatedWith: z.array(reference).optional(),
  }),
);
/** A recommendation or, of any other kind, an intervention. */
export const act = claim('Intervention', {
  id: actId,
  kind: z.enum(vocabulary.actKinds),
  by: apart(z.array(speaker).min(1, 'at least one actor')),
  addressedTo: z.array(linkTo('ADDRESSED_TO', 'Actor')).optional(),
  themes: z
    .array(addressedTheme)
    .min(1, `at least one theme; ${vocabulary.unclassifiedTheme} where none fits`),
  concerns: z.array(linkTo('CONCERNS', 'Instrument', 'Article')).optional(),
  text,
  wording: z.enum(vocabulary.wordings),
  number: text.optional(),
  date: apart(
    date
      .optional()
      .describe('When it was said, where a source gives that more exactly than the days of the meeting.'),
  ),
  outcome: z.enum(vocabulary.outcomes).optional(),
});

export const figure = claim('Figure', {
  about: z
    .array(linkTo('ABOUT', 'Meeting', 'Instrument', 'Body'))
    .min(1, 'at least one meeting, instrument or body'),
  value: number,
  qualifier: z.enum(vocabulary.figureQualifiers),
  unit: text,
  basis: z.enum(vocabulary.figureBases).optional(),
  asOf: date.optional(),
});

export const uptake = claim(
  'Uptake',
  {
    of: linkTo('OF', 'Recommendation', 'Resolution'),
    into: linkTo('INTO', 'Recommendation', 'Resolution'),
    kind: z.enum(vocabulary.uptakeKinds),
  },
  ['of', 'into'],
);

export const position = claim(
  'Position',
  { actor: linkTo('BY', 'Actor'), on: linkTo('ON', 'Entity'), stance: z.enum(vocabulary.stances) },
  ['actor', 'on', 'stance'],
);

export const treatyAction = claim(
  'TreatyAction',
  {
    actor: linkTo('BY', 'State', 'Stakeholder'),
    instrument: linkTo('ON', 'Instrument'),
    action: z.enum(vocabulary.treatyActions),
    date: date.optional(),
    asOf: date.optional(),
  },
  ['actor', 'instrument', 'action'],
);

export const statement = claim('Statement', {
  about: linkTo('ABOUT', 'Entity'),
  property: z.string().regex(/^[a-z][A-Za-z]*$/, 'the name of a field of the thing, such as ordinal'),
  value: z.preprocess(
    asWritten,
    z.union([statedText, z.number().transform(String)], { error: 'a text or a number' }),
  ),
});

export const groupMembership = claim(
  'GroupMembership',
  { actor: linkTo('OF', 'State', 'Stakeholder'), group: linkTo('IN', 'ReviewGroup') },
  ['actor', 'group'],
);
