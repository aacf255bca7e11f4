import { labelsOfKind } from '../../domain/graph-labels.ts';
import type { NamedQuery } from '../../graph/executor.ts';
import { type DocumentPlan, linkKey } from '../plan/document-plan.ts';
import type { StoredNode } from '../plan/stored-node.ts';
import type { GraphRecord, Link, NameForm } from '../records/graph-record.ts';

/**
 * The form in which records are stored. Raise it when the makers of records change what they store:
 * documents with an unchanged text are then compared again instead of skipped.
 */
export const storedShape = 2;

/** A document about to be written, and what becomes of it. */
export interface DocumentToWrite {
  plan: DocumentPlan;
  document: { id: string; sha256: string; file: string; nodeIds: string[]; version: number };
}

/**
 * The statements of a plan in three phases; pure, so that their text can be tested without a database.
 *
 * @param targets ids to which new links in the same transaction lead. What none leads to, as to most acts,
 *   can come last with its links in one go, so that Neo4j need not look it up again for each of them
 */
export function writePhases(
  { plan, document }: DocumentToWrite,
  targets: ReadonlySet<string>,
): [NamedQuery[], NamedQuery[], NamedQuery[]] {
  const { id, version } = document;
  const isEnd = ({ id, names }: GraphRecord) => names.length === 0 && !targets.has(id);
  const ends = plan.added.filter(isEnd);
  const others = plan.added.filter((record) => !isEnd(record));
  const newVersions = plan.changed.filter(({ isNewVersion }) => isNewVersion);
  const renamed = plan.changed.filter(({ namesDiffer }) => namesDiffer).map(({ record }) => record);
  const present = (queries: (NamedQuery | null)[]) => queries.filter((query) => query !== null);
  return [
    present([
      // What the unpublished version itself wrote was seen by no reader.
      keepRetired(
        [...plan.retired, ...newVersions.map(({ before }) => before)].filter(({ since }) => since < version),
        version,
      ),
      deleteLinks([
        ...plan.retired.flatMap((node) => node.links),
        ...plan.changed.flatMap((change) => change.droppedLinks),
        ...plan.released.flatMap(({ dropped }) => dropped),
      ]),
      deleteNames([...plan.retired, ...renamed].map((node) => node.id)),
    ]),
    present([
      deleteNodes(plan.retired),
      createNodes(others, id, version),
      updateNodes(plan, id, version),
      relabelNodes(plan),
      evidenceDocuments([
        ...plan.changed.flatMap((change) => change.keptEvidence),
        ...plan.released.flatMap(({ kept }) => kept),
      ]),
    ]),
    present([
      createNames(
        [...others, ...renamed].flatMap((node) => node.names.map((name) => ({ id: node.id, name }))),
      ),
      createLinks(
        [
          ...others.flatMap((record) => record.links.map((link) => ({ from: record.id, link }))),
          ...plan.changed.flatMap(({ record, addedLinks }) =>
            addedLinks.map((link) => ({ from: record.id, link })),
          ),
        ],
        id,
      ),
      createWithLinks(ends, id, version),
      rememberDocument(
        document,
        plan.added.length + plan.changed.length + plan.retired.length + plan.released.length > 0,
      ),
    ]),
  ];
}

function keepRetired(nodes: StoredNode[], version: number): NamedQuery | null {
  if (nodes.length === 0) return null;
  return {
    name: 'import.keepRetired',
    text: 'UNWIND $rows AS row CREATE (r:Retired) SET r = row',
    parameters: {
      rows: nodes.map((node) => ({
        ...node.properties,
        id: node.id,
        since: node.since,
        until: version,
        formerLabels: node.labels,
        documents: node.documents,
        links: node.links.map(linkKey),
        names: node.names.map(({ text, kind, language }) => JSON.stringify({ text, kind, language })),
      })),
    },
  };
}

function deleteLinks(links: { element: string }[]): NamedQuery | null {
  if (links.length === 0) return null;
  return {
    name: 'import.deleteLinks',
    text: 'MATCH ()-[r]->() WHERE elementId(r) IN $elements DELETE r',
    parameters: { elements: links.map(({ element }) => element) },
  };
}

function deleteNames(ids: string[]): NamedQuery | null {
  if (ids.length === 0) return null;
  return {
    name: 'import.deleteNames',
    text: 'UNWIND $ids AS id MATCH (:Entity {id: id})-[:HAS_NAME]->(m:Name) DETACH DELETE m',
    parameters: { ids },
  };
}

function deleteNodes(nodes: StoredNode[]): NamedQuery | null {
  if (nodes.length === 0) return null;
  return {
    name: 'import.deleteNodes',
    // Not DETACH: a node that something still points at must fail the transaction.
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) DELETE n',
    parameters: { ids: nodes.map(({ id }) => id) },
  };
}

function createNodes(records: GraphRecord[], documentId: string, version: number): NamedQuery | null {
  if (records.length === 0) return null;
  return {
    name: 'import.createNodes',
    // One text for all kinds is planned once; the labels come from our own table of kinds.
    text: 'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN count(n) AS written',
    parameters: {
      rows: records.map((record) => ({
        labels: ['Entity', ...labelsOfKind[record.kind]],
        properties: { ...record.properties, id: record.id, documents: [documentId], since: version },
      })),
      expected: records.length,
    },
  };
}

function updateNodes(plan: DocumentPlan, documentId: string, version: number): NamedQuery | null {
  const rows = [
    ...plan.changed.map(({ before, record, documents, isNewVersion }) => ({
      id: record.id,
      properties: {
        ...record.properties,
        id: record.id,
        documents,
        since: isNewVersion ? version : before.since,
      },
    })),
    ...plan.released.map(({ node }) => ({
      id: node.id,
      properties: {
        ...node.properties,
        id: node.id,
        documents: node.documents.filter((id) => id !== documentId),
        since: node.since,
      },
    })),
  ];
  if (rows.length === 0) return null;
  return {
    name: 'import.updateNodes',
    text: 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row.properties RETURN count(n) AS written',
    parameters: { rows, expected: rows.length },
  };
}

/** An act that turns from an observation into a recommendation changes its labels. */
function relabelNodes(plan: DocumentPlan): NamedQuery | null {
  const moved = plan.changed.filter(({ before, record }) =>
    labelsOfKind[record.kind].some((label) => !before.labels.includes(label)),
  );
  if (moved.length === 0) return null;
  return {
    name: 'import.relabelNodes',
    text: 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) REMOVE n:$(row.old) SET n:$(row.labels)',
    parameters: {
      rows: moved.map(({ before, record }) => ({
        id: record.id,
        old: before.labels.filter((label) => label !== 'Entity'),
        labels: labelsOfKind[record.kind],
      })),
    },
  };
}

function evidenceDocuments(rows: { element: string; documents: string[] }[]): NamedQuery | null {
  if (rows.length === 0) return null;
  return {
    name: 'import.evidenceDocuments',
    text: `UNWIND $rows AS row
MATCH ()-[r:EVIDENCED_BY]->() WHERE elementId(r) = row.element
SET r.documents = row.documents`,
    parameters: { rows },
  };
}

function createNames(rows: { id: string; name: NameForm }[]): NamedQuery | null {
  if (rows.length === 0) return null;
  return {
    name: 'import.createNames',
    text: `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
CREATE (n)-[:HAS_NAME]->(m:Name) SET m = row.name
RETURN count(m) AS written`,
    parameters: { rows, expected: rows.length },
  };
}

function createLinks(outgoing: { from: string; link: Link }[], documentId: string): NamedQuery | null {
  if (outgoing.length === 0) return null;
  return {
    name: 'import.createLinks',
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
RETURN count(r) AS written`,
    parameters: {
      rows: outgoing.map(({ from, link: { type, to, properties } }) => ({
        from,
        to,
        type,
        properties: type === 'EVIDENCED_BY' ? { ...properties, documents: [documentId] } : properties,
      })),
      expected: outgoing.length,
    },
  };
}

function createWithLinks(records: GraphRecord[], documentId: string, version: number): NamedQuery | null {
  if (records.length === 0) return null;
  return {
    name: 'import.createWithLinks',
    text: `UNWIND $rows AS row
CREATE (n:$(row[0])) SET n = row[1], n.documents = $documents, n.since = $since
WITH n, row UNWIND row[2] AS link
MATCH (t:Entity {id: link[1]})
CREATE (n)-[r:$(link[0])]->(t)
SET r = link[2], r.documents = CASE link[0] WHEN 'EVIDENCED_BY' THEN $documents END
RETURN count(r) AS written`,
    parameters: {
      rows: records.map(({ id, kind, properties, links }) => [
        ['Entity', ...labelsOfKind[kind]],
        { ...properties, id },
        links.map((link) => [link.type, link.to, link.properties]),
      ]),
      documents: [documentId],
      since: version,
      expected: records.reduce((total, { links }) => total + links.length, 0),
    },
  };
}

function rememberDocument(document: DocumentToWrite['document'], changesAnything: boolean): NamedQuery {
  return {
    name: 'import.rememberDocument',
    // Once unpublished, a document stays so until a run publishes, whatever is written meanwhile.
    text: `MERGE (d:ImportedDocument {id: $document.id})
WITH d, coalesce(d.unpublished, false) OR $changes AS unpublished
SET d = $document, d.unpublished = unpublished`,
    parameters: { document: { ...document, shape: storedShape }, changes: changesAnything },
  };
}
