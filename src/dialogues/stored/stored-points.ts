import { z } from 'zod';
import type { Executor } from '../../graph/executor.ts';

/** By text, the meeting that adopted it, or else that it was submitted to; texts without either are left out. */
export async function storedMeetingsOfTexts(
  executor: Executor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await executor.read(
    {
      name: 'import.storedMeetingsOfTexts',
      text: `UNWIND $ids AS id
MATCH (n:Resolution {id: id})
OPTIONAL MATCH (n)-[:ADOPTED_AT]->(adopted:Meeting)
OPTIONAL MATCH (n)-[:SUBMITTED_TO]->(submitted:Meeting)
WITH id, coalesce(adopted.id, submitted.id) AS meeting WHERE meeting IS NOT NULL
RETURN id, meeting`,
      parameters: { ids },
    },
    z.object({ id: z.string(), meeting: z.string() }),
  );
  return new Map(rows.map(({ id, meeting }) => [id, meeting]));
}

/** One point of each meeting of these texts, according to documents other than the given ones. */
export async function storedPoints(
  executor: Executor,
  texts: readonly string[],
  except: ReadonlySet<string>,
): Promise<{ act: string; text: string }[]> {
  if (texts.length === 0) return [];
  return executor.read(
    {
      name: 'import.storedPoints',
      text: `UNWIND $texts AS text
MATCH (:Resolution {id: text})<-[:PART_OF]-(a:Act)-[:AT]->(m:Meeting)
WHERE any(document IN a.documents WHERE NOT document IN $except)
RETURN text, m.id AS meeting, min(a.id) AS act`,
      parameters: { texts, except: [...except] },
    },
    z.object({ act: z.string(), text: z.string() }),
  );
}
