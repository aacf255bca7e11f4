import { statSync } from 'node:fs';
import path from 'node:path';
import { NoSuchDocumentError } from '../../dialogues/document/document-files.ts';
import { openLinesTable } from './lines-table.ts';
import { openSeparatedTable } from './separated-table.ts';
import type { Table, TableForm } from './table-row.ts';
import { openWorkbookTable } from './workbook-table.ts';

/** The endings of files that are tables if there is a mapping for them. */
export const isTableFile = (file: string): boolean => /\.(csv|tsv|xlsx|ndjson)$/i.test(file);

/**
 * Opens a table by the ending of its file.
 *
 * @throws {NoSuchDocumentError} if there is no such file
 * @throws {DocumentError} if it is not such a table
 */
export async function openTable(file: string, form: TableForm): Promise<Table> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new NoSuchDocumentError(`${file}: no such file`);
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
      return openWorkbookTable(file, form);
    case '.ndjson':
      return openLinesTable(file, form);
    default:
      return openSeparatedTable(file, form);
  }
}
