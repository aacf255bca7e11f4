import { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';
import { readInBatches } from './imported-documents.ts';

/** The ISO codes and addresses of all States, sources and themes, according to documents other than the given ones. */
export async function storedMarks(
  executor: Executor,
  except: ReadonlySet<string>,
): Promise<{ id: string; value: string }[]> {
  const query = {
    name: 'import.storedMarks',
    text: `MATCH (n:State|Source|Theme) WHERE any(document IN n.documents WHERE NOT document IN $except)
UNWIND [n.iso3, n.url] + coalesce(n.exactMatch, []) AS value
WITH n, value WHERE value IS NOT NULL
RETURN n.id AS id, value`,
    parameters: { except: [...except] },
  };
  return executor.read(query, z.object({ id: z.string(), value: z.string() }));
}

const retired = z.object({
  id: z.string(),
  until: z.number(),
  labels: z.array(z.string()),
  title: z.string().nullable(),
});

/** What those of these ids last stood for that nothing has any more: `until` is the version that retired it. */
export async function retiredThings(
  executor: Executor,
  ids: Iterable<string>,
): Promise<z.output<typeof retired>[]> {
  const query = {
    name: 'import.retiredThings',
    text: `MATCH (r:Retired) WHERE r.id IN $ids AND NOT EXISTS { (:Entity {id: r.id}) }
WITH r.id AS id, r ORDER BY r.until DESC
WITH id, head(collect(r)) AS r
RETURN id, r.until AS until, r.formerLabels AS labels, coalesce(r.name, r.prefLabel, r.title, r.label, r.text) AS title`,
  };
  return readInBatches(executor, query, ids, retired);
}
