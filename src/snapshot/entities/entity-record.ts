import { z } from 'zod';
import { entityRows } from '../../domain/entity-catalogue.ts';
import { nameKinds } from '../../domain/vocabulary.ts';
import { evidenceRow } from '../../graph/entity-repository.ts';
import type { NamedQuery } from '../../graph/executor.ts';

/** The types of which the snapshot has a record for each entity. */
export const recordTypes: ReadonlySet<string> = new Set(
  entityRows.filter(({ isInMemory }) => isInMemory).map(({ type }) => type),
);

/** Whether the snapshot has all entities of a type, as records or as acts. */
export const isInSnapshot = (type: string): boolean => type === 'Act' || recordTypes.has(type);

const ofKinds = [...recordTypes].join('|');

/** The statement that loads records: one for all kinds, since planning each statement takes time at a cold start. */
export const recordQuery: NamedQuery = {
  name: 'records.all',
  text: `MATCH (n:${ofKinds})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  [(n)-[r]->(t:${ofKinds}) WHERE NOT r:EVIDENCED_BY | [type(r), t.id]] AS links,
  [(n)-[e:EVIDENCED_BY]->(s:Source) | {source: s.id, locator: e.locator, quote: e.quote}] AS evidence,
  [(n)-[:HAS_NAME]->(m:Name) | {text: m.text, kind: m.kind, language: m.language}] AS names`,
};

/** A form of a name. */
export const recordName = z.object({
  text: z.string(),
  kind: z.enum(nameKinds),
  /** Language tag; null if it does not belong to one language. */
  language: z.string().nullable(),
});

/**
 * A record that is neither an act nor a claim, with everything that the graph has about it: a row of
 * {@link recordQuery}.
 */
export const entityRecord = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  /** As stored. */
  properties: z.record(z.string(), z.unknown()),
  /** Type and target of its links to other records, without evidence. */
  links: z.array(z.tuple([z.string(), z.string()])),
  /** In no order. */
  evidence: z.array(evidenceRow),
  /** The forms of its name, if it is an actor or a theme; in no order. */
  names: z.array(recordName),
});

export type EntityRecord = z.output<typeof entityRecord>;
