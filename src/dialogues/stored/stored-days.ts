import { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';
import type { Days } from './stored-claims.ts';

/** The first and the last day of a meeting or cycle, each with its precision. */
export interface Span {
  first: Days;
  last: Days;
}

/** The first and last day of a span as one date; without an end, that of the beginning. */
export const daysOf = ({ first, last }: Span): Days => ({
  earliest: first.earliest,
  latest: last.latest ?? first.latest,
});

const day = z.string().nullable();

/** The days of these meetings and cycles, by id. */
export async function storedSpans(executor: Executor, ids: readonly string[]): Promise<Map<string, Span>> {
  if (ids.length === 0) return new Map();
  const rows = await executor.read(
    {
      name: 'import.storedSpans',
      text: `UNWIND $ids AS id
MATCH (n:Meeting|ReviewCycle {id: id})
RETURN id, coalesce(n.startEarliest, n.fromEarliest) AS firstEarliest, coalesce(n.startLatest, n.fromLatest) AS firstLatest,
  coalesce(n.endEarliest, n.toEarliest) AS lastEarliest, coalesce(n.endLatest, n.toLatest) AS lastLatest`,
      parameters: { ids },
    },
    z.object({ id: z.string(), firstEarliest: day, firstLatest: day, lastEarliest: day, lastLatest: day }),
  );
  return new Map(
    rows.map(({ id, firstEarliest, firstLatest, lastEarliest, lastLatest }) => [
      id,
      {
        first: { earliest: firstEarliest, latest: firstLatest },
        last: { earliest: lastEarliest, latest: lastLatest },
      },
    ]),
  );
}

/** What is in these cycles or follows these meetings, according to other documents than these. */
export async function storedTimeLinks(
  executor: Executor,
  ids: readonly string[],
  except: ReadonlySet<string>,
): Promise<{ type: string; from: string; to: string }[]> {
  if (ids.length === 0) return [];
  return executor.read(
    {
      name: 'import.storedTimeLinks',
      text: `UNWIND $ids AS id
MATCH (:Meeting|ReviewCycle {id: id})<-[r:IN_CYCLE|FOLLOWS|PART_OF]-(n:Meeting|ReviewCycle)
WHERE (n:ReviewCycle OR type(r) <> 'PART_OF') AND any(document IN n.documents WHERE NOT document IN $except)
RETURN type(r) AS type, n.id AS from, id AS to`,
      parameters: { ids, except: [...except] },
    },
    z.object({ type: z.string(), from: z.string(), to: z.string() }),
  );
}
