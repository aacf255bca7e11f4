import { z } from 'zod';
import { evidenceRow } from '../../graph/entity-repository.ts';
import type { Executor, NamedQuery, Scope } from '../../graph/executor.ts';
import { type ActDetails, detailColumns, detailExpression } from '../entities/act-details.ts';

/** The texts and evidence of acts with these ids. */
export const detailsQuery = (ids: readonly string[]): NamedQuery => ({
  name: 'acts.details',
  text: `UNWIND $ids AS id
MATCH (a:Entity {id: id}) WHERE a:Act
CALL (a) {
  MATCH (a)-[e:EVIDENCED_BY]->(s:Source)
  WITH e, s ORDER BY s.publishedEarliest, s.id, e.locator
  RETURN collect({source: s.id, locator: e.locator, quote: e.quote}) AS evidence
}
RETURN id, {${Object.keys(detailColumns)
    .map((column) => `${column}: ${detailExpression(column)}`)
    .join(', ')}} AS properties, evidence`,
  parameters: { ids },
});

const row = z.object({
  id: z.string(),
  properties: z.object(
    Object.fromEntries(Object.entries(detailColumns).map(([name, column]) => [name, column.element])),
  ),
  evidence: z.array(evidenceRow),
});

/** The texts and evidence of acts, read from the graph; unknown ids are left out. */
export async function detailsByIds(
  executor: Executor,
  ids: readonly string[],
  scope: Scope,
): Promise<Map<string, ActDetails>> {
  const rows = await executor.read(detailsQuery(ids), row, scope);
  return new Map(
    rows.map(({ id, properties, evidence }) => [id, { ...properties, evidence } as unknown as ActDetails]),
  );
}
