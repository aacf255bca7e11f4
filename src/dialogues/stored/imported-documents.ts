import { z } from 'zod';
import type { Executor, Scope } from '../../graph/executor.ts';
import type { DocumentSource } from '../document/document-source.ts';
import { storedShape } from '../records/graph-record.ts';

const withId = z.object({ id: z.string() });

const MAX_BATCH = 10_000;

/** The rows of a statement over any number of ids, sent in batches of at most {@link MAX_BATCH} as `$ids`. */
export async function readInBatches<Row>(
  executor: Executor,
  query: { name: string; text: string; parameters?: Record<string, unknown> },
  ids: Iterable<string>,
  row: z.ZodType<Row>,
): Promise<Row[]> {
  const all = [...ids];
  const rows: Row[] = [];
  for (let from = 0; from < all.length; from += MAX_BATCH) {
    const parameters = { ...query.parameters, ids: all.slice(from, from + MAX_BATCH) };
    for (const found of await executor.read({ ...query, parameters }, row)) rows.push(found);
  }
  return rows;
}

/** A document whose text is the same as when it was last imported. */
const unchangedDocument = z.object({ id: z.string(), sha256: z.string(), things: z.number() });
export type UnchangedDocument = z.output<typeof unchangedDocument>;

/** By sha256, those of these documents that the graph has with exactly this text and in the current stored form. */
export async function unchangedDocuments(
  executor: Executor,
  sources: readonly DocumentSource[],
): Promise<Map<string, UnchangedDocument>> {
  const rows = await executor.read(
    {
      name: 'import.unchangedDocuments',
      text: `MATCH (d:ImportedDocument) WHERE d.shape = $shape AND d.sha256 IN $sha256s
RETURN d.id AS id, d.sha256 AS sha256, size(d.nodeIds) AS things`,
      parameters: { sha256s: sources.map(({ sha256 }) => sha256), shape: storedShape },
    },
    unchangedDocument,
  );
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** The ids of all documents that have been imported, including retracted ones. */
export async function importedDocuments(executor: Executor): Promise<string[]> {
  const query = {
    name: 'import.importedDocuments',
    text: 'MATCH (d:ImportedDocument) RETURN d.id AS id ORDER BY id',
  };
  return (await executor.read(query, withId)).map(({ id }) => id);
}

/** By document, the ids of what it asserted when it was last imported; documents never imported are left out. */
export async function previousIds(
  executor: Executor,
  documents: readonly string[],
  scope?: Scope,
): Promise<Map<string, string[]>> {
  const rows = await executor.read(
    {
      name: 'import.previousIds',
      text: 'UNWIND $ids AS id MATCH (d:ImportedDocument {id: id}) RETURN d.id AS id, d.nodeIds AS nodeIds',
      parameters: { ids: documents },
    },
    z.object({ id: z.string(), nodeIds: z.array(z.string()) }),
    scope,
  );
  return new Map(rows.map(({ id, nodeIds }) => [id, nodeIds]));
}

/** Which of these ids the graph has. */
export async function existingIds(executor: Executor, ids: Iterable<string>): Promise<string[]> {
  const query = {
    name: 'import.existingIds',
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id',
  };
  return (await readInBatches(executor, query, ids, withId)).map(({ id }) => id);
}

/** Documents that contain references to one of these ids. */
export async function documentsReferringTo(executor: Executor, ids: readonly string[]): Promise<string[]> {
  const rows = await executor.read(
    {
      name: 'import.documentsReferringTo',
      text: `UNWIND $ids AS id
MATCH (:Entity {id: id})<--(user:Entity)
UNWIND user.documents AS document
RETURN DISTINCT document AS id`,
      parameters: { ids },
    },
    withId,
  );
  return rows.map(({ id }) => id);
}

/** References to those of these ids that only the given documents assert: `user` of `documents` refers to `id`. */
export async function usesOf(
  executor: Executor,
  ids: readonly string[],
  documents: ReadonlySet<string>,
): Promise<{ id: string; user: string; documents: string[] }[]> {
  return executor.read(
    {
      name: 'import.usesOf',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})<--(user:Entity)
WHERE all(document IN n.documents WHERE document IN $documents)
RETURN DISTINCT n.id AS id, user.id AS user, user.documents AS documents`,
      parameters: { ids, documents: [...documents] },
    },
    z.object({ id: z.string(), user: z.string(), documents: z.array(z.string()) }),
  );
}
