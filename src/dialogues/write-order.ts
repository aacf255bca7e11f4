import { alg, Graph } from '@dagrejs/graphlib';
import type { DocumentRecords } from './document-records.ts';
import type { GraphRecord } from './graph-record.ts';
import type { Problem } from './problems.ts';

/**
 * Groups documents for writing: what is referred to comes before what refers to it, and documents
 * that refer to each other (or that must change together) share a group, so a transaction.
 *
 * @param together pairs of document ids that must share a transaction
 */
export function writeOrder(run: DocumentRecords[], together: [string, string][]): DocumentRecords[][] {
  const graph = new Graph();
  const byId = new Map(run.map((of) => [of.document.document.document, of]));
  const homes = new Map<string, string[]>();
  for (const [documentId, { records }] of byId) {
    graph.setNode(documentId);
    for (const { id } of records) homes.set(id, [...(homes.get(id) ?? []), documentId]);
  }
  for (const [documentId, { records }] of byId) {
    for (const { links } of records) {
      for (const { to } of links) {
        const owners = homes.get(to) ?? [];
        if (!owners.includes(documentId)) for (const owner of owners) graph.setEdge(documentId, owner);
      }
    }
  }
  for (const [one, other] of together) {
    graph.setEdge(one, other);
    graph.setEdge(other, one);
  }
  // Tarjan's algorithm gives components in reverse topological order: targets first.
  return alg.tarjan(graph).map((group) => group.map((id) => byId.get(id)).filter((of) => of !== undefined));
}

/**
 * Documents that share a transaction are planned from the same state of the graph, so no two of them
 * may give, or have given, the same thing.
 *
 * @param before ids of what each document asserted when it was last imported
 */
export function sharedThings(
  groups: DocumentRecords[][],
  before: (documentId: string) => string[],
): Problem[] {
  return groups.flatMap((group) => {
    const owners = new Map<string, string>();
    return group.flatMap(({ document, records }) => {
      const documentId = document.document.document;
      const places = new Map(before(documentId).map((id) => [id, ['document'] as GraphRecord['path']]));
      for (const record of records) places.set(record.id, record.path);
      return [...places].flatMap(([id, path]) => {
        const other = owners.get(id);
        owners.set(id, documentId);
        if (other === undefined) return [];
        const expected = `${id} to be given by one of ${other} and ${documentId}, which must be written together`;
        return [document.problem(path, { expected, found: 'it in both' })];
      });
    });
  });
}
