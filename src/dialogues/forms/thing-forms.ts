import { z } from 'zod';
import * as vocabulary from '../../domain/vocabulary.ts';
import { wholeNumber } from './number-forms.ts';
import {
  addressedTheme,
  apart,
  date,
  iso3,
  language,
  linkTo,
  nonPersons,
  optionalEvidence,
  sourcedLink,
  thing,
  uncited,
  webAddress,
} from './shared-forms.ts';
import { longText, text } from './text-forms.ts';

/** The forms of things: what sources speak of, each with an id of its own. */

const name = z.strictObject({
  text,
  language: language.optional(),
  kind: z.enum(['ALIAS', 'ACRONYM', 'LANGUAGE_FORM']),
});

const actorBase = { name: text, names: apart(z.array(name).optional()) };
const represented = sourcedLink('REPRESENTS', nonPersons, {
  role: text.optional(),
  from: date.optional(),
  to: date.optional(),
});
const memberOf = z.array(sourcedLink('MEMBER_OF', nonPersons)).optional();

export const actor = z.discriminatedUnion('kind', [
  thing('State', {
    kind: z.literal('STATE'),
    ...actorBase,
    iso3,
    regionalGroup: z.enum(vocabulary.regionalGroups).optional(),
    memberOf,
  }),
  thing('Stakeholder', {
    kind: z.literal('STAKEHOLDER'),
    ...actorBase,
    sector: z.enum(vocabulary.sectors).optional(),
    country: iso3.optional(),
    memberOf,
  }),
  thing('Person', {
    kind: z.literal('PERSON'),
    ...actorBase,
    represents: z.array(represented).optional(),
  }),
  thing('Collective', {
    kind: z.literal('COLLECTIVE'),
    ...actorBase,
    standsFor: z.enum(vocabulary.actorKinds).optional(),
    members: z.array(sourcedLink('HAS_MEMBER', ['Actor'])).optional(),
  }),
]);

export const theme = uncited('Theme', {
  prefLabel: text,
  altLabels: z.array(text).default([]),
  definition: text,
  broader: z.array(linkTo('BROADER', 'Theme')).optional(),
  exactMatch: z.array(webAddress).default([]),
});

export const source = uncited('Source', {
  url: webAddress,
  title: text,
  publisher: text,
  publishedOn: date.optional(),
  accessedOn: date,
  language,
  text: longText.optional(),
  note: text.optional(),
});

export const instrument = thing('Instrument', {
  kind: z.enum(vocabulary.instrumentKinds),
  title: text,
  shortTitles: z.array(text).default([]),
  adoptedOn: date.optional(),
  inForceOn: date.optional(),
});

export const article = thing('Article', {
  instrument: linkTo('OF', 'Instrument'),
  number: text,
  title: text.optional(),
});

export const cluster = thing('ReviewCluster', {
  number: wholeNumber.optional(),
  title: text,
  covers: z.array(linkTo('COVERS', 'Article')).optional(),
});

export const group = thing('ReviewGroup', {
  number: wholeNumber.optional(),
  title: text,
});

export const cycle = thing('ReviewCycle', {
  level: z.enum(vocabulary.cycleLevels),
  label: text,
  from: date,
  to: date,
  partOf: linkTo('PART_OF', 'ReviewCycle').optional(),
});

export const body = thing('Body', {
  name: text,
  symbol: text.optional(),
  foundedBy: text.optional(),
});

export const meeting = thing('Meeting', {
  kind: z.enum(vocabulary.meetingKinds),
  title: text,
  date: apart(date.optional()),
  start: date.optional(),
  end: date.optional(),
  venue: text.optional(),
  format: z.enum(vocabulary.meetingFormats).optional(),
  ordinal: wholeNumber.optional(),
  mandate: text.optional(),
  body: linkTo('OF_BODY', 'Body').optional(),
  cycle: linkTo('IN_CYCLE', 'ReviewCycle').optional(),
  reviews: z.array(linkTo('REVIEWS', 'Instrument')).optional(),
  follows: z.array(linkTo('FOLLOWS', 'Meeting')).optional(),
  partOf: linkTo('PART_OF', 'Meeting').optional(),
  discusses: z.array(linkTo('DISCUSSES', 'Theme')).optional(),
  actsSurveyed: z.boolean(),
  uptakesSurveyed: z.boolean(),
});

export const resolution = thing('Resolution', {
  kind: z.enum(vocabulary.resolutionKinds),
  number: text.optional(),
  symbol: text.optional(),
  title: text,
  adoptedAt: linkTo('ADOPTED_AT', 'Meeting').optional(),
  themes: z.array(addressedTheme).optional(),
});

export const gap = uncited('DataGap', {
  subject: linkTo('ABOUT', 'Entity'),
  what: text,
  why: text,
  evidence: optionalEvidence,
});
