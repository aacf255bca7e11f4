import type { Executor } from '../../graph/executor.ts';
import { closestMatch } from '../document/closest-match.ts';
import type { Problem } from '../document/problems.ts';
import type { ReadRun } from '../manifest/read-run.ts';
import { importedDocuments } from '../stored/imported-documents.ts';

/**
 * Checks that what is retracted has been imported, and that its replacement is in the run.
 *
 * @param before what the documents of the run asserted when they were last imported, by id of the document
 */
export async function checkRetractions(
  executor: Executor,
  { manifest, unchanged }: ReadRun,
  before: ReadonlyMap<string, unknown>,
): Promise<{ wrongIds: Problem[]; missingSuccessors: Problem[] }> {
  const wrongIds: Problem[] = [];
  const missingSuccessors: Problem[] = [];
  const own = [...manifest.documents.filter(({ source }) => !source.retracts), ...unchanged.values()];
  for (const { id, source } of manifest.documents) {
    if (source.retracts === undefined) continue;
    const { successor } = source.retracts;
    const problem = (expected: string, missing: string, known: string[]): Problem => {
      const nearest = closestMatch(missing, known);
      const position = { file: source.file, line: 0, column: 0, path: 'document' };
      return { ...position, expected, found: JSON.stringify(missing), nearest };
    };
    if (!before.has(id))
      wrongIds.push(problem('the id of an imported document', id, await importedDocuments(executor)));
    const ids = own.map((document) => document.id);
    if (successor !== null && !ids.includes(successor))
      missingSuccessors.push(
        problem(`the id of a document among the files, to replace ${id}`, successor, ids),
      );
  }
  return { wrongIds, missingSuccessors };
}
