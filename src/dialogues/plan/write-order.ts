import { alg, Graph } from '@dagrejs/graphlib';
import type { Path, Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import type { RunDocument } from '../manifest/run-document.ts';

/**
 * Groups documents for writing: targets of references come before the documents that refer to them, and documents that
 * refer to each other (or must change together) share a group, and so a transaction.
 *
 * @param together pairs of document ids that must share a transaction
 */
export function writeOrder(run: ImportManifest, together: [string, string][]): RunDocument[][] {
  const graph = new Graph();
  const byId = new Map(run.documents.map((document) => [document.id, document]));
  for (const document of run.documents) {
    graph.setNode(document.id);
    for (const needed of neededBy(run, document)) graph.setEdge(document.id, needed.id);
  }
  for (const [one, other] of together) {
    graph.setEdge(one, other);
    graph.setEdge(other, one);
  }
  // Tarjan's algorithm returns components in reverse topological order: targets first.
  return alg.tarjan(graph).map((group) => group.map((id) => byId.get(id)).filter((of) => of !== undefined));
}

/** The other documents of the run with what this one refers to. */
export function neededBy({ links, things }: ImportManifest, document: RunDocument): ReadonlySet<RunDocument> {
  const needed = new Set<RunDocument>();
  for (const { id } of links.foreignTargetsOf(document)) {
    const owner = things.get(id)?.document;
    if (owner !== undefined && owner !== document) needed.add(owner);
  }
  return needed;
}

/**
 * Documents that share a transaction are planned from the same state of the graph, so no two of them may assert, or
 * have asserted, the same record.
 *
 * @param before ids of what each document asserted when it was last imported
 */
export function thingsGivenTwice(
  groups: RunDocument[][],
  before: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const problems: Problem[] = [];
  for (const group of groups.filter(({ length }) => length > 1)) {
    const owners = new Map<string, string>();
    for (const { id: documentId, records, problem } of group) {
      const paths = new Map<string, Path>((before.get(documentId) ?? []).map((id) => [id, ['document']]));
      for (const { id, path } of records()) paths.set(id, path);
      for (const [id, path] of paths) {
        const other = owners.get(id);
        owners.set(id, documentId);
        if (other === undefined) continue;
        const expected = `${id} in one of ${other} and ${documentId}, which must be written together`;
        problems.push(problem(path, { expected, found: 'it in both' }));
      }
    }
  }
  return problems;
}
