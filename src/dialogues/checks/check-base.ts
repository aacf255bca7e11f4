import { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';

/** Thrown if a document has changed since the dataset version that its new text is based on. */
export class DocumentOutdatedError extends Error {
  override name = 'DocumentOutdatedError';
}

/** @throws {DocumentOutdatedError} if one of these documents was last changed by a version after `basedOn` */
export async function checkBase(
  executor: Executor,
  documents: readonly string[],
  basedOn: number,
): Promise<void> {
  const query = {
    name: 'import.changedSince',
    text: 'MATCH (d:ImportedDocument) WHERE d.id IN $ids AND d.version > $basedOn RETURN d.id AS id, d.version AS version',
    parameters: { ids: documents, basedOn },
  };
  const [changed] = await executor.read(query, z.object({ id: z.string(), version: z.number() }));
  if (changed === undefined) return;
  throw new DocumentOutdatedError(
    `basedOn: expected a version from ${changed.version} on, in which ${changed.id} was changed, found ${basedOn}. Add the changes listed by \`changes(since: ${basedOn})\` to your document, then import it again.`,
  );
}
