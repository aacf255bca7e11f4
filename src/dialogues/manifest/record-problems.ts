import { hasQuote } from '../../domain/fold.ts';
import { wordForLabel } from '../../domain/graph-labels.ts';
import { describeValue, type Path, type Problem } from '../document/problems.ts';
import type { ReportProblem } from '../document/read-document.ts';
import type { GraphRecord } from '../records/graph-record.ts';

/** Links of a record that lead to the record itself. */
export function linksToItself(problem: ReportProblem, { id, links }: GraphRecord): Problem[] {
  return links
    .filter(({ to }) => to === id)
    .map(({ path, accepts }) => {
      const kinds = accepts.map((label) => wordForLabel[label]).join(' or ');
      return problem(path, { expected: `another ${kinds}`, found: 'the thing itself' });
    });
}

/** The same theme, actor or meeting twice in one list. Evidence may name a source twice: locators tell it apart. */
export function doubledLinks(problem: ReportProblem, { links }: GraphRecord): Problem[] {
  const seen = new Set<string>();
  return links.flatMap(({ type, to, path, properties: { attribution, through, locator } }) => {
    const cited = type === 'EVIDENCED_BY' ? locator : null;
    const key = [type, to, attribution, through, cited].join(' ');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    if (cited === null)
      return [problem(path, { expected: 'each id once here', found: `${describeValue(to)} again` })];
    const found = `${to}, ${cited} again`;
    return [problem(path.slice(0, -1), { expected: 'each source and locator once', found })];
  });
}

/** What is wrong with a quote: nothing, or one problem. `text` is the stored text of its source. */
export function quoteProblem(
  problem: ReportProblem,
  { path, source, quote }: { path: Path; source: string; quote: string },
  text: string | null,
): Problem[] {
  const found = describeValue(quote);
  if (text === null)
    return [problem(path, { expected: `no quote, since ${source} has no stored text to check it`, found })];
  if (hasQuote(text, quote)) return [];
  return [problem(path, { expected: `words from the text of ${source}`, found })];
}
