import { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';
import { readInBatches } from './imported-documents.ts';

/**
 * Addresses with several spellings: with a port, dots in the path, an empty query or fragment, letters beyond ASCII.
 */
const oddAddress = 'https?://[^/?#]*:.*|.*/[.].*|.*[?#]|.*[?]#.*|.*[^!-~].*';

/**
 * The States, organizations, sources and themes with an ISO code or address of one of these spellings in small letters, or with an odd
 * address, according to other documents than these.
 */
export async function storedMarks(
  executor: Executor,
  spellings: readonly string[],
  except: ReadonlySet<string>,
): Promise<{ id: string; value: string }[]> {
  const query = {
    name: 'import.storedMarks',
    text: `MATCH (n:State|Stakeholder|Source|Theme)
UNWIND [n.iso3, n.url] + coalesce(n.exactMatch, []) AS value
WITH n, value, toLower(value) AS spelling
WHERE (spelling IN $ids OR spelling =~ $odd) AND any(document IN n.documents WHERE NOT document IN $except)
RETURN n.id AS id, value`,
    parameters: { odd: oddAddress, except: [...except] },
  };
  return readInBatches(executor, query, new Set(spellings), z.object({ id: z.string(), value: z.string() }));
}

const retired = z.object({
  id: z.string(),
  until: z.number(),
  labels: z.array(z.string()),
  title: z.string().nullable(),
});

/** What those of these ids that no longer exist last meant: `until` is the version that retired it. */
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
