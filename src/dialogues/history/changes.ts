import { z } from 'zod';
import { kindOfLabels } from '../../domain/graph-labels.ts';
import type { Executor, NamedQuery, Scope } from '../../graph/executor.ts';
import { recordName } from '../../snapshot/entities/entity-record.ts';
import { derivedProperties, type Scalar, scalar } from '../records/graph-record.ts';

/** What a dataset version did with a record. */
export const changeKinds = ['ADDED', 'CHANGED', 'RETIRED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A property with its value. */
export interface StoredProperty {
  name: string;
  value: Scalar;
}

/** A record as it is in one dataset version, without the documents that assert it. */
export interface ThingVersion {
  /** Kind of node, such as Meeting or Recommendation. */
  kind: string;
  properties: StoredProperty[];
  links: { type: string; to: string; properties: StoredProperty[] }[];
  names: z.output<typeof recordName>[];
}

const changedThing = z.object({ version: z.number(), id: z.string(), at: z.string(), by: z.string() });

/** One change of one version; `before` is null if the record is new, `after` if it is retired. */
export interface Change extends z.output<typeof changedThing> {
  kind: ChangeKind;
  before: ThingVersion | null;
  after: ThingVersion | null;
}

/** The position of a change among all: version, then id. */
export interface ChangePosition {
  version: number;
  id: string;
}

/** Which changes: after a position, up to a version, at most so many, and of some records or, with null, of all. */
export interface ChangesRequest {
  after: ChangePosition;
  through: number;
  first: number;
  ids: readonly string[] | null;
}

/**
 * The statement that finds which records changed after a position: those that began with a version (current or retired
 * since), and those that ended with one. A copy that began and ended with the same version was never published. Each
 * part finds its nodes by an index: of ids if there are any, else of versions.
 */
export const changedThingsQuery = ({ after, through, first, ids }: ChangesRequest): NamedQuery => ({
  name: ids === null ? 'changes.things' : 'changes.thingsByIds',
  text: `CALL () {
  ${began('n:Entity', 'since', ids)}
  UNION ${began('r:Retired', 'since', ids)}
  UNION ${began('r:Retired', 'until', ids)}
}
WITH version, id WHERE version > $version OR id > $id
WITH version, id ORDER BY version, id LIMIT $first
MATCH (v:DatasetVersion {number: version})
RETURN version, id, v.at AS at, v.by AS by`,
  parameters: { version: after.version, id: after.id, through, first, ...(ids !== null && { ids }) },
});

/** Nodes whose version under a key is among the given ones. */
function began(
  node: 'n:Entity' | 'r:Retired',
  key: 'since' | 'until',
  ids: readonly string[] | null,
): string {
  const [name] = node;
  const match = ids === null ? `MATCH (${node})` : `UNWIND $ids AS given MATCH (${node} {id: given})`;
  // Neo4j would read `r.since < r.until` as another bound of the range of `since`, and then use no index for it.
  const wasPublished = name === 'r' ? ' AND r.until - r.since > 0' : '';
  return `${match} WHERE ${name}.${key} >= $version AND ${name}.${key} <= $through${wasPublished} RETURN ${name}.${key} AS version, ${name}.id AS id`;
}

const versionsQuery = (ids: readonly string[]): NamedQuery => ({
  name: 'changes.versionsOfThings',
  text: `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n.since AS since, null AS until, labels(n) AS labels, properties(n) AS properties,
    [(n)-[l]->(t:Entity) | {type: type(l), to: t.id, properties: properties(l)}] AS links,
    [(n)-[:HAS_NAME]->(m:Name) | {text: m.text, kind: m.kind, language: m.language}] AS names
  UNION ALL
  MATCH (r:Retired {id: id}) WHERE r.since < r.until
  RETURN r.since AS since, r.until AS until, r.formerLabels AS labels, properties(r) AS properties,
    [text IN r.links | {text: text}] AS links, [text IN coalesce(r.names, []) | {json: text}] AS names
}
RETURN id, since, until, labels, properties, links, names`,
  parameters: { ids },
});

const linkProperties = z.record(z.string(), scalar);
const versionRow = z.object({
  id: z.string(),
  since: z.number(),
  until: z.number().nullable(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
  links: z.array(
    z.union([
      z.object({ type: z.string(), to: z.string(), properties: linkProperties }),
      z.object({ text: z.string() }),
    ]),
  ),
  names: z.array(z.union([recordName, z.object({ json: z.string() })])),
});
type VersionRow = z.output<typeof versionRow>;

/**
 * What the dataset versions after `after` up to `through` added, changed and retired, in the order of version and id,
 * at most `first` of it. Applying all changes from version 0 on reproduces the graph.
 */
export async function readChanges(
  executor: Executor,
  request: ChangesRequest,
  scope: Scope,
): Promise<Change[]> {
  const things = await executor.read(changedThingsQuery(request), changedThing, scope);
  const ids = [...new Set(things.map(({ id }) => id))];
  const rows = ids.length === 0 ? [] : await executor.read(versionsQuery(ids), versionRow, scope);
  return things.map((thing) => {
    const versions = rows.filter(({ id }) => id === thing.id);
    const before = versions.find(({ until }) => until === thing.version);
    const after = versions.find(({ since }) => since === thing.version);
    return {
      ...thing,
      kind: before === undefined ? 'ADDED' : after === undefined ? 'RETIRED' : 'CHANGED',
      before: before === undefined ? null : thingVersion(before),
      after: after === undefined ? null : thingVersion(after),
    };
  });
}

/** Properties that are not part of a record, or are derived. */
const notContent = new Set([
  'id',
  'documents',
  'since',
  'until',
  'formerLabels',
  'links',
  'names',
  ...derivedProperties,
]);

function thingVersion({ labels, properties, links, names }: VersionRow): ThingVersion {
  return {
    kind: kindOfLabels(labels) ?? '',
    properties: storedProperties(properties),
    links: links.map(linkOf).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    names: names
      .map((one) => ('json' in one ? recordName.parse(JSON.parse(one.json)) : one))
      .sort((a, b) => (`${a.kind} ${a.text}` < `${b.kind} ${b.text}` ? -1 : 1)),
  };
}

function keyOf(link: ThingVersion['links'][number]): string {
  return `${link.type} ${link.to} ${JSON.stringify(link.properties)}`;
}

/** A retired copy stores each link as text: `TYPE target {properties}`. */
function linkOf(link: VersionRow['links'][number]): ThingVersion['links'][number] {
  if (!('text' in link)) {
    const { documents: _, ...properties } = link.properties;
    return { ...link, properties: storedProperties(properties) };
  }
  const [, type = '', to = '', properties = '{}'] = /^(\S+) (\S+) (.*)$/s.exec(link.text) ?? [];
  return { type, to, properties: storedProperties(linkProperties.parse(JSON.parse(properties))) };
}

function storedProperties(properties: Record<string, unknown>): StoredProperty[] {
  return Object.entries(properties)
    .filter(([key]) => !notContent.has(key))
    .map(([key, value]) => ({ name: key, value: scalar.parse(value) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
