import { z } from 'zod';
import { dialogueDocument } from '../../dialogues/document/dialogue-document.ts';
import { keysOfSection } from '../../dialogues/records/record-fields.ts';

/** The form of a mapping: which columns of a table make which records of dialogue documents. */

const scalar = z.union([z.string(), z.number(), z.boolean()]);
/** What a value of a cell becomes; null leaves it out. */
const mapped = z.union([scalar, z.null(), z.array(scalar)]);
const valueMap = z.record(z.string(), mapped);

/** The value of a column, or each of its values. */
const column = z
  .strictObject({
    column: z.string().describe('The header of the column.'),
    split: z
      .string()
      .min(1)
      .optional()
      .describe('The separator of several values in a cell, such as ";". The result is a list.'),
    map: z
      .union([z.string(), valueMap])
      .optional()
      .describe(
        'What each value becomes: a map, or the name of one in `maps`. A value that it lacks is a mistake.',
      ),
    unmapped: z
      .enum(['MISTAKE', 'KEEP', 'LEAVE_OUT'])
      .default('MISTAKE')
      .describe('What to do with a value that `map` lacks.'),
    date: z
      .string()
      .optional()
      .describe(
        'The form in which dates are written, in the tokens of Luxon: dd/MM/yyyy, d MMMM yyyy, MM.yyyy. Not needed for cells that Excel knows as dates, and for 2022-07-01, 2022-07, 2022.',
      ),
    language: z.string().default('en').describe('The language of the names of months in `date`.'),
    decimal: z
      .enum(['.', ','])
      .optional()
      .describe('For a column of numbers: the sign before decimals. The result is a number.'),
    get each() {
      return template
        .optional()
        .describe('What is made of each value, as `{value}`: a text such as "state-{value|id}", or a map.');
    },
  })
  .describe('The value of a column, or each of its values.');
export type ColumnTemplate = z.output<typeof column>;

/** A value of a document as the mapping writes it. */
export type Template =
  | string
  | number
  | boolean
  | null
  | ColumnTemplate
  | readonly Template[]
  | { readonly [key: string]: Template };
const template: z.ZodType<Template> = z.lazy(() =>
  z.union([
    scalar,
    z.null(),
    z.array(template),
    column,
    z.record(z.string(), template).refine((map) => !('column' in map), 'a column with its options'),
  ]),
) as z.ZodType<Template>;

/** When a record is made of a row. */
const condition = z.union([
  z.string().describe('A column that is not empty.'),
  z
    .strictObject({
      column: z.string().describe('The header of the column.'),
      is: z.array(z.string()).optional().describe('It has one of these values.'),
      not: z.array(z.string()).optional().describe('It has none of these values.'),
    })
    .describe('A column that has, or does not have, some values.'),
]);
export type Condition = z.output<typeof condition>;

/** A record that each row makes. */
const recordTemplate = z
  .object({
    when: condition
      .optional()
      .describe('Makes the record only of rows that meet this. Without it, of all rows.'),
    together: z
      .array(z.string())
      .optional()
      .describe('Lists of one record that several rows make, such as `themes`: they are joined.'),
  })
  .catchall(template);
export type RecordTemplate = z.output<typeof recordTemplate>;

/** The sections of a document that are lists of records, with the keys of their items. */
export const recordKeys: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(dialogueDocument.shape)
    .filter(([, form]) => form instanceof z.ZodOptional && form.unwrap() instanceof z.ZodArray)
    .map(([section, form]) => [section, keysOfSection(form)]),
);

export const tableMapping = z
  .strictObject({
    $schema: z.string().optional().describe('For editors: the URL of the JSON Schema of mappings.'),
    format: z.literal('dialogue-graph-mapping/1').describe('The format of the mapping.'),
    table: z
      .strictObject({
        sheet: z.string().optional().describe('The sheet of a workbook. Without it, the only visible one.'),
        header: z.int().min(1).default(1).describe('The row of the headers.'),
        separator: z
          .string()
          .length(1)
          .optional()
          .describe('What separates columns. Without it, commas in .csv and tabs in .tsv.'),
        quote: z
          .string()
          .max(1)
          .default('"')
          .describe('What encloses cells that contain the separator; empty if nothing does.'),
        encoding: z
          .string()
          .default('utf-8')
          .refine(isEncoding, 'the name of an encoding, such as utf-8, windows-1252 or utf-16le')
          .describe('The encoding of the file, such as windows-1252.'),
        nothing: z
          .array(z.string())
          .default([])
          .describe('What is written in cells without a value, such as "-" or "n/a".'),
      })
      .prefault({})
      .describe('How the table is written.'),
    document: z
      .string()
      .describe(
        'The id of the document that a row belongs to, such as "record-{Session|id}". Rows with the same id make one document.',
      ),
    title: z.string().optional().describe('The title of the documents.'),
    maps: z.record(z.string(), valueMap).default({}).describe('Maps of values, by name.'),
    records: z
      .strictObject(
        Object.fromEntries(
          [...recordKeys.keys()].map((section) => [section, z.array(recordTemplate).optional()]),
        ),
      )
      .describe('By section of a document: the records that each row makes.'),
  })
  .describe('Which columns of a table make which records.');
export type TableMapping = Omit<z.output<typeof tableMapping>, 'records'> & {
  records: Readonly<Record<string, readonly RecordTemplate[]>>;
};

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label, { fatal: true }).encoding !== '';
  } catch {
    return false;
  }
}

/** The form of mappings as JSON Schema (2020-12), for completion and checks in editors. */
export function mappingSchema(): object {
  return {
    $id: 'dialogue-graph-mapping/1',
    title: 'Mapping of a table',
    ...z.toJSONSchema(tableMapping, { io: 'input', unrepresentable: 'any' }),
  };
}

/** Whether a template is the value of a column. */
export const isColumn = (value: Template | undefined): value is ColumnTemplate =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'column' in value;
