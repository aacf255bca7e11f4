import { labelsOfKind } from '../../domain/graph-labels.ts';
import type { Problem } from '../document/problems.ts';
import type { ReadDocument } from '../document/read-document.ts';
import { derivedProperties, type GraphRecord, type Link } from '../records/graph-record.ts';
import type { StoredLink, StoredNode } from './stored-node.ts';

/** What a node's content becomes: a new version of something that the graph holds already. */
export interface NodeChange {
  before: StoredNode;
  record: GraphRecord;
  documents: string[];
  addedLinks: Link[];
  /** Evidence that stays but changes its list of documents. */
  keptEvidence: { element: string; documents: string[] }[];
  droppedLinks: StoredLink[];
  namesDiffer: boolean;
  /** False where only the list of documents or a derived property changes: no new version then. */
  isNewVersion: boolean;
}

/** Exactly what importing one document does to the graph. */
export interface DocumentPlan {
  added: GraphRecord[];
  changed: NodeChange[];
  /** Nodes that no document asserts any more. */
  retired: StoredNode[];
  /** Nodes that others still assert: this document's name and evidence leave them. */
  released: { node: StoredNode; dropped: StoredLink[]; kept: { element: string; documents: string[] }[] }[];
  unchanged: number;
  problems: Problem[];
}

/**
 * Compares what a document asserts with what the graph holds.
 *
 * @param stored every node that the document asserts now or asserted before, as the graph holds it
 * @param runDocuments ids of all documents of the run: what they assert may change together
 * @param runAsserts tells the ids of all that the run asserts: what moves from one document to another is not retired
 */
export function planDocument(
  read: ReadDocument,
  records: GraphRecord[],
  stored: Map<string, StoredNode>,
  runDocuments: ReadonlySet<string>,
  runAsserts: { has(id: string): boolean },
): DocumentPlan {
  const documentId = read.document.document;
  const plan: DocumentPlan = {
    added: [],
    changed: [],
    retired: [],
    released: [],
    unchanged: 0,
    problems: [],
  };
  for (const record of records) {
    const before = stored.get(record.id);
    if (before === undefined) {
      plan.added.push(record);
      continue;
    }
    const change = compare(before, record, documentId);
    const differs = change.isNewVersion && coreOf(record) !== storedCore(before);
    const others = before.documents.filter((id) => id !== documentId && !runDocuments.has(id));
    if (differs && others.length > 0) {
      plan.problems.push(
        read.problem([...record.path, 'id'], {
          expected: `the same values as ${others.join(', ')} gives ${record.id}`,
          found: 'other values',
        }),
      );
    } else if (
      change.isNewVersion ||
      change.keptEvidence.length > 0 ||
      canonical(before.properties) !== canonical(record.properties) ||
      !before.documents.includes(documentId)
    ) {
      plan.changed.push(change);
    } else {
      plan.unchanged += 1;
    }
  }

  const asserted = new Set(records.map(({ id }) => id));
  for (const node of stored.values()) {
    if (asserted.has(node.id) || !node.documents.includes(documentId)) continue;
    if (node.documents.length === 1 && !runAsserts.has(node.id)) plan.retired.push(node);
    else plan.released.push({ node, ...withoutDocument(node.links.filter(isEvidence), documentId) });
  }
  return plan;
}

function compare(before: StoredNode, record: GraphRecord, documentId: string): NodeChange {
  const wanted = new Map(record.links.map((link) => [linkKey(link), link]));
  const held = new Map(before.links.map((link) => [linkKey(link), link]));
  const addedLinks = [...wanted].filter(([key]) => !held.has(key)).map(([, link]) => link);
  const absent = before.links.filter((link) => !wanted.has(linkKey(link)));
  const evidence = withoutDocument(
    absent.filter((link) => isEvidence(link)),
    documentId,
  );
  const joined = before.links
    .filter((link) => isEvidence(link) && wanted.has(linkKey(link)) && !link.documents.includes(documentId))
    .map(({ element, documents }) => ({ element, documents: [...documents, documentId] }));
  const droppedLinks = [...absent.filter((link) => !isEvidence(link)), ...evidence.dropped];
  const namesDiffer = namesKey(before.names) !== namesKey(record.names);
  const isNewVersion =
    addedLinks.length > 0 ||
    droppedLinks.length > 0 ||
    namesDiffer ||
    labelsKey(before.labels) !== labelsKey(['Entity', ...labelsOfKind[record.kind]]) ||
    content(before.properties) !== content(record.properties);
  return {
    before,
    record,
    documents: [...new Set([...before.documents, documentId])],
    addedLinks,
    keptEvidence: [...evidence.kept, ...joined],
    droppedLinks,
    namesDiffer,
    isNewVersion,
  };
}

function withoutDocument(links: StoredLink[], documentId: string) {
  const held = links.filter(({ documents }) => documents.includes(documentId));
  const rest = ({ documents }: StoredLink) => documents.filter((id) => id !== documentId);
  return {
    dropped: held.filter((link) => rest(link).length === 0),
    kept: held
      .filter((link) => rest(link).length > 0)
      .map((link) => ({ element: link.element, documents: rest(link) })),
  };
}

/**
 * What documents that assert the same thing must agree on: its kind, values, names and links.
 * Evidence is each document's own.
 */
export function coreOf(record: GraphRecord): string {
  const links = record.links.filter((link) => !isEvidence(link)).map(linkKey);
  return [
    labelsKey(['Entity', ...labelsOfKind[record.kind]]),
    content(record.properties),
    links.sort().join('\n'),
    namesKey(record.names),
  ].join('\n');
}

function storedCore(node: StoredNode): string {
  const links = node.links.filter((link) => !isEvidence(link)).map(linkKey);
  return [
    labelsKey(node.labels),
    content(node.properties),
    links.sort().join('\n'),
    namesKey(node.names),
  ].join('\n');
}

/** A link is told by its whole content: a changed property makes another link. */
export function linkKey(link: { type: string; to: string; properties: object }): string {
  return `${link.type} ${link.to} ${canonical(link.properties)}`;
}

function isEvidence(link: { type: string }): boolean {
  return link.type === 'EVIDENCED_BY';
}

function labelsKey(labels: readonly string[]): string {
  return [...labels].sort().join(':');
}

function namesKey(names: readonly { kind: string; language: string | null; text: string }[]): string {
  return names
    .map(({ kind, language, text }) => `${kind} ${language ?? ''} ${text}`)
    .sort()
    .join('\n');
}

/** Properties without what is derived from them. */
function content(properties: object): string {
  return canonical(
    Object.fromEntries(Object.entries(properties).filter(([key]) => !derivedProperties.has(key))),
  );
}

function canonical(value: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
