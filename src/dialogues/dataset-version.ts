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

/** Makes a run known: its documents, each as `<id> <sha256>`, under the next number. */
export async function publishDatasetVersion(
  run: Run,
  version: { number: number; by: string; documents: string[] },
): Promise<void> {
  await run({
    name: 'dataset.publishVersion',
    text: 'CREATE (v:DatasetVersion {number: $number, at: $at, by: $by, documents: $documents})',
    parameters: { ...version, at: new Date().toISOString() },
  });
}
