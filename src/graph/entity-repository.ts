import { z } from 'zod';
import { partyLabel, sharedLabels } from '../domain/graph-labels.ts';
import type { Executor, NamedQuery, Scope } from './executor.ts';

/** The statements of this repository by name; pure, for tests of their text. */
export const entityQueries = {
  labels: (ids: readonly string[]): NamedQuery => ({
    name: 'entities.labels',
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, labels(n) AS labels',
    parameters: { ids },
  }),
  evidence: (ids: readonly string[]): NamedQuery => ({
    name: 'entities.evidence',
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e:EVIDENCED_BY]->(s:Source)
WITH id, e, s ORDER BY s.publishedEarliest, s.id, e.locator
RETURN id, collect({source: s.id, locator: e.locator, quote: e.quote}) AS evidence`,
    parameters: { ids },
  }),
  targets: (ids: readonly string[]): NamedQuery => ({
    name: 'entities.targets',
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id})-[:ABOUT|ON]->(target:Entity) RETURN id, target.id AS target',
    parameters: { ids },
  }),
  counts: (): NamedQuery => ({
    name: 'entities.counts',
    text: `MATCH (n:Entity)
UNWIND [label IN labels(n) WHERE NOT label IN $shared] AS type
RETURN CASE type WHEN '${partyLabel}' THEN 'StateParty' ELSE type END AS type, count(*) AS count ORDER BY type`,
    parameters: { shared: sharedLabels },
  }),
  gaps: (): NamedQuery => ({
    name: 'entities.gaps',
    text: 'MATCH (g:DataGap) RETURN g.id AS id ORDER BY g.id',
  }),
};

const id = z.string();

/** Evidence; `source` is its id. */
export const evidenceRow = z.object({ source: id, locator: z.string(), quote: z.string().nullable() });
export type EvidenceRow = z.output<typeof evidenceRow>;

/** The labels of each of these nodes; unknown ids are left out. */
export async function labelsByIds(
  executor: Executor,
  ids: readonly string[],
  scope: Scope,
): Promise<Map<string, string[]>> {
  const rows = await executor.read(
    entityQueries.labels(ids),
    z.object({ id, labels: z.array(z.string()) }),
    scope,
  );
  return new Map(rows.map((row) => [row.id, row.labels]));
}

/** The evidence of each of these entities, by date of the source, then locator. */
export async function evidenceByIds(
  executor: Executor,
  ids: readonly string[],
  scope: Scope,
): Promise<Map<string, EvidenceRow[]>> {
  const row = z.object({ id, evidence: z.array(evidenceRow) });
  const rows = await executor.read(entityQueries.evidence(ids), row, scope);
  return new Map(rows.map((row) => [row.id, row.evidence]));
}

/** What each of these data gaps is about, or each of these positions is on. */
export async function targetsByIds(
  executor: Executor,
  ids: readonly string[],
  scope: Scope,
): Promise<Map<string, string>> {
  const rows = await executor.read(entityQueries.targets(ids), z.object({ id, target: id }), scope);
  return new Map(rows.map((row) => [row.id, row.target]));
}

/** The number of nodes of each kind, by name of the kind. */
export function countByKind(executor: Executor, scope: Scope): Promise<{ type: string; count: number }[]> {
  return executor.read(entityQueries.counts(), z.object({ type: z.string(), count: z.number() }), scope);
}

/** Ids of all data gaps. */
export async function dataGapIds(executor: Executor, scope: Scope): Promise<string[]> {
  const rows = await executor.read(entityQueries.gaps(), z.object({ id }), scope);
  return rows.map((row) => row.id);
}
