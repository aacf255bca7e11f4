import { latestDatasetVersion } from '../../graph/dataset-version.ts';
import type { Executor } from '../../graph/executor.ts';
import { checkChairs } from '../checks/check-chairs.ts';
import { checkOrder } from '../checks/check-order.ts';
import { checkReferences } from '../checks/check-references.ts';
import type { ImportManifest, RunDocument } from '../checks/import-manifest.ts';
import { findUsesOfRetired } from '../checks/uses-of-retired.ts';
import { DocumentError, type Problem } from '../document/problems.ts';
import type { ReadRun } from '../import-run.ts';
import type { DocumentRecords } from '../records/document-records.ts';
import { type DocumentPlan, planDocument } from './document-plan.ts';
import { documentsReferringTo, idsBefore, storedIds } from './imported-documents.ts';
import { type StoredNode, storedNode, storedNodesQuery } from './stored-node.ts';
import { sharedThings, writeOrder } from './write-order.ts';

/** A run that has been checked and compared with the graph. */
export interface PlannedRun extends ReadRun {
  /** The dataset version before the run. */
  version: number;
  /** Documents that share a transaction, in the order in which they can be written. */
  groups: RunDocument[][];
  /** Documents of which the graph, or another document of the run, holds something. */
  known: ReadonlySet<RunDocument>;
  /** By document, ids of what it asserted when it was last imported. */
  before: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks a run and finds the order in which it can be written. What is found holds as long as nobody
 * else writes.
 *
 * @throws {DocumentError} with every mistake of every document
 */
export async function planRun(executor: Executor, read: ReadRun): Promise<PlannedRun> {
  const { survey } = read;
  const { number: version } = await latestDatasetVersion(executor);
  const first = await compareKnown(executor, survey);
  const isWider = await readAffected(executor, read, first.changed);
  const { known, before, problems } = isWider ? await compareKnown(executor, survey) : first;

  const together: [string, string][] = [];
  problems.unshift(...survey.problems);
  for (const check of [checkReferences, checkOrder, checkChairs])
    problems.push(...(await check(executor, survey)));
  for (const document of known) {
    const uses = await findUsesOfRetired(executor, survey, document, before.get(document.id) ?? []);
    problems.push(...uses.problems);
    together.push(...uses.together);
  }
  throwIfAny(problems);
  const groups = writeOrder(survey, together);
  throwIfAny(sharedThings(groups, before));
  return { ...read, version, groups, known, before };
}

/** Compares with the graph those documents of which it, or another document of the run, holds something. */
async function compareKnown(executor: Executor, survey: ImportManifest) {
  const before = await idsBefore(
    executor,
    survey.documents.map(({ id }) => id),
  );
  const owners = new Set(survey.sharing);
  for (const id of await storedIds(executor, survey.things.ids()))
    owners.add(survey.things.documentOf(id) ?? Number.NaN);
  const known = new Set(survey.documents.filter(({ id, index }) => owners.has(index) || before.has(id)));
  const problems: Problem[] = [];
  const changed: string[] = [];
  for (const document of known) {
    const plan = await planFromGraph(executor, { survey, before, of: document.records() });
    problems.push(...plan.problems);
    for (const { record, isNewVersion } of plan.changed) if (isNewVersion) changed.push(record.id);
    for (const { id } of plan.retired) changed.push(id);
  }
  return { known, before, problems, changed };
}

/** Plans a document from the graph as it is. */
export async function planFromGraph(
  executor: Executor,
  parts: Omit<Parameters<typeof planIn>[0], 'read'>,
): Promise<DocumentPlan> {
  return planIn({ ...parts, read: (ids) => executor.read(storedNodesQuery(ids), storedNode) });
}

/** Plans a document from what `read` gives of the graph: all that the document asserts or asserted before. */
export async function planIn(parts: {
  read: (ids: string[]) => Promise<StoredNode[]>;
  survey: ImportManifest;
  before: ReadonlyMap<string, readonly string[]>;
  of: DocumentRecords;
}): Promise<DocumentPlan> {
  const { read, survey, before, of } = parts;
  const ids = new Set(before.get(of.document.document.document));
  for (const { id } of of.records) ids.add(id);
  const stored = new Map((await read([...ids])).map((node) => [node.id, node]));
  return planDocument(of.document, of.records, stored, survey.documentIds, survey.things);
}

/**
 * Takes into the run those held documents that refer to what it changes: they stay as they are, but
 * their references, quotes and order must hold against the change.
 *
 * @returns whether there were any
 */
async function readAffected(
  executor: Executor,
  { sources, held, survey }: ReadRun,
  changed: readonly string[],
): Promise<boolean> {
  if (held.size === 0 || changed.length === 0) return false;
  const affected = new Set(await documentsReferringTo(executor, changed));
  const isRead = survey.documentIds;
  const wanted = sources.filter(({ sha256 }) => {
    const document = held.get(sha256);
    return document !== undefined && affected.has(document.id) && !isRead.has(document.id);
  });
  for (const source of wanted) survey.read(source);
  return wanted.length > 0;
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length > 0) throw new DocumentError(problems);
}
