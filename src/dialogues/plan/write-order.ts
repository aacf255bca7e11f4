import { alg, Graph } from '@dagrejs/graphlib';
import type { ImportManifest, RunDocument } from '../checks/import-manifest.ts';
import type { Path, Problem } from '../document/problems.ts';

/**
 * Groups documents for writing: what is referred to comes before what refers to it, and documents
 * that refer to each other (or that must change together) share a group, so a transaction.
 *
 * @param together pairs of document ids that must share a transaction
 */
export function writeOrder(run: ImportManifest, together: [string, string][]): RunDocument[][] {
  const graph = new Graph();
  const byId = new Map(run.documents.map((document) => [document.id, document]));
  for (const { id, index } of run.documents) {
    graph.setNode(id);
    for (const needed of neededBy(run, index)) graph.setEdge(id, needed.id);
  }
  for (const [one, other] of together) {
    graph.setEdge(one, other);
    graph.setEdge(other, one);
  }
  // Tarjan's algorithm gives components in reverse topological order: targets first.
  return alg.tarjan(graph).map((group) => group.map((id) => byId.get(id)).filter((of) => of !== undefined));
}

/** The other documents of the run that assert what this one refers to. */
export function neededBy(run: ImportManifest, index: number): ReadonlySet<RunDocument> {
  const needed = new Set<RunDocument>();
  for (const target of run.links.targetsOf(index)) {
    const owner = run.things.documentOf(target);
    const document = owner === null || owner === index ? undefined : run.documents[owner];
    if (document !== undefined) needed.add(document);
  }
  return needed;
}

/**
 * Documents that share a transaction are planned from the same state of the graph, so no two of them
 * may give, or have given, the same thing.
 *
 * @param before ids of what each document asserted when it was last imported
 */
export function sharedThings(
  groups: RunDocument[][],
  before: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const problems: Problem[] = [];
  for (const group of groups) {
    if (group.length === 1) continue;
    const owners = new Map<string, string>();
    for (const { id: documentId, records, problem } of group) {
      const places = new Map((before.get(documentId) ?? []).map((id) => [id, ['document'] as Path]));
      for (const record of records().records) places.set(record.id, record.path);
      for (const [id, path] of places) {
        const other = owners.get(id);
        owners.set(id, documentId);
        if (other === undefined) continue;
        const expected = `${id} to be given by one of ${other} and ${documentId}, which must be written together`;
        problems.push(problem(path, { expected, found: 'it in both' }));
      }
    }
  }
  return problems;
}
