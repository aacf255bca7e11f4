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

/** The forms of what sources describe, each with an id of its own. */

const name = z
  .strictObject({
    text: text.describe('The name.'),
    language: language.optional().describe('Language tag (BCP 47).'),
    kind: z.enum(['ALIAS', 'ACRONYM', 'LANGUAGE_FORM']).describe('Kind of name.'),
  })
  .describe('A form of a name.');

const actorBase = {
  name: text.describe('The name to show.'),
  names: apart(
    z.array(name).optional().describe('Other forms of its name: acronyms, aliases, other languages.'),
  ),
};
const exactMatch = z
  .array(webAddress)
  .optional()
  .describe('URIs of the same actor in other registers, such as Wikidata or ROR.');
const represented = sourcedLink('REPRESENTS', nonPersons, 'An actor that a person represents.', {
  role: text.optional().describe('The office, as the source names it.'),
  from: date.optional().describe('Start of the office.'),
  to: date.optional().describe('End of the office.'),
});
const memberOf = z
  .array(sourcedLink('MEMBER_OF', nonPersons, 'A membership.'))
  .optional()
  .describe('Organizations it is a member of.');

export const actor = z.discriminatedUnion('kind', [
  thing('State', 'A State.', {
    kind: z.literal('STATE').describe('STATE.'),
    ...actorBase,
    iso3: iso3.describe('Its code, ISO 3166-1 alpha-3.'),
    regionalGroup: z
      .enum(vocabulary.regionalGroups)
      .optional()
      .describe('Its regional group at the United Nations.'),
    exactMatch,
    memberOf,
  }),
  thing('Stakeholder', 'An organization: an NGO, a university, an enterprise, an intergovernmental body.', {
    kind: z.literal('STAKEHOLDER').describe('STAKEHOLDER.'),
    ...actorBase,
    sector: z.enum(vocabulary.sectors).optional().describe('Its sector, if a source or its name says so.'),
    country: iso3.optional().describe('Country of its seat, ISO 3166-1 alpha-3.'),
    exactMatch,
    memberOf,
  }),
  thing('Person', 'A natural person: only name, public role and affiliation.', {
    kind: z.literal('PERSON').describe('PERSON.'),
    ...actorBase,
    represents: z.array(represented).optional().describe('Actors that the person represents in an office.'),
  }),
  thing('Collective', 'Several actors that a source names together, such as participants of a meeting.', {
    kind: z.literal('COLLECTIVE').describe('COLLECTIVE.'),
    ...actorBase,
    standsFor: z
      .enum(vocabulary.actorKinds)
      .optional()
      .describe('For a standing collective, the kind of its members: STATE for the collective of States.'),
    members: z
      .array(sourcedLink('HAS_MEMBER', ['Actor'], 'A member of a collective.'))
      .optional()
      .describe('Its members named by a source.'),
  }),
]);

export const theme = uncited('Theme', 'A theme: a concept of the classification.', {
  prefLabel: text.describe('Its label.'),
  altLabels: z.array(text).default([]).describe('Other labels.'),
  definition: text.describe('What the theme covers.'),
  broader: z.array(linkTo('BROADER', 'Theme')).optional().describe('Ids of broader themes.'),
  exactMatch: z.array(webAddress).default([]).describe('URIs of the same concept in other vocabularies.'),
});

export const source = uncited('Source', 'A cited publication.', {
  url: webAddress.describe('URL, http or https.'),
  title: text.describe('Its title.'),
  publisher: text.describe('Publisher.'),
  publishedOn: date.optional().describe('When it was published.'),
  accessedOn: date.describe('When it was last read.'),
  language: language.describe('Language tag (BCP 47).'),
  text: longText
    .optional()
    .describe('Its text or passages of it, if they may be stored. Quotes are checked against it.'),
  note: text.optional().describe('How it was read, and how its locators are numbered.'),
});

export const instrument = thing('Instrument', 'The Convention or one of its Protocols.', {
  kind: z.enum(vocabulary.instrumentKinds).describe('Convention or protocol.'),
  title: text.describe('Its title.'),
  shortTitles: z.array(text).default([]).describe('Short titles.'),
  adoptedOn: date.optional().describe('When it was adopted.'),
  inForceOn: date.optional().describe('When it entered into force.'),
});

export const article = thing('Article', 'An article of an instrument.', {
  instrument: linkTo('OF', 'Instrument').describe('Id of its instrument.'),
  number: text.describe('Its number in the instrument.'),
  title: text.optional().describe('Its title.'),
});

export const cluster = thing('ReviewCluster', 'A cluster of articles of the Review Mechanism.', {
  number: wholeNumber.optional().describe('Its number, if a source gives it.'),
  title: text.describe('What it is about.'),
  covers: z
    .array(linkTo('COVERS', 'Article'))
    .optional()
    .describe('Ids of the articles it is known to cover.'),
});

export const group = thing('ReviewGroup', 'A group in which States are reviewed.', {
  number: wholeNumber.optional().describe('Its number, if a source gives it.'),
  title: text.describe('Its title.'),
});

export const cycle = thing(
  'ReviewCycle',
  "A year's series of dialogues, a Conference period, or a phase of the Review Mechanism.",
  {
    level: z
      .enum(vocabulary.cycleLevels)
      .describe(
        'Series, phase, or Conference period: from the end of one session of the Conference to the end of the next.',
      ),
    label: text.describe('Name of the cycle.'),
    from: date.describe('When it begins.'),
    to: date.optional().describe('When it ends. Leave out if it is not over, or not known.'),
    partOf: linkTo('PART_OF', 'ReviewCycle')
      .optional()
      .describe(
        'Id of the Conference period or phase to which a series belongs, or of the phase of a period.',
      ),
  },
);

export const body = thing('Body', 'A working group, the Conference, the Bureau or the Secretariat.', {
  name: text.describe('Name of the body.'),
  symbol: text.optional().describe('Symbol of its documents.'),
  foundedBy: text
    .optional()
    .describe('The decision or resolution that established it, as the source names it.'),
});

export const meeting = thing(
  'Meeting',
  'A dialogue, a session of a working group or of the Conference, or another meeting.',
  {
    kind: z
      .enum(vocabulary.meetingKinds)
      .describe(
        'Kind of meeting. OTHER is another meeting, such as a commemoration or a session of another body.',
      ),
    title: text.describe('Its title.'),
    date: apart(
      date.optional().describe('Its date, if one day, month or year; otherwise use start and end.'),
    ),
    start: date.optional().describe('When it began.'),
    end: date.optional().describe('When it ended.'),
    venue: text.optional().describe('Its venue.'),
    format: z.enum(vocabulary.meetingFormats).optional().describe('Format: in person, online or both.'),
    ordinal: wholeNumber.optional().describe('Its number in its series, counted from 1.'),
    mandate: text.optional().describe('The rule or decision it is based on, as the source names it.'),
    body: linkTo('OF_BODY', 'Body').optional().describe('Id of the body whose session it is.'),
    cycle: linkTo('IN_CYCLE', 'ReviewCycle')
      .optional()
      .describe('Id of the review cycle that it belongs to.'),
    reviews: z
      .array(linkTo('REVIEWS', 'Instrument'))
      .optional()
      .describe('Ids of instruments whose implementation it reviews.'),
    follows: z.array(linkTo('FOLLOWS', 'Meeting')).optional().describe('Ids of meetings it followed up.'),
    partOf: linkTo('PART_OF', 'Meeting').optional().describe('Id of the meeting it is part of.'),
    discusses: z
      .array(linkTo('DISCUSSES', 'Theme'))
      .optional()
      .describe('Ids of themes that were topics apart from its acts. Not counted.'),
    actsSurveyed: z
      .boolean()
      .describe(
        'Whether all points in the available sources have been coded. If false, its acts are those found so far, and none does not mean that nothing was said.',
      ),
    uptakesSurveyed: z
      .boolean()
      .describe(
        'Whether later uptakes of its acts have been coded. If false, missing uptakes are unknown, not none.',
      ),
  },
);

export const resolution = thing('Resolution', 'A resolution, a decision, a draft of one, or a paper.', {
  kind: z
    .enum(vocabulary.resolutionKinds)
    .describe(
      'Resolution, decision, draft, or a paper before a session, such as a background paper of the Secretariat or a report.',
    ),
  number: text.optional().describe('Its number, such as 9/1.'),
  symbol: text.optional().describe('Its document symbol.'),
  title: text.describe('Its title.'),
  date: date.optional().describe('Its own date, if a source gives one.'),
  adoptedAt: linkTo('ADOPTED_AT', 'Meeting')
    .optional()
    .describe('Id of the meeting that adopted it. Papers have none.'),
  submittedTo: linkTo('SUBMITTED_TO', 'Meeting')
    .optional()
    .describe('Id of the meeting that a draft or paper was submitted to.'),
  submittedBy: z
    .array(linkTo('SUBMITTED_BY', 'Actor'))
    .optional()
    .describe('Ids of the actors who tabled it, as the source says.'),
  themes: z.array(addressedTheme).optional().describe('Its themes.'),
});

export const gap = uncited('DataGap', 'Something known to be missing.', {
  subject: linkTo('ABOUT', 'Entity').describe('Id of what has the gap.'),
  what: text.describe('What is missing.'),
  why: text.describe('Why it is missing.'),
  evidence: optionalEvidence,
});
