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
export const dialogueDocument = z.strictObject({
  /** For editors: the address of this format's JSON Schema. The import ignores it. */
  $schema: z.string().optional(),
  format: z.literal('dialogue-graph/1'),
  document: id,
  title: text.optional(),
  sources: z.array(things.source).optional(),
  actors: z.array(things.actor).optional(),
  themes: z.array(things.theme).optional(),
  instruments: z.array(things.instrument).optional(),
  articles: z.array(things.article).optional(),
  cycles: z.array(things.cycle).optional(),
  clusters: z.array(things.cluster).optional(),
  groups: z.array(things.group).optional(),
  bodies: z.array(things.body).optional(),
  meetings: z.array(things.meeting).optional(),
  meeting: things.meeting.optional(),
  resolutions: z.array(things.resolution).optional(),
  participations: z.array(claims.participation).optional(),
  acts: z.array(claims.act).optional(),
  figures: z.array(claims.figure).optional(),
  uptakes: z.array(claims.uptake).optional(),
  positions: z.array(claims.position).optional(),
  treatyActions: z.array(claims.treatyAction).optional(),
  statements: z.array(claims.statement).optional(),
  groupMemberships: z.array(claims.groupMembership).optional(),
  gaps: z.array(things.gap).optional(),
});

/** Things and claims in one document: written in one transaction, they must fit into Neo4j's memory for it. */
export const MAX_RECORDS = 20_000;

/** A document that has the right form; its references may still lead nowhere. */
export type DialogueDocument = z.output<typeof dialogueDocument>;

/** One item of a section that is a list. */
export type Item<Section extends keyof DialogueDocument> =
  NonNullable<DialogueDocument[Section]> extends (infer One)[] ? One : never;
