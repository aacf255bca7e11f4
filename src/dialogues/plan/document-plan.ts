import type { Problem } from '../document/problems.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import type { GraphRecord, Link } from '../records/graph-record.ts';
import {
  contentOf,
  coreKey,
  differencesOf,
  isEvidence,
  labelsOf,
  linkKey,
  namesKey,
  sortedJson,
} from '../records/record-content.ts';
import type { StoredLink, StoredNode } from '../stored/stored-nodes.ts';

/** What changes in a node that is already in the graph. */
export interface NodeChange {
  before: StoredNode;
  after: Pick<StoredNode, 'labels' | 'properties' | 'names' | 'documents'>;
  addedLinks: Link[];
  /** Evidence that stays but changes its list of documents. */
  keptEvidence: Pick<StoredLink, 'element' | 'documents'>[];
  droppedLinks: StoredLink[];
  namesDiffer: boolean;
  /** False if only the list of documents or a derived property changes: there is no new version then. */
  isNewVersion: boolean;
}

/** Exactly what importing one document does to the graph. */
export interface DocumentPlan {
  added: GraphRecord[];
  changed: NodeChange[];
  /** Nodes that no document asserts any more. */
  retired: StoredNode[];
  unchanged: number;
  problems: Problem[];
}

/**
 * Compares what a document asserts with the graph.
 *
 * @param stored every node of the graph that the document asserts now or asserted before, by id
 * @param run ids of the documents of the run, whose records may change together, and its records: one that moves from
 *   one document to another is not retired
 */
export function planDocument(
  { id: documentId, problem }: Pick<RunDocument, 'id' | 'problem'>,
  records: readonly GraphRecord[],
  stored: ReadonlyMap<string, StoredNode>,
  run: { documentIds: ReadonlySet<string>; things: { has(id: string): boolean } },
): DocumentPlan {
  const plan: DocumentPlan = {
    added: [],
    changed: [],
    retired: [],
    unchanged: 0,
    problems: [],
  };
  for (const record of records) {
    const before = stored.get(record.id);
    if (before === undefined) {
      plan.added.push(record);
      continue;
    }
    const content = contentOf(record);
    const coreDiffers = coreKey(content) !== coreKey(before);
    const others = before.documents.filter((id) => id !== documentId && !run.documentIds.has(id));
    if (coreDiffers && others.length > 0) {
      const expected = `the same values for ${record.id} as in document ${others.join(', ')}, or another id`;
      plan.problems.push(
        problem([...record.path, 'id'], { expected, found: differencesOf(before, content) }),
      );
      continue;
    }
    const change = compare(before, record, { documentId, coreDiffers });
    const changesAnything =
      change.isNewVersion ||
      change.keptEvidence.length > 0 ||
      sortedJson(before.properties) !== sortedJson(record.properties) ||
      !before.documents.includes(documentId);
    if (changesAnything) plan.changed.push(change);
    else plan.unchanged += 1;
  }

  const asserted = new Set(records.map(({ id }) => id));
  for (const node of stored.values()) {
    if (asserted.has(node.id) || !node.documents.includes(documentId)) continue;
    if (node.documents.length === 1 && !run.things.has(node.id)) plan.retired.push(node);
    else plan.changed.push(release(node, documentId));
  }
  return plan;
}

function compare(
  before: StoredNode,
  record: GraphRecord,
  { documentId, coreDiffers }: { documentId: string; coreDiffers: boolean },
): NodeChange {
  const wanted = new Set(record.links.map(linkKey));
  const present = new Set(before.links.map(linkKey));
  const addedLinks = record.links.filter((link) => !present.has(linkKey(link)));
  const absent = before.links.filter((link) => !wanted.has(linkKey(link)));
  const evidence = withoutDocument(absent.filter(isEvidence), documentId);
  const joined = before.links
    .filter((link) => isEvidence(link) && wanted.has(linkKey(link)) && !link.documents.includes(documentId))
    .map(({ element, documents }) => ({ element, documents: [...documents, documentId] }));
  const droppedLinks = [...absent.filter((link) => !isEvidence(link)), ...evidence.dropped];
  return {
    before,
    after: {
      labels: labelsOf(record.kind),
      properties: record.properties,
      names: record.names,
      documents: [...new Set([...before.documents, documentId])],
    },
    addedLinks,
    keptEvidence: [...evidence.kept, ...joined],
    droppedLinks,
    namesDiffer: namesKey(before.names) !== namesKey(record.names),
    isNewVersion: coreDiffers || addedLinks.length > 0 || droppedLinks.length > 0,
  };
}

/** The change in a node that other documents still assert: this document and its evidence are removed from it. */
function release(before: StoredNode, documentId: string): NodeChange {
  const { dropped, kept } = withoutDocument(before.links.filter(isEvidence), documentId);
  return {
    before,
    after: { ...before, documents: before.documents.filter((id) => id !== documentId) },
    addedLinks: [],
    keptEvidence: kept,
    droppedLinks: dropped,
    namesDiffer: false,
    isNewVersion: false,
  };
}

/** The links after a document no longer asserts them: those that others assert are kept for them. */
function withoutDocument(links: StoredLink[], documentId: string) {
  const dropped: StoredLink[] = [];
  const kept: NodeChange['keptEvidence'] = [];
  for (const link of links.filter(({ documents }) => documents.includes(documentId))) {
    const documents = link.documents.filter((id) => id !== documentId);
    if (documents.length === 0) dropped.push(link);
    else kept.push({ element: link.element, documents });
  }
  return { dropped, kept };
}
