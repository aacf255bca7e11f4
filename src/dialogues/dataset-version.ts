import { z } from 'zod';
import type { Executor, NamedQuery, Run } from '../graph/executor.ts';

/** One published state of the dataset: everything that one run wrote, made known at its end. */
export interface DatasetVersion {
  /** From 1; 0 stands for a graph in which nothing has been published. */
  number: number;
  /** When it was published, ISO 8601 in UTC; null for version 0. */
  at: string | null;
}

const latestQuery: NamedQuery = {
  name: 'dataset.latestVersion',
  text: 'MATCH (v:DatasetVersion) RETURN v.number AS number, v.at AS at ORDER BY v.number DESC LIMIT 1',
};

/** The version that readers see. */
export async function latestDatasetVersion(executor: Executor): Promise<DatasetVersion> {
  const [latest] = await executor.read(latestQuery, z.object({ number: z.number(), at: z.string() }));
  return latest ?? { number: 0, at: null };
}

/**
 * Makes known all that has been written and not yet published, under the next number. Whoever publishes
 * has the import turn, so the number is the one that its things were written with.
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
