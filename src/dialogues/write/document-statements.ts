import type { NamedQuery } from '../../graph/executor.ts';
import type { DocumentPlan } from '../plan/document-plan.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import { storedShape } from '../records/graph-record.ts';
import { isEvidence, labelsOf, linkKey } from '../records/record-content.ts';
import type { StoredNode } from '../stored/stored-nodes.ts';

/** A document about to be written; `version` is the dataset version that will be published. */
export interface DocumentToWrite {
  plan: DocumentPlan;
  document: { id: string; sha256: string; file: string; nodeIds: string[]; version: number };
}

/** A statement that returns as `written` how much it has written. */
export interface WriteStatement extends NamedQuery {
  /** The required value of `written`; undefined if it is not checked. */
  expected?: number;
}

/**
 * Each runs once over all of its rows. One text serves all kinds, so that Neo4j plans it once; labels come from the
 * catalogue.
 */
const texts = {
  keepRetired: 'UNWIND $rows AS row CREATE (r:Retired) SET r = row',
  deleteLinks: 'MATCH ()-[r]->() WHERE elementId(r) IN $rows DELETE r',
  deleteNames: 'UNWIND $rows AS id MATCH (:Entity {id: id})-[:HAS_NAME]->(m:Name) DETACH DELETE m',
  // Not DETACH: the transaction must fail if something still refers to the node.
  deleteNodes: 'UNWIND $rows AS id MATCH (n:Entity {id: id}) DELETE n',
  createNodes:
    'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN count(n) AS written',
  updateNodes: 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row RETURN count(n) AS written',
  relabelNodes: 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) REMOVE n:$(row.old) SET n:$(row.labels)',
  shareEvidence: `UNWIND $rows AS row
MATCH ()-[r:EVIDENCED_BY]->() WHERE elementId(r) = row.element
SET r.documents = row.documents`,
  createNames: `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
CREATE (n)-[:HAS_NAME]->(m:Name) SET m = row.name
RETURN count(m) AS written`,
  createLinks: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
RETURN count(r) AS written`,
  // Rows are lists, which are sent faster than maps: nearly all of a large import is written by this.
  createWithLinks: `UNWIND $rows AS row
CREATE (n:$(row[0])) SET n = row[1], n.documents = $documents, n.since = $since
WITH n, row UNWIND row[2] AS link
MATCH (t:Entity {id: link[1]})
CREATE (n)-[r:$(link[0])]->(t)
SET r = link[2], r.documents = CASE link[0] WHEN 'EVIDENCED_BY' THEN $documents END
RETURN count(r) AS written`,
  // An unpublished document stays so until a run publishes, whatever is written meanwhile.
  rememberDocument: `UNWIND $rows AS document
MERGE (d:ImportedDocument {id: document.id})
WITH d, document, coalesce(d.unpublished, false) OR $changes AS unpublished,
  CASE WHEN $changes THEN document.version ELSE coalesce(d.version, document.version - 1) END AS version
SET d = document, d.unpublished = unpublished, d.version = version`,
};

/** The statement over these rows; none without rows. */
function statement(
  name: keyof typeof texts,
  rows: readonly unknown[],
  { expected, ...parameters }: { expected?: number } & Record<string, unknown> = {},
): WriteStatement[] {
  if (rows.length === 0) return [];
  const query = { name: `import.${name}`, text: texts[name], parameters: { rows, ...parameters } };
  return [expected === undefined ? query : { ...query, expected }];
}

/**
 * The statements of a plan in three phases; pure, so that their text can be tested without a database.
 *
 * @param targets ids to which new links in the same transaction lead. Other nodes, such as most acts, come last and
 *   with their links, so that Neo4j need not look them up again for each link
 */
export function writePhases(
  toWrite: DocumentToWrite,
  targets: ReadonlySet<string>,
): [WriteStatement[], WriteStatement[], WriteStatement[]] {
  const isReferredTo = ({ id, names }: GraphRecord) => names.length > 0 || targets.has(id);
  const { added } = toWrite.plan;
  const nodes = added.filter(isReferredTo);
  return [
    removeOld(toWrite),
    writeNodes(toWrite, nodes),
    [
      ...writeNamesAndLinks(toWrite, nodes),
      ...writeWithLinks(
        toWrite,
        added.filter((record) => !isReferredTo(record)),
      ),
      ...rememberDocument(toWrite),
    ],
  ];
}

function removeOld({ plan: { changed, retired }, document: { version } }: DocumentToWrite) {
  const replaced = changed.filter(({ isNewVersion }) => isNewVersion).map(({ before }) => before);
  const dropped = [...retired.map(({ links }) => links), ...changed.map(({ droppedLinks }) => droppedLinks)];
  const links = dropped.flat().map(({ element }) => element);
  const renamed = changed.filter(({ namesDiffer }) => namesDiffer).map(({ before }) => before);
  const withoutNames = [...retired, ...renamed].map(({ id }) => id);
  return [
    ...statement('keepRetired', retiredCopies([...retired, ...replaced], version)),
    ...statement('deleteLinks', links),
    ...statement('deleteNames', withoutNames),
  ];
}

function writeNodes({ plan, document }: DocumentToWrite, nodes: GraphRecord[]) {
  const { changed, retired } = plan;
  const { id: documentId, version } = document;
  const created = nodes.map(({ id, kind, properties }) => ({
    labels: labelsOf(kind),
    properties: { ...properties, id, documents: [documentId], since: version },
  }));
  const updated = changed.map(
    ({ before: { id, since }, after: { properties, documents }, isNewVersion }) => ({
      ...properties,
      id,
      documents,
      since: isNewVersion ? version : since,
    }),
  );
  const evidence = changed.flatMap(({ keptEvidence }) => keptEvidence);
  const deleted = retired.map(({ id }) => id);
  return [
    ...statement('deleteNodes', deleted),
    ...statement('createNodes', created, { expected: created.length }),
    ...statement('updateNodes', updated, { expected: updated.length }),
    ...statement('relabelNodes', relabelled(plan)),
    ...statement('shareEvidence', evidence),
  ];
}

function writeNamesAndLinks({ plan: { changed }, document }: DocumentToWrite, nodes: GraphRecord[]) {
  const renamed = changed
    .filter(({ namesDiffer }) => namesDiffer)
    .map(({ before: { id }, after: { names } }) => ({ id, names }));
  const names = [...nodes, ...renamed].flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const added = [...nodes, ...changed.map(({ before: { id }, addedLinks }) => ({ id, links: addedLinks }))];
  const links = added.flatMap(({ id, links }) =>
    links.map((link) => ({
      from: id,
      to: link.to,
      type: link.type,
      properties: isEvidence(link) ? { ...link.properties, documents: [document.id] } : link.properties,
    })),
  );
  return [
    ...statement('createNames', names, { expected: names.length }),
    ...statement('createLinks', links, { expected: links.length }),
  ];
}

function writeWithLinks({ document: { id, version } }: DocumentToWrite, records: GraphRecord[]) {
  const rows = records.map(({ id, kind, properties, links }) => [
    labelsOf(kind),
    { ...properties, id },
    links.map((link) => [link.type, link.to, link.properties]),
  ]);
  const expected = records.reduce((total, { links }) => total + links.length, 0);
  return statement('createWithLinks', rows, { documents: [id], since: version, expected });
}

function rememberDocument({ plan: { added, changed, retired }, document }: DocumentToWrite) {
  const changes = added.length + changed.length + retired.length > 0;
  return statement('rememberDocument', [{ ...document, shape: storedShape }], { changes });
}

/** Flat copies of nodes that a version ends. No reader has seen what the unpublished version itself wrote. */
function retiredCopies(nodes: StoredNode[], version: number) {
  return nodes
    .filter(({ since }) => since < version)
    .map(({ id, since, labels, properties, links, names, documents }) => ({
      ...properties,
      id,
      since,
      until: version,
      formerLabels: labels,
      documents,
      links: links.map(linkKey),
      names: names.map(({ text, kind, language }) => JSON.stringify({ text, kind, language })),
    }));
}

/** Nodes whose kind changes: an act may turn from an observation into a recommendation. */
function relabelled({ changed }: DocumentPlan) {
  return changed
    .filter(({ before, after }) => after.labels.some((label) => !before.labels.includes(label)))
    .map(({ before: { id, labels }, after }) => ({
      id,
      old: labels.filter((label) => label !== 'Entity'),
      labels: after.labels,
    }));
}
