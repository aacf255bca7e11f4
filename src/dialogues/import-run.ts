import { z } from 'zod';
import type { Executor } from '../graph/executor.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { latestDatasetVersion, publishDatasetVersion } from './dataset-version.ts';
import { type DocumentPlan, planDocument } from './document-plan.ts';
import { type DocumentRecords, documentRecords } from './document-records.ts';
import { type ImportTurn, type TurnLimits, takeImportTurn, usualTurn } from './import-turn.ts';
import { type PlanDetails, planDetails } from './plan-details.ts';
import { DocumentError, type Problem } from './problems.ts';
import { type DocumentText, readDocument } from './read-document.ts';
import {
  type ImportedDocument,
  importedDocument,
  importedDocumentsQuery,
  type StoredNode,
  storedNode,
  storedNodesQuery,
} from './stored-node.ts';
import { findUsesOfRetired } from './uses-of-retired.ts';
import { storedShape, writeDocuments } from './write-document.ts';
import { sharedThings, writeOrder } from './write-order.ts';

/** What became of one document. */
export interface DocumentResult {
  id: string;
  file: string;
  added: number;
  changed: number;
  retired: number;
  unchanged: number;
  /** Thing by thing, in a dry run. */
  plan?: PlanDetails;
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
  turn?: TurnLimits;
}

/**
 * The one way by which data enters the graph. Every document is read and checked before anything is
 * written; then each is written in one transaction (documents that refer to each other share one),
 * and at the end one dataset version is published. What is there already stays untouched: a second
 * import of the same documents changes nothing and publishes nothing. One import runs at a time.
 *
 * @throws {DocumentError} with all mistakes of all documents; nothing has been written then
 * @throws {ImportConflictError} when another import is under way for longer than this one waits
 */
export async function importDocuments(
  executor: Executor,
  texts: DocumentText[],
  options: ImportOptions,
): Promise<ImportResult> {
  const run = readAll(texts);
  if (options.dryRun === true) {
    const planned = await planRun(executor, run);
    const documents = run.map((of) => planned.resultOf(of, true));
    documents.forEach((result, at) => {
      options.onDocument?.(result, { done: at + 1, of: run.length });
    });
    return { version: planned.version, documents };
  }
  const turn = await takeImportTurn(executor, options.by, options.turn ?? usualTurn);
  try {
    return await writeRun({ executor, run, turn, options });
  } finally {
    await turn.release();
  }
}

/** A run that has been checked and compared with the graph. */
interface PlannedRun {
  /** The dataset version before the run. */
  version: number;
  remembered: Map<string, ImportedDocument>;
  /** Documents that are not in the graph as they are, in groups that share a transaction, in order. */
  groups: DocumentRecords[][];
  due: DocumentRecords[];
  runDocuments: ReadonlySet<string>;
  runAsserts: ReadonlySet<string>;
  stored: Map<string, StoredNode>;
  resultOf(of: DocumentRecords, withDetails: boolean): DocumentResult;
}

async function planRun(executor: Executor, run: DocumentRecords[]): Promise<PlannedRun> {
  throwIfAny([
    ...run.flatMap(({ problems }) => problems),
    ...(await checkReferences(executor, run)),
    ...(await checkOrder(executor, run)),
  ]);
  const runDocuments = new Set(run.map(({ document }) => document.document.document));
  const runAsserts = new Set(run.flatMap(({ records }) => records.map(({ id }) => id)));
  const remembered = await rememberedDocuments(executor, [...runDocuments]);
  const { number: version } = await latestDatasetVersion(executor);
  const due = run.filter((of) => !isUnchanged(of, remembered));

  const dueIds = [...new Set(due.flatMap((of) => idsOf(of, remembered)))];
  const stored = new Map<string, StoredNode>();
  for (const node of await executor.read(storedNodesQuery(dueIds), storedNode)) stored.set(node.id, node);
  const plans = new Map(
    due.map((of) => [of, planDocument(of.document, of.records, stored, runDocuments, runAsserts)]),
  );
  const retiring = await findUsesOfRetired(executor, due, remembered, runDocuments);
  const groups = writeOrder(due, retiring.together);
  throwIfAny([
    ...[...plans.values()].flatMap(({ problems }) => problems),
    ...retiring.problems,
    ...sharedThings(groups, (id) => remembered.get(id)?.nodeIds ?? []),
  ]);
  return {
    version,
    remembered,
    groups,
    due,
    runDocuments,
    runAsserts,
    stored,
    resultOf(of, withDetails) {
      const plan = plans.get(of) ?? nothingToDo(of);
      return { ...resultOf(of, plan), ...(withDetails ? { plan: planDetails(plan) } : {}) };
    },
  };
}

async function writeRun(parts: {
  executor: Executor;
  run: DocumentRecords[];
  turn: ImportTurn;
  options: ImportOptions;
}): Promise<ImportResult> {
  const { executor, run, turn, options } = parts;
  const planned = await planRun(executor, run);
  const results = new Map<DocumentRecords, DocumentResult>();
  const tell = (of: DocumentRecords, result: DocumentResult) => {
    results.set(of, result);
    options.onDocument?.(result, { done: results.size, of: run.length });
  };
  for (const of of run) if (!planned.due.includes(of)) tell(of, planned.resultOf(of, false));

  const written = new Set<string>();
  for (const group of planned.groups) {
    const plans = await writeGroup({ executor, turn, planned, group, written });
    for (const { of, plan } of plans) {
      for (const { id } of of.records) written.add(id);
      tell(of, resultOf(of, plan));
    }
  }
  const documents = run.map((of) => results.get(of)).filter((result) => result !== undefined);
  if (!(await hasUnpublished(executor))) return { version: planned.version, documents };
  const published = await executor.write('import.publish', async (transaction) => {
    await turn.confirm(transaction);
    return publishDatasetVersion(transaction, {
      by: options.by,
      documents: planned.due.map(({ document }) => `${document.document.document} ${document.sha256}`),
    });
  });
  return { version: published, documents };
}

/** Writes documents that refer to each other, or one alone, in one transaction. */
function writeGroup(parts: {
  executor: Executor;
  turn: ImportTurn;
  planned: PlannedRun;
  group: DocumentRecords[];
  /** Ids of what the run has written so far. */
  written: ReadonlySet<string>;
}) {
  const { executor, turn, planned, group, written } = parts;
  const { remembered, stored, runDocuments, runAsserts } = planned;
  return executor.write('import.documents', async (transaction) => {
    await turn.confirm(transaction);
    const documents = [];
    for (const of of group) {
      const read = async (ids: string[]) =>
        (await transaction(storedNodesQuery(ids))).map((row) => storedNode.parse(row));
      // What is new to graph and run need not be looked for again: the uniqueness of ids guards against others.
      const isNew = !idsOf(of, remembered).some((id) => stored.has(id) || written.has(id));
      const held = isNew ? new Map<string, StoredNode>() : await storedNodes(read, of, remembered);
      const plan = planDocument(of.document, of.records, held, runDocuments, runAsserts);
      throwIfAny(plan.problems);
      const { document, sha256, file } = of.document;
      const nodeIds = of.records.map(({ id }) => id);
      const version = planned.version + 1;
      documents.push({ of, plan, document: { id: document.document, sha256, file, nodeIds, version } });
    }
    await writeDocuments(transaction, documents);
    return documents;
  });
}

function nothingToDo(of: DocumentRecords): DocumentPlan {
  return { added: [], changed: [], retired: [], released: [], unchanged: of.records.length, problems: [] };
}

/** Reads every document, and tells the mistakes of all of them at once. */
function readAll(texts: DocumentText[]): DocumentRecords[] {
  const problems: Problem[] = [];
  const run: DocumentRecords[] = [];
  for (const text of texts) {
    try {
      run.push(documentRecords(readDocument(text)));
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
