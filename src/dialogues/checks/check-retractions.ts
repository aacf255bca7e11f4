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
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const own = [...manifest.documents.filter(({ source }) => !source.retracts), ...unchanged.values()];
  for (const { id, source } of manifest.documents) {
    if (source.retracts === undefined) continue;
    const { successor } = source.retracts;
    const report = (expected: string, missing: string, known: string[]) => {
      const nearest = closestMatch(missing, known);
      const position = { file: source.file, line: 1, column: 1, path: 'document' };
      problems.push({ ...position, expected, found: `${JSON.stringify(missing)}, which is none`, nearest });
    };
    if (!before.has(id)) report('the id of an imported document', id, await importedDocuments(executor));
    const ids = own.map((document) => document.id);
    if (successor !== null && !ids.includes(successor))
      report(`the id of a document among the files, to take the place of ${id}`, successor, ids);
  }
  return problems;
}
