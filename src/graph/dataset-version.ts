import { z } from 'zod';
import type { Executor, NamedQuery, Run, Scope } from './executor.ts';

/**
 * One published state of the dataset: everything that one import run wrote. Versions are numbered from 1; 0 means that
 * nothing has been published. `at` is the time of publication, ISO 8601 in UTC; null for version 0.
 */
const datasetVersion = z.object({ number: z.number(), at: z.string().nullable() });
type DatasetVersion = z.output<typeof datasetVersion>;

const latestQuery: NamedQuery = {
  name: 'dataset.latestVersion',
  text: 'MATCH (v:DatasetVersion) RETURN v.number AS number, v.at AS at ORDER BY v.number DESC LIMIT 1',
};

/** The version that readers see. */
export async function latestDatasetVersion(executor: Executor): Promise<DatasetVersion> {
  const [latest] = await executor.read(latestQuery, datasetVersion);
  return latest ?? { number: 0, at: null };
}

/**
 * Changes with each write: `unpublished` are the documents written since the last publication, each with its text's
 * hash.
 */
const datasetStateRow = datasetVersion.extend({ unpublished: z.array(z.string()) });
export type DatasetState = z.output<typeof datasetStateRow>;

const stateQuery: NamedQuery = {
  name: 'dataset.state',
  text: `OPTIONAL MATCH (v:DatasetVersion) WITH v ORDER BY v.number DESC LIMIT 1
OPTIONAL MATCH (d:ImportedDocument {unpublished: true}) WITH v, d ORDER BY d.id
RETURN coalesce(v.number, 0) AS number, v.at AS at, collect(d.id + ' ' + d.sha256) AS unpublished`,
};

/** The version that readers see, and what has been written since. */
export async function datasetState(executor: Executor, scope?: Scope): Promise<DatasetState> {
  const [state] = await executor.read(stateQuery, datasetStateRow, scope);
  return state ?? { number: 0, at: null, unpublished: [] };
}

/**
 * Publishes everything that has been written and not yet published, under the next number. The caller has the import
 * lock, so the changes were written with this number.
 *
 * @returns the number
 */
export async function publishDatasetVersion(
  run: Run,
  version: { by: string; documents: string[] },
): Promise<number> {
  const [published] = await run({
    name: 'dataset.publishVersion',
    text: `OPTIONAL MATCH (d:ImportedDocument {unpublished: true}) SET d.unpublished = false
WITH count(d) AS published OPTIONAL MATCH (last:DatasetVersion)
WITH coalesce(max(last.number), 0) + 1 AS number
CREATE (v:DatasetVersion {number: number, at: $at, by: $by, documents: $documents})
RETURN number`,
    parameters: { ...version, at: new Date().toISOString() },
  });
  return z.object({ number: z.number() }).parse(published).number;
}
