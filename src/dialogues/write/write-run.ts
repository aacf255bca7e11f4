import { publishDatasetVersion } from '../../graph/dataset-version.ts';
import type { Executor, Run } from '../../graph/executor.ts';
import type { RunDocument } from '../checks/import-manifest.ts';
import type { DocumentSource } from '../document/document-source.ts';
import { DocumentError } from '../document/problems.ts';
import type { DocumentResult, ImportOptions, ImportResult } from '../import-run.ts';
import { type DocumentPlan, planDocument } from '../plan/document-plan.ts';
import { hasUnpublished } from '../plan/imported-documents.ts';
import { planDetails } from '../plan/plan-details.ts';
import { type PlannedRun, planFromGraph, planIn } from '../plan/plan-run.ts';
import { storedNode, storedNodesQuery } from '../plan/stored-node.ts';
import { neededBy } from '../plan/write-order.ts';
import type { ImportTurn } from './import-lock.ts';
import { overlappingWrites } from './overlapping-writes.ts';
import { writeDocuments } from './write-document.ts';

/** Tells document by document what writing a run would do, and writes nothing. */
export async function previewImport(
  executor: Executor,
  planned: PlannedRun,
  options: ImportOptions,
): Promise<ImportResult> {
  const results = resultsOf(planned, options);
  for (const document of planned.survey.documents) {
    const of = document.records();
    const plan = await planFromGraph(executor, { ...planned, of });
    results.add(document.source, { ...resultOf(document, plan), plan: planDetails(plan) });
  }
  return { version: planned.version, documents: results.inOrder() };
}

/**
 * Carries out a planned run: one transaction a document or group, then one dataset version. While one
 * transaction is being committed, the statements of the next are under way.
 */
export async function writeRun(
  executor: Executor,
  parts: { planned: PlannedRun; turn: ImportTurn; options: ImportOptions },
): Promise<ImportResult> {
  const { planned, turn, options } = parts;
  const { version, survey, known } = planned;
  const results = resultsOf(planned, options);
  await overlappingWrites(
    planned.groups,
    async (group, sent) => {
      const plans = await executor.write('import.documents', async (run) => {
        const documents = await writeGroup(run, group, planned);
        // Last, since it locks the turn until the commit.
        await turn.confirm(run);
        sent();
        return documents;
      });
      for (const [document, plan] of plans) results.add(document.source, resultOf(document, plan));
    },
    (before, next) => {
      const areNew = [...before, ...next].every((document) => !known.has(document));
      return areNew && next.every(({ index }) => before.every((one) => !neededBy(survey, index).has(one)));
    },
  );
  if (!(await hasUnpublished(executor))) return { version, documents: results.inOrder() };
  const published = await executor.write('import.publish', async (run) => {
    await turn.confirm(run);
    return publishDatasetVersion(run, {
      by: options.by,
      documents: survey.documents.map(({ id, source }) => `${id} ${source.sha256}`),
    });
  });
  return { version: published, documents: results.inOrder() };
}

/** Writes documents that refer to each other, or one alone, in one transaction. */
async function writeGroup(
  run: Run,
  group: RunDocument[],
  planned: PlannedRun,
): Promise<[RunDocument, DocumentPlan][]> {
  const { survey, known, version } = planned;
  const read = async (ids: string[]) =>
    (await run(storedNodesQuery(ids))).map((row) => storedNode.parse(row));
  const documents = [];
  for (const document of group) {
    const of = document.records();
    // What is new to graph and run need not be looked for again: the uniqueness of ids guards against others.
    const plan = known.has(document)
      ? await planIn({ ...planned, read, of })
      : planDocument(of.document, of.records, new Map(), survey.documentIds, survey.things);
    if (plan.problems.length > 0) throw new DocumentError(plan.problems);
    documents.push({ document, plan, nodeIds: of.records.map(({ id }) => id) });
  }
  await writeDocuments(
    run,
    documents.map(({ document: { id, source }, plan, nodeIds }) => ({
      plan,
      document: { id, sha256: source.sha256, file: source.file, nodeIds, version: version + 1 },
    })),
  );
  return documents.map(({ document, plan }) => [document, plan]);
}

/** Gathers what became of each document and tells it; those that the graph holds as they are come first. */
function resultsOf({ sources, held, survey }: PlannedRun, options: ImportOptions) {
  const results = new Map<DocumentSource, DocumentResult>();
  const add = (source: DocumentSource, result: DocumentResult) => {
    results.set(source, result);
    options.onDocument?.(result, { done: results.size, of: sources.length });
  };
  const read = new Set(survey.documents.map(({ source }) => source));
  for (const source of sources) {
    const document = held.get(source.sha256);
    if (document === undefined || read.has(source)) continue;
    const { id, things: unchanged } = document;
    add(source, { id, file: source.file, added: 0, changed: 0, retired: 0, unchanged });
  }
  const inOrder = () => sources.map((source) => results.get(source)).filter((result) => result !== undefined);
  return { add, inOrder };
}

function resultOf({ id, source }: RunDocument, plan: DocumentPlan): DocumentResult {
  return {
    id,
    file: source.file,
    added: plan.added.length,
    changed: plan.changed.length + plan.released.length,
    retired: plan.retired.length,
    unchanged: plan.unchanged,
  };
}
