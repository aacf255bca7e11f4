import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Path, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import { type Presence, storedAffiliated, storedChairs } from '../stored/stored-claims.ts';

const keyOf = ({ meeting, actor }: Presence) => `${meeting} ${actor}`;

/**
 * Checks that no point of a chair counts for an affiliation (design 1.4), whichever document names the chair: another
 * one of the run, or one in the graph. Within one document, the records have been checked already.
 */
export async function checkChairs(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const { chairs, spans } = run.facts;
  const affiliated = new Set((await storedAffiliated(executor, chairs, run.documentIds)).map(keyOf));
  const problems = chairs
    .filter((chair) => affiliated.has(keyOf(chair)))
    .map(({ document, path, actor, meeting }) => {
      const expected = `a role other than chair, because points by ${actor} at ${meeting} have an affiliation`;
      return document.problem([...path, 'role'], { expected, found: 'a chair' });
    });
  // Few documents have a chair that another document names, so only their records are searched.
  const namedElsewhere = new Map<RunDocument, Set<string>>();
  const stored = await storedChairs(executor, [...spans.keys()], run.documentIds);
  for (const chair of [...chairs, ...stored.map((one) => ({ ...one, document: null }))]) {
    // An act is in the same document as its meeting.
    for (const document of new Set([run.things.get(chair.meeting)?.document, ...run.sharing])) {
      if (document === undefined || document === chair.document) continue;
      namedElsewhere.set(document, (namedElsewhere.get(document) ?? new Set()).add(keyOf(chair)));
    }
  }
  for (const [document, keys] of namedElsewhere) problems.push(...affiliationsInChair(document, keys));
  return problems;
}

/** Affiliations that a document gives to points which one of these people made as chair. */
function affiliationsInChair(document: RunDocument, chairs: ReadonlySet<string>): Problem[] {
  return document.records().flatMap((record) =>
    affiliationsOf(record)
      .filter((said) => chairs.has(keyOf(said)))
      .map(({ actor, meeting, path }) =>
        document.problem(path, {
          expected: 'no affiliation for points made as chair',
          found: `one of ${describeValue(actor)}, who chaired ${meeting}`,
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
