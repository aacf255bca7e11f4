import { z } from 'zod';
import type { Executor } from '../graph/executor.ts';
import { checkReferences } from './check-references.ts';
import { latestDatasetVersion, publishDatasetVersion } from './dataset-version.ts';
import { type DocumentPlan, planDocument } from './document-plan.ts';
import { type DocumentRecords, documentRecords } from './document-records.ts';
import { DocumentError, type Problem } from './problems.ts';
import { readDocument } from './read-document.ts';
import {
  type ImportedDocument,
  importedDocument,
  importedDocumentsQuery,
  type StoredNode,
  storedNode,
  storedNodesQuery,
} from './stored-node.ts';
import { storedShape, writeDocuments } from './write-document.ts';
import { sharedThings, writeOrder } from './write-order.ts';

/** A document's text and the name under which mistakes in it are told. */
export interface DocumentText {
  file: string;
  text: string;
}

/** What became of one document. */
export interface DocumentResult {
  id: string;
  file: string;
  added: number;
  changed: number;
  retired: number;
  unchanged: number;
}

/** What a run did; `version` is the dataset version that readers see after it. */
export interface ImportResult {
  version: number;
  documents: DocumentResult[];
}

/** Settings of a run: who imports, whether to write, and whom to tell as each document is done. */
export interface ImportOptions {
  by: string;
  dryRun?: boolean;
  onDocument?: (result: DocumentResult, position: { done: number; of: number }) => void;
}

/**
 * The one way by which data enters the graph. Every document is read and checked before anything is
 * written; then each is written in one transaction (documents that refer to each other share one),
 * and at the end one dataset version is published. What is there already stays untouched: a second
 * import of the same documents changes nothing and publishes nothing.
 *
 * @throws {DocumentError} with all mistakes of all documents; nothing has been written then
 */
export async function importDocuments(
  executor: Executor,
  texts: DocumentText[],
  options: ImportOptions,
): Promise<ImportResult> {
  const run = readAll(texts);
  throwIfAny([...run.flatMap(({ problems }) => problems), ...(await checkReferences(executor, run))]);
  const runDocuments = new Set(run.map(({ document }) => document.document.document));
  const runAsserts = new Set(run.flatMap(({ records }) => records.map(({ id }) => id)));
  const remembered = await rememberedDocuments(executor, [...runDocuments]);
  const current = await latestDatasetVersion(executor);
  const version = current.number + 1;

  const due = run.filter((of) => !isUnchanged(of, remembered));
  const results = new Map<string, DocumentResult>();
  for (const of of run) {
    if (due.includes(of)) continue;
    const { document, file } = of.document;
    results.set(document.document, {
      id: document.document,
      file,
      added: 0,
      changed: 0,
      retired: 0,
      unchanged: of.records.length,
    });
  }

  const problems: Problem[] = [];
  const dueIds = [...new Set(due.flatMap((of) => idsOf(of, remembered)))];
  const stored = new Map<string, StoredNode>();
  for (const node of await executor.read(storedNodesQuery(dueIds), storedNode)) stored.set(node.id, node);
  for (const of of due) {
    const plan = planDocument(of.document, of.records, stored, runDocuments, runAsserts);
    problems.push(...plan.problems);
    results.set(of.document.document.document, resultOf(of, plan));
  }
  const retiring = await findUsesOfRetired(executor, due, remembered, runDocuments);
  const groups = writeOrder(due, retiring.together);
  problems.push(...retiring.problems, ...sharedThings(groups, (id) => remembered.get(id)?.nodeIds ?? []));
  throwIfAny(problems);

  let done = run.length - due.length;
  const tell = (of: DocumentRecords) => {
    const result = results.get(of.document.document.document);
    if (result !== undefined) options.onDocument?.(result, { done, of: run.length });
  };
  for (const of of run.filter((one) => !due.includes(one))) tell(of);

  if (options.dryRun === true) {
    for (const of of due) tell(of);
    return { version: current.number, documents: inOrder(run, results) };
  }

  const written = new Set<string>();
  for (const group of groups) {
    const plans = await executor.write('import.documents', async (transaction) => {
      const documents = [];
      for (const of of group) {
        const read = async (ids: string[]) =>
          (await transaction(storedNodesQuery(ids))).map((row) => storedNode.parse(row));
        // What is new to graph and run need not be looked for again: the uniqueness of ids guards against others.
        const isNew = !idsOf(of, remembered).some((id) => stored.has(id) || written.has(id));
        const plan = planDocument(
          of.document,
          of.records,
          isNew ? new Map() : await storedNodes(read, of, remembered),
          runDocuments,
          runAsserts,
        );
        throwIfAny(plan.problems);
        const { document, sha256, file } = of.document;
        const nodeIds = of.records.map(({ id }) => id);
        documents.push({
          of,
          plan,
          document: { id: document.document, sha256, file, nodeIds, version },
        });
      }
      await writeDocuments(transaction, documents);
      return documents;
    });
    for (const { of, plan } of plans) {
      for (const { id } of of.records) written.add(id);
      results.set(of.document.document.document, resultOf(of, plan));
      done += 1;
      tell(of);
    }
  }

  if (!(await hasUnpublished(executor))) return { version: current.number, documents: inOrder(run, results) };
  const documents = due.map(({ document }) => `${document.document.document} ${document.sha256}`);
  const published = await executor.write('import.publish', (transaction) =>
    publishDatasetVersion(transaction, { by: options.by, documents }),
  );
  return { version: published, documents: inOrder(run, results) };
}

/** Reads every document, and tells the mistakes of all of them at once. */
function readAll(texts: DocumentText[]): DocumentRecords[] {
  const problems: Problem[] = [];
  const run: DocumentRecords[] = [];
  for (const { file, text } of texts) {
    try {
      run.push(documentRecords(readDocument(file, text)));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DocumentError([...problems, ...run.flatMap((of) => of.problems)]);
  return run;
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length > 0) throw new DocumentError(problems);
}

async function rememberedDocuments(
  executor: Executor,
  ids: string[],
): Promise<Map<string, ImportedDocument>> {
  const rows = await executor.read(importedDocumentsQuery(ids), importedDocument);
  return new Map(rows.map((row) => [row.id, row]));
}

function isUnchanged(of: DocumentRecords, remembered: Map<string, ImportedDocument>): boolean {
  const before = remembered.get(of.document.document.document);
  return before !== undefined && before.sha256 === of.document.sha256 && before.shape === storedShape;
}

async function storedNodes(
  read: (ids: string[]) => Promise<StoredNode[]>,
  of: DocumentRecords,
  remembered: Map<string, ImportedDocument>,
): Promise<Map<string, StoredNode>> {
  return new Map((await read(idsOf(of, remembered))).map((node) => [node.id, node]));
}

/** What a document asserts now or asserted before. */
function idsOf(of: DocumentRecords, remembered: Map<string, ImportedDocument>): string[] {
  const before = remembered.get(of.document.document.document)?.nodeIds ?? [];
  return [...new Set([...before, ...of.records.map(({ id }) => id)])];
}

/**
 * What this run would retire may still be referred to: by documents outside the run, a mistake;
 * by documents of the run, which then must be written in the same transaction.
 */
async function findUsesOfRetired(
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

/** Whether something has been written and not published: by this run, or by one that was cut off. */
async function hasUnpublished(executor: Executor): Promise<boolean> {
  const rows = await executor.read(
    {
      name: 'import.unpublishedDocuments',
      text: 'MATCH (d:ImportedDocument {unpublished: true}) RETURN d.id AS id LIMIT 1',
    },
    z.object({ id: z.string() }),
  );
  return rows.length > 0;
}

function resultOf(of: DocumentRecords, plan: DocumentPlan): DocumentResult {
  return {
    id: of.document.document.document,
    file: of.document.file,
    added: plan.added.length,
    changed: plan.changed.length + plan.released.length,
    retired: plan.retired.length,
    unchanged: plan.unchanged,
  };
}

function inOrder(run: DocumentRecords[], results: Map<string, DocumentResult>): DocumentResult[] {
  return run.map((of) => results.get(of.document.document.document)).filter((result) => result !== undefined);
}
