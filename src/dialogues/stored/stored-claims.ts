import { z } from 'zod';
import type { LinkType } from '../../domain/graph-labels.ts';
import { chairRoles, participationStatuses, tookPart } from '../../domain/vocabulary.ts';
import type { Executor } from '../../graph/executor.ts';

/** An actor at a meeting. */
const presence = z.object({ meeting: z.string(), actor: z.string() });
export type Presence = z.output<typeof presence>;

/** Who chaired these meetings, according to other documents than these. */
export async function storedChairs(
  executor: Executor,
  meetings: readonly string[],
  except: ReadonlySet<string>,
): Promise<Presence[]> {
  if (meetings.length === 0) return [];
  return executor.read(
    {
      name: 'import.storedChairs',
      text: `UNWIND $meetings AS meeting
MATCH (:Meeting {id: meeting})<-[:AT]-(p:Participation)-[:BY]->(x:Actor)
WHERE p.role IN $chairRoles AND any(document IN p.documents WHERE NOT document IN $except)
RETURN DISTINCT meeting, x.id AS actor`,
      parameters: { meetings, chairRoles, except: [...except] },
    },
    presence,
  );
}

/** The participations in these meetings that took place, according to other documents than these. */
export async function storedAttendance(
  executor: Executor,
  meetings: readonly string[],
  except: ReadonlySet<string>,
): Promise<{ meeting: string; participation: string }[]> {
  if (meetings.length === 0) return [];
  return executor.read(
    {
      name: 'import.storedAttendance',
      text: `UNWIND $meetings AS meeting
MATCH (:Meeting {id: meeting})<-[:AT]-(p:Participation)
WHERE (p.status IS NULL OR p.status IN $present) AND any(document IN p.documents WHERE NOT document IN $except)
RETURN meeting, p.id AS participation`,
      parameters: { meetings, present: participationStatuses.filter(tookPart), except: [...except] },
    },
    z.object({ meeting: z.string(), participation: z.string() }),
  );
}

/** Those of these people whose points at the meeting have an affiliation, according to other documents than these. */
export async function storedAffiliated(
  executor: Executor,
  people: readonly Presence[],
  except: ReadonlySet<string>,
): Promise<Presence[]> {
  if (people.length === 0) return [];
  return executor.read(
    {
      name: 'import.storedAffiliated',
      text: `UNWIND $people AS person
MATCH (:Meeting {id: person.meeting})<-[:AT]-(a:Act)
WHERE any(document IN a.documents WHERE NOT document IN $except)
  AND EXISTS { (a)-[:BY {attribution: 'AFFILIATION', through: person.actor}]->(:Actor) }
RETURN DISTINCT person.meeting AS meeting, person.actor AS actor`,
      parameters: { people: people.map(({ meeting, actor }) => ({ meeting, actor })), except: [...except] },
    },
    presence,
  );
}

/** All links of these types. */
export async function storedLinks(
  executor: Executor,
  types: readonly LinkType[],
): Promise<{ type: string; from: string; to: string }[]> {
  return executor.read(
    {
      name: 'import.storedLinks',
      text: `MATCH (a:Theme|Meeting|ReviewCycle)-[r]->(b:Entity) WHERE type(r) IN $types
RETURN type(r) AS type, a.id AS from, b.id AS to`,
      parameters: { types },
    },
    z.object({ type: z.string(), from: z.string(), to: z.string() }),
  );
}

/** The first and last possible day; null if unknown. */
const days = z.object({ earliest: z.string().nullable(), latest: z.string().nullable() });
export type Days = z.output<typeof days>;

/** The days of these meetings, acts and resolutions; `meeting` is the one of a resolution without a date of its own. */
export async function storedDays(
  executor: Executor,
  ids: readonly string[],
): Promise<({ id: string; meeting: string | null } & Days)[]> {
  if (ids.length === 0) return [];
  return executor.read(
    {
      name: 'import.storedDays',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[:ADOPTED_AT]->(adopted:Meeting)
OPTIONAL MATCH (n)-[:SUBMITTED_TO]->(submitted:Meeting)
WITH id, n, CASE WHEN n:Resolution AND n.dateEarliest IS NULL THEN coalesce(adopted, submitted) END AS m
WITH id, m, coalesce(m, n) AS of
RETURN id, m.id AS meeting, coalesce(of.startEarliest, of.dateEarliest) AS earliest,
  coalesce(of.endLatest, of.startLatest, of.dateLatest) AS latest`,
      parameters: { ids },
    },
    days.extend({ id: z.string(), meeting: z.string().nullable() }),
  );
}
