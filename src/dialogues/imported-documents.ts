import { z } from 'zod';
import type { Executor, Scope } from '../graph/executor.ts';

/** Whether a document with this id has been imported and asserts something. */
export async function isImported(executor: Executor, id: string, scope: Scope): Promise<boolean> {
  const rows = await executor.read(
    {
      name: 'import.isImported',
      text: 'MATCH (d:ImportedDocument {id: $id}) WHERE size(d.nodeIds) > 0 RETURN d.id AS id',
      parameters: { id },
    },
    z.object({ id: z.string() }),
    scope,
  );
  return rows.length > 0;
}
