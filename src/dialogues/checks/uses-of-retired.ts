import { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';
import type { Problem } from '../document/problems.ts';
import type { ImportManifest, RunDocument } from './import-manifest.ts';

/**
 * What a document of this run would retire may still be referred to: by documents outside the run, a
 * mistake; by documents of the run, which then must be written in the same transaction.
 *
 * @param before ids of what the document asserted when it was last imported
 */
export async function findUsesOfRetired(
  executor: Executor,
  run: ImportManifest,
  document: RunDocument,
  before: readonly string[],
): Promise<{ problems: Problem[]; together: [string, string][] }> {
  const dropped = before.filter((id) => !run.things.has(id));
  if (dropped.length === 0) return { problems: [], together: [] };
  const runDocuments = run.documentIds;
  const uses = await executor.read(
    {
      name: 'import.usesOfRetired',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})<--(user:Entity)
WHERE all(document IN n.documents WHERE document IN $runDocuments)
RETURN DISTINCT n.id AS id, user.id AS user, user.documents AS documents`,
      parameters: { ids: dropped, runDocuments: [...runDocuments] },
    },
    z.object({ id: z.string(), user: z.string(), documents: z.array(z.string()) }),
  );
  const problems: Problem[] = [];
  const together: [string, string][] = [];
  for (const use of uses) {
    const outside = use.documents.find((id) => !runDocuments.has(id));
    if (outside === undefined) {
      for (const id of use.documents) if (id !== document.id) together.push([document.id, id]);
    } else {
      problems.push(
        document.problem(['document'], {
          expected: `${use.id} to stay, since ${use.user} of document ${outside} refers to it`,
          found: `a document without ${use.id}`,
        }),
      );
    }
  }
  return { problems, together };
}
