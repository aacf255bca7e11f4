import { z } from 'zod';
import type { Executor, NamedQuery, Scope } from './executor.ts';

const row = z.object({ source: z.string(), acts: z.number() });
/** A source by id, and how many of some acts it is the evidence of. */
export type ActSourceRow = z.output<typeof row>;

/** The sources of these acts, those of most acts first, then by id. */
export const actSourcesQuery = (acts: readonly string[]): NamedQuery => ({
  name: 'acts.sources',
  text: `UNWIND $acts AS id
MATCH (a:Entity {id: id})-[:EVIDENCED_BY]->(s:Source)
RETURN s.id AS source, count(DISTINCT id) AS acts ORDER BY acts DESC, source`,
  parameters: { acts },
});

/** Where acts are written: the sources of these acts, those of most acts first, then by id. */
export const sourcesOfActs = (
  executor: Executor,
  acts: readonly string[],
  scope: Scope,
): Promise<ActSourceRow[]> => executor.read(actSourcesQuery(acts), row, scope);
