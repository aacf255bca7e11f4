import { datasetState, publishDatasetVersion } from '../../graph/dataset-version.ts';
import type { Executor, Run } from '../../graph/executor.ts';
import { DocumentError } from '../document/problems.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import { type DocumentPlan, planDocument } from '../plan/document-plan.ts';
import { type PlannedRun, planFromGraph, readingBy } from '../plan/plan-run.ts';
import { neededBy } from '../plan/write-order.ts';
import type { ImportLock } from './import-lock.ts';
import { type ImportOptions, type ImportResult, RunResults } from './import-result.ts';
import { overlappingWrites } from './overlapping-writes.ts';
import { writeDocuments } from './write-documents.ts';

/** Reports what writing a run would do, and writes nothing. */
export async function previewImport(
  executor: Executor,
  planned: PlannedRun,
  options: ImportOptions,
): Promise<ImportResult> {
  const results = new RunResults(planned, options);
  for (const document of planned.manifest.documents)
    results.add(document, await planFromGraph(readingBy(executor), planned, document));
  return {
    version: planned.version,
    documents: results.inOrder(),
    warnings: planned.manifest.warnings,
  };
}

/**
 * Writes a planned run: one transaction for each document or group of documents, then one dataset version. While one
 * transaction is being committed, the statements of the next run.
 */
export async function writeRun(
  executor: Executor,
  planned: PlannedRun,
  { lock, by, options }: { lock: ImportLock; by: string; options: ImportOptions },
): Promise<ImportResult> {
  const { version, manifest } = planned;
  const results = new RunResults(planned, options);
  const write = async (group: RunDocument[], sent: () => void) => {
    const plans = await executor.write('import.documents', async (run) => {
      const written = await writeGroup(run, group, planned);
      // Last, since no other transaction can confirm or renew the lock from here until the commit.
      await lock.confirm(run);
      sent();
      return written;
    });
    for (const [document, plan] of plans) results.add(document, plan);
  };
  await overlappingWrites(planned.groups, write, (before, next) => areIndependent(planned, before, next));
  // An interrupted run may have left something unpublished.
  const { unpublished } = await datasetState(executor);
  if (unpublished.length === 0) return { version, documents: results.inOrder(), warnings: manifest.warnings };
  const published = await executor.write('import.publish', async (run) => {
    await lock.confirm(run);
    return publishDatasetVersion(run, {
      by,
      documents: manifest.documents.map(({ id, source }) => `${id} ${source.sha256}`),
    });
  });
  return { version: published, documents: results.inOrder(), warnings: manifest.warnings };
}

/**
 * Whether documents may be written before others have been committed: all are new, and none refers to one of the
 * others.
 */
function areIndependent(
  { manifest, known }: PlannedRun,
  before: RunDocument[],
  next: RunDocument[],
): boolean {
  if ([...before, ...next].some((document) => known.has(document))) return false;
  return next.every((document) => {
    const needed = neededBy(manifest, document);
    return before.every((one) => !needed.has(one));
  });
}

/** Writes documents that refer to each other, or one alone. */
async function writeGroup(
  run: Run,
  group: RunDocument[],
  planned: PlannedRun,
): Promise<[RunDocument, DocumentPlan][]> {
  const { manifest, known, version } = planned;
  const plans: [RunDocument, DocumentPlan][] = [];
  for (const document of group) {
    // What is new to graph and run is not looked up: the uniqueness of ids prevents duplicates.
    const plan = known.has(document)
      ? await planFromGraph(run, planned, document)
      : planDocument(document, document.records(), new Map(), manifest);
    if (plan.problems.length > 0) throw new DocumentError(plan.problems);
    plans.push([document, plan]);
  }
  await writeDocuments(
    run,
    plans.map(([{ id, source, records }, plan]) => ({
      plan,
      document: {
        id,
        sha256: source.sha256,
        file: source.file,
        nodeIds: records().map((record) => record.id),
        version: version + 1,
      },
    })),
  );
  return plans;
}
