import { currentDay } from '../domain/imprecise-date.ts';
import type { Executor } from '../graph/executor.ts';
import { checkBase } from './checks/check-base.ts';
import type { DocumentSource } from './document/document-source.ts';
import { type ReadRun, readRun } from './manifest/read-run.ts';
import { planRun } from './plan/plan-run.ts';
import { unchangedDocuments } from './stored/imported-documents.ts';
import { acquireImportLock, defaultLock } from './write/import-lock.ts';
import type { ImportOptions, ImportResult } from './write/import-result.ts';
import { previewImport, writeRun } from './write/write-run.ts';

/**
 * The only way in which data enters the graph. Every document is read and checked before anything is written; then each
 * is written in one transaction (documents that refer to each other share one), and at the end one dataset version is
 * published. Unchanged documents are skipped: a second import of the same documents reads none of them and publishes
 * nothing. One import runs at a time.
 *
 * @throws {DocumentError} with all mistakes of all documents; nothing has been written then
 * @throws {ImportConflictError} if another import has the lock for longer than this one waits
 * @throws {DocumentOutdatedError} if a document has changed since the version that it is based on
 * @throws {DocumentChangedError} if a file changes meanwhile; what was written before is kept
 */
export async function importDocuments(
  executor: Executor,
  sources: readonly DocumentSource[],
  options: ImportOptions,
): Promise<ImportResult> {
  const { today = currentDay() } = options;
  const plan = async (run: ReadRun) => {
    const documents = run.manifest.documents.map(({ id }) => id);
    if (options.basedOn !== undefined) await checkBase(executor, documents, options.basedOn);
    return planRun(executor, run, today);
  };
  // Mistakes of form are reported without waiting for the lock.
  const read = await readRun(executor, sources, options.onRead);
  if (options.dryRun === true) return previewImport(executor, await plan(read), options);
  const ids = read.manifest.documents.map(({ id }) => id);
  const by = typeof options.by === 'string' ? options.by : options.by(ids);
  const lock = await acquireImportLock(executor, by, options.lock ?? defaultLock, options.onWait);
  try {
    const unchanged = await unchangedDocuments(executor, sources);
    const isAsRead =
      unchanged.size === read.unchanged.size && [...unchanged.keys()].every((key) => read.unchanged.has(key));
    const planned = await plan(isAsRead ? read : await readRun(executor, sources, options.onRead));
    return await writeRun(executor, planned, { lock, by, options });
  } finally {
    await lock.release();
  }
}
