import type { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';

const MAX_BATCH = 10_000;

/** The rows of a statement over any number of ids, of which at most {@link MAX_BATCH} are sent at once as `$ids`. */
export async function readInBatches<Row>(
  executor: Executor,
  query: { name: string; text: string; parameters?: Record<string, unknown> },
  ids: Iterable<string>,
  row: z.ZodType<Row>,
): Promise<Row[]> {
  const all = [...ids];
  const rows: Row[] = [];
  for (let from = 0; from < all.length; from += MAX_BATCH) {
    const parameters = { ...query.parameters, ids: all.slice(from, from + MAX_BATCH) };
    for (const found of await executor.read({ ...query, parameters }, row)) rows.push(found);
  }
  return rows;
}
