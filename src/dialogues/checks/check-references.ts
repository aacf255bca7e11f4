import { type TargetLabel, wordForLabel } from '../../domain/graph-labels.ts';
import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { quoteProblem } from '../manifest/record-problems.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import { endsOf } from '../manifest/run-links.ts';
import { sourceTexts, storedLabels } from '../stored/reference-targets.ts';
import { referenceSuggester, type SuggestReference } from './suggest-reference.ts';

/** The labels of what has an id, or null where nothing has it. */
type LabelsOf = (id: string) => readonly string[] | null;

/**
 * Checks what the documents of a run say of each other and of the graph: every reference leads to
 * something of the right kind, every quote is in its source's stored text.
 */
export async function checkReferences(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const targets = run.links.targets();
  const absent = targets.filter(({ id }) => !run.things.has(id)).map(({ id }) => id);
  const stored = await storedLabels(executor, absent, run.documentIds);
  const labelsOf: LabelsOf = (id) => run.things.get(id)?.labels ?? stored.get(id) ?? null;
  const problems = await checkOpenQuotes(executor, run, labelsOf);
  const areRight = targets.every(({ id, accepts }) =>
    [...accepts].every((labels) => isAccepted(labelsOf(id), labels)),
  );
  // Only for the position of a mistake are the records looked through again.
  if (areRight) return problems;
  const known = {
    labelsOf,
    suggest: referenceSuggester(executor, run, (id, accepts) =>
      isAccepted(run.things.get(id)?.labels ?? null, accepts),
    ),
  };
  for (const document of run.documents) {
    for (const { id, links } of document.records()) {
      // A thing that links to itself is reported already.
      for (const end of links.flatMap(endsOf))
        if (end.to !== id) problems.push(...(await endProblems(document, end, known)));
    }
  }
  return problems;
}

function isAccepted(labels: readonly string[] | null, accepts: readonly TargetLabel[]): boolean {
  return labels !== null && accepts.some((label) => label === 'Entity' || labels.includes(label));
}

interface Known {
  labelsOf: LabelsOf;
  suggest: SuggestReference;
}

async function endProblems(
  document: RunDocument,
  { to, accepts, path }: ReturnType<typeof endsOf>[number],
  { labelsOf, suggest }: Known,
): Promise<Problem[]> {
  const labels = labelsOf(to);
  if (isAccepted(labels, accepts)) return [];
  const kinds = accepts.map((label) => wordForLabel[label]).join(' or ');
  if (labels === null) {
    const expected = `the id of a known ${kinds}`;
    const nearest = await suggest(to, accepts);
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

/** Checks the quotes whose source was read after them, or is in the graph. */
async function checkOpenQuotes(
  executor: Executor,
  run: ImportManifest,
  labelsOf: LabelsOf,
): Promise<Problem[]> {
  // An unknown source is a mistake of its own.
  const open = run.quotes.filter(({ source }) => isAccepted(labelsOf(source), ['Source']));
  const absent = new Set(open.map(({ source }) => source).filter((id) => !run.things.has(id)));
  const stored = await sourceTexts(executor, [...absent]);
  return open.flatMap((quote) => {
    const text = run.things.get(quote.source)?.text ?? stored.get(quote.source) ?? null;
    return quoteProblem(quote.document.problem, quote, text);
  });
}
