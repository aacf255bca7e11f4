import { z } from 'zod';
import { partyLabel, type TargetLabel, wordForLabel } from '../../domain/graph-labels.ts';
import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { Link } from '../records/graph-record.ts';
import { type ImportManifest, quoteProblem, type RunDocument } from './import-manifest.ts';
import { citedSource } from './run-links.ts';
import { type NearestKnown, nearestIn } from './suggest-reference.ts';

/** Ids looked up by one statement. */
const AT_ONCE = 10_000;

/** The labels of what is at an id, or null where nothing is. */
type LabelsOf = (id: string) => readonly string[] | null;

/**
 * Checks what the documents of a run say of each other and of the graph: every reference leads to
 * something of the right kind, every quote stands in its source's kept text.
 *
 * @returns every mistake, each with its place
 */
export async function checkReferences(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const targets = run.links.targets();
  const absent = targets.filter(({ id }) => !run.things.has(id)).map(({ id }) => id);
  const stored = await storedLabels(executor, absent, run.documentIds);
  const labelsOf: LabelsOf = (id) => run.things.labelsOf(id) ?? stored.get(id) ?? null;
  const problems = await openQuotes(executor, run, labelsOf);
  const isRight = targets.every(({ id, accepts }) =>
    [...accepts].every((labels) => isAccepted(labelsOf(id), labels)),
  );
  // Only for the place of a mistake are the documents gone through again.
  if (isRight) return problems;
  const suggestReference = nearestIn(executor, run, (id, accepts) =>
    isAccepted(run.things.labelsOf(id), accepts),
  );
  for (const document of run.documents) {
    for (const { id, links } of document.records().records) {
      for (const link of links) {
        problems.push(...(await sourceProblems(document, link, { labelsOf, suggestReference })));
        // A thing that links to itself is told already.
        if (link.to !== id)
          problems.push(...(await targetProblems(document, link, { labelsOf, suggestReference })));
      }
    }
  }
  return problems;
}

function isAccepted(labels: readonly string[] | null, accepts: readonly TargetLabel[]): boolean {
  return labels !== null && accepts.some((label) => label === 'Entity' || labels.includes(label));
}

interface Known {
  labelsOf: LabelsOf;
  suggestReference: NearestKnown;
}

async function sourceProblems(
  document: RunDocument,
  link: Link,
  { labelsOf, suggestReference }: Known,
): Promise<Problem[]> {
  const source = citedSource(link);
  if (source === null || isAccepted(labelsOf(source), ['Source'])) return [];
  return [
    document.problem([...link.path.slice(0, -1), 'source'], {
      expected: 'the id of a known source',
      found: describeValue(source),
      nearest: await suggestReference(source, ['Source']),
    }),
  ];
}

async function targetProblems(
  document: RunDocument,
  { to, accepts, path }: Link,
  { labelsOf, suggestReference }: Known,
): Promise<Problem[]> {
  const labels = labelsOf(to);
  if (isAccepted(labels, accepts)) return [];
  const kinds = accepts.map((label) => wordForLabel[label]).join(' or ');
  if (labels === null) {
    const expected = `the id of a known ${kinds}`;
    const nearest = await suggestReference(to, accepts);
    return [document.problem(path, { expected, found: describeValue(to), nearest })];
  }
  const found = wordForLabel[(labels.at(-1) ?? 'Entity') as keyof typeof wordForLabel];
  return [
    document.problem(path, {
      expected: `the id of ${/^[aeiou]/.test(kinds) ? 'an' : 'a'} ${kinds}`,
      found: `${describeValue(to)}, a ${found}`,
    }),
  ];
}

/** Quotes of sources that came later than they, or that the graph holds. */
async function openQuotes(executor: Executor, run: ImportManifest, labelsOf: LabelsOf): Promise<Problem[]> {
  // An unknown source is a mistake of its own.
  const open = run.quotes.filter(({ source }) => isAccepted(labelsOf(source), ['Source']));
  const stored = new Map<string, string>();
  const absent = new Set(open.map(({ source }) => source).filter((id) => !run.things.has(id)));
  const rows = await executor.read(
    {
      name: 'import.quotedTexts',
      text: 'UNWIND $ids AS id MATCH (s:Source {id: id}) WHERE s.text IS NOT NULL RETURN s.id AS id, s.text AS text',
      parameters: { ids: [...absent] },
    },
    z.object({ id: z.string(), text: z.string() }),
  );
  for (const { id, text } of rows) stored.set(id, text);
  return open.flatMap((quote) => {
    const document = run.documents[quote.document];
    const text = run.things.textOf(quote.source) ?? stored.get(quote.source) ?? null;
    return (document && quoteProblem(document, quote, text)) ?? [];
  });
}

const storedTarget = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  documents: z.array(z.string()),
});

/** The labels of these ids in the graph; things that this run drops count as absent. */
async function storedLabels(
  executor: Executor,
  ids: readonly string[],
  runDocuments: ReadonlySet<string>,
): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await executor.read(
      {
        name: 'import.referenceTargets',
        text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, [label IN labels(n) WHERE label <> $party] AS labels, n.documents AS documents`,
        parameters: { ids: ids.slice(from, from + AT_ONCE), party: partyLabel },
      },
      storedTarget,
    );
    for (const { id, labels, documents } of rows)
      if (documents.some((document) => !runDocuments.has(document))) found.set(id, labels);
  }
  return found;
}
