import { z } from 'zod';
import type { Executor, NamedQuery } from './executor.ts';

/**
 * Keys by which tens of thousands of nodes are paged or followed from version to version: without an index, each page
 * would read all of them. Acts are paged from memory; where a filter also needs what is not there, their outcome
 * selects few of many.
 */
const indexedKeys: [label: string, key: string][] = [
  ['Actor', 'sortKey'],
  ['Participation', 'sortKey'],
  ['TreatyAction', 'sortKey'],
  ['TreatyAction', 'newestKey'],
  ['Figure', 'sortKey'],
  ['Figure', 'newestKey'],
  ['Act', 'outcome'],
  ['Entity', 'since'],
  ['Retired', 'id'],
  ['Retired', 'since'],
  ['Retired', 'until'],
];
const uniqueKeys: [name: string, label: string, key: string][] = [
  ['entity_id', 'Entity', 'id'],
  ['dataset_version_number', 'DatasetVersion', 'number'],
  ['imported_document_id', 'ImportedDocument', 'id'],
  ['import_lock_id', 'ImportLock', 'id'],
];

/** The statements that {@link ensureConstraints} runs, each safe to repeat. */
export const constraintQueries: NamedQuery[] = [
  ...uniqueKeys.map(([name, label, key]) => ({
    name: `constraints.${name}`,
    text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  })),
  ...indexedKeys.map(([label, key]) => ({
    name: `constraints.${label}_${key}`,
    text: `CREATE INDEX ${label}_${key} IF NOT EXISTS FOR (n:${label}) ON (n.${key})`,
  })),
];

/** Indexes that earlier versions made, by name: how to remove each with its nodes. */
const obsolete: Record<string, [schema: string, nodes: string]> = {
  import_turn_id: ['DROP CONSTRAINT import_turn_id IF EXISTS', 'MATCH (t:ImportTurn) DELETE t'],
};

/**
 * Creates every constraint and index that is missing, and removes those of earlier versions. A uniqueness constraint
 * works as soon as it has been created, an index once it has been filled.
 */
export async function ensureConstraints(executor: Executor): Promise<void> {
  const rows = await executor.read(
    { name: 'constraints.existing', text: 'SHOW INDEXES YIELD name, state RETURN name, state' },
    z.object({ name: z.string(), state: z.string() }),
  );
  const online = new Set(rows.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  const missing = constraintQueries.filter(({ name }) => !online.has(name.replace('constraints.', '')));
  for (const query of missing) await executor.define(query);
  for (const [name, [schema, nodes]] of Object.entries(obsolete)) {
    if (!online.has(name)) continue;
    await executor.write('constraints.upgrade', (run) => run({ name: 'constraints.upgrade', text: nodes }));
    await executor.define({ name: `constraints.${name}`, text: schema });
  }
}
