import { z } from 'zod';
import * as claims from '../forms/claim-forms.ts';
import { id } from '../forms/shared-forms.ts';
import { text } from '../forms/text-forms.ts';
import * as things from '../forms/thing-forms.ts';

/** A section that is a list. */
const listOf = <Form extends z.ZodType>(form: Form, description: string) =>
  z.array(form).optional().describe(description);

/**
 * The form of a dialogue document (`format: dialogue-graph/1`): a meeting with what was said there, or a register
 * (actors, themes, sources, …), or both. Every section is optional. Unknown keys are mistakes everywhere.
 */
export const dialogueDocument = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe("For editors: the URL of this format's JSON Schema. The import ignores it."),
    format: z.literal('dialogue-graph/1').describe('The format of the document.'),
    document: id.describe('Its id. A document with the same id replaces it.'),
    title: text.optional().describe('Its title, for readers of the file.'),
    sources: listOf(things.source, 'Publications cited as evidence.'),
    actors: listOf(things.actor, 'States, organizations, persons and collectives.'),
    themes: listOf(things.theme, 'Themes: concepts of the classification.'),
    instruments: listOf(things.instrument, 'The Convention and its Protocols.'),
    articles: listOf(things.article, 'Articles of instruments.'),
    cycles: listOf(
      things.cycle,
      "Years' series of dialogues, Conference periods, and phases of the Review Mechanism.",
    ),
    clusters: listOf(things.cluster, "The Mechanism's clusters of articles."),
    groups: listOf(things.group, 'The groups in which States are reviewed.'),
    bodies: listOf(things.body, 'Working groups, the Conference, the Bureau, the Secretariat.'),
    meetings: listOf(things.meeting, 'Further meetings.'),
    meeting: things.meeting
      .optional()
      .describe('The meeting of the document, with its participations and acts.'),
    resolutions: listOf(things.resolution, 'Resolutions, decisions, drafts and papers.'),
    participations: listOf(claims.participation, 'Who took part in which meeting, in which role.'),
    acts: listOf(claims.act, 'Points made at the meetings of the document.'),
    figures: listOf(claims.figure, 'Published numbers.'),
    uptakes: listOf(claims.uptake, 'Which later text takes up which earlier one.'),
    positions: listOf(claims.position, 'Who supports or opposes what.'),
    treatyActions: listOf(claims.treatyAction, 'Signatures, ratifications, accessions and the like.'),
    statements: listOf(claims.statement, 'Values on which sources disagree.'),
    groupMemberships: listOf(claims.groupMembership, 'Who is known to be in which review group.'),
    gaps: listOf(things.gap, 'What is known to be missing.'),
  })
  .describe('A dialogue document: a meeting with its points, a register, or both.');

/** Maximum number of records in a document, since Neo4j needs memory for all of a transaction. */
export const MAX_RECORDS = 20_000;

/** A document that has the right form; its references may still lead nowhere. */
export type DialogueDocument = z.output<typeof dialogueDocument>;

/** One item of a section that is a list. */
export type Item<Section extends keyof DialogueDocument> =
  NonNullable<DialogueDocument[Section]> extends (infer One)[] ? One : never;
