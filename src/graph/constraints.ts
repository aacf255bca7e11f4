import { z } from 'zod';
import type { Executor, NamedQuery } from './executor.ts';

/**
 * What is paged by its keys and can be there by the ten thousand: without an index each page would look at all of them. Acts are
 * not among them, since pages of theirs come from the advance index.
 */
const pagedKeys: [label: string, key: 'sortKey' | 'newestKey'][] = [
  ['Actor', 'sortKey'],
  ['Participation', 'sortKey'],
  ['TreatyAction', 'sortKey'],
  ['TreatyAction', 'newestKey'],
  ['Figure', 'sortKey'],
  ['Figure', 'newestKey'],
];
const definitions: Record<string, string> = {
  entity_id: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  dataset_version_number:
    'CREATE CONSTRAINT dataset_version_number IF NOT EXISTS FOR (v:DatasetVersion) REQUIRE v.number IS UNIQUE',
  imported_document_id:
    'CREATE CONSTRAINT imported_document_id IF NOT EXISTS FOR (d:ImportedDocument) REQUIRE d.id IS UNIQUE',
  import_turn_id: 'CREATE CONSTRAINT import_turn_id IF NOT EXISTS FOR (t:ImportTurn) REQUIRE t.id IS UNIQUE',
  ...Object.fromEntries(
    pagedKeys.map(([label, key]) => {
      const name = `${label}_${key}`;
      return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${key})`];
    }),
  ),
};

/** The statements that {@link ensureConstraints} runs, each safe to repeat. */
export const constraintQueries: NamedQuery[] = Object.entries(definitions).map(([name, text]) => ({
  name: `constraints.${name}`,
  text,
}));

/** Creates every constraint and index that is not there yet; a uniqueness constraint serves as soon as it is made, an index once it has been filled. */
export async function ensureConstraints(executor: Executor): Promise<void> {
  const held = await executor.read(
    { name: 'constraints.held', text: 'SHOW INDEXES YIELD name, state RETURN name, state' },
    z.object({ name: z.string(), state: z.string() }),
  );
  const online = new Set(held.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  const missing = constraintQueries.filter(({ name }) => !online.has(name.replace('constraints.', '')));
  for (const query of missing) await executor.define(query);
}
