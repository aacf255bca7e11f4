import { z } from 'zod';
import type { Executor } from '../graph/executor.ts';
import type { DocumentRecords } from './document-records.ts';
import type { Problem } from './problems.ts';
import type { ImportedDocument } from './stored-node.ts';

/**
 * What this run would retire may still be referred to: by documents outside the run, a mistake;
 * by documents of the run, which then must be written in the same transaction.
 */
export async function findUsesOfRetired(
  executor: Executor,
  due: DocumentRecords[],
  remembered: Map<string, ImportedDocument>,
  runDocuments: ReadonlySet<string>,
): Promise<{ problems: Problem[]; together: [string, string][] }> {
  const problems: Problem[] = [];
  const together: [string, string][] = [];
  const asserted = new Set(due.flatMap(({ records }) => records.map(({ id }) => id)));
  for (const { document } of due) {
    const documentId = document.document.document;
    const dropped = (remembered.get(documentId)?.nodeIds ?? []).filter((id) => !asserted.has(id));
    if (dropped.length === 0) continue;
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
    for (const use of uses) {
      const outside = use.documents.find((id) => !runDocuments.has(id));
      if (outside === undefined) for (const id of use.documents) together.push([documentId, id]);
      else {
        problems.push(
          document.problem(['document'], {
            expected: `${use.id} to stay, since ${use.user} of document ${outside} refers to it`,
            found: `a document without ${use.id}`,
          }),
        );
      }
    }
  }
  return { problems, together: together.filter(([one, other]) => one !== other) };
}
