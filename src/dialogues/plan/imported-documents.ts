import { z } from 'zod';
import type { Executor, Scope } from '../../graph/executor.ts';
import type { DocumentSource } from '../document/document-source.ts';
import { storedShape } from '../write/document-statements.ts';

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

/** A document that the graph holds with exactly this text. */
const heldDocument = z.object({ id: z.string(), sha256: z.string(), things: z.number() });
export type HeldDocument = z.output<typeof heldDocument>;

/** Those of these documents that the graph holds, in today's stored form, with exactly this text; by sha256. */
export async function heldDocuments(
  executor: Executor,
  sources: readonly DocumentSource[],
): Promise<Map<string, HeldDocument>> {
  const rows = await executor.read(
    {
      name: 'import.heldDocuments',
      text: `MATCH (d:ImportedDocument) WHERE d.shape = $shape AND d.sha256 IN $sha256s
RETURN d.id AS id, d.sha256 AS sha256, size(d.nodeIds) AS things`,
      parameters: { sha256s: sources.map(({ sha256 }) => sha256), shape: storedShape },
    },
    heldDocument,
  );
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** Ids of what these documents asserted when they were last imported, for those that ever were. */
export async function idsBefore(
  executor: Executor,
  documents: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await executor.read(
    {
      name: 'import.idsBefore',
      text: 'UNWIND $ids AS id MATCH (d:ImportedDocument {id: id}) RETURN d.id AS id, d.nodeIds AS nodeIds',
      parameters: { ids: documents },
    },
    z.object({ id: z.string(), nodeIds: z.array(z.string()) }),
  );
  return new Map(rows.map(({ id, nodeIds }) => [id, nodeIds]));
}

/** Ids looked up by one statement. */
const AT_ONCE = 10_000;

/** Which of these ids the graph holds. */
export async function storedIds(executor: Executor, ids: Iterable<string>): Promise<Set<string>> {
  const found = new Set<string>();
  const lookUp = async (some: string[]) => {
    const rows = await executor.read(
      {
        name: 'import.storedIds',
        text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id',
        parameters: { ids: some },
      },
      z.object({ id: z.string() }),
    );
    for (const { id } of rows) found.add(id);
  };
  let some: string[] = [];
  for (const id of ids) {
    some.push(id);
    if (some.length < AT_ONCE) continue;
    await lookUp(some);
    some = [];
  }
  if (some.length > 0) await lookUp(some);
  return found;
}

/** Documents that assert something which refers to one of these ids. */
export async function documentsReferringTo(executor: Executor, ids: readonly string[]): Promise<string[]> {
  const rows = await executor.read(
    {
      name: 'import.documentsReferringTo',
      text: `UNWIND $ids AS id
MATCH (:Entity {id: id})<--(user:Entity)
UNWIND user.documents AS document
RETURN DISTINCT document`,
      parameters: { ids },
    },
    z.object({ document: z.string() }),
  );
  return rows.map(({ document }) => document);
}

/** Whether something has been written and not published: by this run, or by one that was cut off. */
export async function hasUnpublished(executor: Executor): Promise<boolean> {
  const rows = await executor.read(
    {
      name: 'import.unpublishedDocuments',
      text: 'MATCH (d:ImportedDocument {unpublished: true}) RETURN d.id AS id LIMIT 1',
    },
    z.object({ id: z.string() }),
  );
  return rows.length > 0;
}
