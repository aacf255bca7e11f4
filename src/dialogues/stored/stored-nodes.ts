import { z } from 'zod';
import { partyLabel } from '../../domain/graph-labels.ts';
import type { NamedQuery } from '../../graph/executor.ts';
import { scalar } from '../records/graph-record.ts';

/** A node of the graph with its outgoing links; `properties` are its own, without origin and history. */
export const storedNode = z
  .object({
    id: z.string(),
    labels: z.array(z.string()),
    properties: z.record(z.string(), scalar),
    links: z.array(
      z.object({
        element: z.string(),
        type: z.string(),
        to: z.string(),
        properties: z.record(z.string(), scalar),
      }),
    ),
    names: z.array(
      z.object({
        text: z.string(),
        language: z.string().nullable(),
        kind: z.string(),
        folded: z.string(),
      }),
    ),
  })
  .transform(({ properties: { id: _, documents, since, ...own }, ...node }) => ({
    ...node,
    // Derived from treaty actions, so no document asserts it.
    labels: node.labels.filter((label) => label !== partyLabel),
    properties: own,
    documents: z.array(z.string()).parse(documents),
    since: z.number().parse(since),
    links: node.links.map(({ properties: { documents: origin, ...rest }, ...link }) => ({
      ...link,
      properties: rest,
      documents: origin === undefined ? [] : z.array(z.string()).parse(origin),
    })),
  }));

export type StoredNode = z.output<typeof storedNode>;
export type StoredLink = StoredNode['links'][number];

/** The nodes of the graph with these ids; each row is a {@link storedNode}. */
export const storedNodesQuery = (ids: string[]): NamedQuery => ({
  name: 'import.storedNodes',
  text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  [(n)-[r]->(t:Entity) | {element: elementId(r), type: type(r), to: t.id, properties: properties(r)}] AS links,
  [(n)-[:HAS_NAME]->(m:Name) | {text: m.text, language: m.language, kind: m.kind, folded: m.folded}] AS names`,
  parameters: { ids },
});
