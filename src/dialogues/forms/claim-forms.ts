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

/** The forms of claims: what sources assert, each with its evidence. */

export const participation = claim(
  'Participation',
  'The participation of an actor in a meeting, in one role.',
  {
    meeting: linkTo('AT', 'Meeting')
      .optional()
      .describe('Id of the meeting. If omitted, the meeting of the document.'),
    actor: linkTo('BY', 'Actor').describe('Id of the actor.'),
    role: z.enum(vocabulary.participationRoles).describe('Role.'),
    status: z
      .enum(vocabulary.participationStatuses)
      .optional()
      .describe('Status. If omitted, the source gives only the role, which means that the actor took part.'),
    mode: z.enum(vocabulary.participationModes).optional().describe('In person or online.'),
    title: text.optional().describe('Title of the person, as the source gives it.'),
    affiliation: text.optional().describe('Affiliation, as the source gives it.'),
    affiliatedWith: z
      .array(linkTo('AFFILIATED_WITH', ...nonPersons))
      .optional()
      .describe("Ids of the participant's affiliations, as the source gives them."),
    onBehalfOf: z
      .array(linkTo('ON_BEHALF_OF', ...nonPersons))
      .optional()
      .describe('Ids of actors on whose behalf the participant took part, as the source says.'),
  },
);

const speaker = orBare(
  'actor',
  z
    .strictObject({
      actor: reference.describe('Id of the actor who spoke.'),
      onBehalfOf: z
        .array(reference)
        .optional()
        .describe(
          'Ids of actors on whose behalf the actor spoke, as the source says. Persons are not allowed.',
        ),
      affiliatedWith: z
        .array(reference)
        .optional()
        .describe(
          "Ids of the speaker's affiliations according to the source; none for points made as chair.",
        ),
    })
    .describe('The speaker, and those the speaker spoke for.'),
);
/** A recommendation or, with any other kind, an intervention. */
export const act = claim('Intervention', 'A point made at a meeting.', {
  id: actId.describe('Permanent id: the id of its meeting, a slash and a short name.'),
  kind: z.enum(vocabulary.actKinds).describe('Kind of point.'),
  by: apart(z.array(speaker).min(1, 'at least one actor').describe('Who made it. At least one actor.')),
  addressedTo: z
    .array(linkTo('ADDRESSED_TO', 'Actor'))
    .optional()
    .describe('Ids of actors that the text addresses by name.'),
  themes: z
    .array(addressedTheme)
    .min(1, `at least one theme; ${vocabulary.unclassifiedTheme} where none fits`)
    .describe('Its themes, each at the narrowest level that fits.'),
  concerns: z
    .array(linkTo('CONCERNS', 'Instrument', 'Article'))
    .optional()
    .describe('Ids of instruments and articles that it names.'),
  text: text.describe('The point, in one sentence.'),
  wording: z
    .enum(vocabulary.wordings)
    .describe('PARAPHRASE for our own words, VERBATIM for those of the source.'),
  number: text.optional().describe('Its number in the source.'),
  date: apart(
    date
      .optional()
      .describe('Its own date, if a source gives one that is more precise than the days of the meeting.'),
  ),
  outcome: z.enum(vocabulary.outcomes).optional().describe('What the meeting did with it.'),
  partOf: linkTo('PART_OF', 'Resolution')
    .optional()
    .describe('Id of the resolution, decision, draft or paper that it is a point of.'),
});

export const figure = claim('Figure', 'A published number.', {
  about: z
    .array(linkTo('ABOUT', 'Meeting', 'Instrument', 'Body'))
    .min(1, 'at least one meeting, instrument or body')
    .describe(
      'Ids of the meetings, instruments or bodies it is about. Several if the source counts them together.',
    ),
  value: number.describe('The number.'),
  qualifier: z.enum(vocabulary.figureQualifiers).describe('Precision of the number.'),
  unit: text.describe('What was counted, as the source puts it.'),
  basis: z
    .enum(vocabulary.figureBases)
    .optional()
    .describe('Whether those counted were expected, registered or present.'),
  asOf: date.optional().describe('The date to which the number applies.'),
});

export const uptake = claim(
  'Uptake',
  'A later text takes up an earlier one.',
  {
    of: linkTo('OF', 'Recommendation', 'Resolution').describe(
      'Id of the earlier recommendation or resolution.',
    ),
    into: linkTo('INTO', 'Act', 'Resolution').describe('Id of the later act or resolution.'),
    kind: z.enum(vocabulary.uptakeKinds).describe('How it is taken up.'),
    verb: text.optional().describe('The verb of the source, such as endorses or recalls.'),
  },
  ['of', 'into'],
);

export const position = claim(
  'Position',
  "An actor's support or opposition.",
  {
    actor: linkTo('BY', 'Actor').describe('Id of the actor.'),
    on: linkTo('ON', 'Entity').describe(
      'Id of what the actor supports or opposes: a decision, a participation, a text, a point.',
    ),
    stance: z.enum(vocabulary.stances).describe('For or against.'),
  },
  ['actor', 'on', 'stance'],
);

export const treatyAction = claim(
  'TreatyAction',
  'A signature, ratification, accession or the like.',
  {
    actor: linkTo('BY', 'State', 'Stakeholder').describe('Id of the State or organization.'),
    instrument: linkTo('ON', 'Instrument').describe('Id of the instrument.'),
    action: z.enum(vocabulary.treatyActions).describe('Kind of action.'),
    date: date.optional().describe('Date of the action.'),
    asOf: date.optional().describe('The date to which the source is current.'),
  },
  ['actor', 'instrument', 'action'],
);

export const statement = claim('Statement', "One source's value of a property on which sources disagree.", {
  about: linkTo('ABOUT', 'Entity').describe('Id of what it is about.'),
  property: z
    .string()
    .regex(/^[a-z][A-Za-z]*$/, 'the name of a field of the record, such as ordinal')
    .describe('Name of the field, such as ordinal.'),
  value: z
    .preprocess(
      asWritten,
      z.union([statedText, z.number().transform(String)], { error: 'a text or a number' }),
    )
    .describe("The source's value."),
});

export const groupMembership = claim(
  'GroupMembership',
  'Membership in a review group.',
  {
    actor: linkTo('OF', 'State', 'Stakeholder').describe('Id of the State or organization.'),
    group: linkTo('IN', 'ReviewGroup').describe('Id of the review group.'),
  },
  ['actor', 'group'],
);
