import { z } from 'zod';
import { datePrecisions, outcomes, wordings } from '../domain/vocabulary.ts';
import type { EvidenceRow } from '../graph/entity-repository.ts';

/** What an act says and where that is written: all of it that nothing is counted by. */
export interface ActDetails {
  text: string;
  wording: (typeof wordings)[number];
  number: string | null;
  outcome: (typeof outcomes)[number] | null;
  since: number;
  dateEarliest: string | null;
  dateLatest: string | null;
  datePrecision: (typeof datePrecisions)[number] | null;
  dateAsWritten: string | null;
  /** By date of the source, then source, then locator. */
  evidence: EvidenceRow[];
}

/** The properties of acts that {@link ActDetails} are made of, as columns of a row of many acts. */
export const detailColumns = {
  text: z.array(z.string()),
  wording: z.array(z.enum(wordings)),
  number: z.array(z.string().nullable()),
  outcome: z.array(z.enum(outcomes).nullable()),
  since: z.array(z.number()),
  dateEarliest: z.array(z.string().nullable()),
  dateLatest: z.array(z.string().nullable()),
  datePrecision: z.array(z.enum(datePrecisions).nullable()),
  dateAsWritten: z.array(z.string().nullable()),
} as const;

/** Details as a text, which many of take little memory; {@link detailsOf} reads it. */
export function packedDetails(details: ActDetails): string {
  const { text, wording, number, outcome, since, ...rest } = details;
  const { dateEarliest, dateLatest, datePrecision, dateAsWritten, evidence } = rest;
  return JSON.stringify([
    text,
    wording,
    number,
    outcome,
    since,
    dateEarliest,
    dateLatest,
    datePrecision,
    dateAsWritten,
    evidence.flatMap(({ source, locator, quote }) => [source, locator, quote]),
  ]);
}

/** The details that {@link packedDetails} has packed. */
export function detailsOf(packed: string): ActDetails {
  const [
    text,
    wording,
    number,
    outcome,
    since,
    dateEarliest,
    dateLatest,
    datePrecision,
    dateAsWritten,
    evidence,
  ] = JSON.parse(packed);
  return {
    text,
    wording,
    number,
    outcome,
    since,
    dateEarliest,
    dateLatest,
    datePrecision,
    dateAsWritten,
    evidence: Array.from({ length: evidence.length / 3 }, (_, at) => ({
      source: evidence[3 * at],
      locator: evidence[3 * at + 1],
      quote: evidence[3 * at + 2],
    })),
  };
}
