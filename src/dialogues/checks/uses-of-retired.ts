import type { Executor } from '../../graph/executor.ts';
import type { Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import { usesOf } from '../stored/imported-documents.ts';

/**
 * Finds what still refers to records that a document of this run would retire: in documents outside the run, which is a
 * mistake; in documents of the run, which must then be written in the same transaction.
 *
 * @param before ids of what the document asserted when it was last imported
 */
export async function findUsesOfRetired(
  executor: Executor,
  run: ImportManifest,
  document: RunDocument,
  before: readonly string[],
): Promise<{ problems: Problem[]; together: [string, string][] }> {
  const problems: Problem[] = [];
  const together: [string, string][] = [];
  const dropped = before.filter((id) => !run.things.has(id));
  if (dropped.length === 0) return { problems, together };
  for (const { id, user, documents } of await usesOf(executor, dropped, run.documentIds)) {
    const outside = documents.find((other) => !run.documentIds.has(other));
    if (outside === undefined) {
      for (const other of documents) if (other !== document.id) together.push([document.id, other]);
      continue;
    }
    problems.push(
      document.problem(['document'], {
        expected: `${id} to stay, since ${user} of document ${outside} refers to it; to remove it, load ${outside} without that in the same run`,
        found: `a document without ${id}`,
      }),
    );
  }
  return { problems, together };
}
