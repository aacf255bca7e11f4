import { z } from 'zod';
import type { Executor, NamedQuery } from './executor.ts';

const definitions: Record<string, string> = {
  entity_id: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  dataset_version_number:
    'CREATE CONSTRAINT dataset_version_number IF NOT EXISTS FOR (v:DatasetVersion) REQUIRE v.number IS UNIQUE',
  imported_document_id:
    'CREATE CONSTRAINT imported_document_id IF NOT EXISTS FOR (d:ImportedDocument) REQUIRE d.id IS UNIQUE',
  publishing_turn_id:
    'CREATE CONSTRAINT publishing_turn_id IF NOT EXISTS FOR (t:PublishingTurn) REQUIRE t.id IS UNIQUE',
  act_sort_key: 'CREATE INDEX act_sort_key IF NOT EXISTS FOR (n:Act) ON (n.sortKey)',
  meeting_sort_key: 'CREATE INDEX meeting_sort_key IF NOT EXISTS FOR (n:Meeting) ON (n.sortKey)',
  name_folded: 'CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)',
  retired_id: 'CREATE INDEX retired_id IF NOT EXISTS FOR (n:Retired) ON (n.id)',
};

/** The statements that {@link ensureConstraints} runs, each safe to repeat. */
export const constraintQueries: NamedQuery[] = Object.entries(definitions).map(([name, text]) => ({
  name: `constraints.${name}`,
  text,
}));

/** Creates every constraint and index that is not there yet, and waits until they serve. */
export async function ensureConstraints(executor: Executor): Promise<void> {
  const held = await executor.read(
    { name: 'constraints.held', text: 'SHOW INDEXES YIELD name, state RETURN name, state' },
    z.object({ name: z.string(), state: z.string() }),
  );
  const online = new Set(held.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  const missing = constraintQueries.filter(({ name }) => !online.has(name.replace('constraints.', '')));
  if (missing.length === 0) return;
  for (const query of missing) await executor.define(query);
  await executor.define({ name: 'constraints.await', text: 'CALL db.awaitIndexes(60)' });
}
