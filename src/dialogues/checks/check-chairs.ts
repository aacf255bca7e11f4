import { z } from 'zod';
import { chairRoles } from '../../domain/vocabulary.ts';
import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Path, type Problem } from '../document/problems.ts';
import type { DocumentRecords } from '../records/document-records.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import type { ImportManifest } from './import-manifest.ts';

/** Somebody at a meeting. */
interface Presence {
  meeting: string;
  actor: string;
}

const keyOf = ({ meeting, actor }: Presence) => `${meeting} ${actor}`;

/** Who was in the chair of which meeting, as a run tells it. */
export class DeclaredChairs {
  readonly chairs: (Presence & { document: number; path: Path })[] = [];

  /** Notes a document's part. */
  add({ records }: DocumentRecords, document: number): void {
    for (const { kind, properties, links, path } of records) {
      if (kind !== 'Participation' || !chairRoles.some((role) => role === properties['role'])) continue;
      const end = (wanted: 'AT' | 'BY') => links.find(({ type }) => type === wanted)?.to ?? '';
      this.chairs.push({ meeting: end('AT'), actor: end('BY'), document, path });
    }
  }
}

/**
 * Nothing said in the chair counts for an affiliation (design 1.4), whichever document tells who was in
 * the chair: another of the run, or one whose claims the graph holds. Within one document its records tell.
 */
export async function checkChairs(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const { chairs } = run.chairs;
  const own = [...run.documentIds];
  const meetings = [...run.order.meetings.keys()];
  const storedChairs =
    meetings.length === 0 ? [] : await read(executor, storedChairsQuery, { meetings, own });
  const storedAffiliated =
    chairs.length === 0
      ? []
      : await read(executor, storedAffiliatedQuery, {
          chairs: chairs.map(({ meeting, actor }) => ({ meeting, actor })),
          own,
        });

  const isAffiliated = new Set(storedAffiliated.map(keyOf));
  const problems = chairs
    .filter((chair) => isAffiliated.has(keyOf(chair)))
    .flatMap(({ document, path, actor, meeting }) => {
      const expected = `no role in the chair, since what ${actor} said at ${meeting} has an affiliation`;
      return run.documents[document]?.problem([...path, 'role'], { expected, found: 'such a role' }) ?? [];
    });
  // Few documents have a chair that is told elsewhere: only these are gone through again.
  const toldElsewhere = new Map<number, Set<string>>();
  for (const chair of [...chairs, ...storedChairs.map((one) => ({ ...one, document: null }))]) {
    // Acts stand in a document with their meeting.
    for (const document of new Set([run.things.documentOf(chair.meeting), ...run.sharing])) {
      if (document === null || document === chair.document) continue;
      toldElsewhere.set(document, (toldElsewhere.get(document) ?? new Set()).add(keyOf(chair)));
    }
  }
  for (const [document, keys] of toldElsewhere) problems.push(...saidInChair(run, document, keys));
  return problems;
}

/** What a document gives with an affiliation though it was said by one of these people in the chair. */
function saidInChair(run: ImportManifest, index: number, chairs: ReadonlySet<string>): Problem[] {
  const document = run.documents[index];
  if (document === undefined) return [];
  return document.records().records.flatMap((record) =>
    affiliationsOf(record)
      .filter((said) => chairs.has(keyOf(said)))
      .map(({ actor, meeting, path }) =>
        document.problem(path, {
          expected: 'no affiliation for what is said in the chair',
          found: `one of ${describeValue(actor)}, who was in the chair of ${meeting}`,
        }),
      ),
  );
}

function affiliationsOf({ links }: GraphRecord): (Presence & { path: Path })[] {
  const meeting = links.find(({ type }) => type === 'AT')?.to;
  if (meeting === undefined) return [];
  return links.flatMap(({ properties: { attribution, through }, path }) =>
    attribution === 'AFFILIATION' && typeof through === 'string' ? [{ meeting, actor: through, path }] : [],
  );
}

const storedChairsQuery = {
  name: 'import.storedChairs',
  text: `UNWIND $meetings AS meeting
MATCH (:Meeting {id: meeting})<-[:AT]-(p:Participation)-[:BY]->(x:Actor)
WHERE p.role IN $chairRoles AND any(document IN p.documents WHERE NOT document IN $own)
RETURN DISTINCT meeting, x.id AS actor`,
};
const storedAffiliatedQuery = {
  name: 'import.storedAffiliated',
  text: `UNWIND $chairs AS chair
MATCH (:Meeting {id: chair.meeting})<-[:AT]-(a:Act)
WHERE any(document IN a.documents WHERE NOT document IN $own)
  AND EXISTS { (a)-[:BY {attribution: 'AFFILIATION', through: chair.actor}]->(:Actor) }
RETURN DISTINCT chair.meeting AS meeting, chair.actor AS actor`,
};

/** Who of the claims of documents outside the run a statement finds. */
async function read(
  executor: Executor,
  query: { name: string; text: string },
  parameters: Record<string, unknown>,
): Promise<Presence[]> {
  return executor.read(
    { ...query, parameters: { ...parameters, chairRoles: [...chairRoles] } },
    z.object({ meeting: z.string(), actor: z.string() }),
  );
}
