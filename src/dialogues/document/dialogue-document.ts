import { z } from 'zod';
import * as claims from '../forms/claim-forms.ts';
import { id } from '../forms/shared-forms.ts';
import { text } from '../forms/text-forms.ts';
import * as things from '../forms/thing-forms.ts';

/**
 * The form of a dialogue document (`format: dialogue-graph/1`). A meeting with what was said there,
 * or a register (actors, themes, sources, …), or both: every section is optional.
 * Unknown keys are mistakes everywhere.
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
    sources: z.array(things.source).optional().describe('Publications cited as evidence.'),
    actors: z.array(things.actor).optional().describe('States, organizations, persons and collectives.'),
    themes: z.array(things.theme).optional().describe('Themes: concepts of the classification.'),
    instruments: z.array(things.instrument).optional().describe('The Convention and its Protocols.'),
    articles: z.array(things.article).optional().describe('Articles of instruments.'),
    cycles: z
      .array(things.cycle)
      .optional()
      .describe("Years' series of dialogues, and phases of the Review Mechanism."),
    clusters: z.array(things.cluster).optional().describe("The Mechanism's clusters of articles."),
    groups: z.array(things.group).optional().describe('The groups in which States are reviewed.'),
    bodies: z
      .array(things.body)
      .optional()
      .describe('Working groups, the Conference, the Bureau, the Secretariat.'),
    meetings: z.array(things.meeting).optional().describe('Further meetings.'),
    meeting: things.meeting
      .optional()
      .describe('The meeting of the document, with its participations and acts.'),
    resolutions: z.array(things.resolution).optional().describe('Resolutions, decisions and drafts.'),
    participations: z
      .array(claims.participation)
      .optional()
      .describe('Who took part in which meeting, in which role.'),
    acts: z.array(claims.act).optional().describe('Points made at the meetings of the document.'),
    figures: z.array(claims.figure).optional().describe('Published numbers.'),
    uptakes: z.array(claims.uptake).optional().describe('Which later text takes up which earlier one.'),
    positions: z.array(claims.position).optional().describe('Who supports or opposes what.'),
    treatyActions: z
      .array(claims.treatyAction)
      .optional()
      .describe('Signatures, ratifications, accessions and the like.'),
    statements: z.array(claims.statement).optional().describe('Values on which sources disagree.'),
    groupMemberships: z
      .array(claims.groupMembership)
      .optional()
      .describe('Who is known to be in which review group.'),
    gaps: z.array(things.gap).optional().describe('What is known to be missing.'),
  })
  .describe('A dialogue document: a meeting with its points, a register, or both.');

/** Records in one document: written in one transaction, they must fit into Neo4j's memory for it. */
export const MAX_RECORDS = 20_000;

/** A document that has the right form; its references may still lead nowhere. */
export type DialogueDocument = z.output<typeof dialogueDocument>;

/** One item of a section that is a list. */
export type Item<Section extends keyof DialogueDocument> =
  NonNullable<DialogueDocument[Section]> extends (infer One)[] ? One : never;
