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

export const participation = claim(
  'Participation',
  'That somebody took part in a meeting, or was to, in a role.',
  {
    meeting: linkTo('AT', 'Meeting')
      .optional()
      .describe('Id of the meeting; the one that the document is about, where missing.'),
    actor: linkTo('BY', 'Actor').describe('Id of the actor.'),
    role: z.enum(vocabulary.participationRoles).describe('In which role.'),
    status: z
      .enum(vocabulary.participationStatuses)
      .optional()
      .describe(
        'How far it went. Where missing, the source names the role alone, which says that the actor took part.',
      ),
    mode: z.enum(vocabulary.participationModes).optional().describe('In the room or online.'),
    title: text.optional().describe('Title of the person, as the source has it.'),
    affiliation: text.optional().describe('Affiliation, as the source has it.'),
    affiliatedWith: z
      .array(linkTo('AFFILIATED_WITH', ...nonPersons))
      .optional()
      .describe('Ids of actors with which the source presents the participant.'),
    onBehalfOf: z
      .array(linkTo('ON_BEHALF_OF', ...nonPersons))
      .optional()
      .describe('Ids of actors on whose behalf the source says that the participant took part.'),
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
        .describe('Ids of actors for whom the source says that it was said; never persons.'),
      affiliatedWith: z
        .array(reference)
        .optional()
        .describe(
          "Ids of the speaker's affiliations according to the source; none for points made as chair.",
        ),
    })
    .describe('Who made a point, and for whom.'),
);
/** A recommendation or, of any other kind, an intervention. */
export const act = claim('Intervention', 'One point that was made or recommended at a meeting.', {
  id: actId.describe('Its id, for good: that of its meeting, a slash and a word for the point.'),
  kind: z.enum(vocabulary.actKinds).describe('What kind of point it is.'),
  by: apart(z.array(speaker).min(1, 'at least one actor').describe('Who made it: at least one actor.')),
  addressedTo: z
    .array(linkTo('ADDRESSED_TO', 'Actor'))
    .optional()
    .describe('Ids of actors whom the text asks by name.'),
  themes: z
    .array(addressedTheme)
    .min(1, `at least one theme; ${vocabulary.unclassifiedTheme} where none fits`)
    .describe('Themes that it belongs to, each at the narrowest level that fits.'),
  concerns: z
    .array(linkTo('CONCERNS', 'Instrument', 'Article'))
    .optional()
    .describe('Ids of instruments and articles that it concerns by name.'),
  text: text.describe('The point, in one sentence.'),
  wording: z.enum(vocabulary.wordings).describe("Whether the text is ours or the source's."),
  number: text.optional().describe('Its number in the source.'),
  date: apart(
    date
      .optional()
      .describe('When it was said, if a source gives that more exactly than the days of the meeting.'),
  ),
  outcome: z.enum(vocabulary.outcomes).optional().describe('What the meeting did with it.'),
});

export const figure = claim('Figure', 'A published number.', {
  about: z
    .array(linkTo('ABOUT', 'Meeting', 'Instrument', 'Body'))
    .min(1, 'at least one meeting, instrument or body')
    .describe(
      'Ids of what it is about: meetings, instruments or bodies; several where the source counts them together.',
    ),
  value: number.describe('The number.'),
  qualifier: z.enum(vocabulary.figureQualifiers).describe('How exact it is.'),
  unit: text.describe('What was counted, as the source has it.'),
  basis: z
    .enum(vocabulary.figureBases)
    .optional()
    .describe('Whether the counted were expected, registered or present.'),
  asOf: date.optional().describe('The date for which the number is given.'),
});

export const uptake = claim(
  'Uptake',
  'That a later text takes up an earlier one.',
  {
    of: linkTo('OF', 'Recommendation', 'Resolution').describe(
      'Id of the earlier recommendation or resolution.',
    ),
    into: linkTo('INTO', 'Recommendation', 'Resolution').describe('Id of the later one, which takes it up.'),
    kind: z.enum(vocabulary.uptakeKinds).describe('How it is taken up.'),
  },
  ['of', 'into'],
);

export const position = claim(
  'Position',
  'That somebody supports or opposes something.',
  {
    actor: linkTo('BY', 'Actor').describe('Id of the actor.'),
    on: linkTo('ON', 'Entity').describe('Id of what the position is on.'),
    stance: z.enum(vocabulary.stances).describe('For or against.'),
  },
  ['actor', 'on', 'stance'],
);

export const treatyAction = claim(
  'TreatyAction',
  'A signature, ratification, accession or the like.',
  {
    actor: linkTo('BY', 'State', 'Stakeholder').describe('Id of the State or organization that acted.'),
    instrument: linkTo('ON', 'Instrument').describe('Id of the instrument.'),
    action: z.enum(vocabulary.treatyActions).describe('What was done.'),
    date: date.optional().describe('When it was done.'),
    asOf: date.optional().describe('As of when the source states it.'),
  },
  ['actor', 'instrument', 'action'],
);

export const statement = claim('Statement', 'A value that sources dispute, as one of them states it.', {
  about: linkTo('ABOUT', 'Entity').describe('Id of the thing that it is about.'),
  property: z
    .string()
    .regex(/^[a-z][A-Za-z]*$/, 'the name of a field of the thing, such as ordinal')
    .describe('The field of the thing, such as ordinal.'),
  value: z
    .preprocess(
      asWritten,
      z.union([statedText, z.number().transform(String)], { error: 'a text or a number' }),
    )
    .describe('The value that the source states.'),
});

export const groupMembership = claim(
  'GroupMembership',
  'That somebody is in a review group.',
  {
    actor: linkTo('OF', 'State', 'Stakeholder').describe('Id of the State or organization.'),
    group: linkTo('IN', 'ReviewGroup').describe('Id of the review group.'),
  },
  ['actor', 'group'],
);
