import type { Executor } from '../graph/executor.ts';
import { ImportManifest } from './checks/import-manifest.ts';
import type { DocumentSource } from './document/document-source.ts';
import { type DocumentSpool, openSpool } from './document/document-spool.ts';
import { DocumentError, type Problem } from './document/problems.ts';
import { type HeldDocument, heldDocuments } from './plan/imported-documents.ts';
import type { PlanDetails } from './plan/plan-details.ts';
import { planRun } from './plan/plan-run.ts';
import { acquireImportLock, type TurnLimits, usualTurn } from './write/import-lock.ts';
import { previewImport, writeRun } from './write/write-run.ts';

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

/** The documents of a run: those that the graph holds as they are, and the others, once read. */
export interface ReadRun {
  sources: readonly DocumentSource[];
  /** By sha256: read only where something that they refer to changes. */
  held: ReadonlyMap<string, HeldDocument>;
  survey: ImportManifest;
}

/**
 * The one way by which data enters the graph. Every document is read and checked before anything is
 * written; then each is written in one transaction (documents that refer to each other share one),
 * and at the end one dataset version is published. What is there already stays untouched: a second
 * import of the same documents reads none of them and publishes nothing. One import runs at a time.
 *
 * @throws {DocumentError} with all mistakes of all documents; nothing has been written then
 * @throws {ImportConflictError} when another import is under way for longer than this one waits
 * @throws {DocumentChangedError} when a file is changed meanwhile; what was written before stands
 */
export async function importDocuments(
  executor: Executor,
  sources: readonly DocumentSource[],
  options: ImportOptions,
): Promise<ImportResult> {
  const spool = await openSpool();
  try {
    // Mistakes of form are told without waiting for the turn.
    const read = await readRun(executor, sources, spool);
    if (options.dryRun === true) return await previewImport(executor, await planRun(executor, read), options);
    const turn = await acquireImportLock(executor, options.by, options.turn ?? usualTurn);
    try {
      const isAsRead = sameKeys(read.held, await heldDocuments(executor, sources));
      const now = isAsRead ? read : await readRun(executor, sources, spool);
      return await writeRun(executor, { planned: await planRun(executor, now), turn, options });
    } finally {
      await turn.release();
    }
  } finally {
    spool.close();
  }
}

/** @throws {DocumentError} with every mistake of form, and those of the others that show without the graph */
async function readRun(
  executor: Executor,
  sources: readonly DocumentSource[],
  spool: DocumentSpool,
): Promise<ReadRun> {
  const held = await heldDocuments(executor, sources);
  const survey = new ImportManifest(spool);
  const malformed: Problem[] = [];
  const skipped = new Map<string, DocumentSource>();
  for (const source of sources) {
    // The same text twice is read, so that the mistake is told.
    const document = held.get(source.sha256);
    if (document !== undefined && !skipped.has(document.id)) {
      skipped.set(document.id, source);
      continue;
    }
    try {
      survey.read(source);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      malformed.push(...error.problems);
    }
  }
  for (const document of survey.documents) {
    const other = skipped.get(document.id);
    if (other !== undefined) survey.tellSameId(document, other.file);
  }
  // What another document may give is no mistake while one cannot be read.
  if (malformed.length > 0) throw new DocumentError([...malformed, ...survey.problems]);
  return { sources, held, survey };
}

function sameKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}
