import { z } from 'zod';
import { latestDatasetVersion } from '../../graph/dataset-version.ts';
import type { Executor, Run } from '../../graph/executor.ts';
import { checkAttendance } from '../checks/check-attendance.ts';
import { checkChairs } from '../checks/check-chairs.ts';
import { checkDays } from '../checks/check-days.ts';
import { checkDoubles } from '../checks/check-doubles.ts';
import { checkOrder } from '../checks/check-order.ts';
import { checkPoints } from '../checks/check-points.ts';
import { checkReferences } from '../checks/check-references.ts';
import { checkRetired } from '../checks/check-retired.ts';
import { checkRetractions } from '../checks/check-retractions.ts';
import { findUsesOfRetired } from '../checks/uses-of-retired.ts';
import { DocumentError, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import type { ReadRun } from '../manifest/read-run.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import { documentsReferringTo, existingIds, previousIds } from '../stored/imported-documents.ts';
import { storedNode, storedNodesQuery } from '../stored/stored-nodes.ts';
import { type DocumentPlan, planDocument } from './document-plan.ts';
import { thingsGivenTwice, writeOrder } from './write-order.ts';

/** A run that has been checked and compared with the graph. */
export interface PlannedRun extends ReadRun {
  /** The dataset version before the run. */
  version: number;
  /** Documents that share a transaction, in the order in which they can be written. */
  groups: RunDocument[][];
  /** Documents with records that the graph, or another document of the run, has too. */
  known: ReadonlySet<RunDocument>;
  /** By document, ids of what it asserted when it was last imported. */
  before: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks a run and finds the order in which it can be written. The plan is valid until something else is written.
 *
 * @param today the day of the import, `YYYY-MM-DD`
 * @throws {DocumentError} with every mistake of every document
 */
export async function planRun(executor: Executor, read: ReadRun, today: string): Promise<PlannedRun> {
  const { manifest } = read;
  const { number: version } = await latestDatasetVersion(executor);
  const first = await compareKnown(executor, manifest);
  const isWider = await readAffected(executor, read, first.changed);
  const { known, before, problems } = isWider ? await compareKnown(executor, manifest) : first;

  const together: [string, string][] = [];
  const { wrongIds, missingSuccessors } = await checkRetractions(executor, read, before);
  problems.unshift(...manifest.problems, ...wrongIds, ...missingSuccessors);
  // Records that were to move would seem to be retired, and references to them to lead nowhere.
  if (missingSuccessors.length > 0) throwIfAny([...manifest.problems, ...wrongIds, ...missingSuccessors]);
  for (const check of [checkReferences, checkOrder, checkDays, checkPoints, checkChairs, checkDoubles])
    problems.push(...(await check(executor, manifest)));
  problems.push(...(await checkAttendance(executor, manifest, today)));
  const retired = await checkRetired(executor, manifest);
  problems.push(...retired.problems);
  manifest.warnings.push(...retired.warnings);
  for (const document of known) {
    const uses = await findUsesOfRetired(executor, manifest, document, before.get(document.id) ?? []);
    problems.push(...uses.problems);
    together.push(...uses.together);
  }
  throwIfAny(problems);
  const groups = writeOrder(manifest, together);
  throwIfAny(thingsGivenTwice(groups, before));
  return { ...read, version, groups, known, before };
}

/** Plans the documents with records that the graph, or another document of the run, has too. */
async function compareKnown(executor: Executor, manifest: ImportManifest) {
  const ids = manifest.documents.map(({ id }) => id);
  const before = await previousIds(executor, ids);
  const owners = new Set<RunDocument | undefined>(manifest.sharing);
  for (const id of await existingIds(executor, manifest.things.keys()))
    owners.add(manifest.things.get(id)?.document);
  const known = new Set(
    manifest.documents.filter(
      // What a malformed document leaves out would seem to be retired.
      (document) => !document.isPartial && (owners.has(document) || before.has(document.id)),
    ),
  );
  const problems: Problem[] = [];
  const changed: string[] = [];
  for (const document of known) {
    const plan = await planFromGraph(readingBy(executor), { manifest, before }, document);
    problems.push(...plan.problems);
    for (const { before, isNewVersion } of plan.changed) if (isNewVersion) changed.push(before.id);
    for (const { id } of plan.retired) changed.push(id);
  }
  return { known, before, problems, changed };
}

/** Plans a document from the graph as `run` reads it: inside or outside a transaction. */
export async function planFromGraph(
  run: Run,
  { manifest, before }: Pick<PlannedRun, 'manifest' | 'before'>,
  document: RunDocument,
): Promise<DocumentPlan> {
  const records = document.records();
  const ids = new Set(before.get(document.id));
  for (const { id } of records) ids.add(id);
  const nodes = (await run(storedNodesQuery([...ids]))).map((row) => storedNode.parse(row));
  return planDocument(document, records, new Map(nodes.map((node) => [node.id, node])), manifest);
}

/** Runs reading statements outside any transaction. */
export const readingBy =
  (executor: Executor): Run =>
  (query) =>
    executor.read(query, z.custom<Record<string, unknown>>());

/**
 * Adds to the run the unchanged documents that refer to what it changes: their references, quotes and order must still
 * be right after the change.
 *
 * @returns whether there were any
 */
async function readAffected(
  executor: Executor,
  { sources, unchanged, manifest }: ReadRun,
  changed: readonly string[],
): Promise<boolean> {
  if (unchanged.size === 0 || changed.length === 0) return false;
  const affected = new Set(await documentsReferringTo(executor, changed));
  const unread = sources.filter(({ sha256 }) => {
    const id = unchanged.get(sha256)?.id;
    return id !== undefined && affected.has(id) && !manifest.documentIds.has(id);
  });
  for (const source of unread) manifest.read(source);
  return unread.length > 0;
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length > 0) throw new DocumentError(problems);
}
