import { z } from 'zod';
import { datePrecisions, wordings } from '../../domain/vocabulary.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';

/** The properties of acts that nothing is counted by, and the texts that they are points of, each as a column of a row of many acts. */
export const detailColumns = {
  text: z.array(z.string()),
  wording: z.array(z.enum(wordings)),
  number: z.array(z.string().nullable()),
  since: z.array(z.number()),
  dateEarliest: z.array(z.string().nullable()),
  dateLatest: z.array(z.string().nullable()),
  datePrecision: z.array(z.enum(datePrecisions).nullable()),
  dateAsWritten: z.array(z.string().nullable()),
  partOf: z.array(z.string().nullable()),
} as const;

/** The Cypher that reads a detail of the act `a`: a property, or the text that it is a point of. */
export const detailExpression = (column: string): string =>
  column === 'partOf' ? 'head([(a)-[:PART_OF]->(r:Resolution) | r.id])' : `a.${column}`;

type Column = keyof typeof detailColumns;
type DetailRow = { [Name in Column]: z.output<(typeof detailColumns)[Name]>[number] };

/** The text and evidence of an act: everything that is not counted by. */
export type ActDetails = DetailRow & {
  /** By date of the source, then source, then locator. */
  evidence: EvidenceRow[];
};

const columns = Object.keys(detailColumns) as Column[];

/** The properties of the act at a position of a row of columns. */
export function detailsAt(row: { [Name in Column]: readonly DetailRow[Name][] }, at: number): DetailRow {
  return Object.fromEntries(columns.map((column) => [column, row[column][at]])) as DetailRow;
}

/** Details as a text, which takes little memory; {@link detailsOf} reads it. */
export function packedDetails({ evidence, ...properties }: ActDetails): string {
  return JSON.stringify([
    ...columns.map((column) => properties[column]),
    evidence.flatMap(({ source, locator, quote }) => [source, locator, quote]),
  ]);
}

/** The details that {@link packedDetails} has packed. */
export function detailsOf(packed: string): ActDetails {
  const values = JSON.parse(packed);
  const evidence = values[columns.length];
  const properties = Object.fromEntries(columns.map((column, at) => [column, values[at]])) as DetailRow;
  return {
    ...properties,
    evidence: Array.from({ length: evidence.length / 3 }, (_, at) => ({
      source: evidence[3 * at],
      locator: evidence[3 * at + 1],
      quote: evidence[3 * at + 2],
    })),
  };
}
