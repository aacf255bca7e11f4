import { kindOfLabels, type TargetLabel, withArticle, wordForLabel } from '../../domain/graph-labels.ts';
import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { quoteProblem } from '../manifest/record-problems.ts';
import { endsOf } from '../manifest/run-links.ts';
import { sectionsFor } from '../records/record-sections.ts';
import { sourceTexts, storedLabels, storedQuotes } from '../stored/reference-targets.ts';
import { isAccepted, referenceSuggester } from './suggest-reference.ts';

/** The labels of the record with an id; null if there is none. */
type LabelsOf = (id: string) => readonly string[] | null;

/**
 * Checks what the documents of a run say about each other and the graph: every reference leads to something of the
 * right kind, every quote is in its source's stored text.
 */
export async function checkReferences(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const targets = run.links.targets();
  const absent = targets.filter(({ id }) => !run.things.has(id)).map(({ id }) => id);
  const stored = await storedLabels(executor, absent, run.documentIds);
  const labelsOf: LabelsOf = (id) => run.things.get(id)?.labels ?? stored.get(id) ?? null;
  const problems = await checkOpenQuotes(executor, run, labelsOf);
  problems.push(...(await checkStoredQuotes(executor, run)));
  const areRight = targets.every(({ id, accepts }) =>
    [...accepts].every((labels) => isAccepted(labelsOf(id), labels)),
  );
  // The records are read again only to find the positions of mistakes.
  if (areRight) return problems;
  const suggest = referenceSuggester(executor, run);
  for (const document of run.documents) {
    for (const { id, links } of document.records()) {
      for (const { to, accepts, path } of links.flatMap(endsOf)) {
        const labels = labelsOf(to);
        // A link to the record itself has been reported already.
        if (to === id || isAccepted(labels, accepts)) continue;
        const candidates = labels === null ? await suggest(to, accepts) : [];
        const hint = { nearest: candidates[0]?.id ?? null, ...(candidates.length > 1 && { candidates }) };
        problems.push(document.problem(path, { ...referenceProblem(to, accepts, labels), ...hint }));
      }
    }
  }
  return problems;
}

/** What is wrong with a reference: it leads to nothing (`labels` is null), or to something of another kind. */
function referenceProblem(to: string, accepts: readonly TargetLabel[], labels: readonly string[] | null) {
  const kinds = accepts.map((label) => wordForLabel[label]).join(' or ');
  if (labels === null) {
    const sections = sectionsFor(accepts);
    const where =
      sections.length === 0 ? '' : `; a new one goes into the section ${sections.join(' or ')} of a document`;
    return { expected: `the id of a known ${kinds}${where}`, found: describeValue(to) };
  }
  return {
    expected: `the id of ${withArticle(kinds)}`,
    found: `${describeValue(to)}, ${withArticle(wordForLabel[kindOfLabels(labels) ?? 'Entity'])}`,
  };
}

/** Checks the quotes whose source was read after them, or is in the graph. */
async function checkOpenQuotes(
  executor: Executor,
  run: ImportManifest,
  labelsOf: LabelsOf,
): Promise<Problem[]> {
  // An unknown source is reported as a mistake of its own.
  const open = run.quotes.filter(({ source }) => isAccepted(labelsOf(source), ['Source']));
  const absent = new Set(open.map(({ source }) => source).filter((id) => !run.things.has(id)));
  const stored = await sourceTexts(executor, [...absent]);
  return open.flatMap((quote) => {
    const hasQuote = run.things.get(quote.source)?.hasQuote ?? stored.get(quote.source) ?? null;
    return quoteProblem(quote.document.problem, quote, hasQuote);
  });
}

/** The text of a source must still contain what documents outside the run quote from it. */
async function checkStoredQuotes(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const sources = [...run.things]
    .filter(([, { labels }]) => isAccepted(labels, ['Source']))
    .map(([id]) => id);
  return (await storedQuotes(executor, sources, run.documentIds)).flatMap(({ source, user, quote }) => {
    const { document, hasQuote = null } = run.things.get(source) ?? {};
    if (document === undefined || hasQuote?.(quote)) return [];
    const path = document.records().find(({ id }) => id === source)?.path ?? [];
    return document.problem(hasQuote === null ? path : [...path, 'text'], {
      expected: `a text with the words that ${user} quotes: ${describeValue(quote)}`,
      found: hasQuote === null ? 'no text' : 'a text without them',
    });
  });
}
