import { type DocumentSource, sha256Of } from '../../dialogues/document/document-source.ts';
import { DocumentError, type Problem } from '../../dialogues/document/problems.ts';
import { createYielder } from '../../domain/yielder.ts';
import { RowEvaluator } from '../mapping/evaluate.ts';
import { columnProblems, type ReadMapping } from '../mapping/read-mapping.ts';
import { openTable } from '../readers/open-table.ts';
import { cellProblem } from '../readers/table-row.ts';
import { assembleDocument, type MappedTable, mappedTable } from './assemble.ts';
import { RowSpool } from './row-spool.ts';
import { TemporaryFile } from './temporary-file.ts';

/** The largest document that is made: it is written in one transaction. */
export const MAX_ROWS_IN_DOCUMENT = 50_000;

/** The documents that a table makes. */
export interface TableDocuments {
  sources: DocumentSource[];
  /** How many rows were read. */
  rows: number;
  /** Removes the temporary file from which the documents are read. */
  close(): void;
}

/**
 * Makes dialogue documents of a table. The table is read once; its rows and the documents are kept in a temporary file. A
 * document is made of its rows again to find the cells of its mistakes.
 *
 * @throws {NoSuchDocumentError} if there is no such file
 * @throws {DocumentError} if the table cannot be read, lacks a column of the mapping, or has rows without a document;
 *   mistakes in other cells are reported when a document is read
 */
export async function tableDocuments(file: string, read: ReadMapping): Promise<TableDocuments> {
  const table = await openTable(file, read.mapping.table);
  const growing = table.header.length === 0;
  const check = () => {
    const problems = columnProblems(read, table.header);
    if (problems.length > 0) throw new DocumentError(problems);
  };
  if (!growing) check();
  const mapped = mappedTable(table, read);
  const evaluator = new RowEvaluator(table, read.mapping, mapped.columns);
  const temporary = new TemporaryFile();
  const spool = new RowSpool(temporary);
  try {
    const problems: Problem[] = [];
    const counts = new Map<string, number>();
    let rows = 0;
    const yieldNow = createYielder();
    for await (const row of table.rows()) {
      await yieldNow();
      rows += 1;
      const document = evaluator.make(read.mapping.document, row);
      if (typeof document !== 'string') {
        const column = evaluator.columnAt(read.mapping.document, row, []);
        problems.push(
          cellProblem(
            table,
            { row: row.row, column },
            { expected: 'a value that the id of the document is made of', found: 'nothing' },
          ),
        );
        continue;
      }
      const count = (counts.get(document) ?? 0) + 1;
      counts.set(document, count);
      if (count === MAX_ROWS_IN_DOCUMENT + 1) {
        const expected = `at most ${MAX_ROWS_IN_DOCUMENT.toLocaleString('en')} rows in a document: an id made of a column that has more different values`;
        problems.push(read.problem(['document'], { expected, found: `more for "${document}"` }));
      }
      if (count <= MAX_ROWS_IN_DOCUMENT) spool.add(document, row);
    }
    if (growing) check();
    if (rows === 0)
      problems.push(
        cellProblem(
          table,
          { row: read.mapping.table.header, column: null },
          { expected: 'rows below the header', found: 'none' },
        ),
      );
    if (problems.length > 0) throw new DocumentError([...problems, ...evaluator.mistakes]);
    const sources: DocumentSource[] = [];
    for (const document of spool.documents()) {
      await yieldNow();
      sources.push(sourceOf(mapped, document, { spool, temporary }));
    }
    return { sources, rows, close: () => temporary.close() };
  } catch (error) {
    temporary.close();
    throw error;
  }
}

function sourceOf(
  mapped: MappedTable,
  document: string,
  { spool, temporary }: { spool: RowSpool; temporary: TemporaryFile },
): DocumentSource {
  const parsed = () => assembleDocument(mapped, spool.rowsOf(document));
  const rows = spool.rowsOf(document);
  const { value, syntax } = assembleDocument(mapped, rows);
  // Not the text of the rest: that may be what was imported before, and would not be read then.
  const text = syntax.length === 0 ? JSON.stringify(value) : JSON.stringify(syntax);
  const position = temporary.append(text);
  return {
    file: mapped.table.file,
    firstLine: rows[0]?.row ?? 1,
    sha256: sha256Of(text),
    text: () => temporary.read(position),
    parsed,
  };
}
